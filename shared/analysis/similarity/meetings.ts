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
  const collect = (keys: ReadonlyMap<Key, number>, share: number, how?: Meeting, only?: Language) => {
    for (const [key, sure] of keys) {
      const isWord = key.startsWith('=')
      const postings = postingsOf(index, key)
      const worth = sure * term.weight * rarity(postings.length, index.size) * (isWord ? 1 : share)
      for (const { id, field, met, weight, language } of postings) {
        if (only && only !== language) continue
        const counted = (worth * weight * (1 + SATURATION)) / (weight + SATURATION)
        if (isBetter(counted, met, best.get(id)))
          best.set(id, { word: term.word, field, met, how: how ?? (isWord ? 'same' : 'meaning'), weight: counted })
      }
    }
  }
  const share = postingsOf(index, `=${term.stem}`).length > 0 ? SAID_ITSELF : 1
  collect(isTelling(term.stem) ? ownKeys(term) : term.keys, share)
  if (!isDescribing(term.stem)) collect(relatedKeys(term), share, 'related')
  for (const language of LANGUAGES) collect(nearKeys(index, term, language), 1, 'related', language)
  if (best.size === 0 && term.stem !== '') collect(alikeKeys(index, term.stem), 1, 'alike')
  return best
}

/** The word itself without what it means. */
const ownKeys = ({ keys }: Term): ReadonlyMap<Key, number> => new Map([...keys].filter(([key]) => key.startsWith('=')))

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

/** 1 for what stands in one text of many, little for what stands in nearly all; BM25's inverse document frequency, scaled. */
function rarity(count: number, size: number): number {
  if (count === 0) return 0
  const scaled = Math.log(1 + (size - count + 0.5) / (count + 0.5)) / Math.log(1 + (size - 0.5) / 1.5)
  return Math.max(LEAST_RARITY, Math.min(1, size <= 1 ? 1 : scaled))
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
