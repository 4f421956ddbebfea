import { useView } from '../../store/useEditor'
import { GroupRow } from './GroupRow'
import { RecordRow } from './RecordRow'
import { groupingOf, type TableRow } from './tableRows'
import type { Sight } from './useRowsInSight'
import { recordsOf, type Table } from './useTable'

interface TableRowsProps {
  readonly table: Table
  readonly sight: Sight
}

/** The rows in sight, and those the keyboard or a name needs although they are not. */
export function TableRows({ table, sight }: TableRowsProps) {
  const { rows, cursor, naming } = table
  const selection = useView((state) => state.selection)
  const named = naming === null ? -1 : rows.findIndex(({ id }) => id === naming)
  const drawn = [...new Set([...within(sight), cursor.row ? rows.indexOf(cursor.row) : -1, named])]
  return drawn
    .filter((index) => index >= 0)
    .sort((one, other) => one - other)
    .map((index) => {
      const row = rows[index]
      return row && <OneRow key={row.key} {...{ table, row, index, selection }} naming={index === named} />
    })
}

const within = ({ first, end }: Sight): readonly number[] =>
  Array.from({ length: Math.max(end - first, 0) }, (_, index) => first + index)

interface OneRowProps {
  readonly table: Table
  readonly row: TableRow
  readonly index: number
  readonly selection: readonly string[]
  readonly naming: boolean
}

function OneRow({ table, row, index, selection, naming }: OneRowProps) {
  const { view, rows, columns, cursor, folded, editing, onEdited } = table
  const active = cursor.row === row
  const { id } = row
  if (id === undefined) {
    const by = groupingOf(view)
    if (by === 'none') return null
    return <GroupRow {...{ row, index, by, active }} folded={folded.has(row.group ?? '')} span={columns.length} />
  }
  const edited = editing?.row === row.key ? editing.column : undefined
  return (
    <RecordRow
      row={row}
      id={id}
      index={index}
      columns={columns}
      at={active ? cursor.place.column : undefined}
      editing={edited}
      many={edited === undefined ? 1 : recordsOf(rows, selection, id).length}
      naming={naming}
      onEdited={onEdited}
      onNamed={cursor.toName}
    />
  )
}
