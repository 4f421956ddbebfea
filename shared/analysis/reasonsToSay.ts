// Which of the words that met are a reason that somebody would nod at (2.25). Only what is said depends on it, never what is suggested.
import { wordSet } from './jobDescription/lexicon/wordSet'
import type { SuggestionField } from './similarity/fitting'
import { isDescribing } from './similarity/nearWords/describing'
import { stemOf } from './similarity/stem'
import type { Match } from './similarity/textIndex'
import { isPeriod } from './similarity/timeAsked'

export type Reason = Match<SuggestionField>

/** A word that only goes with another is a reason from here on, and one that is only heard near it where it is likely to mean the same: nobody nods at "costs ≈ doctors". */
const LEAST_REASON = 0.2
const LEAST_LIKELY = 0.5
/** The same where there is no other reason: below it a suggestion names none. */
const LEAST_SAYABLE = 0.3
/** With less than this share of what speaks for the first, a product has little in common with the need; and with less than this at all. */
const LITTLE = 0.5
const LEAST_IN_COMMON = 0.15

/** What every product does with what it holds: that the one sends what the other delivers makes nobody nod. */
const EMPTY_VERBS = wordSet(`
  deliver delivers delivering provide provides providing offer offers offering give gives supply supplies send sends show shows showing display displays
  list lists listing tell tells contain contains include includes hold holds keep keeps present presents describe describes represent represents
  liefert liefern bietet bieten gibt geben stellt stellen sendet senden schickt schicken verschickt verschicken zeigt zeigen listet listen nennt nennen
  enthält enthalten führt führen hält halten bringt bringen verzeichnet weist`)
/** What a product is called by itself, and by nobody else. */
const OWN_NAMES: ReadonlySet<SuggestionField> = new Set(['name', 'attribute'])
/** Of these only the names of systems and domains are known: "Order Management" says nothing of what a product holds. */
const NAMES_AROUND: ReadonlySet<SuggestionField> = new Set(['source', 'owner'])
const NUMBER = /^[\p{N}\p{P}]+$/u

/** What may be said of why a product is suggested, the weightiest first: faint likenesses count together and convince nobody one by one. */
export function reasonsToSay(matches: readonly Reason[], need: string): readonly Reason[] {
  return reasonsAmong(matches, need).filter(({ met }) => !NUMBER.test(met))
}

/** True for a product that says little itself of what is needed, beside what the first says or at all. What stands around it is not its own. */
export function hasLittleInCommon(matches: readonly Reason[], first: readonly Reason[], need: string): boolean {
  const least = Math.max(LEAST_IN_COMMON, LITTLE * ownWeightOf(reasonsAmong(first, need)))
  return ownWeightOf(reasonsAmong(matches, need)) < least
}

function reasonsAmong(matches: readonly Reason[], need: string): readonly Reason[] {
  const spans = new Set([...need.matchAll(COUNTED)].map(([, counted = '']) => counted.toLowerCase()))
  const sorted = matches
    .filter((match) => !NAMES_AROUND.has(match.field) && !isEmpty(match) && !isSpan(match, spans))
    .toSorted((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
  const said = sorted.filter(
    ({ how, met, weight, likely }) =>
      how !== 'related' || (weight >= LEAST_REASON && likely >= LEAST_LIKELY && !isDescribing(stemOf(met))),
  )
  return said.length > 0 ? said : sorted.filter(({ likely }) => likely >= LEAST_SAYABLE).slice(0, 1)
}

const isEmpty = ({ word, met, field, how }: Reason): boolean =>
  [word, met].some((one) => EMPTY_VERBS.has(one.toLowerCase())) && !(how === 'same' && OWN_NAMES.has(field))

/** "within 14 days": neither the number nor what is counted is what was asked for. */
const COUNTED = /\p{N}\s+(\p{L}+)/gu
const isSpan = ({ word }: Reason, spans: ReadonlySet<string>): boolean =>
  NUMBER.test(word) || (spans.has(word.toLowerCase()) && isPeriod(word))

const AROUND: ReadonlySet<SuggestionField> = new Set(['upstream', 'reader', 'port'])

/** Each word of the need once, by what it meets best. */
function ownWeightOf(reasons: readonly Reason[]): number {
  const best = new Map<string, number>()
  for (const { word, weight, field } of reasons)
    if (!AROUND.has(field)) best.set(word, Math.max(weight, best.get(word) ?? 0))
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}
