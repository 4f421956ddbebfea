// The map's other twin: one kind of record as rows, in the columns a person wants, sorted, grouped, filtered and edited in place.
import { useMemo, useState, type CSSProperties } from 'react'
import { NO_FILTER } from '../../../shared/analysis/mapFilter'
import { presentOf } from '../../store/mapSteps'
import { useListed } from '../../store/useListed'
import { useDesk, useEditor, useSay, useView } from '../../store/useEditor'
import { Announcer } from '../Announcer'
import type { Column } from './column'
import { EmptyTable } from './EmptyTable'
import styles from './ProductTable.module.css'
import { SeveralBar } from './SeveralBar'
import { TableBar } from './TableBar'
import { TableHead } from './TableHead'
import { TableRows } from './TableRows'
import { ROW_HEIGHT, useRowsInSight } from './useRowsInSight'
import { HEAD } from './useTableCursor'
import { useTable, useTableView, type Table } from './useTable'
import { pointerOf, useCopying, useTableKeyboard } from './useTableHands'

export function ProductTable() {
  const say = useSay()
  const desk = useDesk()
  const table = useTable()
  const [, change] = useTableView()
  const [said, setSaid] = useState('')
  const { view, rows } = table
  const records = useMemo(() => new Set(rows.flatMap(({ id }) => id ?? [])), [rows])
  const selection = useView((state) => state.selection)
  const selected = selection.filter((id) => records.has(id))
  useListed(() => [...records])
  const shown = view.filter !== '' || rows.length > 0 ? records.size : 0
  return (
    <div className={styles.table}>
      <TableBar view={view} change={change} shown={shown} />
      <div className={styles.work} id="table" data-keys="map" data-menu>
        {rows.length > 0 ? (
          <Grid table={table} onSaid={setSaid} />
        ) : (
          <EmptyTable
            view={view}
            filtered={view.filter !== '' || Object.keys(presentOf(desk)[view.kind]).length > 0}
            onClear={() => {
              change((before) => ({ ...before, filter: '' }))
              desk.view.setState({ filter: NO_FILTER })
            }}
          />
        )}
      </div>
      {selected.length > 1 && (
        <SeveralBar
          kind={view.kind}
          ids={selected}
          onKept={(count) => {
            setSaid(say('table.edited', { count }))
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p className="visually-hidden" role="status">
        {table.sorted}
      </p>
      <Announcer />
    </div>
  )
}

interface GridProps {
  readonly table: Table
  readonly onSaid: (text: string) => void
}

function Grid({ table, onSaid }: GridProps) {
  const say = useSay()
  const desk = useDesk()
  const { view, rows, columns, cursor, grid } = table
  const readOnly = useEditor((state) => state.readOnly)
  const sight = useRowsInSight(grid, rows.length)
  const onKeyDown = useTableKeyboard(table)
  const onCopy = useCopying(table, onSaid)
  return (
    <div
      className={styles.grid}
      role="grid"
      tabIndex={-1}
      ref={grid}
      aria-label={say(`table.label.${view.kind}`)}
      aria-describedby="table-help"
      aria-multiselectable="true"
      aria-readonly={readOnly || undefined}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      style={widthsOf(columns)}
      onScroll={sight.onScroll}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      {...pointerOf(table, (id) => desk.view.getState().selection.includes(id))}
    >
      <p id="table-help" className="visually-hidden">
        {say('table.help')}
      </p>
      <TableHead
        columns={columns}
        sort={view.sort[view.kind]}
        at={cursor.place.row === HEAD ? cursor.place.column : undefined}
      />
      <div className={styles.rows} role="rowgroup" style={{ height: rows.length * ROW_HEIGHT }}>
        <TableRows table={table} sight={sight} />
      </div>
    </div>
  )
}

/** For the style sheet: the width of every column, and of all together at least. */
function widthsOf(columns: readonly Column[]): CSSProperties {
  const each = columns.map(({ width, grows }) =>
    grows === undefined ? `${width}px` : `minmax(${width}px, ${grows}fr)`,
  )
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return { '--columns': each.join(' '), '--wide': `${all}px` } as CSSProperties
}
