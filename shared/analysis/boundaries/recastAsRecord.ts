// A product that becomes a system of record or a use case (2.14, 2.15): that takes over what it can hold, and the rest is named before it goes.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { NodeId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import {
  loses,
  moves,
  namesIn,
  shares,
  whole,
  type BoundaryLine,
  type BoundaryProposal,
  type Surroundings,
} from './boundaryProposal'
import { goneFlows, goneWith } from './goneWith'
import { misrepresentationOf } from './misrepresentationOf'
import { rehungPins } from './pins'
import { flowsAt, rehungFlows, type Rehung } from './rehungFlows'
import { descriptionOf, saidAsUseCase } from './saidAsRecord'
import { saidOf } from './saidOf'

/** A system of record feeds products; nothing on the map feeds it, and no use case reads it directly. */
export function asSource(portfolio: Portfolio, product: DataProduct, around: Surroundings): BoundaryProposal {
  const id = around.newId('source') as NodeId
  const owner = portfolio.owners[product.id] ?? null
  const kind = misrepresentationOf(product) === 'topic' ? 'stream' : 'other'
  const { text: description, taken } = descriptionOf(product)
  const record = { id, name: product.name, kind, domain: owner, description, quality: product.contract.limitations }
  const flows = flowsAt(portfolio, product.id)
  const going = flows.filter(({ from, to }) => from === product.id && isProductId(to))
  const lost = flows.filter((flow) => !going.includes(flow))
  return replaced(portfolio, product, id, around, {
    adding: [{ type: 'sourceSystem/add', record, at: placeOf(portfolio, product) } as ChangeInput],
    rehung: rehungFlows(portfolio, going, ({ to }) => ({ from: id, to }), around.newId),
    lost,
    taken: [...taken, 'contract.limitations'],
    lines: [whole('boundary.recast.source', { name: product.name })],
    figures: {
      inputs: [flows.filter(({ to }) => to === product.id).length, 0],
      readers: [flows.filter(({ from }) => from === product.id).length, going.length],
    },
  })
}

/** An application or a dashboard is where data is used: the products that fed it serve it, and whom it served. */
export function asConsumer(portfolio: Portfolio, product: DataProduct, around: Surroundings): BoundaryProposal {
  const id = around.newId('usecase') as NodeId
  const order = orderKeyAfter(inOrder(portfolio.useCases).map((one) => one.order))
  const { taken, ...said } = saidAsUseCase(product)
  const record = { id, name: product.name, ...said, consumer: 'application', application: product.name, order }
  const adding = { type: 'useCase/add', record, at: placeOf(portfolio, product) } as ChangeInput
  return readBy(portfolio, product, id, around, {
    adding: [adding],
    taken,
    whole: whole('boundary.recast.consumer', { name: product.name }),
  })
}

/** A deed that a use case does already: that one reads what fed the product, and nothing is said twice (2.25). */
export function asDeedOf(
  portfolio: Portfolio,
  product: DataProduct,
  { id, name }: UseCase,
  around: Surroundings,
): BoundaryProposal {
  const values = { name: product.name, useCase: name }
  return readBy(portfolio, product, id, around, {
    adding: [],
    taken: [],
    whole: whole('boundary.recast.doer', values),
  })
}

interface Reading {
  readonly adding: readonly ChangeInput[]
  readonly taken: readonly string[]
  readonly whole: BoundaryLine
}

function readBy(
  portfolio: Portfolio,
  product: DataProduct,
  id: NodeId,
  around: Surroundings,
  { adding, taken, whole }: Reading,
): BoundaryProposal {
  const flows = flowsAt(portfolio, product.id)
  const [inputs, outputs] = [
    flows.filter(({ to }) => to === product.id),
    flows.filter(({ from }) => from === product.id),
  ]
  const going = inputs.filter(({ from }) => isProductId(from))
  const sources = inputs.filter(({ from }) => isSourceId(from))
  const lost = [...sources, ...(going.length === 0 ? outputs : [])]
  const past = going.flatMap(({ from }) => outputs.map((flow) => ({ ...flow, from })))
  const rehung = rehungFlows(
    portfolio,
    [...going, ...past],
    (flow) => ({ from: flow.from, to: flow.to === product.id ? id : flow.to }),
    around.newId,
  )
  return replaced(portfolio, product, id, around, {
    adding,
    rehung,
    lost,
    taken,
    lines: [
      whole,
      ...(past.length === 0
        ? []
        : [
            moves('boundary.recast.past', {
              names: namesIn(
                portfolio,
                outputs.map(({ to }) => to),
              ),
              inputs: namesIn(
                portfolio,
                going.map(({ from }) => from),
              ),
            }),
          ]),
    ],
    figures: { inputs: [inputs.length, going.length], readers: [outputs.length, 0] },
  })
}

