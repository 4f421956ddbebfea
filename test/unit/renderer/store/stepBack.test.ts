import { describe, expect, it } from 'vitest'
import { addUpstream } from '../../../../renderer/store/mapSteps'
import { removeSelection } from '../../../../renderer/store/removeSelection'
import { stepBack } from '../../../../renderer/store/stepBack'
import { aPortfolio, product } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'

const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Orders', { at: [400, 0] })
    .product('Stock', { at: [400, 200] })
    .chain('OMS', 'Orders')
    .build()

describe('undo', () => {
  it('of a removal selects the cards that come back; redo leaves nothing selected that is gone', () => {
    const { desk } = aDesk(shop(), { view: { selection: [product('Orders'), product('Stock')] } })
    removeSelection(desk)
    expect(desk.view.getState().selection).toEqual([])

    stepBack(desk, 'undo')
    expect(desk.view.getState().selection.toSorted()).toEqual([product('Orders'), product('Stock')].toSorted())

    stepBack(desk, 'redo')
    expect(Object.keys(desk.editor.getState().history.present.dataProducts)).toEqual([])
    expect(desk.view.getState().selection).toEqual([])
  })

  it('of anything else leaves the selection to the person', () => {
    const { desk } = aDesk(shop(), { view: { selection: [product('Stock')] } })
    desk.editor.submit({ type: 'portfolio/rename', name: 'Corner shop' })

    stepBack(desk, 'undo')

    expect(desk.view.getState().selection).toEqual([product('Stock')])
  })

  it('of a card whose name is still blank takes the card back, and what was selected before it is selected again', () => {
    const { desk } = aDesk(shop(), { view: { selection: [product('Orders')] } })
    addUpstream(desk, product('Orders'), 'dataProduct')
    expect(desk.view.getState().naming?.fresh).toBe(true)

    stepBack(desk, 'undo')

    expect(Object.keys(desk.editor.getState().history.present.layout)).toHaveLength(3)
    expect(desk.view.getState().naming).toBeNull()
    expect(desk.view.getState().selection).toEqual([product('Orders')])
  })
})
