import { describe, expect, it } from 'vitest'
import {
  addCard,
  addDomain,
  addDownstream,
  addSibling,
  addUpstream,
  connect,
} from '../../../../renderer/store/mapSteps'
import { finishNaming, typeName } from '../../../../renderer/store/naming'
import { removeSelection } from '../../../../renderer/store/removeSelection'
import type { Desk } from '../../../../renderer/store/useEditor'
import { select, type Naming } from '../../../../renderer/store/viewStore'
import { parseCommand } from '../../../../shared/model/commands'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { aPortfolio, domain, flow, product, source, useCase } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'

/** Stock ──► Reorder; OMS ──► Stock */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Stock', { at: [400, 0] })
    .product('Orders', { at: [400, 400] })
    .useCase('Reorder', { at: [800, 0] })
    .chain('OMS', 'Stock', 'Reorder')
    .build()

function on(portfolio: Portfolio) {
  const { desk, editor } = aDesk(portfolio)
  const naming = (): Naming => {
    const now = desk.view.getState().naming
    if (!now) throw new Error('Nothing is being named')
    return now
  }
  return {
    ...{ desk, editor, naming },
    present: () => editor.getState().history.present,
    steps: () => editor.getState().history.past.map(({ name }) => name),
    /** As the name field does: a character at a time, then done. */
    name: (text: string) => {
      const current = naming()
      for (let end = 1; end <= text.length; end += 1) typeName(desk, current, text.slice(0, end))
      return finishNaming(desk, current, text)
    },
  }
}
const flowsOf = (portfolio: Portfolio) => Object.values(portfolio.flows).map(({ from, to }) => `${from} → ${to}`)
const selection = (desk: Desk) => desk.view.getState().selection

describe('what does it need', () => {
  it('is one new product upstream, named as it is typed, in one undo step of that name', () => {
    const map = on(shop())
    const before = map.present()

    addUpstream(map.desk, useCase('Reorder'))
    const id = map.name('Sales Forecast')

    expect(map.present().dataProducts).toMatchObject({ [id ?? '']: { name: 'Sales Forecast' } })
    expect(flowsOf(map.present())).toContain(`${id} → ${useCase('Reorder')}`)
    expect(map.steps()).toMatchObject([{ name: 'Sales Forecast' }])
    expect(selection(map.desk)).toEqual([id])
    map.editor.undo()
    expect(map.present()).toEqual(before)
  })

  it('moves no other card', () => {
    const map = on(shop())
    const { layout } = map.present()

    addUpstream(map.desk, useCase('Reorder'))
    map.name('Sales Forecast')
    addSibling(map.desk, product('Stock'))
    map.name('Suppliers')
    addDownstream(map.desk, product('Stock'), 'useCase')
    map.name('Plan shelves')

    expect(map.present().layout).toMatchObject(layout)
    expect(Object.keys(map.present().layout)).toHaveLength(Object.keys(layout).length + 3)
  })

  it('goes on as a chain: the child of what was just named, then its sibling for the same consumer', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    const forecast = map.name('Sales Forecast') ?? ''
    addUpstream(map.desk, forecast)
    const sales = map.name('Sales') ?? ''
    addSibling(map.desk, sales)
    const weather = map.name('Weather') ?? ''

    expect(flowsOf(map.present()).slice(2)).toEqual([
      `${forecast} → ${useCase('Reorder')}`,
      `${sales} → ${forecast}`,
      `${weather} → ${forecast}`,
    ])
    expect(map.steps().map(({ name }) => name)).toEqual(['Sales Forecast', 'Sales', 'Weather'])
  })

  it('is asked of no source system, and a use case is fed by no source system', () => {
    const map = on(shop())

    addUpstream(map.desk, source('OMS'))
    addUpstream(map.desk, useCase('Reorder'), 'sourceSystem')
    addDownstream(map.desk, useCase('Reorder'))
    addDownstream(map.desk, source('OMS'), 'useCase')

    expect(map.present()).toEqual(shop())
    expect(map.desk.view.getState().naming).toBeNull()
  })
})

