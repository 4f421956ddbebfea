// How near texts are to a need, without a model: words, their inflection, their meaning in a lexicon, and their looks. The same on every machine.
import { groupsOf, knownStems, touchedBy } from './similarity/lexicon/groups'
import { alikeness } from './similarity/spelling'
import { keep, termsOf, type Key, type Term } from './similarity/terms'

/** How a word of the need met a text: the word itself, one of like meaning, one that goes with it, one that looks like it. */
export type Meeting = 'same' | 'meaning' | 'related' | 'alike'
export interface FieldText<Field extends string> {
  readonly field: Field
  readonly text: string
  /** What a word here counts against one in a name, which counts 1. */
  readonly weight: number
}
export interface Match<Field extends string> {
  /** The word of the need. */
  readonly word: string
  readonly field: Field
  /** The word it met there. */
  readonly met: string
  readonly how: Meeting
  /** What it adds to the evidence. */
  readonly weight: number
}
export interface Hit<Id, Field extends string> {
  readonly id: Id
  /** The sum of what was met; 1 is one rare word in a name. */
  readonly evidence: number
  readonly matches: readonly Match<Field>[]
}
interface Entry<Field extends string> {
  readonly weight: number
  readonly field: Field
  readonly met: string
}
/** A record's texts under their keys; made once per record. */
export interface IndexedText<Id, Field extends string> {
  readonly id: Id
  readonly entries: ReadonlyMap<Key, Entry<Field>>
}
interface Posting<Id, Field extends string> extends Entry<Field> {
  readonly id: Id
}
export interface TextIndex<Id, Field extends string> {
  readonly size: number
  readonly postings: ReadonlyMap<Key, readonly Posting<Id, Field>[]>
}
/** A term of the need, with what it counts: the need itself more than who says so. */
export interface WeightedTerm extends Term {
  readonly weight: number
}

/** A word that looks like a known one, met by the meaning of that one. */
const ALIKE_MEANING = 0.7
/** BM25's k1: a second mention says less than the first. */
const SAID_ITSELF = 0.7
const SATURATION = 0.5
/** Below this a word is in so many texts that it tells none from another; it still counts a little. */
const LEAST_RARITY = 0.25

/** Texts of a record under their keys. */
export function indexedText<Id, Field extends string>(
  id: Id,
  fields: readonly FieldText<Field>[],
): IndexedText<Id, Field> {
  const entries = new Map<Key, Entry<Field>>()
  for (const { field, text, weight } of fields) {
    const terms = termsOf(text)
    // Longer texts say each thing less loudly; a dozen words are a job description, a hundred a page.
    const loudness = weight / (1 + Math.max(0, terms.length - 12) / 40)
    for (const { word, keys } of terms)
      for (const [key, sure] of keys) {
        const known = entries.get(key)
        const said = sure * loudness
        if (!known) entries.set(key, { weight: said, field, met: word })
        else if (said > known.weight) entries.set(key, { weight: said + known.weight / 2, field, met: word })
        else entries.set(key, { ...known, weight: known.weight + said / 2 })
      }
  }
  return { id, entries }
}

/** The texts by key, in the order of their ids, so that the order of records changes nothing. */
export function textIndex<Id extends string, Field extends string>(
  texts: readonly IndexedText<Id, Field>[],
): TextIndex<Id, Field> {
  const postings = new Map<Key, Posting<Id, Field>[]>()
  for (const { id, entries } of texts.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    for (const [key, entry] of entries) {
      const known = postings.get(key)
      if (known) known.push({ id, ...entry })
      else postings.set(key, [{ id, ...entry }])
    }
  return { size: texts.length, postings }
}

/** Records that meet the terms, nearest first; equal ones by id. */
export function nearest<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  terms: readonly WeightedTerm[],
): readonly Hit<Id, Field>[] {
  const found = new Map<Id, Match<Field>[]>()
  for (const term of terms)
    for (const [id, match] of meetingsOf(index, term)) {
      const matches = found.get(id)
      if (matches) matches.push(match)
      else found.set(id, [match])
    }
  return nearestFirst(
    [...found].map(([id, matches]) => ({
      id,
      matches,
      evidence: matches.reduce((sum, { weight }) => sum + weight, 0),
    })),
  )
}

