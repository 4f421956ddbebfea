// Which cards a filter lets through. Several values of one kind widen it, several kinds narrow it.
import { isProductId } from '../model/nodeKind'
import type { DataProductId, DomainId, NodeId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { archetypesOf } from './archetype'
import type { Finding } from './finding'
import { lensOf } from './lens'

export const filterKinds = ['domain', 'archetype', 'rule', 'hotspot', 'useCase'] as const
export type FilterKind = (typeof filterKinds)[number]
/** By kind what may pass; a kind that is not there asks nothing. Hotspots are 'question' or 'conflict'. */
export type MapFilter = Readonly<Partial<Record<FilterKind, readonly string[]>>>

export const NO_FILTER: MapFilter = {}
/** Stands among the domains for products that nobody owns yet. */
export const UNOWNED = 'nobody'

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'sourceSystems' | 'owners' | 'hotspots'>
type Passes = (id: NodeId) => boolean

const asked = (filter: MapFilter): readonly FilterKind[] =>
  filterKinds.filter((kind) => (filter[kind]?.length ?? 0) > 0)

/** True when the filter asks anything at all. */
export const isFiltering = (filter: MapFilter): boolean => asked(filter).length > 0

/** The filter with one value put in or taken out. */
export function toggled(filter: MapFilter, kind: FilterKind, value: string): MapFilter {
  const { [kind]: before = [], ...rest } = filter
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return values.length === 0 ? rest : { ...rest, [kind]: values }
}

/** The cards that pass; undefined while nothing is asked. */
export function passing(
  portfolio: Slices,
  findings: readonly Finding[],
  filter: MapFilter,
): ReadonlySet<string> | undefined {
  if (!isFiltering(filter)) return undefined
  const tests = asked(filter).map((kind) => testsOf[kind](new Set(filter[kind]), portfolio, findings))
  return new Set(cardsOf(portfolio).filter((id) => tests.every((passes) => passes(id))))
}

/** Every card of the map: use cases, data products, source systems. */
export const cardsOf = ({
  useCases,
  dataProducts,
  sourceSystems,
}: Pick<Portfolio, 'useCases' | 'dataProducts' | 'sourceSystems'>): readonly NodeId[] =>
  [...Object.values(useCases), ...Object.values(dataProducts), ...Object.values(sourceSystems)].map(({ id }) => id)

type TestOf = (wanted: ReadonlySet<string>, portfolio: Slices, findings: readonly Finding[]) => Passes

const testsOf: Readonly<Record<FilterKind, TestOf>> = {
  domain: (wanted, portfolio) => (id) => {
    const domain = domainOf(id, portfolio)
    return domain !== undefined && wanted.has(domain)
  },
  archetype: (wanted, portfolio) => {
    const readings = archetypesOf(portfolio)
    return (id) => wanted.has(readings.get(id as DataProductId)?.archetype ?? '')
  },
  rule: (wanted, _, findings) => {
    const subjects = new Set<string>(findings.flatMap(({ rule, subject }) => (wanted.has(rule) ? [subject] : [])))
    return (id) => subjects.has(id)
  },
  hotspot: (wanted, { hotspots }) => {
    const open = Object.values(hotspots).filter(({ resolved, kind }) => !resolved && wanted.has(kind))
    const subjects = new Set<string>(open.map(({ subject }) => subject))
    return (id) => subjects.has(id)
  },
  useCase: (wanted, portfolio) => {
    const lenses = [...wanted].map((useCase) => lensOf(portfolio, useCase))
    return (id) => lenses.some((lens) => lens.has(id))
  },
}

/** The owner of a product, or the domain of a source system; a use case belongs to none. */
function domainOf(
  id: NodeId,
  { owners, sourceSystems }: Pick<Portfolio, 'owners' | 'sourceSystems'>,
): DomainId | typeof UNOWNED | undefined {
  if (isProductId(id)) return owners[id] ?? UNOWNED
  const sources: Readonly<Record<string, { readonly domain: DomainId | null } | undefined>> = sourceSystems
  return sources[id]?.domain ?? undefined
}
