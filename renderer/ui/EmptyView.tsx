import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './EmptyView.module.css'

interface FirstStep {
  readonly words: string
  /** The key that does it here, too. */
  readonly keys?: string
  readonly run: () => void
}

interface EmptyViewProps {
  readonly title: string
  readonly text?: string
  /** The step that brings the first of what is missing, … */
  readonly first?: FirstStep | undefined
  /** … and other ways to it. */
  readonly children?: ReactNode
}

/** What a view says while there is nothing to show: what will be here, and what brings it. */
export function EmptyView({ title, text, first, children }: EmptyViewProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {(first ?? children) !== undefined && (
        <div className={styles.first}>
          {first && (
            <Button tone="primary" onClick={first.run}>
              {first.words} {first.keys !== undefined && <kbd>{first.keys}</kbd>}
            </Button>
          )}
          {children}
        </div>
      )}
    </div>
  )
}
