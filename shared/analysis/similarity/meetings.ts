// Where a word of a need meets the texts: as it stands, by its meaning, by what goes with it, and last by its looks.
import { FITTED } from './fittedWeights'
import { groupsOf, knownStems, touchedBy } from './lexicon/groups'
import { isDescribing, isTelling } from './nearWords/describing'
import { nearKeys } from './nearWords/nearKeys'
import { wordsLearnt } from './nearWords/wordVectors'
import { alikeness } from './spelling'
import { keep, type Key, type Term } from './terms'
import type { Language, Match, Meeting, Posting, TextIndex, WeightedTerm } from './textIndex'

/** A word that looks like a known one, met by the meaning of that one. */
const ALIKE_MEANING = 0.75
const LANGUAGES: readonly Language[] = ['en', 'de']
/** BM25's k1: a second mention says less than the first. */
const SATURATION = 0.5
/** Below this a word is in so many texts that it tells none from another; it still counts a little. */
const LEAST_RARITY = 0.2
/** From so many texts on a word of nearly all is a turn of phrase of the portfolio, as a prefix of all names is. */
const FEW = 3
const NEARLY_ALL = 0.8
/** From here on a text is met in full. */
const MET = 0.6
/** The word stands in a name. */
const NAMED = 0.8

type Meetings = ReadonlyMap<string, Match<string>>
/** What was found with the words that were known then. */
interface Remembered {
  readonly learnt: object
  readonly meetings: Map<string, Meetings>
}
const remembered = new WeakMap<object, Remembered>()
/** The words of a long need, and some more that were typed on the way. */
const REMEMBERED = 64

/** Per record the best way in which the term meets it: one word of the need is counted once. Kept, for while one word is typed the others stay. */
export function meetingsOf<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  term: WeightedTerm,
): ReadonlyMap<Id, Match<Field>> {
  const known = rememberedOf(index)
  const name = `${term.weight} ${term.language} ${term.word}`
  // Kept by the index itself, whose ids and fields these are.
  const before = known.get(name) as ReadonlyMap<Id, Match<Field>> | undefined
  if (before) return before
  const meetings = freshMeetingsOf(index, term)
  const [oldest] = known.keys()
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest)
  known.set(name, meetings)
  return meetings
}

function rememberedOf(index: object): Map<string, Meetings> {
  const learnt = wordsLearnt()
  const known = remembered.get(index)
  if (known?.learnt === learnt) return known.meetings
  const fresh = { learnt, meetings: new Map<string, Meetings>() }
  remembered.set(index, fresh)
  return fresh.meetings
}

function freshMeetingsOf<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  term: WeightedTerm,
): ReadonlyMap<Id, Match<Field>> {
  const best = new Map<Id, Match<Field>>()
  const collect = ({ keys, share, how, only }: Reach) => {
    for (const [key, sure] of keys) {
      const postings = postingsOf(index, key)
      const worth = sure * term.weight * share
      for (const { id, field, met, weight, language } of postings) {
        if (only && only !== language) continue
        const counted = (worth * weight * (1 + SATURATION)) / (weight + SATURATION)
        const known = best.get(id)
        if (!isBetter(counted, met, known)) continue
        // Whoever finds the very word there is given it as the reason, though what it means may weigh more elsewhere.
        if (known?.how === 'same') best.set(id, { ...known, weight: counted })
        else best.set(id, { word: term.word, field, met, how, likely: only ? sure : 1, weight: counted })
      }
    }
  }
  for (const reach of reachedBy(index, term)) collect(reach)
  const worth = rarity(best.values(), term.weight, index.size)
  return new Map([...best].map(([id, match]) => [id, { ...match, weight: match.weight * worth }]))
}

/** Keys by which a term meets texts in one way, and how much that way counts. */
interface Reach {
  readonly keys: ReadonlyMap<Key, number>
  readonly share: number
  readonly how: Meeting
  /** Texts of this language only. */
  readonly only?: Language
}

/** All that a term meets by itself, by its meaning, and by what goes with it; where that is nothing, what looks like it. */
export function reachedBy<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  term: WeightedTerm,
): readonly Reach[] {
  const share = shareOfMeaning(postingsOf(index, `=${term.stem}`).map(({ weight }) => weight))
  const ways: readonly Reach[] = [
    { keys: keysOf(term, '='), share: 1, how: 'same' },
    ...(isTelling(term.stem)
      ? []
      : [{ keys: keysOf(term, '#'), share: share * FITTED.meaning, how: 'meaning' as const }]),
    ...(isDescribing(term.stem) ? [] : [{ keys: relatedKeys(term), share, how: 'related' as const }]),
    ...LANGUAGES.map((only) => ({ keys: nearKeys(index, term, only), share: 1, how: 'related' as const, only })),
  ]
  const isMet = ways.some(({ keys }) => [...keys.keys()].some((key) => postingsOf(index, key).length > 0))
  return isMet || term.stem === '' ? ways : [{ keys: alikeKeys(index, term.stem), share: 1, how: 'alike' }]
}

