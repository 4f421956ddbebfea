// The index follows edits without being made again, can be made in small steps, and never answers otherwise than one made afresh.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../shared/analysis/generalise'
import { indexedText, nearest, textIndex } from '../../../shared/analysis/similarity'
import { surroundingsIndexOf } from '../../../shared/analysis/similarity/surroundings'
import { termsOf } from '../../../shared/analysis/similarity/terms'
import { warmingSteps } from '../../../shared/analysis/similarity/warming'
import type { UseCase } from '../../../shared/model/entities/useCase'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'

const words = ['orders', 'Rückgabe', 'customer', 'invoice', 'stock', 'Lieferung', 'price', 'xqzt'] as const
const aText = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((said) => said.join(' '))
const textOf = (at: number, text: string) =>
  indexedText(`p${String(at).padStart(3, '0')}`, [{ field: 'name', text, weight: 1 }])
const asked = termsOf('returned orders of a client, with invoce and stock').map((term) => ({
  ...term,
  weight: 1,
  language: 'en' as const,
}))

describe('an index that follows edits', () => {
  const seed = 20261121

  it(`answers as one made afresh (seed ${seed})`, () => {
    const anEdit = fc.tuple(fc.nat(19), fc.option(aText))
    fc.assert(
      fc.property(
        fc.array(aText, { minLength: 1, maxLength: 20 }),
        fc.array(anEdit, { maxLength: 60 }),
        (texts, edits) => {
          const now = new Map(texts.map((text, at) => [at, textOf(at, text)]))
          let index = textIndex([...now.values()])
          for (const [at, text] of edits) {
            if (text === null) now.delete(at)
            else now.set(at, textOf(at, text))
            index = textIndex([...now.values()], index)
          }

          expect(nearest(index, asked)).toEqual(nearest(textIndex([...now.values()]), asked))
        },
      ),
      { seed, numRuns: 100 },
    )
  })

  it('would notice an edit that is not followed', () => {
    const before = textIndex([textOf(1, 'orders'), textOf(2, 'weather')])
    const after = textIndex([textOf(1, 'weather'), textOf(2, 'weather')], before)

    expect(nearest(after, asked)).not.toEqual(nearest(before, asked))
  })
})

it('of what stands around the products stays while a use case is named, and follows who reads them', () => {
  const portfolio = aPortfolio()
    .product('Orders')
    .useCase('Insights', { role: 'buyer' })
    .flow('Orders', 'Insights')
    .build()
  const insights = useCase('Insights')
  const typed = (changes: Partial<UseCase>) => ({
    ...portfolio,
    useCases: { ...portfolio.useCases, [insights]: { ...portfolio.useCases[insights]!, ...changes } },
  })
  const before = surroundingsIndexOf(portfolio)

  expect(surroundingsIndexOf(typed({ name: 'Better insights' }))).toBe(before)
  expect([...surroundingsIndexOf(typed({ role: 'planner' })).added.keys()]).toContain(
    [...(termsOf('planner')[0]?.keys.keys() ?? [])][0],
  )
})

it('is made in many small steps, and answers the same as when it was made at once', () => {
  const portfolio = Array.from({ length: 120 }, (_, at) => `Orders ${at}`)
    .reduce((built, name) => built.product(name, { job: 'Lists returns per customer.' }), aPortfolio())
    .build()

  const steps = [...warmingSteps(portfolio)]

  expect(steps.length).toBeGreaterThanOrEqual(5)
  expect(suggestionsFor(portfolio, 'returned orders')).toEqual(
    suggestionsFor(structuredClone(portfolio), 'returned orders'),
  )
})
