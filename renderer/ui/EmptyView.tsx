import type { ReactNode } from 'react'
import styles from './EmptyView.module.css'

interface EmptyViewProps {
  readonly title: string
  readonly text?: string
  /** What brings the first of what is missing. */
  readonly children?: ReactNode
}

/** What a view says while there is nothing to show: what will be here, and what brings it. */
export function EmptyView({ title, text, children }: EmptyViewProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div className={styles.first}>{children}</div>}
    </div>
  )
}
