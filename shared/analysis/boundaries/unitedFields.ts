// Attributes and output ports of two products as those of one: by name, with everybody who asked for them.
import type { ChangeInput } from '../../model/commands'
import type { Attribute, DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { UseCaseId } from '../../model/entities/ids'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { isSameName } from '../keyName'
import { stricter } from '../sloInference/protection'
import { joined, loses, moves, shares, type BoundaryLine, type Part } from './boundaryProposal'
import type { NewId } from './widening'

const ATTRIBUTE_FIELDS = ['type', 'meaning'] as const

interface SharedAttribute {
  readonly own: Attribute
  readonly twin: Attribute
  /** What the twin is after it has taken over what it can. */
  readonly becomes: Attribute
}

/** What the kept product gains from the other: attributes it lacks, who asked for the ones both have, and what only the other says of them. */
export function unitedAttributes(portfolio: Portfolio, kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const there = new Map(inOrder(kept.attributes).map((attribute) => [attribute.id, attribute]))
  const keys = [...there.values()].map(({ order }) => order)
  const added: Attribute[] = []
  const shared: SharedAttribute[] = []
  const twinOf = ({ name }: Attribute) => [...there.values()].find((attribute) => isSameName(attribute.name, name))
  for (const own of inOrder(other.attributes)) {
    const twin = twinOf(own)
    if (twin) {
      const becomes = unitedAttribute(twin, own)
      there.set(twin.id, becomes)
      shared.push({ own, twin, becomes })
    } else added.push(own)
  }
  return {
    changes: [
      ...added.map((own): ChangeInput => {
        const order = orderKeyAfter(keys)
        keys.push(order)
        const id = Object.hasOwn(kept.attributes, own.id) ? (newId('attribute') as Attribute['id']) : own.id
        return { type: 'attribute/add', product: kept.id, record: { ...own, id, order } }
      }),
      ...shared.flatMap((one) => sharedChanges(kept, one)),
    ],
    lines: attributeLines(portfolio, added, shared),
  }
}

/** What only one says is kept; a key stays a key, the stricter class and the stricter promise hold (G.3, 3.17). */
function unitedAttribute(twin: Attribute, own: Attribute): Attribute {
  const isRequired = [twin.required, own.required].filter((said) => said !== undefined)
  return {
    ...twin,
    type: twin.type === '' ? own.type : twin.type,
    meaning: twin.meaning === '' ? own.meaning : twin.meaning,
    businessKey: twin.businessKey || own.businessKey,
    sensitivity: stricter(twin.sensitivity, own.sensitivity),
    ...(isRequired.length > 0 && { required: isRequired.includes(true) }),
    ...(typeof twin.term !== 'string' && typeof own.term === 'string' && { term: own.term }),
    neededBy: { ...twin.neededBy, ...own.neededBy },
  }
}

const UNITED = ['type', 'meaning', 'businessKey', 'sensitivity', 'required', 'term'] as const

function sharedChanges({ id }: DataProduct, { own, twin, becomes }: SharedAttribute): readonly ChangeInput[] {
  const changed = UNITED.filter((field) => becomes[field] !== twin[field])
  const changes = Object.fromEntries(changed.map((field) => [field, becomes[field]]))
  const asking = Object.keys(own.neededBy).filter((useCase) => !Object.hasOwn(twin.neededBy, useCase)) as UseCaseId[]
  return [
    ...(changed.length === 0 ? [] : [{ type: 'attribute/describe', product: id, of: twin.id, changes } as ChangeInput]),
    ...asking.map((useCase): ChangeInput => ({
      type: 'attribute/need',
      product: id,
      of: twin.id,
      useCase,
      needed: true,
    })),
  ]
}

function attributeLines(
  portfolio: Portfolio,
  added: readonly Attribute[],
  shared: readonly SharedAttribute[],
): readonly BoundaryLine[] {
  const names = (attributes: readonly Attribute[]): string => attributes.map(({ name }) => name).join(', ')
  return [
    ...(added.length === 0 ? [] : [moves('boundary.attributes.added', { count: added.length, names: names(added) })]),
    ...(shared.length === 0
      ? []
      : [shares('boundary.attributes.united', { count: shared.length, names: names(shared.map(({ twin }) => twin)) })]),
    ...shared.flatMap((one) => differences(portfolio, one)),
  ]
}

function differences(portfolio: Portfolio, { own, twin, becomes }: SharedAttribute): readonly BoundaryLine[] {
  const { name } = twin
  const saidOfBoth = (field: 'type' | 'meaning' | 'sensitivity'): boolean =>
    twin[field] !== '' && own[field] !== '' && twin[field] !== own[field]
  const loose = becomes.sensitivity === twin.sensitivity ? own.sensitivity : twin.sensitivity
  const isDoubted = [twin.required, own.required].every((said) => said !== undefined) && twin.required !== own.required
  return [
    ...ATTRIBUTE_FIELDS.filter(saidOfBoth).map((field) =>
      loses('boundary.attributes.differ', { name, kept: twin[field], other: own[field] }),
    ),
    ...termLines(portfolio, twin, own),
    ...(saidOfBoth('sensitivity')
      ? [loses('boundary.differs.class', { name, kept: becomes.sensitivity, other: loose })]
      : []),
    ...(isDoubted ? [loses('boundary.differs.required', { name })] : []),
  ]
}

function termLines({ glossary }: Portfolio, twin: Attribute, own: Attribute): readonly BoundaryLine[] {
  const [kept, other] = [twin, own].map(({ term }) => Object.values(glossary).find(({ id }) => id === term)?.term)
  if (kept === undefined || other === undefined || kept === other) return []
  return [loses('boundary.attributes.differ', { name: twin.name, kept, other })]
}

const PORT_FIELDS = ['persona', 'cadence', 'address'] as const

/** Ports of the same kind and name are one. */
export function unitedPorts(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const there = new Map(inOrder(kept.ports).map((port) => [port.id, port]))
  const keys = [...there.values()].map(({ order }) => order)
  const parts = inOrder(other.ports).map((own): Part => {
    const twin = [...there.values()].find((port) => port.kind === own.kind && isSameName(port.name, own.name))
    if (twin) {
      there.set(twin.id, { ...twin, ...filledFields(twin, own) })
      return sharedPort(kept, twin, own)
    }
    const order = orderKeyAfter(keys)
    keys.push(order)
    const id = Object.hasOwn(kept.ports, own.id) ? (newId('port') as OutputPort['id']) : own.id
    return {
      changes: [{ type: 'port/add', product: kept.id, record: { ...own, id, order } }],
      lines: [moves('boundary.ports.added', { name: own.name })],
    }
  })
  return joined(parts)
}

const filledFields = (twin: OutputPort, own: OutputPort): Partial<OutputPort> =>
  Object.fromEntries(PORT_FIELDS.filter((field) => twin[field] === '').map((field) => [field, own[field]]))

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
      loses('boundary.ports.differ', { name: twin.name, kept: twin[field], other: own[field] }),
    ),
  }
}
