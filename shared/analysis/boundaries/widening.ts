// To reuse an existing product and widen it by what a need asks for beyond what is there (2.25); each addition says for whom (2.27).
import type { ChangeInput } from '../../model/commands'
import type { Attribute } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import { orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { Suggestion } from '../generalise'

/** A fresh id for a record of this kind ('flow', 'attribute', 'port'). */
export type NewId = (kind: string) => string

export interface Widening {
  readonly product: DataProductId
  readonly toAdd: Suggestion['toAdd']
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

function attributeChanges(
  product: DataProductId,
  there: readonly Attribute[],
  { toAdd, useCases }: Widening,
  newId: NewId,
): readonly ChangeInput[] {
  const keys = there.map(({ order }) => order)
  return toAdd.attributes.flatMap((name): readonly ChangeInput[] => {
    const twin = there.find((attribute) => isSameName(attribute.name, name))
    if (twin)
      return useCases
        .filter((useCase) => !Object.hasOwn(twin.neededBy, useCase))
        .map((useCase) => ({ type: 'attribute/need', product, of: twin.id, useCase, needed: true }))
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

/** Names of attributes are the same whatever their case, spaces and signs: customer_id is Customer ID. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
