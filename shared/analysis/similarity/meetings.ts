// Where a word of a need meets the texts: as it stands, by its meaning, by what goes with it, and last by its looks.
import { groupsOf, knownStems, touchedBy } from './lexicon/groups'
import { isDescribing, isTelling } from './nearWords/describing'
import { nearKeys } from './nearWords/nearKeys'
import { wordsLearnt } from './nearWords/wordVectors'
import { alikeness } from './spelling'
import { keep, type Key, type Term } from './terms'
import type { Language, Match, Meeting, Posting, TextIndex, WeightedTerm } from './textIndex'

/** A word that looks like a known one, met by the meaning of that one. */
const ALIKE_MEANING = 0.7
/** Where the portfolio says the very word, another of like meaning is less probably meant. */
const SAID_ITSELF = 0.7
const LANGUAGES: readonly Language[] = ['en', 'de']
/** BM25's k1: a second mention says less than the first. */
const SATURATION = 0.5
/** Below this a word is in so many texts that it tells none from another; it still counts a little. */
const LEAST_RARITY = 0.25
/** From so many texts on a word of nearly all is a turn of phrase of the portfolio, as a prefix of all names is. */
const FEW = 3
const NEARLY_ALL = 0.8
/** So many texts weigh as much as not knowing how often a word is said. */
const CHANCE = 20

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
      const worth = sure * term.weight * rarity(postings.length, index.size) * share
      for (const { id, field, met, weight, language } of postings) {
        if (only && only !== language) continue
        const counted = (worth * weight * (1 + SATURATION)) / (weight + SATURATION)
        if (isBetter(counted, met, best.get(id))) best.set(id, { word: term.word, field, met, how, weight: counted })
      }
    }
  }
  for (const reach of reachedBy(index, term)) collect(reach)
  return best
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
  const share = postingsOf(index, `=${term.stem}`).length > 0 ? SAID_ITSELF : 1
  const ways: readonly Reach[] = [
    { keys: keysOf(term, '='), share: 1, how: 'same' },
    ...(isTelling(term.stem) ? [] : [{ keys: keysOf(term, '#'), share, how: 'meaning' as const }]),
    ...(isDescribing(term.stem) ? [] : [{ keys: relatedKeys(term), share, how: 'related' as const }]),
    ...LANGUAGES.map((only) => ({ keys: nearKeys(index, term, only), share: 1, how: 'related' as const, only })),
  ]
  const isMet = ways.some(({ keys }) => [...keys.keys()].some((key) => postingsOf(index, key).length > 0))
  return isMet || term.stem === '' ? ways : [{ keys: alikeKeys(index, term.stem), share: 1, how: 'alike' }]
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

/** 1 for what stands in one text of many, little for what stands in nearly all; BM25's inverse document frequency, scaled. Among ten texts three are chance and say little, among a thousand three hundred are not. */
function rarity(count: number, size: number): number {
  if (count === 0) return 0
  if (size <= 1) return 1
  if (size > FEW && count >= NEARLY_ALL * size) return LEAST_RARITY
  const scaled = Math.log(1 + (size - count + 0.5) / (count + 0.5)) / Math.log(1 + (size - 0.5) / 1.5)
  return Math.max(LEAST_RARITY, 1 - (1 - Math.min(1, scaled)) * (size / (size + CHANCE)))
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
