import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  /** What it says while folded; names the button. */
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly badges?: ReactNode
  readonly defaultOpen?: boolean
  /** Unfolds whenever this becomes true; folding stays with the person. */
  readonly asked?: boolean
  readonly children: ReactNode
}

/** One entry of a list: a line that unfolds into its fields. */
export function Disclosure({ title, note, badges, defaultOpen = false, asked = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(defaultOpen)
  const [wasAsked, setWasAsked] = useState(false)
  if (asked !== wasAsked) {
    setWasAsked(asked)
    if (asked) setOpen(true)
  }
  return (
    <Collapsible.Root className={styles.entry} open={open} onOpenChange={setOpen} render={<li />}>
      <Collapsible.Trigger className={styles.line}>
        <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
        <span className={styles.title}>{title}</span>
        {note !== undefined && note !== '' && <span className={styles.note}>{note}</span>}
        {badges}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}

export function DisclosureList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}