const placeOf = ({ layout }: Portfolio, { id }: DataProduct) => layout[id] ?? { x: 0, y: 0 }

function lostFlows(portfolio: Portfolio, { id, name }: DataProduct, lost: readonly Flow[]): readonly BoundaryLine[] {
  if (lost.length === 0) return []
  const ends = lost.map(({ from, to }) => (from === id ? to : from))
  const said = loses('boundary.recast.flowsLost', { count: lost.length, name, names: namesIn(portfolio, ends) })
  return [said, ...goneFlows(portfolio, lost)]
}

interface Replacement {
  readonly adding: readonly ChangeInput[]
  readonly rehung: Rehung
  /** Flows that nothing takes the place of. */
  readonly lost: readonly Flow[]
  /** Fields of the product that the new record takes over. */
  readonly taken: readonly string[]
  readonly lines: readonly BoundaryLine[]
  readonly figures: Readonly<Record<'inputs' | 'readers', readonly [before: number, after: number]>>
}

function replaced(
  portfolio: Portfolio,
  product: DataProduct,
  by: NodeId,
  around: Surroundings,
  { adding, rehung, lost, taken, lines, figures }: Replacement,
): BoundaryProposal {
  const gone = [...lost, ...rehung.closed]
  const pins = rehungPins(
    portfolio,
    new Map<string, string>([[product.id, by], ...gone.map(({ id }) => [id, by] as const), ...rehung.standIns]),
  )
  const count = flowsThrough(rehung, by)
  const without = (of: 'attributes' | 'ports' | 'promises', table: 'attributes' | 'ports' | 'slos') => ({
    of,
    before: Object.keys(product[table]).length,
    after: 0,
  })
  return {
    reason: 'recast',
    changes: [
      ...adding,
      ...rehung.changes,
      ...pins.changes,
      ...minutesOf(portfolio, product, by, around),
      { type: 'map/remove', nodes: [product.id], flows: [] },
    ],
    lines: [
      ...lines,
      ...lostFlows(portfolio, product, gone),
      ...rehung.lines,
      ...(count === 0 ? [] : [moves('boundary.flows.rehung', { count, kept: nameOf(portfolio, by) ?? product.name })]),
      ...takenLines(product, taken),
      ...pins.lines,
      ...(isUseCaseId(by) ? [] : ownerLines(portfolio, product)),
      ...lostWithIt(portfolio, product, by),
      ...goneWith(portfolio, product, new Set(taken)),
    ],
    figures: [
      { of: 'inputs', before: figures.inputs[0], after: figures.inputs[1] },
      { of: 'readers', before: figures.readers[0], after: figures.readers[1] },
      without('attributes', 'attributes'),
      without('ports', 'ports'),
      without('promises', 'slos'),
    ],
  }
}

/** New flows of what it has become; those that lead past it are told apart. */
const flowsThrough = ({ changes }: Rehung, by: NodeId): number =>
  changes.filter((change) => change.type === 'flow/connect' && [change.record.from, change.record.to].includes(by))
    .length

/** What was said of the product, and is said of what it has become. */
const takenLines = (product: DataProduct, taken: readonly string[]): readonly BoundaryLine[] =>
  [...saidOf(product).keys()]
    .filter((field) => taken.includes(field))
    .map((field) => moves('boundary.recast.taken', { field: field.slice(field.indexOf('.') + 1) }))

function ownerLines({ owners, domains }: Portfolio, { id }: DataProduct): readonly BoundaryLine[] {
  const owner = owners[id]
  return owner === undefined ? [] : [shares('boundary.owner.kept', { owner: domains[owner]?.name ?? '' })]
}

/** The decision who owned it stays in the minutes, about what it has become. */
function minutesOf(
  portfolio: Portfolio,
  { id, name }: DataProduct,
  by: NodeId,
  { newId, minuted }: Surroundings,
): readonly ChangeInput[] {
  const decision = portfolio.ownershipDecisions[id]
  if (!decision) return []
  const { domain, reason, date, session } = decision
  const order = orderKeyAfter(Object.values(portfolio.decisions).map((one) => one.order))
  const text = minuted(name, domain === null ? null : namesIn(portfolio, [domain]))
  return [{ type: 'decision/add', record: { id: newId('decision'), subject: by, session, text, reason, date, order } }]
}

function lostWithIt({ owners, domains }: Portfolio, product: DataProduct, by: NodeId): readonly BoundaryLine[] {
  const said = [...inOrder(product.attributes), ...inOrder(product.ports)].map(({ name }) => name)
  const owner = owners[product.id]
  return [
    ...(said.length === 0 ? [] : [loses('boundary.recast.fieldsLost', { count: said.length, names: said.join(', ') })]),
    ...(owner === undefined || !isUseCaseId(by)
      ? []
      : [loses('boundary.recast.ownerLost', { owner: domains[owner]?.name ?? '' })]),
  ]
}
