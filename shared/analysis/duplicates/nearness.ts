// How near two products are to being the same one: whether each says, in name or job description, what the other's name is about.
import type { DataProduct } from '../../model/entities/dataProduct'
import { perRecord } from '../perRecord'
import { MEANING, PASSING, termsOf, type Key, type Term } from '../similarity/terms'
import { areOpposed, nameWordsOf, type NameWord } from './nameWords'

/** Below this no job description makes up for the names: most pairs end here, and their texts are never read. Ours, as all numbers here. */
const LEAST_OF_NAME = 0.4
/** Where nothing else is said, the names must say the same. */
const NAMES_ALONE = 0.75
const NAME_SHARE = 0.8
const ATTRIBUTE_SHARE = 0.2
/** A word of the name that the other says in its job description only. */
const IN_JOB = 0.85

type Said = ReadonlyMap<Key, number>

interface Face {
  readonly words: readonly NameWord[]
  /** All of them and their parts, by key. */
  readonly said: Said
  /** "Region 12" and "Region 13" are two things, however alike the rest. */
  readonly numbers: string
}

const faceOf = perRecord(({ name }: DataProduct): Face => {
  const words = nameWordsOf(name)
  return {
    words,
    said: loudest(words.flatMap((word) => [word, ...word.parts])),
    numbers: (name.match(/\d+/gu) ?? []).join(' '),
  }
})
const jobTerms = perRecord(({ job }: DataProduct): readonly Term[] => termsOf(job))
const saidInJob = perRecord((product: DataProduct): Said => loudest(jobTerms(product)))
const attributeTerms = perRecord(({ attributes }: DataProduct): readonly Term[] =>
  Object.values(attributes).flatMap(({ name }) => termsOf(name)),
)

const spelledOut = (text: string): string => (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).join(' ')
/** A job of fewer words may be anybody's: "Lists them all." */
const LEAST_TOLD = 5
/** Whoever tells the same job word for word tells of the same product under another name; '' where too little is told. */
const toldIn = perRecord(({ job }: DataProduct): string => {
  const told = spelledOut(job)
  return told.split(' ').length < LEAST_TOLD ? '' : told
})

/** What two products must share to be compared at all: the same name or the same job, or a word or a meaning of the name. */
export const keysOf = perRecord((product: DataProduct): readonly string[] => {
  const { name } = product
  const keys = (words: readonly NameWord[]): readonly Key[] =>
    words.flatMap((word) => [...word.keys.keys(), ...keys(word.parts)])
  const told = toldIn(product)
  return [
    `!${spelledOut(name)}`,
    ...(told === '' ? [] : [`~${told}`]),
    ...new Set(keys(nameWordsOf(name)).filter((key) => !/^=\d+$/u.test(key))),
  ]
})

/** 0 to 1; 1 for products that say the same in name, job description and attributes. The same whichever comes first. */
export function nearnessOf(one: DataProduct, other: DataProduct): number {
  if (faceOf(one).numbers !== faceOf(other).numbers || areOpposed(one.name, other.name)) return 0
  const told = toldIn(one)
  if (told !== '' && told === toldIn(other)) return 1
  const name = Math.min(covered(faceOf(one).words, other), covered(faceOf(other).words, one))
  if (name < LEAST_OF_NAME) return 0
  const [job, otherJob] = [jobTerms(one), jobTerms(other)]
  const said =
    job.length > 0 && otherJob.length > 0
      ? NAME_SHARE * name + (1 - NAME_SHARE) * overlap([job, saidInJob(one)], [otherJob, saidInJob(other)])
      : NAMES_ALONE * name
  const [fields, otherFields] = [attributeTerms(one), attributeTerms(other)]
  return fields.length > 1 && otherFields.length > 1
    ? (1 - ATTRIBUTE_SHARE) * said +
        ATTRIBUTE_SHARE * overlap([fields, loudest(fields)], [otherFields, loudest(otherFields)])
    : said
}

/** How much of what a name is about the other product says, 0 to 1. */
function covered(words: readonly NameWord[], other: DataProduct): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return 0
  const { said } = faceOf(other)
  return words.reduce((sum, word) => sum + word.weight * met(word, said, saidInJob(other)), 0) / total
}

function loudest(terms: readonly { readonly keys: ReadonlyMap<Key, number> }[]): Said {
  const said = new Map<Key, number>()
  for (const { keys } of terms) for (const [key, sure] of keys) said.set(key, Math.max(sure, said.get(key) ?? 0))
  return said
}

/** A phrase or a compound is met as a whole, and by its parts; one that no lexicon knows by its parts alone. */
function met({ keys, parts, inNameOnly }: NameWord, there: Said, inJob: Said): number {
  const own = Math.max(best(keys, there), inNameOnly ? 0 : IN_JOB * best(keys, inJob))
  if (parts.length === 0 || own === 1) return own
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  const inParts = parts.reduce((sum, part) => sum + part.weight * met(part, there, inJob), 0) / weight
  return inParts < 1 && [...keys.keys()].some((key) => key.startsWith('#')) ? (own + inParts) / 2 : inParts
}

function best(keys: ReadonlyMap<Key, number>, said: Said): number {
  let most = 0
  for (const [key, sure] of keys) {
    const there = said.get(key)
    if (there !== undefined) most = Math.max(most, sureness(key, Math.min(sure, there)))
  }
  return most
}

/** Between two products a like meaning is nearly the same word; in a need it may as well be a neighbour. */
const sureness = (key: Key, sure: number): number =>
  key.startsWith('#') && (sure === MEANING || sure === PASSING) ? 0.92 : sure

type Text = readonly [terms: readonly Term[], said: Said]

/** Shared terms over all terms, a shared meaning counting less than a shared word. */
function overlap([terms, said]: Text, [others, there]: Text): number {
  const total = loudness(terms) + loudness(others)
  return total === 0 ? 0 : Math.min(1, (shared(terms, there) + shared(others, said)) / total)
}

/** What terms count altogether: a word that is said of any product counts little. */
const loudness = (terms: readonly Term[]): number =>
  terms.reduce((sum, { keys }) => sum + Math.max(0, ...keys.values()), 0)

const shared = (terms: readonly Term[], there: Said): number =>
  terms.reduce((sum, { keys }) => sum + best(keys, there), 0)
