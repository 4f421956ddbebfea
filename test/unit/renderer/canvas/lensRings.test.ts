import { describe, expect, it } from 'vitest'
import { ringed } from '../../../../renderer/canvas/board/lensRings'
import { comparisonOf, lensOf } from '../../../../shared/analysis/lens'
import { cardBoxes } from '../../../../shared/layout/bounds'
import { PortfolioId, type UseCaseId } from '../../../../shared/model/entities/ids'
import { nameOf } from '../../../../shared/model/stepName'
import { retailSample } from '../../../../shared/sample/retail'

const sample = retailSample(PortfolioId.parse('portfolio_sample'))
const [first, second] = Object.keys(sample.useCases) as UseCaseId[]
const namesBy = (rings: ReturnType<typeof ringed>) =>
  Object.fromEntries(
    [...rings].map(([ring, boxes]) => [
      ring,
      boxes.map(({ x, y }) => {
        const card = cardBoxes(sample).find((one) => one.x === x && one.y === y)
        return card ? nameOf(sample, card.id) : undefined
      }),
    ]),
  )

describe('rings around marks', () => {
  it('say what the use case introduced, reused and widened, as its legend does', () => {
    const lens = lensOf(sample, second!)
    const parts = namesBy(ringed(cardBoxes(sample), (id) => lens.get(id)))

    expect(Object.keys(parts).sort()).toEqual(['introduced', 'reused', 'widened'])
    expect(parts['introduced']?.toSorted()).toEqual(['Product Recommendations', 'Products'])
    expect(parts['reused']).toEqual(['Historical Purchases'])
    expect(parts['widened']).toEqual(['Customer-Marketing 360'])
  })

  it('say on whose side of two a card is, also of sources and of the use cases themselves', () => {
    const both = comparisonOf(sample, first!, second!)
    const sides = namesBy(ringed(cardBoxes(sample), (id) => both.get(id)))

    expect(sides['both']).toEqual(expect.arrayContaining(['CRM', 'Historical Purchases']))
    expect(sides['one']).toContain('Returns')
    expect(sides['other']).toContain('Products')
    expect(sides['introduced']).toBeUndefined()
  })

  it('are around nothing without a lens', () => {
    expect(ringed(cardBoxes(sample), () => undefined).size).toBe(0)
  })
})
