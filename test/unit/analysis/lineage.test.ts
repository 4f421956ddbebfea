import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineageOf } from '../../../shared/analysis/lineage'
import { serviceOf } from '../../../shared/analysis/reuse'
import { isUseCaseId, isSourceId } from '../../../shared/model/nodeKind'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

/*  OMS ─► Orders ─► Churn ─► Win back
 *            └────► Plan ──► Forecast
 */
const portfolio = aPortfolio()
  .source('OMS')
  .product('Orders')
  .product('Churn')
  .product('Plan')
  .useCase('Win back')
  .useCase('Forecast')
  .chain('OMS', 'Orders', 'Churn', 'Win back')
  .chain('Orders', 'Plan', 'Forecast')
  .build()

it('answers what a product needs and whom it would hurt', () => {
  const { upstreamOf, downstreamOf } = lineageOf(portfolio)

  expect(upstreamOf(product('Churn'))).toEqual(new Set([product('Orders'), source('OMS')]))
  expect(downstreamOf(product('Orders'))).toEqual(
    new Set([product('Churn'), product('Plan'), useCase('Win back'), useCase('Forecast')]),
  )
})

it('finds a shortest way, or none', () => {
  const { pathBetween } = lineageOf(portfolio)

  expect(pathBetween(source('OMS'), useCase('Win back'))).toEqual([
    ...[source('OMS'), product('Orders'), product('Churn'), useCase('Win back')],
  ])
  expect(pathBetween(product('Churn'), product('Plan'))).toBeUndefined()
  expect(pathBetween(product('Plan'), product('Plan'))).toEqual([product('Plan')])
})

it('is not read anew while a card is being dragged or a name is typed', () => {
  const renamed = { ...portfolio, name: 'Other', layout: {}, dataProducts: { ...portfolio.dataProducts } }

  expect(lineageOf(renamed)).toBe(lineageOf(portfolio))
})

it('names each circle once, and nothing that merely hangs on one', () => {
  const knotted = aPortfolio()
    .source('S')
    .product('A')
    .product('B')
    .product('C')
    .product('D')
    .product('E')
    .useCase('U')
    .chain('S', 'A', 'B', 'A')
    .chain('B', 'C', 'D', 'E', 'D')
    .flow('E', 'U')
    .build()

  expect(lineageOf(knotted).cycles).toEqual([
    [product('A'), product('B')],
    [product('D'), product('E')],
  ])
  expect(lineageOf(portfolio).cycles).toEqual([])
})

const anyFlows = fc.array(fc.tuple(fc.nat(7), fc.nat(9)), { maxLength: 25 })
const built = (pairs: readonly (readonly [number, number])[]) => {
  const map = aPortfolio().source('0').source('1').useCase('8').useCase('9')
  for (const index of [2, 3, 4, 5, 6, 7]) map.product(String(index))
  for (const [from, to] of pairs) if (to > 1 && from !== to) map.flow(String(from), String(to))
  return map.build()
}

it('agrees, for every record at once, with walking from each record alone', () => {
  fc.assert(
    fc.property(anyFlows, (pairs) => {
      const map = built(pairs)
      const { upstreamOf, downstreamOf, cycles } = lineageOf(map)
      const { usedBy, reachesSource } = serviceOf(map)

      for (const { id } of Object.values(map.dataProducts)) {
        expect(usedBy(id)).toEqual(new Set([...downstreamOf(id)].filter(isUseCaseId)))
        expect(reachesSource(id)).toBe([...upstreamOf(id)].some(isSourceId))
        expect(cycles.flat().includes(id)).toBe(upstreamOf(id).has(id))
      }
    }),
    { numRuns: 500 },
  )
})
