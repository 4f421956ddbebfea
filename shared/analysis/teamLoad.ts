// Who builds, apart from who owns (2.36): one small team may build for several domains at the start. Counts, never a ranking of people.
import type { DataProductId, DomainId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'

export interface TeamLoad {
  /** As it was written first; teams that differ only in case or outer blanks are one. */
  readonly team: string
  readonly products: readonly DataProductId[]
  /** Owning domains of what it builds. */
  readonly domains: readonly DomainId[]
  readonly slos: number
}

type Slices = Pick<Portfolio, 'dataProducts' | 'owners' | 'domains'>

/** The building team when one is given, else the owner's team, else the owner by name; '' while neither is known. */
export function teamOf({ dataProducts, owners, domains }: Slices, product: DataProductId): string {
  const building = (dataProducts[product]?.buildingTeam ?? '').trim()
  if (building !== '') return building
  const owner = owners[product]
  const domain = owner === undefined ? undefined : domains[owner]
  const own = (domain?.team ?? '').trim()
  return own === '' ? (domain?.name ?? '') : own
}

/** Every team with what it builds, by name. Products that nobody builds or owns are in none. */
export function teamLoadsOf(portfolio: Slices): readonly TeamLoad[] {
  const teams = new Map<string, { team: string; products: DataProductId[] }>()
  for (const { id } of Object.values(portfolio.dataProducts)) {
    const team = teamOf(portfolio, id)
    if (team === '') continue
    const key = team.toLowerCase()
    const known = teams.get(key) ?? { team, products: [] }
    known.products.push(id)
    teams.set(key, known)
  }
  return [...teams.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { team, products }]) => ({
      team,
      products: [...products].sort(),
      domains: [...new Set(products.flatMap((id) => portfolio.owners[id] ?? []))].sort(),
      slos: products.reduce((sum, id) => sum + Object.keys(portfolio.dataProducts[id]?.slos ?? {}).length, 0),
    }))
}
