// What the readiness of a product rests on beside the product itself, read off the map: plain values, so that an unchanged map says the same again.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { archetypesOf } from '../archetype'
import { byFacts } from '../byFacts'
import { derive } from '../derive'
import { flowsFrom } from '../lineage/flowsFrom'
import { ownershipStateOf, type OwnershipState } from '../ownershipChecks'
import { isMinuted } from '../ownershipReview'
import { ofEachProduct, productsIn } from '../recordsIn'
import { serviceOf } from '../reuse'
import { unsharedKeysOf } from '../sharedKeys'
import { remembered, steady } from '../steady'
import { isBlank, type Missing } from './readinessItem'

export type PortKind = DataProduct['ports'][keyof DataProduct['ports']]['kind']

/** Who reads a product directly. */
export interface Reader {
  readonly name: string
  /** The way of reading the flow names; '' while nobody has said. */
  readonly mode: '' | PortKind
  readonly kind: UseCase['consumer'] | 'product'
}

export interface Surroundings {
  readonly isOwned: boolean
  readonly ownership: OwnershipState
  readonly isDecidedWithReason: boolean
  /** Use cases behind the product, directly or not. */
  readonly users: number
  /** What those of them lack that are not said in full. */
  readonly unsaid: readonly Missing[]
  /** Somebody of role "user" was in a session. */
  readonly userWasThere: boolean
  /** Source-aligned by the map, and no system of record upstream (2.24). */
  readonly lacksSource: boolean
  readonly readers: readonly Reader[]
  /** Products that join it with others by no common key, by name. */
  readonly unsharedWith: readonly string[]
  /** Addresses of its ports that other ports bear as well. */
  readonly sharedAddresses: readonly string[]
}

/** Slices the surroundings are read from. */
export type ReadinessSlices = Pick<
  Portfolio,
  'flows' | 'dataProducts' | 'useCases' | 'owners' | 'claims' | 'ownershipDecisions' | 'sessions'
>

const NONE: readonly never[] = []

/** How to find what surrounds a product; what all products share is read once. Lists stay the same object while they say the same. */
export function surroundingsIn(portfolio: ReadinessSlices): (product: DataProduct) => Surroundings {
  const { usedBy, reachesSource } = serviceOf(portfolio)
  const archetypes = archetypesOf(portfolio)
  const unsaid = unsaidBehind(unsaidOf(portfolio))
  const readers = readersOf(portfolio)
  const unshared = unsharedNames(portfolio)
  const twice = addressesUsedTwice(portfolio)
  const userWasThere = wasUserThere(portfolio)
  return ({ id, ports }) => ({
    isOwned: portfolio.owners[id] !== undefined,
    ownership: ownershipStateOf(id, portfolio),
    isDecidedWithReason: isMinuted(portfolio, id),
    users: usedBy(id).size,
    unsaid: unsaid(usedBy(id)),
    userWasThere,
    lacksSource: archetypes.get(id)?.archetype === 'source-aligned' && !reachesSource(id),
    readers: readers.get(id) ?? NONE,
    unsharedWith: unshared.get(id) ?? NONE,
    sharedAddresses:
      twice.size === 0
        ? NONE
        : Object.values(ports)
            .map(({ address }) => address.trim())
            .filter((address) => twice.has(address)),
  })
}

const wasUserThere = ({ sessions }: Pick<Portfolio, 'sessions'>): boolean =>
  Object.values(sessions).some(({ participants }) => Object.values(participants).some(({ role }) => role === 'user'))

type UnsaidField = '' | 'role' | 'need' | 'outcome'
const unsaidFieldOf = ({ role, need, outcome }: UseCase): UnsaidField =>
  isBlank(role) ? 'role' : isBlank(need) ? 'need' : isBlank(outcome) ? 'outcome' : ''

const unsaidOfEach = byFacts<UseCaseId, readonly [string, UnsaidField], Missing>(([useCase, field], subject) => ({
  ...{ text: 'readiness.missing.sentence', values: { useCase }, subject, field },
}))
const steadyUnsaid = steady<UseCaseId, Missing>()

