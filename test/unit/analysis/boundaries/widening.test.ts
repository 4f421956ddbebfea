// Who asks for what, once a product has been reused and widened (2.25, 2.27).
import { expect, it } from 'vitest'
import { wideningChanges } from '../../../../shared/analysis/boundaries/widening'
import { createReview } from '../../../../shared/analysis/review'
import { applied, around } from '../../../support/appliedProposal'
import { aPortfolio, product, useCase } from '../../../support/portfolioBuilder'

const workshop = () =>
  aPortfolio()
    .useCase('Plan visits')
    .useCase('Redesign')
    .product('Outages', { attributes: { machine: ['Plan visits'], duration: ['Plan visits'], cause: [] } })
    .flow('Outages', 'Plan visits')
    .build()

function widened(provides: readonly string[]) {
  const changes = wideningChanges(
    workshop(),
    {
      ...{ product: product('Outages'), readers: [useCase('Redesign')], useCases: [useCase('Redesign')] },
      ...{ toAdd: { attributes: ['part', 'supplier'], port: null, slos: [] }, provides },
      ...{ portName: '', requirements: [] },
    },
    around().newId,
  )
  return applied(workshop(), { reason: 'generalise', changes, lines: [], figures: [] })
}

it('what both ask for holds a product together: nobody asks right after whether it is two', () => {
  const isTwo = (portfolio: ReturnType<typeof workshop>) =>
    createReview()(portfolio).some(({ rule }) => rule === 'disjoint-consumers')
  const neededBy = (portfolio: ReturnType<typeof workshop>, name: string) =>
    Object.keys(
      Object.values(portfolio.dataProducts[product('Outages')]!.attributes).find((one) => one.name === name)
        ?.neededBy ?? {},
    ).toSorted()

  const reused = widened(['duration', 'cause'])

  expect(neededBy(reused, 'duration')).toEqual([useCase('Plan visits'), useCase('Redesign')])
  expect(neededBy(reused, 'part')).toEqual([useCase('Redesign')])
  expect(neededBy(reused, 'cause')).toEqual([])
  expect(isTwo(reused)).toBe(false)
  expect(isTwo(widened([]))).toBe(true)
})
