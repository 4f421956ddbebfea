// What the people who know the domain say of a product (2.23): it stands beside the machine's test, and outranks it.
import type { DataProduct } from '../model/entities/dataProduct'
import { withoutFullStop } from '../text/withoutFullStop'

/** stands: one cohesive concept and valuable on its own, by somebody, for a reason. refused: one of the two is denied. */
export type RoomVerdict = 'stands' | 'refused' | 'unreasoned' | 'open'

type Judged = Pick<DataProduct, 'cohesive' | 'valuableOnItsOwn'>

/** Unreasoned: yes is said, but not by whom and why; only then does it count against the test. */
export function roomVerdictOf({ cohesive, valuableOnItsOwn }: Judged): RoomVerdict {
  const answers = [cohesive, valuableOnItsOwn]
  if (answers.some(({ answer }) => answer === 'no')) return 'refused'
  if (!answers.every(({ answer }) => answer === 'yes')) return 'open'
  return answers.every(({ reviewer, reason }) => isSaid(reviewer) && isSaid(reason)) ? 'stands' : 'unreasoned'
}

const isSaid = (text: string): boolean => text.trim() !== ''

/** One of the two that is denied, as the finding is called that says so, and by whom and why as far as it is known: "Lin: two services". */
export interface Denial {
  readonly code: 'not-cohesive' | 'not-valuable'
  readonly by: string
}

/** What the room denies; whether it gives a reason or not (2.23). */
export const denialsOf = ({ cohesive, valuableOnItsOwn }: Judged): readonly Denial[] =>
  (
    [
      [cohesive, 'not-cohesive'],
      [valuableOnItsOwn, 'not-valuable'],
    ] as const
  )
    .filter(([{ answer }]) => answer === 'no')
    .map(([{ reviewer, reason }, code]) => ({
      code,
      by: [reviewer, reason].map(withoutFullStop).filter(isSaid).join(': '),
    }))

/** Doubts about how the job is told. That nothing is told at all, or that it is no data product, no room can settle by these answers. */
const JUDGEMENTS: ReadonlySet<string> = new Set([
  'too-many-sentences',
  'too-long',
  'two-jobs',
  'vague',
  'implementation',
  'repeats-name',
])

/** True for a doubt of the test that the room has settled. */
export const isOutranked = (product: Judged, code: string): boolean =>
  JUDGEMENTS.has(code) && roomVerdictOf(product) === 'stands'
