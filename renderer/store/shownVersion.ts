// Another version of the portfolio, looked at in the place of the one in work: a point in time, or what somebody else has in the file.
import type { Portfolio } from '../../shared/model/portfolio'

export interface ShownVersion {
  /** `theirs`: what the user's file holds now. */
  readonly kind: 'point' | 'theirs'
  /** The point's name, or the file's. */
  readonly title: string
  /** Milliseconds since 1970; null when it is of no certain time. */
  readonly time: number | null
  readonly portfolio: Portfolio
}
