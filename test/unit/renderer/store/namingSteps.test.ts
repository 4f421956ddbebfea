import { describe, expect, it } from 'vitest'
import { addCard, addUpstream, addUseCase } from '../../../../renderer/store/mapSteps'
import { completedName, greyNameOf } from '../../../../renderer/store/nameOffer'
import { typeName } from '../../../../renderer/store/naming'
import { endName, namingStepOf, type NamingStep } from '../../../../renderer/store/namingSteps'
import { select, startNaming } from '../../../../renderer/store/viewStore'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { aPortfolio, product, useCase } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'
import { flowsOf, namesOf, ownersOf, workedFlows, workedOwners } from '../../../support/workedGraph'

function on(portfolio: Portfolio) {
  const { desk, editor } = aDesk(portfolio)
  const present = () => editor.getState().history.present
  const naming = () => {
    const now = desk.view.getState().naming
    if (!now) throw new Error('Nothing is being named')
    return now
  }
  /** As the name field does: a character at a time, then the key. */
  const name = (text: string, step: NamingStep) => {
    const current = naming()
    for (let end = 1; end <= text.length; end += 1) typeName(desk, current, text.slice(0, end))
    endName(desk, current, text, step)
  }
  return { desk, editor, present, naming, name }
}

/** Orders ──► Stock ──► Reorder; Stock ──► Markdown */
const shop = () =>
  aPortfolio()
    .domain('Supply')
    .product('Orders', { at: [0, 0] })
    .product('Stock', { at: [400, 0], owner: 'Supply' })
    .useCase('Reorder', { at: [800, 0] })
    .useCase('Markdown', { at: [800, 300] })
    .chain('Orders', 'Stock', 'Reorder')
    .chain('Stock', 'Markdown')
    .build()

