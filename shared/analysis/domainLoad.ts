// What a domain carries: counted on the map, and said by its team (2.37, DOMAIN.md H). "Look here", never a score or a ranking of people.
import type { DomainId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { ownershipStateOf } from './ownershipChecks'
import { productsIn } from './recordsIn'

/** Bands of the community scale for the sum of eleven answers, 1 to 5 each; elevated and critical: consider splitting. */
export type LoadBand = 'low' | 'acceptable' | 'elevated' | 'critical'
export interface DomainLoad {
  readonly domain: DomainId
  readonly products: number
  readonly sources: number
  /** Other domains its products take data from or feed. */
  readonly neighbours: number
  readonly slos: number
  readonly contested: number
  /** Statements answered, of 11; sum and band only when all are. */
  readonly answered: number
  readonly sum: number | null
  readonly band: LoadBand | null
}

const STATEMENTS = Array.from({ length: 11 }, (_, at) => String(at + 1))
const bandOf = (sum: number): LoadBand => {
  if (sum >= 44) return 'low'
  if (sum >= 33) return 'acceptable'
  return sum >= 22 ? 'elevated' : 'critical'
}

type Slices = Pick<
  Portfolio,
  'domains' | 'dataProducts' | 'sourceSystems' | 'owners' | 'claims' | 'ownershipDecisions' | 'flows'
>

/** Every domain's load, by id. */
export function domainLoadsOf(portfolio: Slices): readonly DomainLoad[] {
  const { domains, dataProducts, sourceSystems, owners, flows } = portfolio
  const ownerOf = (id: string): DomainId | undefined => (isProductId(id) ? owners[id] : undefined)
  const joined = Object.values(flows).map(({ from, to }) => [ownerOf(from), ownerOf(to)] as const)
  return Object.values(domains)
    .map(({ id, load }): DomainLoad => {
      const products = productsIn(dataProducts).filter((product) => owners[product.id] === id)
      const others = joined.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
      const answers = STATEMENTS.flatMap((statement) => load[statement] ?? [])
      const sum = answers.length === STATEMENTS.length ? answers.reduce((all, answer) => all + answer, 0) : null
      return {
        ...{ domain: id, products: products.length, answered: answers.length, sum },
        sources: Object.values(sourceSystems).filter(({ domain }) => domain === id).length,
        neighbours: new Set(others.filter((other) => other !== undefined && other !== id)).size,
        slos: products.reduce((count, { slos }) => count + Object.keys(slos).length, 0),
        contested: products.filter((product) => ownershipStateOf(product.id, portfolio) === 'contested').length,
        band: sum === null ? null : bandOf(sum),
      }
    })
    .sort((one, other) => (one.domain < other.domain ? -1 : 1))
}
