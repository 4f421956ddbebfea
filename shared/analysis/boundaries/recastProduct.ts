// What is often called a data product and is none (2.14, 2.15) becomes what it is: a port of the product that feeds it, a system, or a consumer.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId } from '../../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { jobDescriptionOf } from '../jobDescriptionCheck'
import { lineageOf } from '../lineage'
import type { Misrepresentation } from '../notAProduct/misrepresentations'
import { heed, line, namesIn, type BoundaryLine, type BoundaryProposal, type Surroundings } from './boundaryProposal'
import { mergeProducts } from './mergeProducts'
import { rehungPins } from './pins'
import { flowsAt, rehungFlows, type Rehung } from './rehungFlows'

/** port: of the product that feeds it. fold: into the product that needs it. source: a system of record. consumer: a use case. */
export type Recast =
  | { readonly into: 'port' | 'fold'; readonly product: DataProductId }
  | { readonly into: 'source' }
  | { readonly into: 'consumer' }

/** What it is instead of a product, as far as name and job description say; undefined while nothing speaks against it. */
export function misrepresentationOf(product: DataProduct): Misrepresentation | undefined {
  const reason = jobDescriptionOf(product).reasons.find(({ code }) => code === 'not-a-product')
  return reason?.values['kind'] as Misrepresentation | undefined
}

const BEST: Readonly<Record<Misrepresentation, readonly Recast['into'][]>> = {
  warehouse: ['source', 'port', 'consumer'],
  report: ['port', 'consumer'],
  dashboard: ['port', 'consumer'],
  table: ['port', 'source'],
  topic: ['port', 'source'],
  application: ['consumer', 'source'],
  bridge: ['fold', 'port'],
  interim: ['fold', 'port'],
}

/** Where no word says what it is: a private step first, if one product needs it (2.10, 2.45). */
const ANY: readonly Recast['into'][] = ['fold', 'port', 'source', 'consumer']

/** What it can be turned into on this map, the likeliest first; nothing where it would go into a product and none is connected to it. */
export function recastsOf(portfolio: Portfolio, id: DataProductId): readonly Recast[] {
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const { inputs, outputs } = lineageOf(portfolio)
  const products = (ids: readonly NodeId[] | undefined) =>
    (ids ?? []).filter(isProductId).filter((other) => other !== id)
  const [feeding, needing] = [products(inputs.get(id)), products(outputs.get(id))]
  const kind = misrepresentationOf(product)
  return (kind ? BEST[kind] : ANY).flatMap((into): readonly Recast[] => {
    if (into === 'port') return feeding.map((other) => ({ into, product: other }))
    if (into === 'fold') return needing.map((other) => ({ into, product: other }))
    return [{ into }]
  })
}

/** The changes of one step and what they do in sentences; undefined when the product, or the one it is to join, is not there. */
export function recastProduct(
  portfolio: Portfolio,
  id: DataProductId,
  recast: Recast,
  around: Surroundings,
): BoundaryProposal | undefined {
  const product = portfolio.dataProducts[id]
  if (!product) return undefined
  if (recast.into === 'source') return asSource(portfolio, product, around)
  if (recast.into === 'consumer') return asConsumer(portfolio, product, around)
  const merged = mergeProducts(portfolio, { kept: recast.product, absorbed: id }, around)
  return merged && recast.into === 'port' ? withPort(portfolio, product, recast.product, merged, around) : merged
}

const PORTS: Readonly<Partial<Record<Misrepresentation, OutputPort['kind']>>> = {
  report: 'report',
  dashboard: 'dashboard',
  table: 'sql',
  topic: 'stream',
  warehouse: 'sql',
}

function withPort(
  portfolio: Portfolio,
  product: DataProduct,
  feeding: DataProductId,
  merged: BoundaryProposal,
  { newId }: Surroundings,
): BoundaryProposal {
  const ports = Object.values(portfolio.dataProducts[feeding]?.ports ?? {})
  const added = merged.changes.flatMap((change) => (change.type === 'port/add' ? [change.record.order] : []))
  const order = orderKeyAfter([...ports.map((port) => port.order), ...added])
  const kind = PORTS[misrepresentationOf(product) ?? 'table'] ?? 'other'
  const [, ...lines] = merged.lines
  return {
    ...merged,
    reason: 'recast',
    changes: [
      ...merged.changes,
      {
        type: 'port/add',
        product: feeding,
        record: { id: newId('port'), name: product.name, kind, order },
      },
    ],
    lines: [line('boundary.recast.port', { name: product.name, product: namesIn(portfolio, [feeding]) }), ...lines],
    figures: merged.figures.map((figure) => (figure.of === 'ports' ? { ...figure, after: figure.after + 1 } : figure)),
  }
}

