import type { ReactNode } from 'react'
import styles from './SheetTable.module.css'

interface SheetTableProps {
  readonly heads: readonly string[]
  /** Rows, one cell longer than the heads where `isRemovable`. */
  readonly children: ReactNode
  readonly isRemovable?: boolean
}

/** A table of the contract; wider than the page it scrolls. */
export function SheetTable({ heads, children, isRemovable = false }: SheetTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {isRemovable && <td />}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
