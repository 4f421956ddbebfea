import { Autocomplete } from '@base-ui/react/autocomplete'
import type { ReactNode } from 'react'
import styles from './ChoiceDialog.module.css'
import { takeKeyboard } from './ChoiceShell'

interface TypedListProps<Item> {
  readonly title: string
  readonly placeholder: string
  /** What is said when nothing matches. */
  readonly empty: string
  readonly typed: string
  /** Single ones, or groups of them as `{ items }`. */
  readonly items: readonly Item[]
  readonly onType: (typed: string) => void
  readonly children: (item: Item) => ReactNode
}

/** A field, and under it the list of what matches; the first of them is chosen by Enter. */
export function TypedList<Item>(props: TypedListProps<Item>) {
  const { title, placeholder, empty, typed, items, onType, children } = props
  return (
    <Autocomplete.Root
      inline
      open
      mode="none"
      autoHighlight="always"
      keepHighlight
      items={items}
      itemToStringValue={labelOf}
      value={typed}
      onValueChange={onType}
    >
      <Autocomplete.Input className={styles.field} placeholder={placeholder} aria-label={title} ref={takeKeyboard} />
      <Autocomplete.List className={styles.list}>{children}</Autocomplete.List>
      {items.length === 0 && <p className={styles.empty}>{empty}</p>}
    </Autocomplete.Root>
  )
}

const labelOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'label' in item ? String(item.label) : ''