/** What a meaning counts besides the very word, which stands with these weights: less where it is said, and least where something is called so. */
function shareOfMeaning(weights: readonly number[]): number {
  if (weights.some((weight) => weight >= NAMED)) return FITTED.meaningWhereNamed
  return weights.length > 0 ? FITTED.meaningWhereSaid : 1
}

/** The word itself, or what it means. */
const keysOf = ({ keys }: Term, kind: '=' | '#'): ReadonlyMap<Key, number> =>
  new Map([...keys].filter(([key]) => key.startsWith(kind)))

const isBetter = (counted: number, met: string, known: Match<string> | undefined): boolean =>
  known === undefined || counted > known.weight || (counted === known.weight && met < known.met)

const NONE: readonly never[] = []

/** Where a key stands now: in the base without what was edited since, and in what was edited. */
function postingsOf<Id extends string, Field extends string>(
  { base, replaced, added }: TextIndex<Id, Field>,
  key: Key,
): readonly Posting<Id, Field>[] {
  const known = base.postings.get(key) ?? NONE
  if (replaced.size === 0 && added.size === 0) return known
  const kept = known.some(({ id }) => replaced.has(id)) ? known.filter(({ id }) => !replaced.has(id)) : known
  const fresh = added.get(key)
  return fresh ? [...kept, ...fresh] : kept
}

/** True for a turn of phrase of the portfolio, such as a prefix of all names: whatever it is asked for with, it is no more asked for than the others. */
export const isInNearlyAll = <Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  { stem }: Term,
): boolean => index.size > FEW && postingsOf(index, `=${stem}`).length >= NEARLY_ALL * index.size

/** 1 for what meets one text, little for what meets nearly all in whatever way. Among ten texts three are chance and say little, among a thousand three hundred are not. */
function rarity(matches: Iterable<Match<string>>, weight: number, size: number): number {
  let thousandths = 0
  for (const match of matches) thousandths += Math.round(1000 * Math.min(1, match.weight / (MET * weight)))
  const met = thousandths / 1000
  if (met <= 1) return 1
  if (size > FEW && met >= NEARLY_ALL * size) return LEAST_RARITY
  return Math.max(LEAST_RARITY, 1 - (size / (size + FITTED.chance)) * (Math.log(met) / Math.log(size + 1)))
}

function relatedKeys({ keys }: Term): ReadonlyMap<Key, number> {
  const related = new Map<Key, number>()
  for (const [key, sure] of keys)
    if (key.startsWith('#'))
      for (const [group, strength] of touchedBy(key.slice(1)))
        if (!keys.has(`#${group}`)) keep(related, `#${group}`, sure * strength)
  return related
}

const looked = new WeakMap<object, Map<string, ReadonlyMap<Key, number>>>()

/** For a word that stands nowhere: what looks like it. Kept while the base stays, for while one word is typed the others stay. */
function alikeKeys<Id, Field extends string>(index: TextIndex<Id, Field>, stem: string): ReadonlyMap<Key, number> {
  const known = looked.get(index.base) ?? new Map<string, ReadonlyMap<Key, number>>()
  looked.set(index.base, known)
  const inBase = known.get(stem) ?? new Map([...meaningsAlike(stem), ...wordsAlike(index.base.postings.keys(), stem)])
  known.set(stem, inBase)
  return index.added.size === 0 ? inBase : new Map([...inBase, ...wordsAlike(index.added.keys(), stem)])
}

function wordsAlike(keys: Iterable<Key>, stem: string): ReadonlyMap<Key, number> {
  const alike = new Map<Key, number>()
  for (const key of keys) {
    const how = key.startsWith('=') ? alikeness(stem, key.slice(1)) : 0
    if (how > 0) keep(alike, key, how)
  }
  return alike
}

function meaningsAlike(stem: string): ReadonlyMap<Key, number> {
  const alike = new Map<Key, number>()
  if (groupsOf(stem).length > 0) return alike
  for (const known of knownStems()) {
    const how = known.length < stem.length - 2 ? 0 : alikeness(stem, known)
    if (how > 0) for (const group of groupsOf(known)) keep(alike, `#${group}`, how * ALIKE_MEANING)
  }
  return alike
}
