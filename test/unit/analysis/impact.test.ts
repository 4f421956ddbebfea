import fc from 'fast-check'
import { expect, it } from 'vitest'
import { impactOf } from '../../../shared/analysis/impact'
import { advance, startHistory } from '../../../shared/model/history'
import type { NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { aPortfolio, domain, product, source, useCase } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'

/*  OMS ─► Orders ─┬─► Churn ─► Win back (5, operations)
 *                 └─► Offers ─► Cross-sell (not rated)      Stock stands apart
 */
const map = () =>
  aPortfolio()
    .source('OMS')
    .product('Orders', { owner: 'Sales', valuePerYear: 10_000 })
    .product('Churn', { owner: 'Care', slos: { freshness: 'age' }, valuePerYear: 40_000 })
    .product('Offers')
    .product('Stock', { owner: 'Logistics' })
    .useCase('Win back', { value: 5, importance: 'operations' })
    .useCase('Cross-sell')
    .chain('OMS', 'Orders', 'Churn', 'Win back')
    .chain('Orders', 'Offers', 'Cross-sell')
    .build()

it('finds use cases, products, owners, promises and what is at stake', () => {
  const impact = impactOf(map(), product('Orders'))

  expect(impact).toMatchObject({
    useCases: [useCase('Cross-sell'), useCase('Win back')],
    products: [product('Churn'), product('Offers')],
    owners: [domain('Care'), domain('Sales')],
    unowned: [product('Offers')],
    promises: [{ product: product('Churn') }],
  })
  expect(impact.stake).toEqual({
    ...{ useCaseValue: 5, unratedUseCases: 1, critical: [useCase('Win back')] },
    ...{ valuePerYear: 50_000, productsWithoutValue: 1 },
  })
})

it('of a source system is what its products feed; of a use case, and of an unknown id, nothing', () => {
  expect(impactOf(map(), source('OMS')).products).toHaveLength(3)
  expect(impactOf(map(), useCase('Win back'))).toMatchObject({ products: [], useCases: [], owners: [] })
  expect(impactOf(map(), product('Nowhere'))).toMatchObject({ products: [], useCases: [], promises: [] })
})

it('does not count the subject as its own victim on a circle', () => {
  const ring = aPortfolio().product('Ring').product('Round').chain('Ring', 'Round', 'Ring').build()

  expect(impactOf(ring, product('Ring')).products).toEqual([product('Round')])
})

/** Follows every flow over and over until nothing is added. */
function closure({ flows }: Portfolio, start: NodeId): ReadonlySet<NodeId> {
  const found = new Set<NodeId>()
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const { from, to } of Object.values(flows)) if (from === start || found.has(from)) found.add(to)
  }
  found.delete(start)
  return found
}

it('is the exact closure, whatever a workshop has drawn', () => {
  fc.assert(
    fc.property(anyWorkshop(60), (commands) => {
      let history = startHistory(startingPortfolio())
      for (const command of commands) {
        const advanced = advance(history, command)
        if (advanced.ok) history = advanced.history
      }
      const portfolio = history.present
      for (const id of [...Object.keys(portfolio.dataProducts), ...Object.keys(portfolio.sourceSystems)] as NodeId[]) {
        const { useCases, products } = impactOf(portfolio, id)
        expect(new Set<string>([...useCases, ...products])).toEqual(closure(portfolio, id))
      }
    }),
    { numRuns: 200 },
  )
})
