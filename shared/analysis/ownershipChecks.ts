// One product, one owning domain (2.34): what is still open, what is contested, and what contradicts its own minutes.
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { finding, rule, type Finding } from './finding'
import { productsIn } from './recordsIn'

type Owned = Pick<Portfolio, 'owners' | 'claims' | 'ownershipDecisions' | 'domains' | 'dataProducts'>

/** How far the question of ownership has come for a product. */
export type OwnershipState = 'unowned' | 'contested' | 'contradicted' | 'owned'

/** Contested: several domains claim it and no decision has named one. Contradicted: the owner is not the one that was decided for. */
export function ownershipStateOf(
  id: DataProductId,
  { owners, claims, ownershipDecisions }: Pick<Portfolio, 'owners' | 'claims' | 'ownershipDecisions'>,
): OwnershipState {
  const owner = owners[id]
  const decided = ownershipDecisions[id]?.domain ?? null
  if (decided !== null) return owner === decided ? 'owned' : 'contradicted'
  if (Object.keys(claims[id] ?? {}).length > 1) return 'contested'
  return owner === undefined ? 'unowned' : 'owned'
}

/** Ownership that is missing, contested, contradicted, or decided without a reason. */
export const ownershipRule = rule({
  id: 'ownership',
  reads: ['owners', 'claims', 'ownershipDecisions', 'domains', 'dataProducts'],
  find: (portfolio) => {
    const names = new Map<string, string>(Object.values(portfolio.domains).map(({ id, name }) => [id, name]))
    const nameOf: NameOf = (domain) => names.get(domain ?? '') ?? '–'
    return productsIn(portfolio.dataProducts).flatMap(({ id, name }) =>
      sayings[ownershipStateOf(id, portfolio)](id, name, portfolio, nameOf),
    )
  },
})

type NameOf = (domain: string | null | undefined) => string
type Saying = (id: DataProductId, name: string, portfolio: Owned, nameOf: NameOf) => readonly Finding[]

const sayings: Readonly<Record<OwnershipState, Saying>> = {
  unowned: (id, name) => [finding('finding.ownership.no-owner', id, { severity: 'warning', ref: '2.34', name })],
  contested: (id, name, { claims }, nameOf) => {
    const names = Object.keys(claims[id] ?? {})
      .map(nameOf)
      .sort()
      .join(', ')
    return [finding('finding.ownership.contested', id, { severity: 'warning', ref: '2.34', name, names })]
  },
  contradicted: (id, name, { owners, ownershipDecisions }, nameOf) => {
    const values = { name, owner: nameOf(owners[id]), decided: nameOf(ownershipDecisions[id]?.domain) }
    return [finding('finding.ownership.contradicted', id, { severity: 'warning', ref: '2.33', ...values })]
  },
  owned: (id, name, { ownershipDecisions }) =>
    ownershipDecisions[id]?.reason.trim() === ''
      ? [finding('finding.ownership.no-reason', id, { severity: 'info', ref: '2.33', name })]
      : [],
}
