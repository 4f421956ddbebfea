// What opens from the menu bar and under the pointer: entries with their keys at the right, headings, and submenus.
import { Menu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './Menu.module.css'

interface TitledProps {
  readonly title: string
  readonly children: ReactNode
}

/** Below the word in the bar that was pressed. */
export const MenuBelow = (titled: TitledProps) => <Surface {...titled} sideOffset={4} align="start" />

/** A region of its own: it stands at the end of the page, outside of every other one. */
function Surface({ title, children, ...where }: TitledProps & ComponentProps<typeof Menu.Positioner>) {
  return (
    <Menu.Portal>
      <Menu.Positioner className={styles.positioner} role="region" aria-label={title} {...where}>
        <Menu.Popup className={styles.popup}>{children}</Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  )
}

export const MenuSeparator = () => <Menu.Separator className={styles.separator} />

interface EntryProps {
  readonly label: string
  /** As printed on the keyboard; absent where no key does it. */
  readonly keys?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean
  readonly onChoose: () => void
}

/** Does one thing. */
export const MenuEntry = ({ label, keys, checked = false, disabled = false, onChoose }: EntryProps) => (
  <Menu.Item className={styles.item} disabled={disabled} onClick={onChoose}>
    <span className={styles.check}>{checked && <Check size={14} aria-hidden="true" />}</span>
    <span className={styles.label}>{label}</span>
    {keys !== undefined && <span className={styles.keys}>{keys}</span>}
  </Menu.Item>
)

/** Entries under a heading of their own. */
export const MenuGroup = ({ title, children }: TitledProps) => (
  <Menu.Group>
    <Menu.GroupLabel className={styles.heading}>{title}</Menu.GroupLabel>
    {children}
  </Menu.Group>
)

/** Entries that open beside their title. */
export const Submenu = ({ title, children }: TitledProps) => (
  <Menu.SubmenuRoot>
    <Menu.SubmenuTrigger className={styles.item}>
      <span className={styles.check} />
      <span className={styles.label}>{title}</span>
      <ChevronRight className={styles.more} size={15} aria-hidden="true" />
    </Menu.SubmenuTrigger>
    <Surface title={title} alignOffset={-6}>
      {children}
    </Surface>
  </Menu.SubmenuRoot>
)