/** What further terms add to the hits there are; they bring in no other. */
export function strengthened<Id extends string, Field extends string>(
  hits: readonly Hit<Id, Field>[],
  further: readonly Hit<Id, Field>[],
): readonly Hit<Id, Field>[] {
  const added = new Map(further.map((hit) => [hit.id, hit]))
  return nearestFirst(
    hits.map(({ id, evidence, matches }) => {
      const more = added.get(id)
      return { id, evidence: evidence + (more?.evidence ?? 0), matches: [...matches, ...(more?.matches ?? [])] }
    }),
  )
}

/** The strongest evidence first; equal evidence by id. */
export const nearestFirst = <Id extends string, Field extends string>(
  hits: readonly Hit<Id, Field>[],
): readonly Hit<Id, Field>[] =>
  hits.toSorted((one, other) => other.evidence - one.evidence || (one.id < other.id ? -1 : 1))

/** Per record the best way in which the term meets it: one word of the need is counted once. */
function meetingsOf<Id extends string, Field extends string>(
  index: TextIndex<Id, Field>,
  term: WeightedTerm,
): ReadonlyMap<Id, Match<Field>> {
  const best = new Map<Id, Match<Field>>()
  const collect = (keys: ReadonlyMap<Key, number>, otherwise: number, how?: Meeting) => {
    for (const [key, sure] of keys) {
      const postings = index.postings.get(key) ?? []
      const worth =
        sure * term.weight * rarity(postings.length, index.size) * (key.startsWith('=') ? 1 : otherwise)
      for (const { id, field, met, weight } of postings) {
        const counted = (worth * weight * (1 + SATURATION)) / (weight + SATURATION)
        if (counted > (best.get(id)?.weight ?? 0))
          best.set(id, {
            word: term.word,
            field,
            met,
            how: how ?? (key.startsWith('=') ? 'same' : 'meaning'),
            weight: counted,
          })
      }
    }
  }
  const isSaid = index.postings.has(`=${term.stem}`)
  collect(term.keys, isSaid ? SAID_ITSELF : 1)
  collect(relatedKeys(term), isSaid ? SAID_ITSELF : 1, 'related')
  if (best.size === 0 && term.stem !== '') collect(alikeKeys(index, term.stem), 1, 'alike')
  return best
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

/** For a word that stands nowhere: what looks like it. Kept per index, for while one word is typed the others stay. */
function alikeKeys<Id, Field extends string>(index: TextIndex<Id, Field>, stem: string): ReadonlyMap<Key, number> {
  const known = looked.get(index) ?? new Map<string, ReadonlyMap<Key, number>>()
  looked.set(index, known)
  const before = known.get(stem)
  if (before) return before
  const alike = lookAround(index, stem)
  known.set(stem, alike)
  return alike
}

function lookAround<Id, Field extends string>(index: TextIndex<Id, Field>, stem: string): ReadonlyMap<Key, number> {
  const alike = new Map<Key, number>()
  for (const key of index.postings.keys()) if (key.startsWith('=')) keepAlike(alike, key, alikeness(stem, key.slice(1)))
  if (groupsOf(stem).length === 0)
    for (const known of knownStems()) {
      const how = known.length < stem.length - 2 ? 0 : alikeness(stem, known)
      if (how > 0) for (const group of groupsOf(known)) keepAlike(alike, `#${group}`, how * ALIKE_MEANING)
    }
  return alike
}

const keepAlike = (alike: Map<Key, number>, key: Key, how: number): void => {
  if (how > 0) keep(alike, key, how)
}
