import { expect, it } from 'vitest'
import { archetypesOf } from '../../../shared/analysis/archetype'
import { cardBoxes, overlaps } from '../../../shared/layout/bounds'
import { CLEARANCE } from '../../../shared/layout/freePlace'
import { overlayOf } from '../../../shared/analysis/overlay'
import { singleUseOf } from '../../../shared/analysis/reuse'
import { createReview } from '../../../shared/analysis/review'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { brokenInvariant } from '../../../shared/model/invariants'
import { retailSample } from '../../../shared/sample/retail'

/* The worked example (DOMAIN.md E):
 *
 *   Returns Management ─► Returns ──────────────┐
 *   CRM ─► Customer-Marketing 360 ──────────────┼─► Customer Lifetime Value ─► 1 value insights
 *                             └───┐             │
 *   OMS ─► Historical Purchases ──┼─────────────┘
 *                             └───┼─► Product Recommendations ─► 2 recommendations
 *   PIM ─► Products ──────────────┘
 */
const sample = retailSample(PortfolioId.parse('portfolio_copy'))

it('is a document whose references all hold', () => {
  expect(brokenInvariant(sample)).toBeUndefined()
})

it('introduces four products with use case 1; two more, one reused and one widened by gender with use case 2', () => {
  const [first, second] = overlayOf(sample)

  expect(first).toMatchObject({ introduced: { length: 4 }, reused: [], widened: [] })
  expect(second).toMatchObject({
    introduced: ['product_products', 'product_recommendations'],
    reused: ['product_historical_purchases'],
    widened: [{ product: 'product_customer_360', attributes: ['attribute_customer_360_5'] }],
  })
})

it('leaves four products that serve a single use case', () => {
  expect(singleUseOf(sample)).toEqual(['product_clv', 'product_products', 'product_recommendations', 'product_returns'])
})

it('has four source-aligned and two consumer-aligned products', () => {
  const archetypes = [...archetypesOf(sample).values()].map(({ archetype }) => archetype).sort()

  expect(archetypes).toEqual([
    ...['consumer-aligned', 'consumer-aligned'],
    ...['source-aligned', 'source-aligned', 'source-aligned', 'source-aligned'],
  ])
})

it('raises no error, and leaves the room one promise to measure', () => {
  const findings = createReview()(sample)

  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(findings.filter(({ severity, rule }) => severity === 'warning' && rule !== 'job-description')).toMatchObject([
    { rule: 'slo', code: 'no-sli', subject: 'product_recommendations', values: { count: 1 } },
  ])
})

it('is laid out from left to right, with every flow level or leading on, and no card near another', () => {
  const boxes = cardBoxes(sample)
  const xOf = (id: string) => boxes.find((box) => box.id === id)?.x ?? NaN

  expect(boxes).toHaveLength(12)
  for (const box of boxes)
    expect(boxes.filter((other) => other.id !== box.id && overlaps(box, other, CLEARANCE))).toEqual([])
  for (const { from, to } of Object.values(sample.flows)) expect(xOf(from)).toBeLessThan(xOf(to))
})
