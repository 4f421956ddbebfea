// The sentence the room is working on, over the map and away from its card: as it is typed.
import type { ReactNode } from 'react'
import type { StandingVerdict } from '../../../shared/analysis/standingVerdict'
import styles from './Caption.module.css'

/** Away from the card that is in work. */
export type CaptionSide = 'top' | 'bottom'

interface CaptionProps {
  /** What kind of sentence it is, for a screen reader. */
  readonly label: string
  readonly title: string
  readonly words: string
  /** Said instead while nothing is written. */
  readonly asks?: string
  readonly side: CaptionSide
  readonly verdict?: StandingVerdict['verdict'] | undefined
  readonly children?: ReactNode
}

/** Letters that three lines on the wall hold. */
const LONG = 220

export function Caption({ label, title, words, asks = '', side, verdict, children }: CaptionProps) {
  const isEmpty = words.trim() === ''
  return (
    <section className={styles.caption} aria-label={label} data-side={side} data-verdict={verdict}>
      <h1>{title}</h1>
      <p className={styles.words} data-empty={isEmpty || undefined} data-long={words.length > LONG || undefined}>
        {isEmpty ? asks : words}
      </p>
      {children}
    </section>
  )
}
