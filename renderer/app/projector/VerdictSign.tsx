// What the test proposes, as a shape: told apart from the back of a room, and where the system has no red and green.
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import type { StandingVerdict } from '../../../shared/analysis/standingVerdict'
import styles from './VerdictSign.module.css'

type Verdict = StandingVerdict['verdict']

const SIGNS = { pass: CircleCheck, warn: TriangleAlert, fail: CircleX } as const satisfies Record<Verdict, unknown>

/** Beside the words that say the verdict, as high as they are and in their colour (2.22). */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const Sign = SIGNS[verdict]
  return <Sign className={styles.sign} aria-hidden="true" />
}