/** Use cases that are not said in full: who, what, and what for (0.15). */
const unsaidOf = derive(['useCases'], ({ useCases }) => {
  const unsaid = Object.values(useCases).map((useCase) => ({ ...useCase, field: unsaidFieldOf(useCase) }))
  const open = unsaid.filter(({ field }) => field !== '')
  return steadyUnsaid(unsaidOfEach(open.map(({ id, name, field }) => [id, [name, field]] as const)))
})

/** For a set of use cases those among them, once per set. */
const unsaidBehind = remembered((unsaid: ReadonlyMap<UseCaseId, Missing>) => {
  const known = new WeakMap<ReadonlySet<UseCaseId>, readonly Missing[]>()
  return (behind: ReadonlySet<UseCaseId>): readonly Missing[] => {
    if (unsaid.size === 0) return NONE
    const found = known.get(behind) ?? [...behind].flatMap((id) => unsaid.get(id) ?? [])
    known.set(behind, found)
    return found
  }
})

type Face = Pick<Reader, 'name' | 'kind'>
const faceOfEach = byFacts<NodeId, Face, Face>((face) => face)
const steadyFaces = steady<NodeId, Face>()
/** Whoever may read, by id: what is typed of them beside their names changes no reader. */
const facesOf = derive(['useCases', 'dataProducts'], ({ useCases, dataProducts }) =>
  steadyFaces(
    faceOfEach([
      ...Object.values(useCases).map(({ id, name, consumer }) => [id, { name, kind: consumer }] as const),
      ...productsIn(dataProducts).map(({ id, name }) => [id, { name, kind: 'product' }] as const),
    ]),
  ),
)

/** By product: who reads it, flow by flow. */
const readersOf = (portfolio: ReadinessSlices): ReadersByProduct =>
  readersAmong(flowsFrom(portfolio), facesOf(portfolio))

type ReadersByProduct = ReadonlyMap<DataProductId, readonly Reader[]>
type FlowsFrom = ReturnType<typeof flowsFrom>

/** A list stands while its flows do and nobody in it goes by another name. */
const readersAmong = (() => {
  let before: { readonly outgoing: FlowsFrom; readonly faces: ReadonlyMap<NodeId, Face> } | undefined
  let readers: ReadersByProduct = new Map()
  return (outgoing: FlowsFrom, faces: ReadonlyMap<NodeId, Face>): ReadersByProduct => {
    const { outgoing: flowsBefore, faces: facesBefore } = before ?? { outgoing: new Map(), faces: new Map() }
    const isRenamed = (flow: Flow) => facesBefore.get(flow.to) !== faces.get(flow.to)
    const someAre = facesBefore !== faces
    const now = new Map<DataProductId, readonly Reader[]>()
    for (const [id, flows] of outgoing) {
      if (!isProductId(id)) continue
      const isKept = flowsBefore.get(id) === flows && !(someAre && flows.some(isRenamed))
      const list = isKept ? readers.get(id) : flows.flatMap((flow) => readingBy(faces.get(flow.to), flow))
      if (list && list.length > 0) now.set(id, list)
    }
    before = { outgoing, faces }
    readers = now
    return now
  }
})()

const readingBy = (face: Face | undefined, { mode }: Flow): readonly Reader[] => (face ? [{ ...face, mode }] : NONE)

/** By product: the names of those who join it without a key in common. */
function unsharedNames(portfolio: ReadinessSlices): ReadonlyMap<DataProductId, readonly string[]> {
  const names = new Map<DataProductId, string[]>()
  for (const { product, consumer } of unsharedKeysOf(portfolio)) {
    const name = portfolio.dataProducts[consumer]?.name ?? ''
    const own = names.get(product)
    if (own) own.push(name)
    else names.set(product, [name])
  }
  return namesOfEach(names)
}
const namesOfEach = byFacts<DataProductId, readonly string[], readonly string[]>((names) => names)

const addressesIn = ofEachProduct(({ ports }) =>
  Object.values(ports)
    .map(({ address }) => address.trim())
    .filter((address) => address !== ''),
)
const addressesUsedTwice = derive(['dataProducts'], (portfolio): ReadonlySet<string> => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const address of addressesIn(portfolio)) {
    if (seen.has(address)) twice.add(address)
    seen.add(address)
  }
  return twice
})
