// The map's twin: the same document as a tree with real focus, editable and spoken (UX.md, Accessible by construction).
import { useMemo, useState } from 'react'
import { nodeKindOf } from '../../shared/model/nodeKind'
import type { NodeId } from '../../shared/model/entities/ids'
import { useDesk, useSay, useView } from '../store/useEditor'
import { Button } from '../ui/Button'
import { EmptyView } from '../ui/EmptyView'
import { Announcer } from './Announcer'
import styles from './Outline.module.css'
import { OutlineBar } from './OutlineBar'
import { OutlineHead } from './OutlineHead'
import { Row } from './Row'
import { SeveralBar } from './table/SeveralBar'
import { useOutlineTree } from './useOutlineTree'

export function Outline() {
  const say = useSay()
  const { all, rows, editing, onEdited, open, active, fold, named, grid, onKeyDown, ...pointer } = useOutlineTree()
  const records = useMemo(() => new Set<string>(all.flatMap(({ id }) => id ?? [])), [all])
  return (
    <div className={styles.frame}>
      <OutlineBar shown={records.size} />
      <div className={styles.outline} id="outline" data-keys="map" data-menu>
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
          {...pointer}
        >
          <OutlineHead onLeave={named} />
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              open={open.has(row.key)}
              active={row === active}
              onFold={fold}
              onNamed={named}
              editing={editing?.row === row.key ? editing.cell : undefined}
              onEdited={onEdited}
            />
          ))}
        </div>
        {rows.length === 0 && (
          <div className={styles.nothing}>
            <Nothing />
          </div>
        )}
      </div>
      <Several records={records} />
      <Announcer />
    </div>
  )
}

/** Says whether there is nothing at all, or nothing that has these words. */
function Nothing() {
  const say = useSay()
  const { view } = useDesk()
  const filtering = useView(({ outline }) => outline.filter.trim() !== '')
  if (!filtering) return <Begin />
  return (
    <EmptyView title={say('table.empty.filter')}>
      <Button
        onClick={() => {
          view.setState(({ outline }) => ({ outline: { ...outline, filter: '' } }))
        }}
      >
        {say('table.filter.clear')}
      </Button>
    </EmptyView>
  )
}

/** Nothing has been said yet: what the practice begins with. */
function Begin() {
  const say = useSay()
  const { run } = useDesk()
  return (
    <EmptyView title={say('map.empty.title')} text={say('map.empty.text')}>
      <Button
        tone="primary"
        onClick={() => {
          run('insert.useCase')
        }}
      >
        {say('map.empty.first')} <kbd>U</kbd>
      </Button>
    </EmptyView>
  )
}

/** What several selected rows can be given together. */
function Several({ records }: { readonly records: ReadonlySet<string> }) {
  const say = useSay()
  const [kept, setKept] = useState('')
  const selection = useView((view) => view.selection)
  const ids = selection.filter((id) => records.has(id))
  const kinds = [...new Set(ids.map((id) => nodeKindOf(id as NodeId)))]
  const [kind] = kinds
  return (
    <>
      {ids.length > 1 && (
        <SeveralBar
          kind={kind && kinds.length === 1 ? `${kind}s` : undefined}
          ids={ids}
          onKept={(count) => {
            setKept(say('table.edited', { count }))
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {kept}
      </p>
    </>
  )
}
