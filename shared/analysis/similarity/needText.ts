// A need as it is typed, taken apart: who asks, what for, and what is to be in it. Works on half a sentence as well.
import { languageOf } from '../jobDescription/language'
import { wordsOf } from '../jobDescription/words'
import { FITTED } from './fittedWeights'
import { generalRarity } from './nearWords/generalRarity'
import { withoutPromises } from './promisesAsked'
import { termsOf, type Key, type Term } from './terms'
import { isPeriod } from './timeAsked'
import type { WeightedTerm } from './textIndex'

/** "As a buyer, I need …", "As a buyer I need …", "Als Einkäuferin brauche ich …". */
const ROLE =
  /^\s*(?:as an?|als)\s+([^,]{1,200}?)(?:,\s*|\s+(?=(?:i|we)\s+(?:need|want|would|must|have)\b)|\s+(?=(?:brauche|benötige|möchte|will|muss|suche|wünsche|brauchen|benötigen|möchten|wollen|müssen)\s+(?:ich|wir)\b))/iu
const OUTCOME = /[,.;]\s*(?:so that|so|in order to|damit|sodass|um)\s+/iu
const QUALIFICATION = /(?<=\S\s+)(?:by|per|je|pro|nach)\s/iu
/** "per article" says how it is cut, less what it is. */
const QUALIFYING = 0.6

export interface NeedTerms {
  /** What is needed: this alone decides whether a product fits. */
  readonly wanted: readonly WeightedTerm[]
  /** Who asks, and what for: helps to put what fits in order. */
  readonly context: readonly WeightedTerm[]
}

/** The terms of "As a role, I need …, so that …": the need counts fully, the role less, the outcome least; and a frequent word less than a rare one. */
export function termsOfNeed(need: string): NeedTerms {
  const { role, wanted, outcome } = partsOf(need)
  const thing = wanted.slice(0, QUALIFICATION.exec(wanted)?.index)
  const language = languageOf(wordsOf(need))
  const seen = new Set<Key>()
  const fresh = (terms: readonly Term[], weight: number): readonly WeightedTerm[] =>
    terms.slice(0, MOST_TERMS).flatMap((term) => {
      const first = term.keys.keys().next().value
      if (first === undefined || seen.has(first)) return []
      seen.add(first)
      return [{ ...term, weight: weight * generalRarity({ ...term, language }), language }]
    })
  return {
    wanted: fading([...fresh(termsOf(thing), 1), ...fresh(termsOf(wanted.slice(thing.length)), QUALIFYING)]),
    context: [...fresh(termsOf(outcome), FITTED.outcome), ...fresh(termsOf(role), FITTED.role)],
  }
}

/** What is needed is said first, and what of it afterwards. */
const fading = (terms: readonly WeightedTerm[]): readonly WeightedTerm[] =>
  terms.map((term, at) => ({ ...term, weight: term.weight / (1 + FITTED.laterInNeed * at) }))

/** A need is a sentence; of a page that was pasted in, the beginning is read. */
const MOST_TERMS = 60

/** What of a need is needed itself, without who asks and what for. */
export const wantedIn = (need: string): string => partsOf(need).wanted

function partsOf(need: string): { readonly role: string; readonly wanted: string; readonly outcome: string } {
  const said = ROLE.exec(need)
  const rest = said ? need.slice(said[0].length) : need
  const turn = OUTCOME.exec(rest)
  const at = turn?.index ?? rest.length
  return { role: said?.[1] ?? '', wanted: rest.slice(0, at), outcome: rest.slice(at + (turn?.[0].length ?? 0)) }
}

/** Fast typists leave out the comma before what it is for; "damit" is another word elsewhere. */
const FOR_WHAT =
  /\s(?:so that|in order to|sodass|so dass|damit(?=\s+(?:ich|wir|man|niemand|keine?|jede[rs]?|alle)\s))\s.*$/isu

/** What is to be shown: less than what is wanted, for no word of the outcome asks for an attribute ("so that I can recall a unit"). */
export const shownIn = (need: string): string => wantedIn(need).replace(FOR_WHAT, '')

const TAIL = /\b(?:with|by|per|including|plus|mit|nach|je|pro|inklusive|samt)\s+([^.;:]{1,300})/iu
const BREAK = /\s*(?:,|&|\b(?:and|und|or|oder|sowie|with|mit|per|by|je|pro|nach|plus|including|inklusive|samt)\b)\s*/iu
/** "reason for each return", "price by Monday", "litres a day": what is asked for ends before it. */
const ADDITION =
  /(?:^|\s+)(?:an?\s+(?:hour|day|week|month|quarter|year)$|(?:for|on|at|from|until|before|within|für|am|ab|aus|bis|vor|innerhalb|every|each|jede[nrs]?|alle)\s.*$)/iu
const ARTICLE = /^(?:the|a|an|its|their|der|die|das|den|dem|ein|eine|einen|ihr|ihre|ihren)\s+/iu
const MOST_WORDS = 3

/** What a need asks to be shown beside the thing: "with size and reason every hour" names two attributes and a promise. */
export function attributesAskedFor(need: string): readonly string[] {
  const listed = TAIL.exec(withoutPromises(shownIn(need)))?.[1] ?? ''
  return listed
    .split(BREAK)
    .map((part) => part.replace(ADDITION, '').trim().replace(ARTICLE, ''))
    .filter((part) => part !== '' && !isPeriod(part))
    .filter((part) => part.split(/\s+/u).length <= MOST_WORDS && termsOf(part).length > 0)
}