describe('a fresh card that gets no name', () => {
  it('is taken back without a trace', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))

    expect(finishNaming(map.desk, map.naming(), '  ')).toBeUndefined()

    expect(map.present()).toEqual(shop())
    expect(map.editor.getState().history.past).toEqual([])
    expect(selection(map.desk)).toEqual([])
    expect(map.desk.view.getState().naming).toBeNull()
  })

  it('is taken back also when its first letters were deleted again', () => {
    const map = on(shop())
    addCard(map.desk, 'dataProduct')
    for (const text of ['A', 'Ab', 'A', '']) typeName(map.desk, map.naming(), text)

    finishNaming(map.desk, map.naming(), '')

    expect(map.present()).toEqual(shop())
  })

  it('takes nothing else with it: not the step somebody made in another window meanwhile', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    const renaming = { type: 'dataProduct/describe', of: product('Orders'), changes: { name: 'Purchases' } }
    const { sequence, outbox } = map.editor.getState()
    map.editor.receive(sequence + outbox.length + 1, [])
    map.editor.submit(parseCommand({ id: 'theirs', actor: 'facilitator', ...renaming }) as never)

    finishNaming(map.desk, map.naming(), '')

    expect(map.present().dataProducts[product('Orders')]?.name).toBe('Purchases')
    expect(Object.keys(map.present().dataProducts)).toEqual(Object.keys(shop().dataProducts))
  })

  it('takes nothing else with it: not the step before, if the card was undone while it was being named', () => {
    const map = on(shop())
    map.editor.submit({ type: 'portfolio/rename', name: 'Retail' })
    addUpstream(map.desk, useCase('Reorder'))
    map.editor.undo()

    finishNaming(map.desk, map.naming(), '')

    expect(map.present()).toEqual({ ...shop(), name: 'Retail' })
  })

  it('is the only one taken back: an old card left blank keeps its name', () => {
    const map = on(shop())
    const naming = { id: product('Stock'), gesture: 'gesture_1', fresh: false }
    typeName(map.desk, naming, '')

    expect(finishNaming(map.desk, naming, '')).toBe(product('Stock'))
    expect(map.present()).toEqual(shop())
  })
})

describe('a name that is on the map already', () => {
  it('connects what is there instead of making a second one, whatever the case of its letters', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))

    expect(map.name(' ORDERS ')).toBe(product('Orders'))

    expect(Object.keys(map.present().dataProducts)).toEqual(Object.keys(shop().dataProducts))
    expect(flowsOf(map.present())).toContain(`${product('Orders')} → ${useCase('Reorder')}`)
    expect(selection(map.desk)).toEqual([product('Orders')])
  })

  it('is one undo step, also for several consumers', () => {
    const map = on(
      aPortfolio()
        .product('Stock', { at: [0, 0] })
        .product('Orders', { at: [0, 300] })
        .useCase('Reorder', { at: [400, 0] })
        .useCase('Plan', { at: [400, 300] })
        .flow('Stock', 'Reorder')
        .flow('Stock', 'Plan')
        .build(),
    )
    const before = map.present()
    addSibling(map.desk, product('Stock'))
    map.name('Orders')
    expect(Object.keys(map.present().flows)).toHaveLength(4)

    map.editor.undo()

    expect(map.present()).toEqual(before)
  })

  it('that is connected already is only selected', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))

    expect(map.name('Stock')).toBe(product('Stock'))

    expect(map.present()).toEqual(shop())
  })

  it('of another kind is another thing', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    map.name('OMS')

    expect(Object.keys(map.present().dataProducts)).toHaveLength(3)
  })

  it('may be given to an old card: then two have it, and the review speaks', () => {
    const map = on(shop())
    const naming = { id: product('Stock'), gesture: 'gesture_1', fresh: false }
    typeName(map.desk, naming, 'Orders')

    expect(finishNaming(map.desk, naming, 'Orders')).toBe(product('Stock'))
    expect(map.present().dataProducts[product('Stock')]?.name).toBe('Orders')
  })
})

describe('a use case typed as its sentence', () => {
  it('has role, need and outcome, and a short name, in one undo step', () => {
    const map = on(shop())
    addCard(map.desk, 'useCase')
    const id = map.name('As a planner, I need a sales forecast, so that shelves are full.') ?? ''

    const made = Object.values(map.present().useCases).find((one) => one.id === id)
    expect(made).toMatchObject({ role: 'planner', need: 'a sales forecast', outcome: 'shelves are full' })
    expect(made?.name.length).toBeLessThan(40)
    map.editor.undo()
    expect(map.present()).toEqual(shop())
  })
})

describe('removing', () => {
  it('takes cards with their flows and flows alone as one step', () => {
    const map = on(shop())
    select(map.desk.view, product('Orders'), flow('OMS', 'Stock'))

    removeSelection(map.desk)

    expect(Object.keys(map.present().dataProducts)).toEqual([product('Stock')])
    expect(flowsOf(map.present())).toEqual([`${product('Stock')} → ${useCase('Reorder')}`])
    map.editor.undo()
    expect(map.present()).toEqual(shop())
  })

  it('of cards together with a domain is one step too', () => {
    const map = on(
      aPortfolio()
        .product('Orders', { owner: 'Sales', at: [0, 0] })
        .build(),
    )
    const before = map.present()
    select(map.desk.view, product('Orders'), domain('Sales'))

    removeSelection(map.desk)
    expect(map.present()).toMatchObject({ dataProducts: {}, domains: {} })
    map.editor.undo()

    expect(map.present()).toEqual(before)
  })
})

describe('new domains and flows', () => {
  it('a domain has the colour used least', () => {
    const map = on(aPortfolio().domain('Sales').domain('Logistics').build())

    const id = addDomain(map.desk, 'Finance')

    expect(Object.values(map.present().domains).find((one) => one.id === id)).toMatchObject({ name: 'Finance', hue: 2 })
  })

  it('data that runs already is not made to run twice', () => {
    const map = on(shop())

    expect(connect(map.desk, source('OMS'), product('Stock'))).toBe(false)
    expect(map.present()).toEqual(shop())
  })
})
