import { describe, expect, it } from 'vitest'
import { changeMarks } from '../../../shared/merge/changeMarks'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

/*  before: OMS → Orders → Reports     after: OMS → Orders → Returns (new), Reports gone  */
const before = () =>
  aPortfolio().source('OMS').product('Orders').useCase('Reports').chain('OMS', 'Orders', 'Reports').place('OMS', 0, 0)

describe('marks on the cards of two versions', () => {
  it('say which cards are new, gone, changed, or only moved', () => {
    const after = aPortfolio()
      .source('OMS')
      .product('Orders', { owner: 'Sales' })
      .product('Returns')
      .chain('OMS', 'Orders', 'Returns')
      .place('OMS', 0, 80)
      .build()

    expect(Object.fromEntries(changeMarks(before().build(), after))).toEqual({
      [useCase('Reports')]: 'removed',
      [product('Orders')]: 'changed',
      [product('Returns')]: 'added',
      [source('OMS')]: 'moved',
    })
  })

  it('are none between a version and itself', () => {
    expect(changeMarks(before().build(), before().build()).size).toBe(0)
  })

  it('call a card changed that gained or lost a flow, and not its supplier', () => {
    const after = aPortfolio()
      .source('OMS')
      .product('Orders')
      .useCase('Reports')
      .chain('OMS', 'Orders')
      .place('OMS', 0, 0)

    expect([...changeMarks(before().build(), after.build())]).toEqual([[useCase('Reports'), 'changed']])
  })
})
