import { describe, expect, it } from 'vitest'
import { removeSelection } from '../../../../renderer/store/removeSelection'
import { sayIn } from '../../../../shared/text/say'
import { aPortfolio, domain, flow, product } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'

const shop = () =>
  aPortfolio()
    .domain('Commerce')
    .source('OMS', { at: [0, 0] })
    .product('Orders', { at: [400, 0] })
    .product('Stock', { at: [400, 200] })
    .chain('OMS', 'Orders')
    .build()

function toldOf(...selection: readonly string[]) {
  const { desk } = aDesk(shop(), { view: { selection } })
  removeSelection(desk)
  const { told } = desk.view.getState()
  return { told: told && sayIn('en')(told.text, told.values), step: told?.step, desk }
}

describe('what is removed', () => {
  it('is named, with the flows that hung on it, and undo is offered for that step', () => {
    const { told, step, desk } = toldOf(product('Orders'))

    expect(told).toBe('“Orders” is removed, and 1 flow with it.')
    expect(step).toBe(desk.editor.getState().history.past.at(-1)?.id)
  })

  it.each([
    [[product('Stock')], '“Stock” is removed.'],
    [[domain('Commerce')], '“Commerce” is removed.'],
    [[product('Orders'), product('Stock')], '2 are removed, with the flows that hung on them.'],
    [[flow('OMS', 'Orders')], '1 flow is removed.'],
  ])('is counted where a name would not do: %j', (selection, sentence) => {
    expect(toldOf(...selection).told).toBe(sentence)
  })

  it('is not spoken of where nothing is selected', () => {
    expect(toldOf().told ?? undefined).toBeUndefined()
  })
})
