// Availability said the other way round: how long it may be away, and in which time: "an hour a month", "höchstens zwei Stunden im Quartal aus".
import type { Language } from '../../text/catalogue'
import { toMinutes, type TimeUnit } from './dimensions'
import type { SloText } from './objectiveText'
import { durationsIn, type SpokenDuration } from './spokenNumbers'

export interface Downtime {
  readonly away: SpokenDuration
  readonly within: SpokenDuration
  /** What is left of the whole, to three places; never 100 where anything may be away. */
  readonly percent: number
  /** Said in so many words that it may be away; otherwise the length of time alone tells. */
  readonly isSaid: boolean
}

const AWAY =
  /(?<!\p{L})(?:down(?:time)?|outages?|unavailab\p{L}*|not (?:be )?(?:available|reachable|readable|up)|unreachable|offline|away|miss(?:ing)?|fail\p{L}*|aus|ausf[aä]ll\p{L}*|weg|stillstand|stehen|steht|fehl\p{L}*|nicht (?:verfügbar|erreichbar|lesbar|da)|unerreichbar)(?!\p{L})/u
/** "available 23 hours a day" says when it is there. */
const THERE =
  /(?<!\p{L})(?:available|reachable|readable|up|running|open|verfügbar|erreichbar|lesbar|läuft|da|offen)(?!\p{L})/u
const PERIODS: readonly (readonly [RegExp, SpokenDuration])[] = [
  [/quartal|quarter|vierteljahr|vierteljährlich/u, { value: 3, unit: 'm' }],
  [/monthly|monatlich|(?:a|per|each|every|in the|im|pro|je) (?:calendar )?(?:month|monat)/u, { value: 1, unit: 'm' }],
  [/weekly|wöchentlich|(?:in the|in der|die|pro|je) (?:week|woche)/u, { value: 1, unit: 'w' }],
  [/yearly|annually|jährlich|(?:in the|im|pro|je) (?:year|jahr)/u, { value: 1, unit: 'y' }],
  [/daily|täglich|(?:in the|am|pro|je) (?:day|tag)/u, { value: 1, unit: 'd' }],
]
const LONG: ReadonlySet<TimeUnit> = new Set(['d', 'w', 'm', 'y'])
/** Unless somebody says that it is away, more than this share of the time is rather when it must be there: "8 hours a day". */
const MOSTLY_THERE = 0.05

/** Text as `withDigits` gives it; null where no length of time within a longer one is said, or it says when the product is there. */
export function downtimeIn(text: string, language: Language): Downtime | null {
  const [away, ...others] = durationsIn(text, language)
  const within = others.find(({ value, unit }) => value > 0 && LONG.has(unit)) ?? periodIn(text)
  if (!away || !within) return null
  const share = minutesOf(away) / minutesOf(within)
  const isSaid = AWAY.test(text)
  const isMeant = isSaid ? share < 1 : share <= MOSTLY_THERE && !THERE.test(text)
  return isMeant ? { away, within, percent: leftOf(share), isSaid } : null
}

const periodIn = (text: string) => PERIODS.find(([pattern]) => pattern.test(text))?.[1]
const minutesOf = ({ value, unit }: SpokenDuration): number => toMinutes(value, unit) ?? 0
const leftOf = (share: number): number =>
  share === 0 ? 100 : Math.min(99.999, Math.round((1 - share) * 100_000) / 1000)

const IN_WORDS =
  /(?<!\p{L})((?:an?|per|each|every|in the|in an?|im|pro|je|jede[nrs]?|am|in der|die|den|das) (?:(?:calendar|whole|ganze[nrs]?) )?(?:quarter|month|week|year|day|quartal|vierteljahr|monat|woche|jahr|tag))(?!\p{L})/iu

/** The time it is reckoned over, as they said it: "im Quartal", "per month". */
export const windowSaid = (answer: string): string =>
  (IN_WORDS.exec(answer)?.[1] ?? '').replace(/^(?:in )?an? /iu, 'per ')

/** "1 hour away in 1 month (730.56 hours) leaves 99.863 %": so that the room can check it. */
export function downtimeText({ away, within, percent }: Downtime): SloText {
  const hours = Math.round((minutesOf(within) / 60) * 100) / 100
  return {
    key: 'slo.reckoned.downtime',
    values: {
      ...{ away: away.value, awayUnit: away.unit, within: within.value, withinUnit: within.unit },
      ...{ hours, percent },
    },
  }
}
