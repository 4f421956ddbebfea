// What a product joins has to carry the key by which it joins (2.09): where its inputs share none, its own key is the one that is missing.
import type { Attribute, DataProduct } from '../model/entities/dataProduct'
import type { DataProductId, NodeId } from '../model/entities/ids'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import { byFacts } from './byFacts'
import { isKeyName, isSameName, isSameThing, thingOf } from './keyName'
import { lineageOf } from './lineage'
import { productsAmong } from './lineage/productsAmong'
import { perRecord } from './perRecord'
import { attributesById } from './provenance'

/** A key by which one product joins others that do not all have it. */
export interface MissingJoinKey {
  readonly consumer: DataProductId
  /** As the consumer has it. */
  readonly needed: Attribute
  /** All that it joins, each with the keys it has. */
  readonly joined: readonly { readonly product: DataProductId; readonly keys: readonly string[] }[]
  /** Those of them that lack it, and that hang together with none that has it. */
  readonly lacking: readonly DataProductId[]
}

/** By consumer. Nothing where the inputs join by other keys, where the consumer names no key, or where nothing is said of the inputs yet. */
export function missingJoinKeysOf(
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>,
): ReadonlyMap<DataProductId, MissingJoinKey | undefined> {
  const attributes = attributesById(portfolio)
  const { inputs } = lineageOf(portfolio)
  return missingInEach(
    [...attributes.keys()].flatMap((id) => {
      const facts = factsOf(id, inputs.get(id) ?? NOBODY, (one) => attributes.get(one))
      return facts ? [[id, facts] as const] : []
    }),
  )
}

const NOBODY: readonly NodeId[] = []
type AttributesOf = (id: DataProductId) => Attributes | undefined

/** The same of one consumer with these inputs, whatever the attributes are taken from. */
export function missingJoinKeyOf(consumer: DataProductId, inputs: readonly NodeId[], attributesOf: AttributesOf) {
  const facts = factsOf(consumer, inputs, attributesOf)
  return facts && missingIn(facts, consumer)
}

function factsOf(id: DataProductId, inputs: readonly NodeId[], attributesOf: AttributesOf): Facts | undefined {
  const own = attributesOf(id) ?? NO_ATTRIBUTES
  const ids = productsAmong(inputs)
  if (ids.length < 2 || keysIn(own).length === 0) return undefined
  return { own, ids, tables: ids.map((input) => attributesOf(input) ?? NO_ATTRIBUTES) }
}

type Attributes = DataProduct['attributes']
const NO_ATTRIBUTES: Attributes = {}
interface Facts {
  readonly own: Attributes
  readonly ids: readonly DataProductId[]
  readonly tables: readonly Attributes[]
}
interface Input {
  readonly product: DataProductId
  readonly attributes: readonly Attribute[]
  readonly keys: readonly Attribute[]
}

/** What is said to be a key; where nothing is, what is called one. A bare "id" does not say of what. */
const keysIn = perRecord((attributes: Attributes): readonly Attribute[] => {
  const all = inOrder(attributes)
  const said = all.filter(({ businessKey }) => businessKey)
  return (said.length > 0 ? said : all.filter(({ name }) => isKeyName(name))).filter(isOfAThing)
})
const isOfAThing = ({ name, term }: Attribute): boolean => typeof term === 'string' || thingOf(name) !== ''

const isOne = (key: Attribute, other: Attribute): boolean =>
  typeof key.term === 'string' && typeof other.term === 'string'
    ? key.term === other.term
    : isSameName(key.name, other.name)
const has = ({ keys }: Input, key: Attribute): boolean => keys.some((own) => isOne(own, key))

const missingInEach = byFacts<DataProductId, Facts, MissingJoinKey | undefined>(missingIn)

function missingIn({ own, ids, tables }: Facts, consumer: DataProductId): MissingJoinKey | undefined {
  const joined = ids.flatMap((product, at): readonly Input[] => {
    const attributes = Object.values(tables[at] ?? NO_ATTRIBUTES)
    return attributes.length === 0 ? [] : [{ product, attributes, keys: keysIn(tables[at] ?? NO_ATTRIBUTES) }]
  })
  const groups = groupsOf(joined)
  if (groups.length < 2) return undefined
  const keys = keysIn(own)
  const holders = (key: Attribute): number => groups.filter((group) => group.some((input) => has(input, key))).length
  const [needed] = keys.toSorted((one, other) => holders(other) - holders(one))
  if (!needed) return undefined
  // One whose key is another of the consumer's own is not joined by this one: a forecast per store and article.
  const apart = groups.filter((group) => !group.some((input) => keys.some((key) => has(input, key))))
  const lacking = apart.flat().filter((input) => !isNear(input, needed))
  if (lacking.length === 0) return undefined
  return {
    ...{ consumer, needed },
    joined: joined.map((input) => ({ product: input.product, keys: input.keys.map(({ name }) => name) })),
    lacking: lacking.map(({ product }) => product),
  }
}

/** A key of the same thing under another name is renamed, and no second one added. */
const isNear = ({ attributes }: Input, needed: Attribute): boolean =>
  attributes.some(({ name }) => !isSameName(name, needed.name) && isKeyName(name) && isSameThing(name, needed.name))

/** Inputs that share keys hang together, also by way of another. */
function groupsOf(joined: readonly Input[]): readonly (readonly Input[])[] {
  const groups: (readonly Input[])[] = []
  for (const input of joined) {
    const met = groups.filter((group) => group.some((other) => other.keys.some((key) => has(input, key))))
    const rest = groups.filter((group) => !met.includes(group))
    groups.splice(0, groups.length, ...rest, [...met.flat(), input])
  }
  return groups
}
