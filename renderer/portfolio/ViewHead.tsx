import type { ReactNode } from 'react'
import styles from './ViewHead.module.css'

interface ViewHeadProps {
  readonly title: string
  /** The sentence a reader should take away. */
  readonly finding: string
  readonly children?: ReactNode
}

/** What a view is about and what it found; what belongs to it stands at the right. */
export function ViewHead({ title, finding, children }: ViewHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2>{title}</h2>
        <p>{finding}</p>
      </div>
      {children}
    </header>
  )
}
