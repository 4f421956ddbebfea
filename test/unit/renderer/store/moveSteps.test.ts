import { describe, expect, it } from 'vitest'
import { duplicateSelection } from '../../../../renderer/store/duplicate'
import {
  alignSelection,
  distributeSelection,
  nudgeSelection,
  selectTowards,
} from '../../../../renderer/store/moveSteps'
import { select } from '../../../../renderer/store/viewStore'
import { aPortfolio, product, source, useCase } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'

/** OMS ──► Orders ──► Plan, and Stock below Orders */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 32] })
    .useCase('Plan', { at: [800, 0] })
    .product('Orders', {
      ...{ at: [400, 0], owner: 'Sales', job: 'Lists every order.' },
      ...{ attributes: { 'order id': ['Plan'] }, slos: { freshness: '' } },
    })
    .product('Stock', { at: [416, 304] })
    .chain('OMS', 'Orders', 'Plan')
    .decide('Orders', 'Sales')
    .build()

const onDesk = (...selection: readonly string[]) => {
  const around = aDesk(shop(), { view: { selection } })
  const present = () => around.editor.getState().history.present
  const steps = () => around.editor.getState().history.past.length
  return { ...around, present, steps }
}

describe('moving without dragging', () => {
  it('nudges soon after each other are one step, and after a moment, or of other cards, another', () => {
    const { desk, present, steps } = onDesk(product('Stock'))

    for (const heading of ['right', 'right', 'down'] as const) nudgeSelection(desk, heading)
    expect(present().layout[product('Stock')]).toEqual({ x: 432, y: 312 })
    expect(steps()).toBe(1)
    select(desk.view, product('Orders'))
    nudgeSelection(desk, 'up')
    expect(steps()).toBe(2)
    for (let passed = 0; passed < 1100; passed += 50) desk.now()
    nudgeSelection(desk, 'up')
    expect(steps()).toBe(3)
  })

  it('aligns and distributes in one step each, and not at all where everything stands right', () => {
    const { desk, present, steps } = onDesk(product('Orders'), product('Stock'))

    alignSelection(desk, 'left')
    expect(present().layout[product('Stock')]).toEqual({ x: 400, y: 304 })
    alignSelection(desk, 'left')
    expect(steps()).toBe(1)
    select(desk.view, source('OMS'), product('Orders'), useCase('Plan'))
    distributeSelection(desk, 'x')
    expect(present().layout[product('Orders')]?.x).toBe(378)
    expect(steps()).toBe(2)
  })

  it('selects the card an arrow points at', () => {
    const { desk } = onDesk(product('Orders'))

    selectTowards(desk, 'down')
    expect(desk.view.getState().selection).toEqual([product('Stock')])
    selectTowards(desk, 'down')
    expect(desk.view.getState().selection).toEqual([product('Stock')])
  })
})

describe('duplicating', () => {
  it('copies a card with what is inside and its owner, names it a copy, has the cursor there, and is one step with the name', () => {
    const { desk, editor, present, steps } = onDesk(product('Orders'))

    duplicateSelection(desk)
    const copy = Object.values(present().dataProducts).find(({ name }) => name === 'Orders (copy)')
    if (!copy) throw new Error('There is no copy')
    expect(copy).toMatchObject({ job: 'Lists every order.' })
    expect(Object.values(copy.attributes)).toMatchObject([{ name: 'order id', neededBy: {} }])
    expect(Object.keys(copy.slos)).toHaveLength(1)
    expect(present().owners[copy.id]).toBe(present().owners[product('Orders')])
    expect(present().ownershipDecisions[copy.id]).toBeUndefined()
    const naming = desk.view.getState().naming
    expect(naming).toMatchObject({ id: copy.id, fresh: false })
    editor.submit({ type: 'dataProduct/describe', of: copy.id, changes: { name: 'Refunds' } }, naming?.gesture)
    expect(steps()).toBe(1)
    editor.undo()
    expect(present()).toEqual(shop())
  })

  it('copies several with the flows and the provenance between them, and selects the copies', () => {
    const { desk, present, steps } = onDesk(product('Orders'), useCase('Plan'))

    duplicateSelection(desk)
    const copies = desk.view.getState().selection
    expect(copies).toHaveLength(2)
    const [plan] = Object.values(present().useCases).filter(({ id }) => copies.includes(id))
    const [orders] = Object.values(present().dataProducts).filter(({ id }) => copies.includes(id))
    if (!plan || !orders) throw new Error('There are no copies')
    expect(Object.values(present().flows)).toContainEqual(expect.objectContaining({ from: orders.id, to: plan.id }))
    expect(Object.values(present().flows)).toHaveLength(3)
    expect(Object.values(orders.attributes)).toMatchObject([{ neededBy: { [plan.id]: true } }])
    expect(plan.order > (present().useCases[useCase('Plan')]?.order ?? '')).toBe(true)
    expect(steps()).toBe(1)
  })
})
