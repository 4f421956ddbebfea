// The domain that stands ready behind "@": people confirm it with the key that ends the name, or type another (2.31).
import { ownershipSuggestionOf } from '../../analysis/ownershipSuggestion'
import type { DataProductId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'

/**
 * The name of the evident owner: whoever clearly owns the sources of a product that is there; else the domain named `last`; else the only
 * domain there is. undefined when nothing is evident.
 */
export function evidentOwner(
  portfolio: Portfolio,
  of: string | undefined,
  last: string | undefined,
): string | undefined {
  const born = of !== undefined && isProductId(of) ? ownerOfSources(portfolio, of) : undefined
  if (born !== undefined) return portfolio.domains[born]?.name
  if (last !== undefined) return last
  const [only, ...others] = Object.values(portfolio.domains)
  return others.length === 0 ? only?.name : undefined
}

function ownerOfSources(portfolio: Portfolio, product: DataProductId) {
  const { domain, because, cases } = ownershipSuggestionOf(portfolio, product)
  return because === 'total' && (cases[0]?.ownsSources ?? 0) > 0 ? (domain ?? undefined) : undefined
}
