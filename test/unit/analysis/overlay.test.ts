import { expect, it } from 'vitest'
import { overlayOf } from '../../../shared/analysis/overlay'
import { provenanceOf } from '../../../shared/analysis/provenance'
import { aPortfolio, attribute, product, useCase } from '../../support/portfolioBuilder'

/*  Customers ─┬─► Churn ─► Win back
 *             └─► Offers ─► Cross-sell
 */
const map = (customers: Readonly<Record<string, readonly string[]>>) =>
  aPortfolio()
    .useCase('Win back')
    .useCase('Cross-sell')
    .product('Customers', { attributes: customers })
    .product('Churn')
    .product('Offers')
    .chain('Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .build()

it('counts a product as introduced by the first use case that needs it', () => {
  const [first, second] = overlayOf(map({}))

  expect(first?.introduced).toEqual([product('Churn'), product('Customers')])
  expect(second).toMatchObject({ introduced: [product('Offers')], reused: [product('Customers')], widened: [] })
})

it('calls a product widened when the use case brought an attribute nobody had asked for', () => {
  const portfolio = map({ age: ['Win back'], gender: ['Cross-sell'], email: ['Win back', 'Cross-sell'] })

  expect(overlayOf(portfolio)[1]).toMatchObject({
    reused: [],
    widened: [{ product: product('Customers'), attributes: [attribute('gender')] }],
  })
})

it('says nothing about an attribute of which nobody has said who needs it', () => {
  expect(overlayOf(map({ age: [] }))[1]?.reused).toEqual([product('Customers')])
})

it('replays in the order of the use cases, not of their ids', () => {
  const portfolio = map({})
  const swapped = structuredClone(portfolio)
  const winBack = swapped.useCases[useCase('Win back')]
  if (winBack) winBack.order = 'z'

  expect(overlayOf(swapped).map((step) => step.useCase)).toEqual([useCase('Cross-sell'), useCase('Win back')])
  expect(overlayOf(swapped)[0]?.introduced).toContain(product('Customers'))
})

it('knows with which use case an attribute came', () => {
  const portfolio = map({ gender: ['Cross-sell', 'Win back'], note: [] })
  const customers = portfolio.dataProducts[product('Customers')]

  expect(customers && provenanceOf(customers, portfolio)).toEqual([
    {
      attribute: attribute('gender'),
      firstAskedBy: useCase('Win back'),
      neededBy: [useCase('Win back'), useCase('Cross-sell')],
    },
    { attribute: attribute('note'), firstAskedBy: null, neededBy: [] },
  ])
})
