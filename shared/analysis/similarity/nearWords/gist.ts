// What a text is about on the whole, when no word of it is met: the middle of its words, the rare ones counting most (Arora, Liang and Ma 2017).
import type { Key } from '../terms'
import type { IndexedText, Language } from '../textIndex'
import { isDescribing } from './describing'
import { generalRarity } from './generalRarity'
import { vectorsOf, wordsLearnt } from './wordVectors'

/** A direction; undefined where no word has a place. */
type Gist = Float64Array | undefined
interface HeardWord {
  readonly keys: ReadonlyMap<Key, number>
  readonly weight: number
}

/** The middle of some words of one language; undefined before the words are learnt. */
export function gistOf(words: readonly HeardWord[], language: Language): Gist {
  let middle: Gist
  for (const { keys, weight } of words) {
    const stem = stemIn(keys)
    const [vector] = stem === undefined || isDescribing(stem) ? [] : vectorsOf(stem, language)
    if (!vector || stem === undefined) continue
    middle ??= new Float64Array(vector.levels.length)
    const share = (weight * generalRarity({ stem, language })) / vector.length
    for (let at = 0; at < middle.length; at++) middle[at] = (middle[at] ?? 0) + (vector.levels[at] ?? 0) * share
  }
  return middle
}

function stemIn(keys: ReadonlyMap<Key, number>): string | undefined {
  for (const key of keys.keys()) if (key.startsWith('=')) return key.slice(1)
  return undefined
}

const remembered = new WeakMap<object, { readonly learnt: object; readonly gist: Gist }>()

/** What a record says in some of its fields, each word alike; worked out once per record. */
export function gistOfText<Id, Field extends string>(text: IndexedText<Id, Field>, fields: ReadonlySet<Field>): Gist {
  const learnt = wordsLearnt()
  const known = remembered.get(text)
  if (known?.learnt === learnt) return known.gist
  const words = text.words.filter(({ field }) => fields.has(field)).map(({ keys }) => ({ keys, weight: 1 }))
  const gist = gistOf(words, text.language)
  remembered.set(text, { learnt, gist })
  return gist
}

/** The cosine of two gists, -1 to 1; 0 where one is unknown. */
export function gistNearness(one: Gist, other: Gist): number {
  if (!one || !other) return 0
  const lengths = Math.sqrt(product(one, one) * product(other, other))
  return lengths === 0 ? 0 : product(one, other) / lengths
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
