// Attributes and output ports of two products as those of one: by name, with everybody who asked for them.
import type { ChangeInput } from '../../model/commands'
import type { Attribute, DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { UseCaseId } from '../../model/entities/ids'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import { isSameName } from '../keyName'
import { heed, joined, line, type BoundaryLine, type Part } from './boundaryProposal'
import type { NewId } from './widening'

const ATTRIBUTE_FIELDS = ['type', 'meaning', 'sensitivity'] as const

/** What the kept product gains from the other: attributes it lacks, who asked for the ones both have, and what only the other says of them. */
export function unitedAttributes(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const there = Object.values(kept.attributes)
  const pairs = inOrder(other.attributes).map((own) => ({
    own,
    twin: there.find(({ name }) => isSameName(name, own.name)),
  }))
  const keys = there.map(({ order }) => order)
  const added = pairs.filter(({ twin }) => !twin).map(({ own }) => own)
  const shared = pairs.flatMap(({ own, twin }) => (twin ? [{ own, twin }] : []))
  return {
    changes: [
      ...added.map((own): ChangeInput => {
        const order = orderKeyAfter(keys)
        keys.push(order)
        const id = Object.hasOwn(kept.attributes, own.id) ? (newId('attribute') as Attribute['id']) : own.id
        return { type: 'attribute/add', product: kept.id, record: { ...own, id, order } }
      }),
      ...shared.flatMap(({ own, twin }) => sharedChanges(kept, twin, own)),
    ],
    lines: attributeLines(added, shared),
  }
}

function sharedChanges({ id }: DataProduct, twin: Attribute, own: Attribute): readonly ChangeInput[] {
  const filled = ATTRIBUTE_FIELDS.filter((field) => twin[field] === '' && own[field] !== '')
  const becomesKey = own.businessKey && !twin.businessKey
  const changes = {
    ...Object.fromEntries(filled.map((field) => [field, own[field]])),
    ...(becomesKey && { businessKey: true }),
    ...(own.required !== undefined && twin.required === undefined && { required: own.required }),
    ...(typeof own.term === 'string' && typeof twin.term !== 'string' && { term: own.term }),
  }
  const asking = Object.keys(own.neededBy).filter((useCase) => !Object.hasOwn(twin.neededBy, useCase)) as UseCaseId[]
  return [
    ...(Object.keys(changes).length === 0
      ? []
      : [{ type: 'attribute/describe', product: id, of: twin.id, changes } as ChangeInput]),
    ...asking.map((useCase): ChangeInput => ({
      type: 'attribute/need',
      product: id,
      of: twin.id,
      useCase,
      needed: true,
    })),
  ]
}

interface SharedAttribute {
  readonly own: Attribute
  readonly twin: Attribute
}

function attributeLines(added: readonly Attribute[], shared: readonly SharedAttribute[]): readonly BoundaryLine[] {
  const names = (attributes: readonly Attribute[]): string => attributes.map(({ name }) => name).join(', ')
  return [
    ...(added.length === 0 ? [] : [line('boundary.attributes.added', { count: added.length, names: names(added) })]),
    ...(shared.length === 0
      ? []
      : [line('boundary.attributes.united', { count: shared.length, names: names(shared.map(({ twin }) => twin)) })]),
    ...shared.flatMap(({ own, twin }) =>
      ATTRIBUTE_FIELDS.filter((field) => twin[field] !== '' && own[field] !== '' && twin[field] !== own[field]).map(
        (field) => heed('boundary.attributes.differ', { name: twin.name, kept: twin[field], other: own[field] }),
      ),
    ),
  ]
}

const PORT_FIELDS = ['persona', 'cadence', 'address'] as const

/** Ports of the same kind and name are one. */
export function unitedPorts(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const there = Object.values(kept.ports)
  const keys = there.map(({ order }) => order)
  const parts = inOrder(other.ports).map((own): Part => {
    const twin = there.find((port) => port.kind === own.kind && isSameName(port.name, own.name))
    if (twin) return sharedPort(kept, twin, own)
    const order = orderKeyAfter(keys)
    keys.push(order)
    const id = Object.hasOwn(kept.ports, own.id) ? (newId('port') as OutputPort['id']) : own.id
    return {
      changes: [{ type: 'port/add', product: kept.id, record: { ...own, id, order } }],
      lines: [line('boundary.ports.added', { name: own.name })],
    }
  })
  return joined(parts)
}

function sharedPort({ id }: DataProduct, twin: OutputPort, own: OutputPort): Part {
  const filled = PORT_FIELDS.filter((field) => twin[field] === '' && own[field] !== '')
  const lost = PORT_FIELDS.filter((field) => twin[field] !== '' && own[field] !== '' && twin[field] !== own[field])
  return {
    changes:
      filled.length === 0
        ? []
        : [
            {
              type: 'port/describe',
              product: id,
              of: twin.id,
              changes: Object.fromEntries(filled.map((field) => [field, own[field]])),
            },
          ],
    lines: lost.map((field) =>
      heed('boundary.ports.differ', { name: twin.name, kept: twin[field], other: own[field] }),
    ),
  }
}
