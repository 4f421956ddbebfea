import type { Portfolio } from '../model/portfolio'

/** The same portfolio with its tables in the order of their ids, as in its file: whoever added what first, the document reads the same. */
export const inKeyOrder = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  useCases: sorted(portfolio.useCases),
  dataProducts: sorted(portfolio.dataProducts),
  sourceSystems: sorted(portfolio.sourceSystems),
  domains: sorted(portfolio.domains),
  flows: sorted(portfolio.flows),
  owners: sorted(portfolio.owners),
  claims: sorted(portfolio.claims),
})

const sorted = <T extends object>(table: T): T =>
  Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1))) as T
