import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownershipSuggestionOf } from '../../../shared/analysis/ownershipSuggestion'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../shared/model/history'
import { anyWorkshop } from '../../support/anyCommand'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'

/* OMS (Sales), CRM (Care) ─► Orders ─► Churn (Care) ─► Win back (5)   Orders ─► Offers (Shop) ─► Cross-sell (1) */
const map = () =>
  aPortfolio()
    .source('OMS', { domain: 'Sales' })
    .source('CRM', { domain: 'Care' })
    .product('Orders')
    .product('Churn', { owner: 'Care' })
    .product('Offers', { owner: 'Shop' })
    .useCase('Win back', { value: 5 })
    .useCase('Cross-sell', { value: 1 })
    .chain('OMS', 'Orders', 'Churn', 'Win back')
    .chain('Orders', 'Offers', 'Cross-sell')

it('reads sources and need off the map: Sales owns the one source, Care has 5 of 6 of the need', () => {
  const { cases } = ownershipSuggestionOf(map().build(), product('Orders'))

  expect(cases).toEqual([
    { domain: domain('Care'), ownsSources: 0, greatestNeed: 3, bestPlaced: 0, total: 3, claimed: [] },
    { domain: domain('Sales'), ownsSources: 3, greatestNeed: 0, bestPlaced: 0, total: 3, claimed: [] },
    { domain: domain('Shop'), ownsSources: 0, greatestNeed: 1, bestPlaced: 0, total: 1, claimed: [] },
  ])
})

it('gives a tie, or a point between two, to the more pressing need', () => {
  const tie = map().build()
  const onePoint = map().claim('Orders', 'Sales', { bestPlaced: 1 }).build()

  for (const portfolio of [tie, onePoint])
    expect(ownershipSuggestionOf(portfolio, product('Orders'))).toMatchObject({
      domain: domain('Care'),
      because: 'need',
    })
})

it('follows the sum where it is clear, and lets what people answered stand', () => {
  const portfolio = map().claim('Orders', 'Sales', { bestPlaced: 2, greatestNeed: 1 }).build()

  expect(ownershipSuggestionOf(portfolio, product('Orders'))).toMatchObject({
    ...{ domain: domain('Sales'), because: 'total' },
    cases: [
      { ownsSources: 3, greatestNeed: 1, bestPlaced: 2, total: 6, claimed: ['greatestNeed', 'bestPlaced'] },
      {},
      {},
    ],
  })
})

it('suggests nobody when cases are equal, or when there is none', () => {
  const equal = aPortfolio()
    .product('Orders')
    .claim('Orders', 'A', { bestPlaced: 2 })
    .claim('Orders', 'B', { bestPlaced: 2 })

  expect(ownershipSuggestionOf(equal.build(), product('Orders'))).toMatchObject({ domain: null, because: 'equal' })
  expect(ownershipSuggestionOf(aPortfolio().product('Orders').build(), product('Orders'))).toMatchObject({
    ...{ domain: null, because: 'no-case', cases: [] },
  })
})

it('never fails and never leaves the scale of 0 to 3, whatever a workshop does', () => {
  fc.assert(
    fc.property(anyWorkshop(40), (commands) => {
      let history = startHistory(startingPortfolio())
      for (const command of commands) {
        const advanced = advance(history, command)
        if (advanced.ok) history = advanced.history
      }
      for (const id of Object.keys(history.present.dataProducts) as DataProductId[])
        for (const { ownsSources, greatestNeed, bestPlaced } of ownershipSuggestionOf(history.present, id).cases)
          for (const score of [ownsSources, greatestNeed, bestPlaced]) expect([0, 1, 2, 3]).toContain(score)
    }),
    { numRuns: 100 },
  )
})
