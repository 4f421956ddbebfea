// One product that is two (2.22, 2.44): what one group of consumers uses goes to a product of its own. What joins the two stays in both.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { AttributeId, DataProductId, NodeId } from '../../model/entities/ids'
import { inOrder } from '../../model/orderKey'
import type { Point, Portfolio } from '../../model/portfolio'
import {
  asks,
  moves,
  namesIn,
  shares,
  whole,
  type BoundaryLine,
  type BoundaryProposal,
  type Surroundings,
} from './boundaryProposal'
import { rehungPins } from './pins'
import { flowsAt, rehungFlows } from './rehungFlows'
import { splitFigures } from './splitFigures'
import { portLines, portsOfSplit, type PortsOfOne } from './splitPorts'
import { judgedOf, saidOf, verdicts } from './saidOf'
import { unreachedLines } from './unreached'
import { statedJobsOf, type StatedJobs } from './statedJobs'

export interface Split {
  readonly product: DataProductId
  readonly name: string
  /** What the new product takes with it; business keys stay in both. */
  readonly attributes: readonly AttributeId[]
  /** Direct readers that go over to the new product. */
  readonly readers: readonly NodeId[]
  /** Readers that need both: they stay, and read the new one too. */
  readonly readersOfBoth: readonly NodeId[]
  /** Inputs that feed only one of the two from now on; every other feeds both. */
  readonly inputs?: { readonly staying: readonly NodeId[]; readonly going: readonly NodeId[] }
  /** Output ports that only one of the two has from now on; every other holds for both. */
  readonly ports?: PortsOfOne
  readonly at: Point
}

/**
 * The changes that make a second product of a part of the first. Inputs and ports that no half is said to have alone, promises, owner and
 * claims hold for both until the room says otherwise. undefined: there is no such product, or nothing to name the new one by.
 */
export function splitProduct(
  portfolio: Portfolio,
  split: Split,
  { newId }: Surroundings,
): BoundaryProposal | undefined {
  const product = portfolio.dataProducts[split.product]
  if (!product || split.name.trim() === '') return undefined
  const id = newId('product') as DataProductId
  const chosen = new Set<string>(split.attributes)
  const own = inOrder(product.attributes)
  const moving = own.filter((attribute) => chosen.has(attribute.id) && !attribute.businessKey)
  const keys = own.filter(({ businessKey }) => businessKey)
  const jobs = statedJobsOf(product)
  const ports = portsOfSplit(product, split.ports)
  const handedOut = { ...product, ports: tableOf([...ports.going, ...ports.both]) }
  const record = newProduct(handedOut, id, split.name.trim(), [...keys, ...moving], jobs?.second)
  const { flows, going, both, inputs, fed } = flowsOfSplit(portfolio, split)
  const moved = [...going, ...fed.going]
  const ends = ({ from, to }: Flow) => (from === product.id ? { from: id, to } : { from, to: id })
  const rehung = rehungFlows(portfolio, moved, ends, newId)
  const pins = rehungPins(portfolio, rehung.standIns)
  const copies = [...fed.both.map((flow) => ({ ...flow, to: id })), ...both.map((flow) => ({ ...flow, from: id }))]
  const changes: ChangeInput[] = [
    { type: 'dataProduct/add', record, at: split.at },
    ...rehung.changes,
    ...copies.map((flow): ChangeInput => ({
      type: 'flow/connect',
      record: { ...flow, id: newId('flow'), requirements: {} },
    })),
    ...pins.changes,
    ...withoutFlows(moved),
    ...removed('attribute/remove', product.id, moving),
    ...removed('port/remove', product.id, ports.going),
    ...(jobs ? [described(product.id, jobs.first)] : []),
    ...ownershipOf(portfolio, product.id, id),
  ]
  return {
    reason: 'split',
    changes,
    lines: [
      ...splitLines(portfolio, product, split, {
        moving: names(moving),
        keys: names(keys),
        going: going.length,
        both: both.map(({ to }) => to),
        inputs: fed,
        ports,
        ...{ isRead: flows.length > inputs.length, jobs },
      }),
      ...unreachedLines(portfolio, product, { going, both, moving }),
    ],
    figures: splitFigures(product, {
      ...{ keys, inputs, inputsOfBoth: fed.both, both, portsOfBoth: ports.both },
      readers: flows.filter(({ from }) => from === product.id),
    }),
  }
}

const withoutFlows = (flows: readonly Flow[]): readonly ChangeInput[] =>
  flows.length === 0 ? [] : [{ type: 'map/remove', nodes: [], flows: flows.map(({ id }) => id) }]

const removed = (
  type: 'attribute/remove' | 'port/remove',
  product: DataProductId,
  records: readonly { readonly id: string }[],
): readonly ChangeInput[] => records.map(({ id }): ChangeInput => ({ type, product, of: id }))

const described = (of: DataProductId, job: string): ChangeInput => ({
  type: 'dataProduct/describe',
  of,
  changes: { job },
})

/** Which flows lead from the new product alone, from both, and into both. */
function flowsOfSplit(portfolio: Portfolio, { product, readers, readersOfBoth, inputs: only }: Split) {
  const flows = flowsAt(portfolio, product)
  const going = flows.filter(({ from, to }) => from === product && readers.includes(to))
  const both = flows.filter(({ from, to }) => from === product && readersOfBoth.includes(to) && !readers.includes(to))
  const inputs = flows.filter(({ to }) => to === product)
  const fed = {
    going: inputs.filter(({ from }) => only?.going.includes(from)),
    staying: inputs.filter(({ from }) => only?.staying.includes(from)),
    both: inputs.filter(({ from }) => !only?.going.includes(from) && !only?.staying.includes(from)),
  }
  return { flows, going, both, inputs, fed }
}

