import { ArrowDown, ArrowUp } from 'lucide-react'
import type { TableSort } from '../../store/tableView'
import { useSay } from '../../store/useEditor'
import type { Column } from './column'
import styles from './ProductTable.module.css'
import { HEAD } from './useTableCursor'

interface TableHeadProps {
  readonly columns: readonly Column[]
  readonly sort: TableSort | undefined
  /** The column Tab comes back to; undefined while the keyboard stands on a row. */
  readonly at: string | undefined
}

/** The headings. Pressed with the pointer or Enter, a heading sorts by its column. */
export function TableHead({ columns, sort, at }: TableHeadProps) {
  const say = useSay()
  return (
    <div className={styles.head} role="row" aria-rowindex={1} data-row={HEAD}>
      {columns.map((column, index) => (
        <div
          key={column.id}
          className={styles.heading}
          role="columnheader"
          aria-colindex={index + 1}
          aria-sort={sort?.column === column.id ? (sort.down ? 'descending' : 'ascending') : 'none'}
          data-column={column.id}
          data-look={column.look}
          tabIndex={at === column.id ? 0 : -1}
          title={say(column.title)}
        >
          <span>{say(column.title)}</span>
          {sort?.column === column.id &&
            (sort.down ? <ArrowDown size={14} aria-hidden="true" /> : <ArrowUp size={14} aria-hidden="true" />)}
        </div>
      ))}
    </div>
  )
}
