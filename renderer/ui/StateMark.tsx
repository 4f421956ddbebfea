import { CircleCheck, CircleDashed, CircleMinus, CircleSlash } from 'lucide-react'
import styles from './StateMark.module.css'

const MARKS = {
  done: CircleCheck,
  open: CircleDashed,
  'not-applicable': CircleMinus,
  overruled: CircleSlash,
} as const
export type MarkedState = keyof typeof MARKS

/** Done, open, set aside or overruled: by shape and colour; its word stands beside it or is its name. */
export function StateMark({ state, size = 16 }: { readonly state: MarkedState; readonly size?: number }) {
  const Mark = MARKS[state]
  return <Mark className={styles.mark} data-state={state} size={size} aria-hidden="true" />
}
