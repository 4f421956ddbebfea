// To reuse an existing product and widen it by what a need asks for beyond what is there (2.25); each addition says for whom (2.27).
import type { ChangeInput } from '../../model/commands'
import type { Attribute } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import { orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { Suggestion } from '../generalise'
import { isSameName } from '../keyName'

/** A fresh id for a record of this kind ('flow', 'attribute', 'port'). */
export type NewId = (kind: string) => string

export interface Widening {
  readonly product: DataProductId
  readonly toAdd: Suggestion['toAdd']
  /** Attributes it has already that the need asks for: from now on they are there for this need too. */
  readonly provides?: Suggestion['provides']['attributes']
  /** Who reads it from now on, directly. */
  readonly readers: readonly NodeId[]
  /** Whose need it is: the provenance of what is added. */
  readonly useCases: readonly UseCaseId[]
  /** What a new output port is called. */
  readonly portName: string
  /** A promise asked for, in the words of the flow that asks. */
  readonly requirements: readonly string[]
}

/**
 * The changes that connect the readers and add what is missing. A stricter promise is not made in the owner's name: it is put on the
 * new flow as a requirement (1.04). Empty when the product serves the readers as it is, and is connected already.
 */
export function wideningChanges(portfolio: Portfolio, widening: Widening, newId: NewId): readonly ChangeInput[] {
  const { product: id, readers } = widening
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const connected = new Set(Object.values(portfolio.flows).flatMap(({ from, to }) => (from === id ? [to] : [])))
  return [
    ...readers
      .filter((reader) => reader !== id && !connected.has(reader))
      .map((to) => flowChange(id, to, widening.requirements, newId)),
    ...sharedChanges(id, Object.values(product.attributes), widening),
    ...attributeChanges(id, Object.values(product.attributes), widening, newId),
    ...portChanges(id, Object.values(product.ports), widening, newId),
  ]
}

const flowChange = (from: DataProductId, to: NodeId, texts: readonly string[], newId: NewId): ChangeInput => ({
  type: 'flow/connect',
  record: { id: newId('flow'), from, to, requirements: requirementsIn(texts, newId) },
})

/** Texts as what a flow must keep. */
export function requirementsIn(texts: readonly string[], newId: NewId) {
  const keys: string[] = []
  const requirements: Record<string, { id: string; text: string; priority: 'must'; order: string }> = {}
  for (const text of texts) {
    const [id, order] = [newId('requirement'), orderKeyAfter(keys)]
    keys.push(order)
    requirements[id] = { id, text, priority: 'must', order }
  }
  return requirements
}

/**
 * What others asked for before and this need finds there is shared from now on (2.25). Of what nobody asked for nothing is said: it would
 * look as if this need had brought it.
 */
function sharedChanges(
  product: DataProductId,
  there: readonly Attribute[],
  { provides = [], toAdd, useCases }: Widening,
): readonly ChangeInput[] {
  const added = (attribute: Attribute): boolean => toAdd.attributes.some((name) => isSameName(attribute.name, name))
  return there
    .filter(({ name, neededBy }) => Object.keys(neededBy).length > 0 && provides.some((one) => isSameName(name, one)))
    .filter((attribute) => !added(attribute))
    .flatMap((attribute) => needsOf(product, attribute, useCases))
}

const needsOf = (product: DataProductId, { id, neededBy }: Attribute, useCases: readonly UseCaseId[]): ChangeInput[] =>
  useCases
    .filter((useCase) => !Object.hasOwn(neededBy, useCase))
    .map((useCase) => ({ type: 'attribute/need', product, of: id, useCase, needed: true }))

function attributeChanges(
  product: DataProductId,
  there: readonly Attribute[],
  { toAdd, useCases }: Widening,
  newId: NewId,
): readonly ChangeInput[] {
  const keys = there.map(({ order }) => order)
  return toAdd.attributes.flatMap((name): readonly ChangeInput[] => {
    const twin = there.find((attribute) => isSameName(attribute.name, name))
    if (twin) return needsOf(product, twin, useCases)
    const order = orderKeyAfter(keys)
    keys.push(order)
    const neededBy = Object.fromEntries(useCases.map((useCase) => [useCase, true as const]))
    return [{ type: 'attribute/add', product, record: { id: newId('attribute'), name, neededBy, order } }]
  })
}

function portChanges(
  product: DataProductId,
  there: readonly { readonly order: string }[],
  { toAdd: { port }, portName }: Widening,
  newId: NewId,
): readonly ChangeInput[] {
  if (port === null) return []
  const order = orderKeyAfter(there.map((one) => one.order))
  return [{ type: 'port/add', product, record: { id: newId('port'), name: portName, kind: port, order } }]
}
