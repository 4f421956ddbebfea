// Follows the table of products and keeps the pairs that are nearly the same: what has not changed is not compared again.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { productsIn } from '../recordsIn'
import { keysOf, nearnessOf } from './nearness'

export interface Duplicate {
  /** The one with the smaller id first. */
  readonly pair: readonly [DataProductId, DataProductId]
  /** 0 to 1; 1 for the same words in name, job description and attributes. */
  readonly score: number
}

/** From here on two products are worth a question. Ours. */
const NEARLY_SAME = 0.7
/** A word in more names than this brings no pair together by itself; the same name still does. */
const COMMON = 40
/** So many products are read, or compared with the others, between two breaths. */
const AT_ONCE = 25

export class NearPairs {
  readonly #products = new Map<DataProductId, DataProduct>()
  readonly #named = new Map<string, Set<DataProductId>>()
  readonly #near = new Map<DataProductId, Map<DataProductId, Duplicate>>()
  /** Products whose pairs have to be looked for again. */
  readonly #open = new Set<DataProductId>()

  /** The pairs of this table, by the ids of both. Never depends on the order of records, nor on what was followed before. */
  follow(table: Portfolio['dataProducts']): readonly Duplicate[] {
    const steps = this.steps(table)
    while (steps.next().done !== true);
    const found: Duplicate[] = []
    for (const [id, pairs] of this.#near) for (const near of pairs.values()) if (near.pair[0] === id) found.push(near)
    return found.sort((one, other) => (one.pair.join() < other.pair.join() ? -1 : 1))
  }

  /** Reads and compares a few milliseconds' worth at a time; whoever breaks off loses nothing. */
  *steps(table: Portfolio['dataProducts']): Generator<void, void, undefined> {
    for (const product of this.#products.values()) if (table[product.id] !== product) this.#forget(product)
    let read = 0
    for (const product of productsIn(table)) {
      if (this.#products.get(product.id) === product) continue
      this.#take(product)
      if (++read % AT_ONCE === 0) yield
    }
    for (const id of this.#open) {
      this.#compare(id)
      this.#open.delete(id)
      if (++read % AT_ONCE === 0) yield
    }
  }

  #forget(product: DataProduct): void {
    const { id } = product
    this.#open.add(id)
    this.#products.delete(id)
    for (const key of keysOf(product)) {
      const named = this.#named.get(key)
      named?.delete(id)
      if (named?.size === 0) this.#named.delete(key)
      if (named?.size === COMMON) this.#reopen(named)
    }
  }

  #take(product: DataProduct): void {
    this.#products.set(product.id, product)
    this.#open.add(product.id)
    for (const key of keysOf(product)) {
      const named = this.#named.get(key) ?? new Set()
      this.#named.set(key, named.add(product.id))
      if (named.size === COMMON + 1) this.#reopen(named)
    }
  }

  /** A word has become common, or has ceased to be. */
  #reopen(named: ReadonlySet<DataProductId>): void {
    for (const id of named) this.#open.add(id)
  }

  #compare(id: DataProductId): void {
    for (const other of this.#near.get(id)?.keys() ?? []) this.#near.get(other)?.delete(id)
    this.#near.delete(id)
    const product = this.#products.get(id)
    if (!product) return
    const near = new Map<DataProductId, Duplicate>()
    for (const other of this.#candidatesFor(product)) {
      const [one, two] = id < other.id ? [product, other] : [other, product]
      const score = nearnessOf(one, two)
      if (score < NEARLY_SAME) continue
      const duplicate: Duplicate = { pair: [one.id, two.id], score }
      near.set(other.id, duplicate)
      this.#near.set(other.id, (this.#near.get(other.id) ?? new Map<DataProductId, Duplicate>()).set(id, duplicate))
    }
    this.#near.set(id, near)
  }

  #candidatesFor(product: DataProduct): readonly DataProduct[] {
    const ids = new Set<DataProductId>()
    for (const key of keysOf(product)) {
      const named = this.#named.get(key)
      if (named && (named.size <= COMMON || key.startsWith('!'))) for (const id of named) ids.add(id)
    }
    ids.delete(product.id)
    return [...ids].flatMap((id) => this.#products.get(id) ?? [])
  }
}
