// What the menu under the pointer offers for what is selected, and where a key opens it.
import { describe, expect, it } from 'vitest'
import { actionOf, actions } from '../../../renderer/app/actions'
import { contextBlocks } from '../../../renderer/app/actions/contextMenus'
import { placeOfMenu } from '../../../renderer/app/openMenuByKey'
import type { ViewState } from '../../../renderer/store/viewStore'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'
import { aDesk } from '../../support/renderDesk'

/** OMS ──► Stock ──► Reorder */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Stock', { at: [400, 0], owner: 'Supply' })
    .useCase('Reorder', { at: [800, 0] })
    .chain('OMS', 'Stock', 'Reorder')
    .build()

const flow = Object.keys(shop().flows)[0] ?? ''
const domain = Object.keys(shop().domains)[0] ?? ''
const CASES = {
  'a use case': [useCase('Reorder')],
  'a product': [product('Stock')],
  'a source system': [source('OMS')],
  'a flow': [flow],
  'a domain': [domain],
  several: [product('Stock'), source('OMS')],
  'the paper': [],
} as const
const offered = (view: Partial<ViewState>) => contextBlocks(aDesk(shop(), { view }).desk)
const ids = (view: Partial<ViewState>) => offered(view).flatMap((block) => block.actions)
/** Lines that are seen before a submenu opens. */
const lines = (view: Partial<ViewState>) =>
  offered(view).reduce((sum, { title, actions: own }) => sum + (title === undefined ? own.length : 1), 0)

describe('the menu under the pointer', () => {
  it.each(Object.entries(CASES))('is short on %s, and says nothing that the action list does not', (_, selection) => {
    const view = { selection, here: { x: 0, y: 0 } }

    expect(ids(view).filter((id) => actionOf(id) === undefined)).toEqual([])
    expect(new Set(ids(view)).size).toBe(ids(view).length)
    expect(lines(view)).toBeLessThanOrEqual(14)
    expect(lines(view)).toBeGreaterThan(2)
  })

  it('offers new things on the paper and in a lane, where a place was pointed at', () => {
    expect(ids({ selection: [] })).toContain('insert.useCase')
    expect(ids({ selection: [domain], here: { x: 0, y: 0 } })).toContain('insert.product')
    expect(ids({ selection: [domain] })).not.toContain('insert.product')
  })

  it('leaves to the map what is of the map, and leads there from everywhere else', () => {
    const several = CASES.several
    expect(ids({ selection: several })).toContain('arrange.left')
    expect(ids({ selection: several, view: 'outline' })).not.toContain('arrange.left')
    expect(ids({ selection: CASES['a product'] })).not.toContain('view.onMap')
    expect(ids({ selection: CASES['a product'], view: 'table' })).toContain('view.onMap')
  })

  it('is opened by the two keys that every system has for it', () => {
    expect(actions.find(({ id }) => id === 'edit.menu')?.keys).toEqual(['Shift+F10', 'ContextMenu'])
  })
})

describe('where a key opens the menu', () => {
  const pane = { x: 200, y: 100, width: 500, height: 300 }
  /** The map from -100, -100 on, at half its size. */
  const seen = { x: -100, y: -100, width: 1000, height: 600 }

  it('is on the selected card, between the cards of a flow, and in the middle when nothing is selected', () => {
    const stock = placeOfMenu(shop(), [product('Stock')], seen, pane)
    const feeding = placeOfMenu(shop(), [flow], seen, pane)
    expect(stock.x).toBeGreaterThan(200 + 250)
    expect(feeding.x).toBeLessThan(stock.x)
    expect(placeOfMenu(shop(), [], seen, pane)).toEqual({ x: 450, y: 250 })
  })

  it('never leaves the map, however far away the card is', () => {
    const far = { x: 9000, y: 9000, width: 1000, height: 600 }
    expect(placeOfMenu(shop(), [product('Stock')], far, pane)).toEqual({ x: 224, y: 124 })
  })
})
