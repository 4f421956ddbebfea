// How near texts are to a need, without a model: words, their inflection, their meaning in a lexicon, and their looks. The same on every machine.
import { languageOf } from './jobDescription/language'
import { wordsOf } from './jobDescription/words'
import { FITTED } from './similarity/fittedWeights'
import { meetingsOf } from './similarity/meetings'
import { isDescribing } from './similarity/nearWords/describing'
import { termsOf, type Key } from './similarity/terms'
import type {
  FieldText,
  Hit,
  IndexedText,
  Match,
  Posting,
  Postings,
  SaidWord,
  TextIndex,
  WeightedTerm,
} from './similarity/textIndex'

/** So many edited records are kept beside the base before it is made again. */
const MOST_REPLACED = 48

/** Texts of a record under their keys. */
export function indexedText<Id, Field extends string>(
  id: Id,
  fields: readonly FieldText<Field>[],
): IndexedText<Id, Field> {
  const entries = new Map<Key, Posting<Id, Field>>()
  const words: SaidWord<Field>[] = []
  const language = languageOf(fields.flatMap(({ text }) => wordsOf(text)))
  for (const { field, text, weight, fades } of fields) {
    const terms = termsOf(text)
    for (const [at, { word, stem, keys }] of terms.entries()) {
      const loudness = fades ? weight / (1 + FITTED.laterInJob * at) : weight
      // "Each record represents an order, enriched with details" says "order"; a name says all that it says.
      if (!fades || !isDescribing(stem)) words.push({ field, keys, weight })
      for (const [key, sure] of keys) {
        const known = entries.get(key)
        const said = sure * loudness
        if (!known) entries.set(key, { id, weight: said, field, met: word, language })
        else if (said > known.weight) entries.set(key, { ...known, weight: said + known.weight / 2, field, met: word })
        else entries.set(key, { ...known, weight: known.weight + said / 2 })
      }
    }
  }
  return { id, language, entries, words }
}

/** The texts by key. An index made before of nearly the same texts saves most of the work and changes no answer. */
export function textIndex<Id extends string, Field extends string>(
  texts: readonly IndexedText<Id, Field>[],
  before?: TextIndex<Id, Field>,
): TextIndex<Id, Field> {
  const now = new Map(texts.map((text) => [text.id, text]))
  if (before) {
    const known = before.base.texts
    const fresh = texts.filter((text) => known.get(text.id) !== text)
    const replaced = new Set([...known.keys()].filter((id) => known.get(id) !== now.get(id)))
    if (fresh.length + replaced.size <= MOST_REPLACED)
      return { size: now.size, base: before.base, replaced, added: postingsFor(fresh) }
  }
  return {
    size: now.size,
    base: { texts: now, postings: postingsFor(texts) },
    replaced: new Set(),
    added: new Map(),
  }
}

function postingsFor<Id extends string, Field extends string>(
  texts: readonly IndexedText<Id, Field>[],
): Postings<Id, Field> {
  const postings = new Map<Key, Posting<Id, Field>[]>()
  for (const { entries } of texts)
    for (const [key, posting] of entries) {
      const known = postings.get(key)
      if (known) known.push(posting)
      else postings.set(key, [posting])
    }
  return postings
}

/** Records that meet the terms, nearest first; equal ones by id. Never depends on the order of records. */
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

/** What further hits add to the hits there are; they bring in no other record, and a word that is met already adds only what it says more. */
export function strengthened<Id extends string, Field extends string>(
  hits: readonly Hit<Id, Field>[],
  further: readonly Hit<Id, Field>[],
): readonly Hit<Id, Field>[] {
  const added = new Map(further.map((hit) => [hit.id, hit]))
  return nearestFirst(
    hits.map(({ id, evidence, matches }) => {
      const said = new Map(matches.map(({ word, weight }) => [word, weight]))
      const more = (added.get(id)?.matches ?? []).flatMap((match) => {
        const weight = match.weight - (said.get(match.word) ?? 0)
        return weight > 0 ? [{ ...match, weight }] : []
      })
      const sum = more.reduce((total, { weight }) => total + weight, 0)
      return { id, evidence: evidence + sum, matches: [...matches, ...more] }
    }),
  )
}

/** The strongest evidence first; equal evidence by id. */
export const nearestFirst = <H extends Pick<Hit<string, string>, 'id' | 'evidence'>>(
  hits: readonly H[],
): readonly H[] => hits.toSorted((one, other) => other.evidence - one.evidence || (one.id < other.id ? -1 : 1))
