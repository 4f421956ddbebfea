// Where none of many products fits a need that is said: what comes closest, and why (2.25).
import { beforeAll, expect, it } from 'vitest'
import { offersFor } from '../../../../shared/analysis/boundaries/offers'
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
