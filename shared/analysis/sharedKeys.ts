// Products that are joined downstream need a business key in common (2.09, interoperable): the same name, meaning the same thing.
import type { Attribute, DataProduct } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { finding, rule, type Finding } from './finding'
import { lineageOf } from './lineage'

/** Two products that one consumer brings together without a key in common. */
export interface UnsharedKey {
  readonly consumer: DataProductId
  /** The one that cannot be joined with any other input, or only by a key under another name or type. */
  readonly product: DataProductId
  readonly kind: 'none' | 'named-otherwise' | 'typed-otherwise'
  /** For a near miss: the two keys and whose the other one is. */
  readonly near?: { readonly own: string; readonly other: string; readonly of: DataProductId }
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts'>

/** Where several inputs that name business keys meet in one product, those that share none with the others; inputs without any key are another finding. */
export function unsharedKeysOf({ flows, dataProducts }: Slices): readonly UnsharedKey[] {
  const { inputs } = lineageOf({ flows })
  return Object.values(dataProducts).flatMap(({ id }) => {
    const joined = [...new Set(inputs.get(id) ?? [])]
      .filter(isProductId)
      .flatMap((input) => dataProducts[input] ?? [])
      .filter((product) => keysOf(product).length > 0)
    return apartFrom(joined).map((product) => nearestMiss(id, product, joined))
  })
}

/** The products of this join that hang together with none of the largest group that does. */
function apartFrom(joined: readonly DataProduct[]): readonly DataProduct[] {
  if (joined.length < 2) return []
  const groups = joined.map((product) => groupOf(product, joined))
  const largest = groups.reduce((one, other) => (other.size > one.size ? other : one))
  if (largest.size === 1) return joined.slice(1)
  return joined.filter((product) => !largest.has(product))
}

function groupOf(start: DataProduct, joined: readonly DataProduct[]): ReadonlySet<DataProduct> {
  const group = new Set([start])
  for (const member of group)
    for (const other of joined) if (!group.has(other) && sharesKey(member, other)) group.add(other)
  return group
}

const keys = new WeakMap<DataProduct, readonly Attribute[]>()
function keysOf(product: DataProduct): readonly Attribute[] {
  const known = keys.get(product) ?? Object.values(product.attributes).filter(({ businessKey }) => businessKey)
  keys.set(product, known)
  return known
}

const sharesKey = (one: DataProduct, other: DataProduct): boolean =>
  keysOf(one).some((own) => keysOf(other).some((key) => sameName(own, key) && sameType(own, key)))

const letters = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

interface Read {
  readonly name: string
  readonly type: string
  /** The thing a key is the key of: customer_id, Customer number and KundenNr speak of a customer and a Kunde. */
  readonly thing: string
}
const KEY_WORD = /(identifier|number|nummer|schluessel|schlussel|key|code|nr|no|id)$/
const readings = new WeakMap<Attribute, Read>()

/** An attribute's letters, read once: every pair of inputs asks for them. */
function read(attribute: Attribute): Read {
  const known = readings.get(attribute)
  if (known) return known
  const name = letters(attribute.name)
  const reading = { name, type: letters(attribute.type), thing: name.replace(KEY_WORD, '') }
  readings.set(attribute, reading)
  return reading
}

const sameName = (one: Attribute, other: Attribute): boolean => read(one).name === read(other).name
/** A type nobody has said agrees with every other. */
const sameType = (one: Attribute, other: Attribute): boolean =>
  one.type.trim() === '' || other.type.trim() === '' || read(one).type === read(other).type

function nearestMiss(consumer: DataProductId, product: DataProduct, joined: readonly DataProduct[]): UnsharedKey {
  const others = joined.filter((other) => other !== product)
  for (const [kind, alike] of NEAR)
    for (const other of others)
      for (const own of keysOf(product)) {
        const twin = keysOf(other).find((key) => alike(own, key))
        if (twin)
          return { consumer, product: product.id, kind, near: { own: own.name, other: twin.name, of: other.id } }
      }
  return { consumer, product: product.id, kind: 'none' }
}

const NEAR = [
  ['typed-otherwise', (one: Attribute, other: Attribute) => sameName(one, other)],
  [
    'named-otherwise',
    (one: Attribute, other: Attribute) => read(one).thing !== '' && read(one).thing === read(other).thing,
  ],
] as const

/** Said of the product whose key does not fit, naming who joins it (2.09). */
export const sharedKeyRule = rule({
  id: 'shared-key',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) => {
    const nameOf = (id: DataProductId): string => portfolio.dataProducts[id]?.name ?? ''
    const seen = new Set<string>()
    return unsharedKeysOf(portfolio).flatMap(({ consumer, product, kind, near }): readonly Finding[] => {
      const text = `finding.shared-key.${kind}` as const
      if (seen.has(`${text}:${product}`)) return []
      seen.add(`${text}:${product}`)
      const values = {
        ...{ name: nameOf(product), consumer: nameOf(consumer) },
        ...(near && { own: near.own, other: near.other, of: nameOf(near.of) }),
      }
      return [finding(text, product, { severity: kind === 'none' ? 'info' : 'warning', ref: '2.09', ...values })]
    })
  },
})
