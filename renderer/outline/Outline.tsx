// The map's twin: the same document as a tree with real focus, editable and spoken (UX.md, Accessible by construction).
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { nameOf } from '../../shared/model/stepName'
import { useDesk, usePortfolio, useSay, useView, type Desk } from '../store/useEditor'
import { select } from '../store/viewStore'
import { Announcer } from './Announcer'
import styles from './Outline.module.css'
import { onOutlineKey } from './outlineKeys'
import { createOutlineRows, type OutlineRow } from './outlineRows'
import { Row } from './Row'
import { nextNamed, NOTHING_TYPED, typedWith } from './typeahead'
import { inSight, type Folds } from './unfolded'

const COLUMNS = ['name', 'kind', 'owner', 'archetype', 'job', 'findings'] as const

export function Outline() {
  const say = useSay()
  const { rows, open, active, fold, named, grid, onKeyDown, onClick, onDoubleClick } = useOutlineTree()
  return (
    <div className={styles.outline} id="outline" data-keys="map">
      <p id="outline-help" className="visually-hidden">
        {say('outline.help')}
      </p>
      <div
        className={styles.grid}
        role="treegrid"
        tabIndex={-1}
        aria-label={say('outline.label')}
        aria-describedby="outline-help"
        aria-multiselectable="true"
        ref={grid}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <div className={styles.header} role="row">
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader" className={styles.heading}>
              {say(`outline.column.${column}`)}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <Row key={row.key} row={row} open={open.has(row.key)} active={row === active} onFold={fold} onNamed={named} />
        ))}
      </div>
      {rows.length === 0 && <p className={styles.empty}>{say('outline.empty')}</p>}
      <Announcer />
    </div>
  )
}

function useOutlineTree() {
  const desk = useDesk()
  const [rowsOf] = useState(createOutlineRows)
  const all = usePortfolio(rowsOf)
  const selected = useView((view) => view.selection[0])
  const [folds, setFolds] = useState<Folds>({})
  const [at, setAt] = useState<string | undefined>(undefined)
  const { rows, open } = useMemo(() => inSight(all, folds, selected), [all, folds, selected])
  const active = activeRow(rows, at, selected)
  const { grid, askFocus } = useRowFocus(active, selected)

  const pick = useCallback(
    (row: OutlineRow, several: boolean) => {
      setAt(row.key)
      const others = several ? desk.view.getState().selection.filter((id) => id !== row.id) : []
      select(desk.view, ...(row.id === undefined ? [] : [row.id]), ...others)
    },
    [desk],
  )
  /** What is folded away cannot stay selected: the row above it takes its place. */
  const fold = useCallback(
    (row: OutlineRow, unfold: boolean) => {
      setFolds((before) => ({ ...before, [row.key]: unfold }))
      if (!unfold) pick(row, false)
    },
    [pick],
  )
  const go = (row: OutlineRow | undefined): void => {
    if (!row) return
    pick(row, false)
    askFocus()
  }
  const began = useRef<string | undefined>(undefined)
  const stretchTo = (row: OutlineRow): void => {
    const several = desk.view.getState().selection.length > 1
    if (!several || began.current === undefined) began.current = active?.key
    setAt(row.key)
    select(desk.view, ...recordsBetween(rows, began.current, row))
    askFocus()
  }
  const onKeyDown = useOutlineKeyboard({ rows, open, active, fold, go, stretchTo })
  return { grid, rows, open, active, fold, named: askFocus, onKeyDown, ...pointerOf(rows, desk, pick) }
}

/** The records from one row to another, the one that is stood on first; each once. */
function recordsBetween(rows: readonly OutlineRow[], from: string | undefined, to: OutlineRow): readonly string[] {
  const ends = [rows.findIndex(({ key }) => key === from), rows.indexOf(to)]
  const between = rows.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)
  return [...new Set([to, ...between].flatMap(({ id }) => id ?? []))]
}

/** A press selects, a double press names; both work on whatever row is under the pointer. */
function pointerOf(rows: readonly OutlineRow[], desk: Desk, pick: (row: OutlineRow, several: boolean) => void) {
  const rowUnder = ({ target }: MouseEvent): OutlineRow | undefined => {
    if (!(target instanceof Element) || target.closest('input')) return undefined
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key']
    return rows.find((row) => row.key === key)
  }
  return {
    onClick: (event: MouseEvent): void => {
      const row = rowUnder(event)
      if (row) pick(row, event.ctrlKey || event.metaKey || event.shiftKey)
    },
    onDoubleClick: (event: MouseEvent): void => {
      const id = rowUnder(event)?.id
      if (id !== undefined) desk.view.setState({ naming: { id, gesture: desk.newId('gesture'), fresh: false } })
    },
  }
}

/** Where the keyboard stands: the row it walked to while that is still selected, else the selected record, else the first row. */
function activeRow(
  rows: readonly OutlineRow[],
  at: string | undefined,
  selected: string | undefined,
): OutlineRow | undefined {
  const walked = rows.find(({ key }) => key === at)
  if (walked && (walked.id === selected || selected === undefined)) return walked
  return rows.find(({ key }) => key === selected) ?? rows[0]
}

type Walking = Omit<Parameters<typeof onOutlineKey>[1], 'desk' | 'active'> & { readonly active: OutlineRow | undefined }

function useOutlineKeyboard({ active, rows, ...walking }: Walking) {
  const desk = useDesk()
  const say = useSay()
  const typed = useRef(NOTHING_TYPED)
  return (event: KeyboardEvent): void => {
    if (!active || event.defaultPrevented || event.nativeEvent.isComposing) return
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const next = plain ? typedWith(typed.current, event.key, desk.now()) : undefined
    if (next) {
      typed.current = next
      const present = desk.editor.getState().history.present
      const names = rows.map(({ id }) => (id === undefined ? say('outline.unneeded') : (nameOf(present, id) ?? '')))
      walking.go(rows[nextNamed(names, rows.indexOf(active), next.text)])
    } else if (!onOutlineKey(event, { ...walking, desk, rows, active })) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Moves the focus once the tree has drawn itself again, and keeps the row that is stood on in sight. */
function useRowFocus(active: OutlineRow | undefined, selected: string | undefined) {
  const grid = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(0)
  const key = active?.key
  useLayoutEffect(() => {
    if (key !== undefined) rowIn(grid.current, key)?.scrollIntoView({ block: 'nearest' })
  }, [key, selected])
  useLayoutEffect(() => {
    if (asked === 0 || key === undefined || grid.current?.querySelector('input')) return
    rowIn(grid.current, key)?.focus({ preventScroll: true })
  }, [asked, key])
  const askFocus = useCallback(() => {
    setAsked((times) => times + 1)
  }, [])
  return { grid, askFocus }
}

const rowIn = (grid: HTMLElement | null, key: string): HTMLElement | null | undefined =>
  grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
