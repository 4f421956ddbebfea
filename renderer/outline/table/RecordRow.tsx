import { memo } from 'react'
import { useIsSelected, usePortfolio, useSay, useView } from '../../store/useEditor'
import { nameOf } from '../../../shared/model/stepName'
import { NamingField } from '../RowName'
import styles from './Cell.module.css'
import { CellEditor, type After } from './CellEditor'
import { CellText } from './CellText'
import type { Column } from './column'
import type { TableRow } from './tableRows'
import { ROW_HEIGHT } from './useRowsInSight'

export interface Edited {
  readonly row: TableRow
  readonly column: Column
  /** null: given up. */
  readonly typed: string | null
  readonly after: After
}

interface RecordRowProps {
  readonly row: TableRow
  readonly id: string
  /** Its place among the rows, from 0. */
  readonly index: number
  readonly columns: readonly Column[]
  /** The column Tab comes back to; undefined in every row but one. */
  readonly at: string | undefined
  /** The column that is edited; undefined in every row but one. */
  readonly editing: string | undefined
  /** In how many records an edit is kept. */
  readonly many: number
  readonly naming: boolean
  readonly onEdited: (edited: Edited) => void
  readonly onNamed: (row: string) => void
}

/** One record: a cell for every column in sight, the first of them its name. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { row, id, index, columns, at, editing } = props
  const selected = useIsSelected(id)
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={row.key}
      data-active={at === undefined ? undefined : ''}
      data-editing={editing === undefined && !props.naming ? undefined : ''}
      style={{ top: index * ROW_HEIGHT }}
    >
      {columns.map((column, position) => (
        <div
          key={column.id}
          className={styles.cell}
          role={column.look === 'name' ? 'rowheader' : 'gridcell'}
          aria-colindex={position + 1}
          aria-readonly={column.edit ? undefined : true}
          data-column={column.id}
          data-look={column.look}
          tabIndex={at === column.id ? 0 : -1}
        >
          <CellInside {...props} column={column} />
        </div>
      ))}
    </div>
  )
})

function CellInside({
  row,
  id,
  column,
  editing,
  many,
  naming,
  onEdited,
  onNamed,
}: RecordRowProps & { column: Column }) {
  const { edit } = column
  if (naming && column.look === 'name') return <Naming id={id} row={row.key} onNamed={onNamed} />
  if (editing === column.id && edit && edit.how !== 'owner')
    return (
      <CellEditor
        column={column}
        edit={edit}
        id={id}
        many={edit.one ? 1 : many}
        onDone={(typed, after) => {
          onEdited({ row, column, typed, after })
        }}
      />
    )
  return (
    <>
      <CellText column={column} id={id} />
      {column.look === 'name' && row.count > 0 && <Also count={row.count} />}
    </>
  )
}

/** A product under several use cases is one product: the row says that it stands elsewhere too. */
function Also({ count }: { readonly count: number }) {
  const say = useSay()
  const text = say('table.also', { count })
  return (
    <span className={styles.also} title={text}>
      <span aria-hidden="true">+{count}</span>
      <span className="visually-hidden">, {text}</span>
    </span>
  )
}

function Naming({ id, row, onNamed }: { id: string; row: string } & Pick<RecordRowProps, 'onNamed'>) {
  const naming = useView((view) => view.naming)
  const name = usePortfolio((portfolio) => nameOf(portfolio, id)) ?? ''
  if (!naming) return null
  return (
    <NamingField
      key={naming.gesture}
      naming={naming}
      name={name}
      onDone={() => {
        onNamed(row)
      }}
    />
  )
}
