// "+gender": adds an attribute to a product, or tells that one more use case needs it (DOMAIN.md 2.27).
import type { ChangeInput } from '../../model/commands'
import { orderKeyAfter, orderKeyBetween } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameKey } from './typistNames'

interface KnownAttribute {
  readonly id: string
  readonly neededBy: Set<string>
}
interface KnownProduct {
  readonly byName: Map<string, KnownAttribute>
  last: string
}

/** The attributes of the products a text speaks of, as they will be once its changes are made. */
export class TypistAttributes {
  readonly #products = new Map<string, KnownProduct>()
  readonly #portfolio: Portfolio
  readonly #changes: ChangeInput[]
  readonly #newId: (kind: 'attribute') => string

  constructor(portfolio: Portfolio, changes: ChangeInput[], newId: (kind: 'attribute') => string) {
    this.#portfolio = portfolio
    this.#changes = changes
    this.#newId = newId
  }

  /** `useCase` is the use case the outline stands under, if any: its provenance. */
  need(product: string, name: string, useCase: string | null): void {
    const known = this.#known(product)
    const attribute = known.byName.get(nameKey(name))
    if (attribute) this.#needToo(product, attribute, useCase)
    else this.#add(product, known, name, useCase)
  }

  #add(product: string, known: KnownProduct, name: string, useCase: string | null): void {
    const id = this.#newId('attribute')
    known.last = known.last === '' ? orderKeyAfter([]) : orderKeyBetween(known.last, '')
    known.byName.set(nameKey(name), { id, neededBy: new Set(useCase === null ? [] : [useCase]) })
    const neededBy = useCase === null ? {} : { [useCase]: true as const }
    this.#changes.push({ type: 'attribute/add', product, record: { id, name, order: known.last, neededBy } })
  }

  #needToo(product: string, { id, neededBy }: KnownAttribute, useCase: string | null): void {
    if (useCase === null || neededBy.has(useCase)) return
    neededBy.add(useCase)
    this.#changes.push({ type: 'attribute/need', product, of: id, useCase, needed: true })
  }

  #known(product: string): KnownProduct {
    const seen = this.#products.get(product)
    if (seen) return seen
    const stored = Object.values(this.#portfolio.dataProducts).find(({ id }) => id === product)
    const attributes = Object.values(stored?.attributes ?? {})
    const known: KnownProduct = {
      byName: new Map(
        attributes.map(({ id, name, neededBy }) => [nameKey(name), { id, neededBy: new Set(Object.keys(neededBy)) }]),
      ),
      last: attributes.reduce((last, { order }) => (order > last ? order : last), ''),
    }
    this.#products.set(product, known)
    return known
  }
}
