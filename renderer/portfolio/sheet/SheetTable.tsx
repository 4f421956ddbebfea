import type { FocusEvent, ReactNode } from 'react'
import { bringIntoSight } from '../../ui/bringIntoSight'
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
    <div className={styles.scroll} onFocus={followKeyboard}>
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

/** A field of which a sliver is in sight is not scrolled to by the browser: the keyboard would stand where nothing is seen (WCAG 2.4.11). */
function followKeyboard({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) bringIntoSight(target)
}
