// What part a product plays on the map (section F): derived from the flows, and a person may say otherwise.
import type { DataProduct, archetypes } from '../model/entities/dataProduct'
import type { DataProductId, NodeId } from '../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'
import { byFacts } from './byFacts'
import { derive } from './derive'
import { finding, rule } from './finding'
import { lineageOf, type Lineage } from './lineage'
import { productsIn } from './recordsIn'
import { remembered, steady } from './steady'

/** 'transformed' is ours: neither born at a source, nor joined, nor read by a use case. 'undetermined': nothing flows in or out yet. */
export type Archetype = (typeof archetypes)[number] | 'transformed' | 'undetermined'
export interface ArchetypeReading {
  readonly archetype: Archetype
  /** What the map says, whatever a person said. */
  readonly derived: Archetype
  readonly overridden: boolean
  /** Why, as a text and its values; for an overridden one, why the map says `derived`. */
  readonly reason: Extract<TextKey, `archetype.because.${string}`>
  readonly values: Readonly<Record<string, number>>
}
/** The catalogue key of an archetype's name. */
export const archetypeText = <A extends Archetype>(archetype: A): `archetype.${A}` => `archetype.${archetype}`

type Derivation = Pick<ArchetypeReading, 'derived' | 'reason' | 'values'>

/** From how many serving domains on an aggregate is asked whether it does too much; the number is ours (section F names none). */
const MANY_DOMAINS = 3

/** Every product's archetype, with the reason. */
export const archetypesOf = (
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'owners'>,
): ReadonlyMap<DataProductId, ArchetypeReading> => readingsOf(lineageOf(portfolio), saidOf(portfolio), portfolio.owners)

const steadySaid = steady<DataProductId, DataProduct['archetype']>()
/** What people said: typing a name says nothing new. */
const saidOf = derive(['dataProducts'], ({ dataProducts }) =>
  steadySaid(new Map(productsIn(dataProducts).map(({ id, archetype }) => [id, archetype]))),
)

const readingsOf = remembered(
  ({ inputs, outputs }: Lineage, said: ReadonlyMap<DataProductId, DataProduct['archetype']>, owners: Owners) => {
    const round = [...said].map(
      ([id, archetype]) => [id, [inputs.get(id) ?? NOBODY, outputs.get(id) ?? NOBODY, archetype, owners]] as const,
    )
    return readingOfEach(round)
  },
)
type Owners = Portfolio['owners']
const NOBODY: readonly NodeId[] = []

/** A product is read again only when its neighbours, or who owns what, have changed. */
const readingOfEach = byFacts<
  DataProductId,
  readonly [inputs: readonly NodeId[], outputs: readonly NodeId[], said: DataProduct['archetype'], Owners],
  ArchetypeReading
>(([inputs, outputs, said, owners]) => {
  const products = inputs.filter(isProductId)
  const derivation = derivedFrom({
    sources: inputs.filter(isSourceId).length,
    products: products.length,
    // An input nobody owns yet may come from anywhere, so it counts as a domain of its own.
    domains: new Set(products.map((id) => owners[id] ?? id)).size,
    useCases: outputs.filter(isUseCaseId).length,
    readers: outputs.length,
  })
  const overridden = said !== null && said !== derivation.derived
  return { ...derivation, archetype: said ?? derivation.derived, overridden }
})

interface Surroundings extends Readonly<Record<string, number>> {
  readonly sources: number
  readonly products: number
  readonly domains: number
  readonly useCases: number
  readonly readers: number
}

function derivedFrom(values: Surroundings): Derivation {
  const { sources, products, domains, useCases, readers } = values
  const because = (derived: Archetype, reason: ArchetypeReading['reason']): Derivation => ({ derived, reason, values })
  if (useCases > 0 && products > 0) return because('consumer-aligned', 'archetype.because.read-by-use-case')
  if (sources > 0 && products === 0) return because('source-aligned', 'archetype.because.fed-by-source')
  if (useCases > 0) return because('consumer-aligned', 'archetype.because.read-by-use-case-only')
  if (products >= 2 && domains >= 2) return because('aggregate', 'archetype.because.joins-domains')
  if (products > 0) return because('transformed', 'archetype.because.one-concept-passed-on')
  if (readers > 0) return because('source-aligned', 'archetype.because.first-in-line')
  return because('undetermined', 'archetype.because.unconnected')
}

/** One product in, one out, and no use case: perhaps an interim table (2.45). An aggregate for many domains: perhaps too much at once (section F). */
export const archetypeRule = rule({
  id: 'archetype',
  reads: ['flows', 'dataProducts', 'owners'],
  find: (portfolio) =>
    [...archetypesOf(portfolio)].flatMap(([id, { archetype, values }]) => {
      const name = portfolio.dataProducts[id]?.name ?? ''
      if (archetype === 'transformed' && passesOneThingOn(values))
        return [finding('finding.archetype.interim', id, { severity: 'info', ref: '2.45', name })]
      const count = archetype === 'aggregate' && Number(values['domains']) > 1 ? domainsServed(id, portfolio) : 0
      return count < MANY_DOMAINS
        ? []
        : [finding('finding.archetype.serves-many-domains', id, { severity: 'info', ref: '2.44', name, count })]
    }),
})

/** One in and one out; what joins two, or serves two, does more than pass on. */
const passesOneThingOn = ({ products, sources, readers }: ArchetypeReading['values']): boolean =>
  products === 1 && sources === 0 && readers === 1

function domainsServed(id: DataProductId, { flows, owners }: Pick<Portfolio, 'flows' | 'owners'>): number {
  const readers = (lineageOf({ flows }).outputs.get(id) ?? []).filter(isProductId)
  return new Set(readers.flatMap((reader) => owners[reader] ?? [])).size
}

/** How to tell products a use case reads directly: the ones whose promises are asked for first (2.39). The map is read once for all of them. */
export function consumerOrientedIn({ flows }: Pick<Portfolio, 'flows'>): (id: DataProductId) => boolean {
  const { outputs } = lineageOf({ flows })
  return (id) => (outputs.get(id) ?? NOBODY).some(isUseCaseId)
}
