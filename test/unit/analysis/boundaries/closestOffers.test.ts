// Where none of many products fits a need that is said: what comes closest, and why (2.25).
import { beforeAll, expect, it } from 'vitest'
import { offersFor, offersForNeed } from '../../../../shared/analysis/boundaries/offers'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import * as nearWords from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { aPortfolio, product, useCase } from '../../../support/portfolioBuilder'

beforeAll(() => {
  learnWords(nearWords)
})

const NEED = 'electricity in the buildings'
const SIX = ['Orders', 'Claims', 'Wages', 'Permits', 'Rooms', 'Songs']
const room = (...names: readonly string[]) =>
  names.reduce((world, name) => world.product(name), aPortfolio().useCase('Audit', { need: NEED })).build()

it('is offered as what it is, each with a word that met', () => {
  const portfolio = room(...SIX, 'Tyres')
  const closest = suggestionsFor(portfolio, NEED, { closest: true })
  expect(closest.filter(({ why }) => why.length === 0)).not.toEqual([])

  const offers = offersFor(portfolio, useCase('Audit'))

  expect(offers.map((offer) => offer.product)).toEqual([product('Permits')])
  expect(offers.every(({ fits }) => fits)).toBe(false)
})

it('is not among so few that the room sees them at once, nor for a need nobody has said', () => {
  const unsaid = SIX.concat('Tyres').reduce((world, name) => world.product(name), aPortfolio().useCase(NEED))

  expect(offersFor(room(...SIX), useCase('Audit'))).toEqual([])
  expect(offersFor(unsaid.build(), useCase(NEED))).toEqual([])
})

it('of several offers only what says why it is near is listed beside the first', () => {
  const portfolio = aPortfolio()
    .product('Returns', { job: 'Lists goods that customers sent back.' })
    .product('Customer Value', { job: 'Predicts what each customer is worth over the years.' })
    .product('Recommendations', { job: 'Names the articles each customer may like.' })
    .build()
  const need = 'a fair bonus level for each member'
  const names = ['Customer Value', 'Returns', 'Recommendations'].map(product)
  expect(suggestionsFor(portfolio, need).map((one) => one.product)).toEqual(names)

  expect(offersForNeed(portfolio, { of: 'useCase', need }).map((one) => one.product)).toEqual(names.slice(0, 2))
  const typed = {
    ...portfolio,
    ...aPortfolio().useCase('Bonus', { need }).build(),
    dataProducts: portfolio.dataProducts,
  }
  expect(offersFor(typed, useCase('Bonus')).map((one) => one.product)).toEqual(names.slice(0, 2))
})
