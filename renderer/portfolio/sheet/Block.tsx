import type { LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import styles from './Sheet.module.css'

interface BlockProps {
  readonly title: string
  readonly mark: LucideIcon
  /** Where it stands on the sheet. */
  readonly area: string
  readonly children: ReactNode
}

/** One block of the canvas. */
export function Block({ title, mark: Mark, area, children }: BlockProps) {
  const id = useId()
  return (
    <section className={styles.block} data-area={area} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        <Mark size={16} aria-hidden="true" />
        {title}
      </h3>
      {children}
    </section>
  )
}