const names = (attributes: readonly { readonly name: string }[]): readonly string[] =>
  attributes.map(({ name }) => name)

/** Of its job it says the second that was stated; else that is the room's next sentence. */
function newProduct(
  product: DataProduct,
  id: DataProductId,
  name: string,
  attributes: readonly DataProduct['attributes'][AttributeId][],
  job = '',
) {
  const { shape, lifecycle, phase, buildingTeam, tags, terms, ports, slos, protection } = product
  return {
    ...{ id, name, job, shape, lifecycle, phase, buildingTeam, tags, terms, ports, slos, protection },
    attributes: tableOf(attributes),
  }
}

const tableOf = <R extends { readonly id: string }>(records: readonly R[]): Record<string, R> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

function ownershipOf({ owners, claims }: Portfolio, from: DataProductId, to: DataProductId): readonly ChangeInput[] {
  const owner = owners[from]
  return [
    ...(owner === undefined ? [] : [{ type: 'ownership/assign', products: [to], domain: owner } satisfies ChangeInput]),
    ...Object.entries(claims[from] ?? {}).map(([domain, claim]): ChangeInput => ({
      type: 'ownership/claim',
      product: to,
      domain,
      claim,
    })),
  ]
}

interface Moved {
  readonly moving: readonly string[]
  readonly keys: readonly string[]
  readonly going: number
  readonly both: readonly NodeId[]
  readonly inputs: Readonly<Record<'going' | 'staying' | 'both', readonly Flow[]>>
  readonly ports: ReturnType<typeof portsOfSplit>
  readonly isRead: boolean
  readonly jobs: StatedJobs | undefined
}

function splitLines(
  portfolio: Portfolio,
  product: DataProduct,
  { name: typed, readers }: Split,
  { moving, keys, going, both, inputs, ports, isRead, jobs }: Moved,
): readonly BoundaryLine[] {
  const name = typed.trim()
  const owner = portfolio.owners[product.id]
  const kept = ports.both.length + Object.keys(product.slos).length
  return [
    whole('boundary.split', { name: product.name, fresh: name }),
    moving.length === 0
      ? asks('boundary.split.noAttributes', { fresh: name })
      : moves('boundary.split.attributes', { count: moving.length, names: moving.join(', '), fresh: name }),
    ...(keys.length === 0
      ? [asks('boundary.split.noKey')]
      : [shares('boundary.split.keys', { names: keys.join(', ') })]),
    ...(going === 0
      ? []
      : [moves('boundary.split.readers', { count: going, names: namesIn(portfolio, readers), fresh: name })]),
    ...(both.length === 0 ? [] : [shares('boundary.split.both', { names: namesIn(portfolio, both) })]),
    ...inputLines(portfolio, { name: product.name, fresh: name }, inputs),
    ...portLines(ports, product.name, name),
    ...(kept === 0 ? [] : [shares('boundary.split.promises', { count: kept })]),
    owner === undefined
      ? shares('boundary.split.unowned')
      : shares('boundary.split.owner', { owner: namesIn(portfolio, [owner]) }),
    ...(isRead && going + both.length === 0 ? [asks('boundary.split.unread', { fresh: name })] : []),
    ...jobLines(product.name, name, jobs),
    ...restLines(portfolio, product),
  ]
}

/** Who feeds only one of the two, and who both. */
function inputLines(
  portfolio: Portfolio,
  { name, fresh }: { readonly name: string; readonly fresh: string },
  { going, staying, both }: Moved['inputs'],
): readonly BoundaryLine[] {
  const said = (flows: readonly Flow[]) => ({
    count: flows.length,
    names: namesIn(
      portfolio,
      flows.map(({ from }) => from),
    ),
  })
  return [
    ...(going.length === 0 ? [] : [moves('boundary.split.inputs.only', { ...said(going), name: fresh })]),
    ...(staying.length === 0 ? [] : [shares('boundary.split.inputs.only', { ...said(staying), name })]),
    ...(both.length === 0 ? [] : [shares('boundary.split.inputs', said(both))]),
  ]
}

/** What the new product takes over of what was said, besides tables and owner. */
const SHARED: ReadonlySet<string> = new Set(['shape', 'lifecycle', 'phase', 'buildingTeam'])
const isShared = (field: string): boolean => SHARED.has(field) || field.startsWith('protection.')

/** What else is said, and where it is from now on. */
function restLines({ ownershipDecisions }: Portfolio, product: DataProduct): readonly BoundaryLine[] {
  const { name, tags, terms, readiness, overruled, versions = {} } = product
  const said = [...saidOf(product).keys()].filter((field) => field !== 'job')
  const tables = [readiness, overruled, versions].flatMap((table) => Object.keys(table))
  const holds = said.some(isShared) || Object.keys({ ...tags, ...terms }).length > 0
  const stays = !said.every(isShared) || tables.length > 0 || Object.hasOwn(ownershipDecisions, product.id)
  const isJudged = verdicts.some((field) => judgedOf(product).has(field))
  return [
    ...(holds ? [shares('boundary.split.holds')] : []),
    ...(stays ? [shares('boundary.split.stays', { name })] : []),
    ...(isJudged ? [asks('boundary.split.judged', { name })] : []),
  ]
}

const jobLines = (name: string, fresh: string, jobs: StatedJobs | undefined): readonly BoundaryLine[] =>
  jobs
    ? [
        moves('boundary.split.says', { name, job: jobs.first }),
        moves('boundary.split.says', { name: fresh, job: jobs.second }),
        ...(jobs.isDeed ? [asks('boundary.split.deed', { fresh })] : []),
      ]
    : [asks('boundary.split.job', { fresh })]