/** A system of record feeds products; nothing on the map feeds it, and no use case reads it directly. */
function asSource(portfolio: Portfolio, product: DataProduct, around: Surroundings): BoundaryProposal {
  const id = around.newId('source') as NodeId
  const owner = portfolio.owners[product.id] ?? null
  const kind = misrepresentationOf(product) === 'topic' ? 'stream' : 'other'
  const record = { id, name: product.name, kind, domain: owner, description: product.job }
  const flows = flowsAt(portfolio, product.id)
  const going = flows.filter(({ from, to }) => from === product.id && isProductId(to))
  const lost = flows.filter((flow) => !going.includes(flow))
  return replaced(portfolio, product, id, around, {
    adding: { type: 'sourceSystem/add', record, at: placeOf(portfolio, product) } as ChangeInput,
    rehung: rehungFlows(portfolio, going, ({ to }) => ({ from: id, to }), around.newId),
    lines: [
      line('boundary.recast.source', { name: product.name }),
      ...lostFlows(
        portfolio,
        product,
        lost.map(({ from, to }) => (from === product.id ? to : from)),
      ),
    ],
    figures: {
      inputs: [flows.filter(({ to }) => to === product.id).length, 0],
      readers: [flows.filter(({ from }) => from === product.id).length, going.length],
    },
  })
}

/** An application or a dashboard is where data is used: the products that fed it serve it, and whom it served. */
function asConsumer(portfolio: Portfolio, product: DataProduct, around: Surroundings): BoundaryProposal {
  const id = around.newId('usecase') as NodeId
  const order = orderKeyAfter(inOrder(portfolio.useCases).map((one) => one.order))
  const record = {
    id,
    name: product.name,
    need: product.job,
    consumer: 'application',
    application: product.name,
    order,
  }
  const flows = flowsAt(portfolio, product.id)
  const [inputs, outputs] = [
    flows.filter(({ to }) => to === product.id),
    flows.filter(({ from }) => from === product.id),
  ]
  const going = inputs.filter(({ from }) => isProductId(from))
  const sources = inputs.filter(({ from }) => isSourceId(from))
  const lost = [...sources.map(({ from }) => from), ...(going.length === 0 ? outputs.map(({ to }) => to) : [])]
  const past = going.flatMap(({ from }) => outputs.map((flow) => ({ ...flow, from })))
  const rehung = rehungFlows(
    portfolio,
    [...going, ...past],
    (flow) => ({ from: flow.from, to: flow.to === product.id ? id : flow.to }),
    around.newId,
  )
  return replaced(portfolio, product, id, around, {
    adding: { type: 'useCase/add', record, at: placeOf(portfolio, product) } as ChangeInput,
    rehung,
    lines: [
      line('boundary.recast.consumer', { name: product.name }),
      ...(past.length === 0
        ? []
        : [
            line('boundary.recast.past', {
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
      ...lostFlows(portfolio, product, lost),
    ],
    figures: { inputs: [inputs.length, going.length], readers: [outputs.length, 0] },
  })
}

const placeOf = ({ layout }: Portfolio, { id }: DataProduct) => layout[id] ?? { x: 0, y: 0 }

const lostFlows = (portfolio: Portfolio, { name }: DataProduct, ids: readonly NodeId[]): readonly BoundaryLine[] =>
  ids.length === 0
    ? []
    : [heed('boundary.recast.flowsLost', { count: ids.length, name, names: namesIn(portfolio, ids) })]

interface Replacement {
  readonly adding: ChangeInput
  readonly rehung: Rehung
  readonly lines: readonly BoundaryLine[]
  readonly figures: Readonly<Record<'inputs' | 'readers', readonly [before: number, after: number]>>
}

function replaced(
  portfolio: Portfolio,
  product: DataProduct,
  by: NodeId,
  around: Surroundings,
  { adding, rehung, lines, figures }: Replacement,
): BoundaryProposal {
  const pins = rehungPins(portfolio, new Map<string, string>([[product.id, by], ...rehung.standIns]))
  const count = rehung.standIns.size
  const gone = (of: 'attributes' | 'ports' | 'promises', table: 'attributes' | 'ports' | 'slos') => ({
    of,
    before: Object.keys(product[table]).length,
    after: 0,
  })
  return {
    reason: 'recast',
    changes: [
      adding,
      ...rehung.changes,
      ...pins.changes,
      ...minutesOf(portfolio, product, by, around),
      { type: 'map/remove', nodes: [product.id], flows: [] },
    ],
    lines: [
      ...lines,
      ...(count === 0 ? [] : [line('boundary.flows.rehung', { count, kept: product.name })]),
      ...pins.lines,
      ...lostWithIt(portfolio, product, by),
    ],
    figures: [
      { of: 'inputs', before: figures.inputs[0], after: figures.inputs[1] },
      { of: 'readers', before: figures.readers[0], after: figures.readers[1] },
      gone('attributes', 'attributes'),
      gone('ports', 'ports'),
      gone('promises', 'slos'),
    ],
  }
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
  const promises = Object.keys(product.slos).length
  const owner = owners[product.id]
  return [
    ...(said.length === 0 ? [] : [heed('boundary.recast.fieldsLost', { count: said.length, names: said.join(', ') })]),
    ...(promises === 0 ? [] : [heed('boundary.recast.promisesLost', { count: promises })]),
    ...(owner === undefined || !isUseCaseId(by)
      ? []
      : [heed('boundary.recast.ownerLost', { owner: domains[owner]?.name ?? '' })]),
  ]
}
