import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Section.module.css'

export interface SectionProps {
  readonly title: string
  /** How many things are inside, where that is worth knowing before it is opened. */
  readonly count?: number | undefined
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}

/** A part of a long panel that can be folded away. */
export function Section({ title, count, open, onOpen, children }: SectionProps) {
  return (
    <Collapsible.Root className={styles.section} open={open} onOpenChange={onOpen}>
      <h3 className={styles.heading}>
        <Collapsible.Trigger className={styles.trigger}>
          <ChevronRight className={styles.chevron} size={16} aria-hidden="true" />
          {title}
          {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