describe('the key that ends a name on the map', () => {
  it('builds the worked example without leaving the names', () => {
    const map = on(aPortfolio().build())
    addCard(map.desk, 'useCase')
    map.name('Value insights', 'child')
    map.name('Customer Lifetime Value @Customer Relations', 'child')
    map.name('Customer-Marketing 360 @Marketing', 'child')
    map.name('CRM', 'parentSibling')
    map.name('Historical Purchases @Order Management', 'child')
    map.name('Order Management System', 'parentSibling')
    map.name('Returns @', 'child')
    map.name('Returns Management System', 'useCase')
    map.name('Recommendations', 'child')
    map.name('Product Recommendations @m', 'child')
    map.name('hp', 'sibling')
    map.name('cm', 'sibling')
    map.name('Products @Product Catalogue', 'child')
    map.name('[Product Information Management', 'done')

    expect(flowsOf(map.present())).toEqual(workedFlows)
    expect(ownersOf(map.present())).toEqual(workedOwners)
    expect(namesOf(map.present().useCases)).toEqual(['Value insights', 'Recommendations'])
    expect(namesOf(map.present().sourceSystems)).toHaveLength(4)
    expect(map.desk.view.getState().naming).toBeNull()
  })

  it('ends the name of a card that had one with Enter, and makes nothing beside it', () => {
    const map = on(shop())
    startNaming(map.desk.view, { id: product('Orders'), gesture: 'mend', fresh: false })
    map.name('All Orders', 'sibling')

    expect(namesOf(map.present().dataProducts)).toEqual(['All Orders', 'Stock'])
    expect(map.desk.view.getState().naming).toBeNull()
  })

  it('begins the next use case below the last, fed by nothing, whatever is selected', () => {
    const map = on(shop())
    select(map.desk.view, product('Stock'))
    addUseCase(map.desk)
    map.name('Forecast', 'done')

    const { flows, layout, useCases } = map.present()
    const made = Object.values(useCases).find(({ name }) => name === 'Forecast')
    expect(Object.values(flows).filter(({ to }) => to === made?.id)).toEqual([])
    expect(made && layout[made.id]?.x).toBe(layout[useCase('Markdown')]?.x)
    expect(made && layout[made.id]?.y).toBeGreaterThan(layout[useCase('Markdown')]?.y ?? Infinity)
  })

  it('reuses and widens by “Name + attribute”, for the use case worked back from, as one undo step', () => {
    const map = on(shop())
    const before = map.present()
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Orders + channel', 'done')

    const attributes = Object.values(map.present().dataProducts[product('Orders')]?.attributes ?? {})
    expect(attributes.map(({ name, neededBy }) => [name, Object.keys(neededBy)])).toEqual([
      ['channel', [useCase('Reorder')]],
    ])
    expect(flowsOf(map.present())).toContain('Orders → Reorder')
    map.editor.undo()
    expect(map.present()).toEqual(before)
  })

  it('goes on beside a reused product for what needs it here, not for its other readers', () => {
    const map = on(shop())
    addUpstream(map.desk, product('Orders'))
    map.name('Stock', 'sibling')
    map.name('Suppliers', 'done')

    expect(flowsOf(map.present()).filter((flow) => flow.startsWith('Suppliers'))).toEqual(['Suppliers → Orders'])
  })

  it('makes name, kind and owner one undo step', () => {
    const map = on(shop())
    const before = map.present()
    addUpstream(map.desk, product('Orders'))
    map.name('Shop System @Sales', 'done')

    expect(namesOf(map.present().sourceSystems)).toEqual(['Shop System'])
    expect(Object.values(map.present().sourceSystems)[0]?.domain).toBe(Object.keys(map.present().domains)[1])
    map.editor.undo()
    expect(map.present()).toEqual(before)
  })

  it('keeps a system a product when something is asked of it, or a use case reads it', () => {
    const map = on(shop())
    addUpstream(map.desk, product('Orders'))
    map.name('Planning System', 'child')
    map.name('', 'done')
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Ticket System', 'done')

    expect(namesOf(map.present().sourceSystems)).toEqual([])
    expect(namesOf(map.present().dataProducts)).toEqual(['Orders', 'Stock', 'Planning System', 'Ticket System'])
  })

  it('takes a name as typed on Esc and with a blank behind it', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Sto', 'done')
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Ord ', 'sibling')
    map.name('', 'done')

    expect(namesOf(map.present().dataProducts)).toEqual(['Orders', 'Stock', 'Sto', 'Ord'])
  })

  it('takes letters of a known owner for that owner, on Esc too', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Shelves @s', 'done')
    addUpstream(map.desk, useCase('Reorder'))
    map.name('Racks @', 'done')

    expect(ownersOf(map.present())).toEqual(['Shelves: Supply', 'Stock: Supply'])
    expect(namesOf(map.present().domains)).toEqual(['Supply'])
  })

  it('gives a card that has its name another owner, and nothing when it is only looked at', () => {
    const map = on(shop())
    const rename = (text: string) => {
      const naming = { id: product('Orders'), gesture: map.desk.newId('gesture'), fresh: false }
      startNaming(map.desk.view, naming)
      if (text !== 'Orders') typeName(map.desk, naming, text)
      endName(map.desk, naming, text, 'done')
    }
    const before = map.present()
    rename('Orders')
    expect(map.present()).toBe(before)
    rename('Orders @Sales')
    expect(ownersOf(map.present())).toContain('Orders: Sales')
    expect(namesOf(map.present().dataProducts)).toEqual(['Orders', 'Stock'])
  })

  it('shows in grey what it would take: the rest, the whole for initials, the evident owner', () => {
    const map = on(shop())
    addUpstream(map.desk, useCase('Reorder'))
    const grey = (text: string) => greyNameOf(map.present(), map.naming(), text)

    expect(grey('St')).toBe('ock')
    expect(grey('S')).toBe('')
    expect(grey('Stock')).toBe('')
    expect(grey('Shelves @')).toBe('Supply')
    expect(grey('Shelves @s')).toBe('upply')
    expect(completedName(map.present(), map.naming(), 'Shelves @s')).toBe('Shelves @Supply')
  })

  it('reads the keys', () => {
    const key = (name: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) =>
      namingStepOf({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, ...held })
    expect([key('Tab'), key('Tab', { shiftKey: true }), key('Enter'), key('Enter', { ctrlKey: true })]).toEqual([
      'child',
      'parentSibling',
      'sibling',
      'useCase',
    ])
    expect([key('Escape'), key('ArrowLeft', { ctrlKey: true, shiftKey: true }), key('x')]).toEqual([
      'done',
      'childSource',
      undefined,
    ])
  })
})
