import { describe, expect, it } from 'vitest'
import { createOutlineRows } from '../../../renderer/outline/outlineRows'
import { decide } from '../../../shared/model/decide'
import type { Edit } from '../../../shared/model/commands'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, flow, product } from '../../support/portfolioBuilder'

//  Base ─▶ Top ─▶ Goal
const small = () => aPortfolio().useCase('Goal').product('Top').product('Base').chain('Base', 'Top', 'Goal').build()

function after(portfolio: Portfolio, edit: Edit): Portfolio {
  const decision = decide(portfolio, edit)
  if (!decision.ok) throw new Error(decision.refusal.reason)
  return decision.portfolio
}
const envelope = { id: 'command_1', actor: 'test' }

describe('the rows of the outline', () => {
  it('stay the same array while only a name is typed', () => {
    const rowsOf = createOutlineRows()
    const portfolio = small()
    const before = rowsOf(portfolio)

    const renamed = after(portfolio, {
      ...envelope,
      type: 'dataProduct/describe',
      of: product('Top'),
      changes: { name: 'Topmost' },
    })

    expect(rowsOf(renamed)).toBe(before)
  })

  it('are new only where the map has changed', () => {
    const rowsOf = createOutlineRows()
    const portfolio = small()
    const before = rowsOf(portfolio)

    const cut = after(portfolio, {
      ...envelope,
      type: 'map/remove',
      nodes: [],
      flows: [flow('Base', 'Top')],
    })

    expect(rowsOf(cut)).not.toBe(before)
    expect(rowsOf(cut).map(({ key }) => key)).toEqual(['usecase_goal', 'product_top', 'unneeded', 'product_base'])
  })
})
