import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Pill.module.css'

export type Tone = 'good' | 'warn' | 'bad' | 'quiet'
const ICONS = { good: CircleCheck, warn: TriangleAlert, bad: CircleAlert, quiet: Info } as const

/** A judgement in a word: by shape, colour and word, never by colour alone. */
export function Pill({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Icon = ICONS[tone]
  return (
    <span className={styles.pill} data-tone={tone}>
      <Icon size={14} aria-hidden="true" />
      {children}
    </span>
  )
}
