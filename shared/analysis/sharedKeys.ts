// Products that are joined downstream need a business key in common (2.09, interoperable): the same name, meaning the same thing.
import type { Attribute, DataProduct } from '../model/entities/dataProduct'
import type { DataProductId, NodeId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { byFacts } from './byFacts'
import { finding, rule, type Finding } from './finding'
import { isSameThing, lettersOf, thingOf, typeFamilyOf } from './keyName'
import { lineageOf } from './lineage'
import type { Neighbours } from './lineage/neighbours'
import { productsAmong } from './lineage/productsAmong'
import { missingJoinKeysOf, type MissingJoinKey } from './missingJoinKeys'
import { perRecord } from './perRecord'
import { attributesById } from './provenance'
import { remembered } from './steady'

/** A key of one product, and the key of another that it nearly is. */
export interface NearKey {
  readonly own: Attribute
  readonly other: Attribute
  readonly of: DataProductId
}

/** Two products that one consumer brings together without a key in common. */
export interface UnsharedKey {
  readonly consumer: DataProductId
  /** The one that cannot be joined with any other input, or only by a key under another name or type. */
  readonly product: DataProductId
  readonly kind: 'none' | 'unnamed' | 'named-otherwise' | 'typed-otherwise'
  /** For a near miss: the two keys and whose the other one is. */
  readonly near?: NearKey
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts'>

/** Where several inputs that name business keys meet in one product, those that share none with the others; inputs without any key are another finding. */
export const unsharedKeysOf = (portfolio: Slices): readonly UnsharedKey[] =>
  unsharedInAll(lineageOf(portfolio).inputs, attributesById(portfolio))

const unsharedInAll = remembered(
  (inputs: Neighbours, attributes: ReadonlyMap<DataProductId, Attributes>): readonly UnsharedKey[] => {
    const joins: (readonly [DataProductId, Join])[] = []
    for (const id of attributes.keys()) {
      if (productsAmong(inputs.get(id)).length < 2) continue
      const join = joinOf(inputs.get(id) ?? NOBODY, (input) => attributes.get(input))
      if (join.length > 1) joins.push([id, join])
    }
    return [...unsharedInEach(joins).values()].flat()
  },
)

/** The products among the inputs of one consumer that name business keys. */
export const joinOf = (inputs: readonly NodeId[], attributesOf: (id: DataProductId) => Attributes | undefined): Join =>
  productsAmong(inputs).flatMap((input) => {
    const keys = keysOf(attributesOf(input) ?? NO_ATTRIBUTES)
    return keys.length > 0 ? [[input, keys] as const] : []
  })

const NOBODY: readonly NodeId[] = []

type Attributes = DataProduct['attributes']
/** Products that meet in one, each with its keys. */
export type Join = readonly (readonly [DataProductId, readonly Attribute[]])[]
interface Joined {
  readonly id: DataProductId
  readonly keys: readonly Attribute[]
}

/** Those of one join that share no key with the others, or only nearly. */
export function unsharedIn(join: Join, consumer: DataProductId): readonly UnsharedKey[] {
  if (join.length < 2) return []
  const joined = join.map(([id, keys]) => ({ id, keys }))
  const groups = new Map(joined.map((product) => [product, groupOf(product, joined)]))
  const largest = [...groups.values()].reduce((one, other) => (other.size > one.size ? other : one))
  const apart = joined.filter((product) => !largest.has(product))
  // With those that it hangs together with it has a key in common already.
  const missed = apart.map((product) => {
    const others = joined.filter((other) => groups.get(product)?.has(other) !== true)
    return nearestMiss(consumer, product, others)
  })
  return [...missed, ...typedApart(consumer, joined, apart)]
}

/** A join is looked at again only when a key in it has changed: a name that is typed joins nothing anew. */
const unsharedInEach = byFacts<DataProductId, Join, readonly UnsharedKey[]>(unsharedIn)

/** Of those that hang together, the ones with a further key that another has under the same name and as another type: that one does not join. */
function typedApart(
  consumer: DataProductId,
  joined: readonly Joined[],
  apart: readonly Joined[],
): readonly UnsharedKey[] {
  const group = joined.filter((product) => !apart.includes(product))
  return group.flatMap((product, at) => {
    for (const other of group.slice(0, at))
      for (const own of product.keys) {
        const twin = other.keys.find((key) => sameName(own, key))
        if (!twin || sameType(own, twin)) continue
        const near = { own, other: twin, of: other.id }
        return [{ consumer, product: product.id, kind: 'typed-otherwise' as const, near }]
      }
    return []
  })
}

/** Those that this one hangs together with, itself among them. */
function groupOf(start: Joined, joined: readonly Joined[]): ReadonlySet<Joined> {
  const group = new Set([start])
  for (const member of group)
    for (const other of joined) if (!group.has(other) && sharesKey(member, other)) group.add(other)
  return group
}

const NO_ATTRIBUTES: Attributes = {}
const keysOf = perRecord((attributes: Attributes) => Object.values(attributes).filter(({ businessKey }) => businessKey))

const sharesKey = (one: Joined, other: Joined): boolean =>
  one.keys.some((own) => other.keys.some((key) => sameName(own, key) && sameType(own, key)))

/** An attribute's letters, read once: every pair of inputs asks for them. */
const read = perRecord(({ name, type }: Attribute) => ({
  name: lettersOf(name),
  type: typeFamilyOf(type),
  thing: thingOf(name),
}))

const areTerms = (one: Attribute, other: Attribute): boolean =>
  typeof one.term === 'string' && typeof other.term === 'string'
/** Where both are said to be a word of the glossary that decides; else the name does, if it says of what it is the key. */
const sameName = (one: Attribute, other: Attribute): boolean =>
  areTerms(one, other) ? one.term === other.term : read(one).thing !== '' && read(one).name === read(other).name
/** Both "id": each product's rows have one, and nobody knows whether they are the same things. */
const isUnnamed = (one: Attribute, other: Attribute): boolean =>
  !areTerms(one, other) && read(one).thing === '' && read(one).name === read(other).name
/** Two words of the glossary are two things, whatever they are called. */
const isOtherThing = (one: Attribute, other: Attribute): boolean =>
  typeof one.term === 'string' && typeof other.term === 'string' && one.term !== other.term
/** A type nobody has said agrees with every other. */
const sameType = (one: Attribute, other: Attribute): boolean =>
  one.type.trim() === '' || other.type.trim() === '' || read(one).type === read(other).type

function nearestMiss(consumer: DataProductId, product: Joined, others: readonly Joined[]): UnsharedKey {
  for (const [kind, alike] of NEAR)
    for (const other of others)
      for (const own of product.keys) {
        const twin = other.keys.find((key) => alike(own, key))
        if (twin) return { consumer, product: product.id, kind, near: { own, other: twin, of: other.id } }
      }
  return { consumer, product: product.id, kind: 'none' }
}

const NEAR = [
  ['unnamed', isUnnamed],
  ['typed-otherwise', (one: Attribute, other: Attribute) => sameName(one, other)],
  [
    'named-otherwise',
    (one: Attribute, other: Attribute) =>
      !isOtherThing(one, other) &&
      ((read(one).thing !== '' && read(one).thing === read(other).thing) || isSameThing(one.name, other.name)),
  ],
] as const

/** Said of the product whose key does not fit, naming who joins it; where the joining product says by which key, of that, naming all (2.09). */
export const sharedKeyRule = rule({
  id: 'shared-key',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) => {
    const missing = missingJoinKeysOf(portfolio)
    const found = new Map<string, UnsharedKey & { readonly consumers: DataProductId[] }>()
    for (const one of unsharedKeysOf(portfolio)) {
      if (one.kind === 'none' && missing.get(one.consumer)) continue
      const key = `${one.kind}:${one.product}`
      const known = found.get(key)
      // What is said of two keys holds for those alone who join by them; the next two are told when these are one.
      if (known) known.consumers.push(...(isSameNear(known.near, one.near) ? [one.consumer] : []))
      else found.set(key, { ...one, consumers: [one.consumer] })
    }
    return [
      ...[...missing.values()].flatMap((one) => (one ? [missingKeyFinding(portfolio, one)] : [])),
      ...[...found.values()].map((one) => unsharedFinding(portfolio, one)),
    ]
  },
})

const isSameNear = (one: NearKey | undefined, other: NearKey | undefined): boolean =>
  one?.own === other?.own && one?.other === other?.other && one?.of === other?.of

/** A need that all inputs contradict by keys of their own weighs more than one of which some say nothing. */
function missingKeyFinding({ dataProducts }: Slices, { consumer, needed, joined, lacking }: MissingJoinKey): Finding {
  const name = (id: DataProductId): string => dataProducts[id]?.name ?? ''
  const isSaid = needed.businessKey && joined.every(({ keys }) => keys.length > 0)
  return finding('finding.shared-key.missing', consumer, {
    ...{ severity: isSaid ? 'warning' : 'info', ref: '2.09', name: name(consumer), needed: needed.name },
    joined: withKeys(joined.map(({ product, keys }) => [name(product), keys])),
    lacking: lacking.map(name).join(', '),
  })
}

function unsharedFinding(
  portfolio: Slices,
  { consumers, product, kind, near }: UnsharedKey & { readonly consumers: readonly DataProductId[] },
): Finding {
  const { dataProducts } = portfolio
  const nameOf = (id: DataProductId): string => dataProducts[id]?.name ?? ''
  const keysIn = (id: DataProductId) => keysOf(dataProducts[id]?.attributes ?? NO_ATTRIBUTES).map(({ name }) => name)
  const { inputs } = lineageOf(portfolio)
  const others = consumers
    .flatMap((id) => productsAmong(inputs.get(id)))
    .filter((id) => id !== product && keysIn(id).length > 0)
  return finding(`finding.shared-key.${kind}`, product, {
    ...{ severity: kind === 'none' ? 'info' : 'warning', ref: '2.09', name: nameOf(product) },
    consumer: [...new Set(consumers)].map(nameOf).join(', '),
    ...(near && nearValues(near, nameOf(near.of))),
    ...(kind === 'none' && {
      keys: keysIn(product).join(', '),
      others: withKeys([...new Set(others)].map((id) => [nameOf(id), keysIn(id)])),
    }),
  })
}

const nearValues = ({ own, other }: NearKey, of: string) => ({
  ...{ own: own.name, type: own.type, other: other.name, otherType: other.type, of },
})

/** "Contracts (contract_id), Weather (–)". */
const withKeys = (products: readonly (readonly [name: string, keys: readonly string[]])[]): string =>
  products.map(([name, keys]) => `${name} (${keys.length === 0 ? '–' : keys.join(', ')})`).join(', ')
