// Products that say nearly the same: perhaps one product under two names. Compared by name, job description and attributes, two at a time.
import type { DataProduct } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { finding, rule } from './finding'
import { MEANING, PASSING, termsOf, type Key, type Term } from './similarity/terms'

export interface Duplicate {
  /** The one with the smaller id first. */
  readonly pair: readonly [DataProductId, DataProductId]
  /** 0 to 1; 1 for the same words in name, job description and attributes. */
  readonly score: number
}
interface Face {
  readonly name: readonly Term[]
  /** "Region 12" and "Region 13" are two things, however alike the rest. */
  readonly numbers: string
  /** What two names must share to be compared at all. */
  readonly keys: readonly string[]
}

/** From here on two products are worth a question. Ours. */
const NEARLY_SAME = 0.7
const LEAST_OF_NAME = 0.5
/** A word in more names than this brings no pair together by itself; the same name still does. */
const COMMON = 40

/** Pairs of products that say nearly the same, by the id of the first. */
export const duplicatesOf = derive(['dataProducts'], ({ dataProducts }): readonly Duplicate[] => {
  const found = new Map<string, Duplicate>()
  for (const [one, other] of pairsWorthComparing(dataProducts)) {
    const score = nearness(one, other)
    if (score >= NEARLY_SAME) found.set(`${one.id} ${other.id}`, { pair: [one.id, other.id], score })
  }
  return [...found.values()].sort((one, other) => (one.pair.join() < other.pair.join() ? -1 : 1))
})

/** Reads and compares a few milliseconds' worth at a time; `duplicatesOf` then finds it done. */
export function* duplicateSteps({ dataProducts }: Pick<Portfolio, 'dataProducts'>): Generator<void, void, undefined> {
  for (const [at, product] of Object.values(dataProducts).entries()) {
    faceOf(product)
    if (at % READ_AT_ONCE === 0) yield
  }
  let compared = 0
  for (const [one, other] of pairsWorthComparing(dataProducts)) {
    nearness(one, other)
    if (++compared % COMPARED_AT_ONCE === 0) yield
  }
}
const READ_AT_ONCE = 25
const COMPARED_AT_ONCE = 400

/** Those that share a word of their names; a pair that shares several comes several times. */
function* pairsWorthComparing(dataProducts: Portfolio['dataProducts']): Generator<readonly [DataProduct, DataProduct]> {
  const blocks = new Map<string, DataProduct[]>()
  for (const product of Object.values(dataProducts).sort(byId))
    for (const key of faceOf(product).keys) {
      const block = blocks.get(key)
      if (block) block.push(product)
      else blocks.set(key, [product])
    }
  for (const [key, block] of blocks) {
    if (block.length > COMMON && !key.startsWith('!')) continue
    for (const [at, one] of block.entries()) for (const other of block.slice(at + 1)) yield [one, other]
  }
}

/** One question per product: about the one nearest to it. */
export const nearDuplicateRule = rule({
  id: 'near-duplicate',
  reads: ['dataProducts'],
  find: ({ dataProducts }) => {
    const nearest = new Map<DataProductId, Duplicate>()
    for (const duplicate of duplicatesOf({ dataProducts }))
      if (duplicate.score > (nearest.get(duplicate.pair[0])?.score ?? 0)) nearest.set(duplicate.pair[0], duplicate)
    return [...nearest].map(([id, { pair }]) => {
      const [name, other] = [dataProducts[id]?.name ?? '', dataProducts[pair[1]]?.name ?? '']
      return finding('finding.near-duplicate.pair', id, { severity: 'info', ref: '2.25', name, other })
    })
  },
})

const byId = (one: DataProduct, other: DataProduct): number => (one.id < other.id ? -1 : 1)

// Both by record: an edit compares the edited product again, and no other two.
const faces = new WeakMap<DataProduct, Face>()
const compared = new WeakMap<DataProduct, WeakMap<DataProduct, number>>()

function faceOf(product: DataProduct): Face {
  const known = faces.get(product)
  if (known) return known
  const name = termsOf(product.name)
  const numbers = (product.name.match(/\d+/gu) ?? []).join(' ')
  const face: Face = {
    name,
    numbers,
    keys: [
      `!${name.map(({ word }) => word.toLowerCase()).join(' ')}`,
      ...new Set(name.flatMap(({ keys }) => [...keys.keys()].filter((key) => !/^=\d+$/u.test(key)))),
    ],
  }
  faces.set(product, face)
  return face
}

function nearness(one: DataProduct, other: DataProduct): number {
  const row = compared.get(one) ?? new WeakMap<DataProduct, number>()
  compared.set(one, row)
  const known = row.get(other)
  if (known !== undefined) return known
  const score = freshNearness(one, other)
  row.set(other, score)
  return score
}

function freshNearness(one: DataProduct, other: DataProduct): number {
  if (faceOf(one).numbers !== faceOf(other).numbers) return 0
  const name = overlap(faceOf(one).name, faceOf(other).name)
  // Below that no job description makes up for it: most pairs end here, and their texts are never read.
  if (name < LEAST_OF_NAME) return 0
  const [job, otherJob] = [termsOf(one.job), termsOf(other.job)]
  const said = job.length > 0 && otherJob.length > 0 ? 0.55 * name + 0.45 * overlap(job, otherJob) : 0.9 * name
  const [fields, otherFields] = [attributeTerms(one), attributeTerms(other)]
  return fields.length > 1 && otherFields.length > 1 ? 0.8 * said + 0.2 * overlap(fields, otherFields) : said
}

const attributeTerms = ({ attributes }: DataProduct): readonly Term[] =>
  Object.values(attributes).flatMap(({ name }) => termsOf(name))

/** Shared terms over all terms, a shared meaning counting less than a shared word. */
function overlap(one: readonly Term[], other: readonly Term[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const shared = (sharedWeight(one, other) + sharedWeight(other, one)) / 2
  return Math.min(1, shared / (loudness(one) + loudness(other) - shared))
}

/** What terms count altogether: a word that is said of any product counts little. */
const loudness = (terms: readonly Term[]): number =>
  terms.reduce((sum, { keys }) => sum + Math.max(0, ...keys.values()), 0)

function sharedWeight(terms: readonly Term[], others: readonly Term[]): number {
  const there = new Map<Key, number>()
  for (const { keys } of others) for (const [key, sure] of keys) there.set(key, Math.max(sure, there.get(key) ?? 0))
  const best = ({ keys }: Term) =>
    Math.max(0, ...[...keys].map(([key, sure]) => sureness(key, Math.min(sure, there.get(key) ?? 0))))
  return terms.reduce((sum, term) => sum + best(term), 0)
}

/** Between two names a like meaning is nearly the same word; in a need it may as well be a neighbour. */
const sureness = (key: Key, sure: number): number =>
  key.startsWith('#') && (sure === MEANING || sure === PASSING) ? 0.92 : sure
