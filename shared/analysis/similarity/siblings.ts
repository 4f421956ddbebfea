// Products named after one another: `account` and `account_daily_metrics`.
import { nameParts } from '../jobDescription/reading'
import { perWord } from '../perWord'
import { stemOf } from './stem'

const NAMES_REMEMBERED = 4_000
const stemsOfName = perWord((name): ReadonlySet<string> => new Set(nameParts(name).map(stemOf)), NAMES_REMEMBERED)

/** True where all words of the one name stand in the other, which says more. */
export function isPartOfOneName(one: string, whole: string): boolean {
  const [small, large] = [stemsOfName(one), stemsOfName(whole)]
  return small.size > 0 && small.size < large.size && [...small].every((stem) => large.has(stem))
}
