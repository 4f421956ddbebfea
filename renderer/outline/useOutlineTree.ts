// Everything the outline knows: its rows, where the keyboard stands, what is selected; and what keys and pointer do with it.
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { nameOf } from '../../shared/model/stepName'
import { presentOf } from '../store/mapSteps'
import { useDesk, useSay, useView, type Desk } from '../store/useEditor'
import { useListed } from '../store/useListed'
import { select } from '../store/viewStore'
import { headingLabel } from './outlineGroups'
import { outlineCells, type OutlineCell } from './outlineCells'
import { onOutlineKey } from './outlineKeys'
import type { OutlineRow } from './outlineRow'
import { nextNamed, NOTHING_TYPED, typedWith } from './typeahead'
import { inSight, type Folds } from './unfolded'
import { useOutlineEdit } from './useOutlineEdit'
import { useOutlineRows } from './useOutlineRows'

export function useOutlineTree() {
  const desk = useDesk()
  const all = useOutlineRows()
  const selection = useView((view) => view.selection)
  const selected = selection[0]
  const filtering = useView(({ outline }) => outline.filter.trim() !== '')
  const [folds, setFolds] = useState<Folds>({})
  const [at, setAt] = useState<string | undefined>(undefined)
  /** Rows are being picked one by one: walking leaves the selection as it is. */
  const [gathering, setGathering] = useState(false)
  const { rows, open } = useMemo(() => inSight(all, folds, selected, filtering), [all, folds, selected, filtering])
  const active = activeRow(rows, at, selection, gathering)
  const { grid, askFocus, toHead } = useRowFocus(active, selected)
  const { editing, edit, onEdited } = useOutlineEdit(askFocus)
  useListed(() => rows.flatMap(({ id }) => id ?? []))

  const pick = useCallback(
    (row: OutlineRow, several: boolean) => {
      setAt(row.key)
      const others = several ? desk.view.getState().selection.filter((id) => id !== row.id) : []
      select(desk.view, ...(row.id === undefined ? [] : [row.id]), ...others)
      setGathering(false)
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
    if (gathering) setAt(row.key)
    else pick(row, false)
    askFocus()
  }
  const began = useRef<string | undefined>(undefined)
  const stretchTo = (row: OutlineRow): void => {
    const several = desk.view.getState().selection.length > 1
    if (!several || began.current === undefined) began.current = active?.key
    setAt(row.key)
    select(desk.view, ...recordsBetween(rows, began.current, row))
    setGathering(false)
    askFocus()
  }
  const gather = gatheringOf(desk, gathering, setGathering, setAt)
  const onKeyDown = useOutlineKeyboard({ rows, open, active, fold, go, toHead, stretchTo, ...gather, edit })
  const pointer = pointerOf(rows, desk, pick, edit)
  return { all, grid, rows, open, active, fold, named: askFocus, onKeyDown, editing, onEdited, ...pointer }
}

/** Picking rows one by one, and the end of it. */
function gatheringOf(
  desk: Desk,
  gathering: boolean,
  setGathering: (on: boolean) => void,
  setAt: (key: string) => void,
) {
  return {
    toggle: ({ key, id }: OutlineRow): void => {
      setAt(key)
      if (id === undefined) return
      const { selection } = desk.view.getState()
      const begins = !gathering && selection.length === 1 && selection[0] === id
      if (!begins)
        select(desk.view, ...(selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id]))
      setGathering(true)
    },
    /** Down to the one row that is stood on; false when there was nothing to end. */
    single: ({ id }: OutlineRow): boolean => {
      const several = gathering || desk.view.getState().selection.length > 1
      setGathering(false)
      if (several) select(desk.view, ...(id === undefined ? [] : [id]))
      return several
    },
  }
}

/** The records from one row to another, the one that is stood on first; each once. */
function recordsBetween(rows: readonly OutlineRow[], from: string | undefined, to: OutlineRow): readonly string[] {
  const ends = [rows.findIndex(({ key }) => key === from), rows.indexOf(to)]
  const between = rows.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)
  return [...new Set([to, ...between].flatMap(({ id }) => id ?? []))]
}

/** A press selects, a double press names; both work on whatever row is under the pointer. */
function pointerOf(
  rows: readonly OutlineRow[],
  desk: Desk,
  pick: (row: OutlineRow, several: boolean) => void,
  edit: (row: OutlineRow, cell: OutlineCell) => void,
) {
  const rowUnder = ({ target }: MouseEvent): OutlineRow | undefined => {
    if (!(target instanceof Element) || target.closest('input, textarea, select')) return undefined
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key']
    return rows.find((row) => row.key === key)
  }
  return {
    onClick: (event: MouseEvent): void => {
      const row = rowUnder(event)
      if (row) pick(row, event.ctrlKey || event.metaKey || event.shiftKey)
    },
    /** Means the row that is pressed, unless it is selected with others; the menu itself is the app's. */
    onContextMenu: (event: MouseEvent): void => {
      const row = rowUnder(event)
      if (row && !(row.id !== undefined && desk.view.getState().selection.includes(row.id))) pick(row, false)
    },
    onDoubleClick: (event: MouseEvent): void => {
      const row = rowUnder(event)
      const cell = cellUnder(event)
      const id = row?.id
      if (row && cell) edit(row, cell)
      else if (id !== undefined) desk.view.setState({ naming: { id, gesture: desk.newId('gesture'), fresh: false } })
    },
  }
}

/** The cell beside the name that is under the pointer. */
function cellUnder({ target }: MouseEvent): OutlineCell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined
  return outlineCells.find((one) => one === cell)
}

/** Where the keyboard stands: the row it walked to while that is still selected, else the selected record, else the first row. */
function activeRow(
  rows: readonly OutlineRow[],
  at: string | undefined,
  selection: readonly string[],
  gathering: boolean,
): OutlineRow | undefined {
  const walked = rows.find(({ key }) => key === at)
  const stays = gathering || selection.length === 0 || (walked?.id !== undefined && selection.includes(walked.id))
  if (walked && stays) return walked
  return rows.find(({ key }) => key === selection[0]) ?? rows[0]
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
      const present = presentOf(desk)
      const { group: by } = desk.view.getState().outline
      const names = rows.map(({ id, group }) =>
        group === undefined ? (nameOf(present, id ?? '') ?? '') : headingLabel(present, say, by, group),
      )
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
    if (asked === 0 || key === undefined || grid.current?.querySelector('input, textarea, select')) return
    rowIn(grid.current, key)?.focus({ preventScroll: true })
  }, [asked, key])
  const askFocus = useCallback(() => {
    setAsked((times) => times + 1)
  }, [])
  const toHead = (): void => grid.current?.querySelector<HTMLElement>('[role="columnheader"]')?.focus()
  return { grid, askFocus, toHead }
}

const rowIn = (grid: HTMLElement | null, key: string): HTMLElement | null | undefined =>
  grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
