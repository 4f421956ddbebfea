// The verdict that counts: what the test proposes without what people have overruled for a reason (2.15) or settled in the room (2.23). Who
// shows a verdict asks here, so that the field, the outline and the wall say what the review says.
import type { DataProduct } from '../model/entities/dataProduct'
import { withoutFullStop } from '../text/withoutFullStop'
import type { JobDescriptionReason, JobDescriptionResult } from './jobDescription/jobDescriptionResult'
import { jobDescriptionOf } from './jobDescriptionCheck'
import { denialsOf, isOutranked, type Denial } from './roomVerdict'

type Verdict = JobDescriptionResult['verdict']
type Settled = 'overruled' | 'room' | Denial['code'] | 'neither'

export interface StandingVerdict {
  readonly verdict: Verdict
  /** What the test alone says. */
  readonly proposed: Verdict
  /** In words: a job that passes or fails only because somebody said so says that, and why. */
  readonly text: `product.job.verdict.${Verdict | Settled}`
  readonly values: Readonly<Record<string, string>>
  /** What is neither overruled nor settled. */
  readonly reasons: readonly JobDescriptionReason[]
  /** What the room denies: then it is not one product yet, whatever the test proposes (2.23). */
  readonly denied: readonly Denial[]
}

/** The verdict on a product as it stands. */
export function standingVerdictOf(product: DataProduct): StandingVerdict {
  const { verdict: proposed, reasons } = jobDescriptionOf(product)
  const overruled = reasons.filter(({ code }) => Object.hasOwn(product.overruled, code))
  const standing = reasons.filter((reason) => !overruled.includes(reason) && !isOutranked(product, reason.code))
  const denied = denialsOf(product).filter(({ code }) => !Object.hasOwn(product.overruled, code))
  if (denied.length > 0) return { verdict: 'fail', proposed, ...refused(denied), reasons: standing, denied }
  const verdict = worstOf(standing)
  const because = [...new Set(overruled.filter(lowers).map(({ code }) => saidOf(product.overruled[code])))].join('; ')
  return { verdict, proposed, ...worded(verdict, proposed, because), reasons: standing, denied }
}

const lowers = ({ level }: JobDescriptionReason): boolean => level !== 'hint'

function worstOf(reasons: readonly JobDescriptionReason[]): Verdict {
  if (reasons.some(({ level }) => level === 'fail')) return 'fail'
  return reasons.some(({ level }) => level === 'warn') ? 'warn' : 'pass'
}

function worded(verdict: Verdict, proposed: Verdict, because: string): Pick<StandingVerdict, 'text' | 'values'> {
  if (verdict !== 'pass' || proposed === 'pass') return { text: `product.job.verdict.${verdict}`, values: {} }
  if (because === '') return { text: 'product.job.verdict.room', values: {} }
  return { text: 'product.job.verdict.overruled', values: { because } }
}

function refused(denied: readonly Denial[]): Pick<StandingVerdict, 'text' | 'values'> {
  const [only, ...more] = denied
  const by = [...new Set(denied.map((denial) => denial.by).filter((said) => said !== ''))].join('; ')
  const code = only && more.length === 0 ? only.code : 'neither'
  return { text: `product.job.verdict.${code}`, values: { by: by === '' ? '' : ` (${by})` } }
}

/** As people say it: the reason, and who gave it. */
function saidOf(overruling: DataProduct['overruled'][string] | undefined): string {
  const reason = withoutFullStop(overruling?.reason ?? '')
  const reviewer = (overruling?.reviewer ?? '').trim()
  return reviewer === '' ? reason : `${reason} (${reviewer})`
}
