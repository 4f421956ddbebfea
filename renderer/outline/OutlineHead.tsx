import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { outlineColumns, outlineSortedBy, type OutlineColumn } from '../store/outlineView'
import { useDesk, useSay, useView } from '../store/useEditor'
import styles from './Outline.module.css'

/** The headings. Pressed with the pointer or Enter, a heading sorts the rows beside each other; `onLeave` goes back to the rows. */
export function OutlineHead({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay()
  const { view } = useDesk()
  const { sort: sorted, down } = useView(({ outline }) => outline)
  const sortBy = (column: OutlineColumn): void => {
    view.setState(({ outline }) => ({ outline: outlineSortedBy(outline, column) }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, column: OutlineColumn): void => {
    const heading = event.currentTarget
    const sort = () => {
      sortBy(column)
    }
    const acts: Readonly<Record<string, () => void>> = {
      ...{ Enter: sort, ' ': sort, ArrowDown: onLeave, Escape: onLeave },
      ArrowRight: () => beside(heading, 'nextElementSibling')?.focus(),
      ArrowLeft: () => beside(heading, 'previousElementSibling')?.focus(),
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    act()
    event.preventDefault()
    event.stopPropagation()
  }
  const Way = down ? ArrowDown : ArrowUp
  return (
    <div className={styles.header} role="row">
      {outlineColumns.map((column) => (
        <div
          key={column}
          role="columnheader"
          className={styles.heading}
          aria-sort={sorted === column ? (down ? 'descending' : 'ascending') : 'none'}
          tabIndex={-1}
          title={say(`outline.column.${column}`)}
          onClick={() => {
            sortBy(column)
          }}
          onKeyDown={(event) => {
            onKeyDown(event, column)
          }}
        >
          <span>{say(`outline.column.${column}`)}</span>
          {sorted === column && <Way size={14} aria-hidden="true" />}
        </div>
      ))}
    </div>
  )
}

/** The next heading that is seen: a narrow outline leaves some columns out. */
function beside(heading: Element, way: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | undefined {
  for (let next = heading[way]; next; next = next[way])
    if (next instanceof HTMLElement && getComputedStyle(next).display !== 'none') return next
  return undefined
}
