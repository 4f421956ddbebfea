import { describe, expect, it } from 'vitest'
import { createEdgeProjector } from '../../../../renderer/canvas/edgeProjector'
import { createNodeProjector } from '../../../../renderer/canvas/nodeProjector'
import { selectionAfter } from '../../../../renderer/canvas/routeNodeChanges'
import { lensOf } from '../../../../shared/analysis/lens'
import { advance, startHistory } from '../../../../shared/model/history'
import { parseCommand } from '../../../../shared/model/commands'
import { aPortfolio, flow, product, useCase } from '../../../support/portfolioBuilder'

/** OMS ──► Orders ──► Plan; Stock ──► Fill */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Orders', { at: [300, 0] })
    .product('Stock', { at: [300, 300] })
    .useCase('Plan', { at: [600, 0] })
    .useCase('Fill', { at: [600, 300] })
    .chain('OMS', 'Orders', 'Plan')
    .flow('Stock', 'Fill')
    .build()
const still = { selected: new Set<string>(), dragging: new Map() }
const changed = <T>(before: readonly T[], after: readonly T[]) => after.filter((one, index) => one !== before[index])

describe('cards of the map', () => {
  it('are the same when nothing changed', () => {
    const project = createNodeProjector()
    const before = project(shop(), still)
    const portfolio = shop()
    const first = project(portfolio, still)

    expect(before).toHaveLength(5)
    expect(changed(first, project(portfolio, still))).toEqual([])
  })

  it('of a renamed product: that one alone is drawn again', () => {
    const history = startHistory(shop())
    const renaming = {
      id: 'c1',
      actor: 'a',
      type: 'dataProduct/describe',
      of: product('Stock'),
      changes: { name: 'S' },
    }
    const advanced = advance(history, parseCommand(renaming))
    if (!advanced.ok) throw new Error('The change was refused')
    const project = createNodeProjector()
    const before = project(history.present, still)

    const after = changed(before, project(advanced.history.present, still))

    expect(after.map(({ id, data }) => [id, data.name])).toEqual([[product('Stock'), 'S']])
  })

  it('of products and systems are not looked at while a use case is named', () => {
    const portfolio = shop()
    let looks = 0
    const counted = new Proxy(portfolio.dataProducts, {
      ownKeys: (table) => {
        looks += 1
        return Reflect.ownKeys(table)
      },
    })
    const project = createNodeProjector()
    project({ ...portfolio, dataProducts: counted }, still)
    const plan = { ...portfolio.useCases[useCase('Plan')]!, name: 'Plan ahead' }

    const after = project(
      { ...portfolio, dataProducts: counted, useCases: { ...portfolio.useCases, [plan.id]: plan } },
      still,
    )

    expect(looks).toBe(1)
    expect(after.map(({ data }) => data.name)).toContain('Plan ahead')
    expect(after).toHaveLength(5)
  })

  it('of which one goes: all others are the same', () => {
    const portfolio = shop()
    const project = createNodeProjector()
    const before = project(portfolio, still)
    const { [product('Orders')]: gone, ...dataProducts } = portfolio.dataProducts

    const after = project({ ...portfolio, dataProducts }, still)

    expect(after).toEqual(before.filter(({ data }) => data !== gone))
    expect(after.every((node) => before.includes(node))).toBe(true)
  })

  it('that are dragged move; no other is touched', () => {
    const portfolio = shop()
    const project = createNodeProjector()
    const before = project(portfolio, still)
    const dragging = new Map([[product('Stock'), { x: 304, y: 308 }]])

    const after = changed(before, project(portfolio, { ...still, dragging }))

    expect(after.map(({ id, position }) => [id, position])).toEqual([[product('Stock'), { x: 304, y: 308 }]])
  })

  it('that are selected say so; no other is touched', () => {
    const portfolio = shop()
    const project = createNodeProjector()
    const before = project(portfolio, still)

    const after = changed(before, project(portfolio, { ...still, selected: new Set([product('Orders')]) }))

    expect(after.map(({ id, selected }) => [id, selected])).toEqual([[product('Orders'), true]])
  })
})

describe('flows of the map', () => {
  const unlit = { selected: new Set<string>(), lit: undefined }
  const tones = (edges: ReturnType<ReturnType<typeof createEdgeProjector>>) =>
    Object.fromEntries(edges.map(({ id, data }) => [id, data?.tone]))

  it('are the same when nothing changed', () => {
    const portfolio = shop()
    const project = createEdgeProjector()
    const before = project(portfolio, unlit)

    expect(before).toHaveLength(3)
    expect(changed(before, project(portfolio, unlit))).toEqual([])
  })

  it('of the selected card come near; the others stay quiet', () => {
    const edges = createEdgeProjector()(shop(), { ...unlit, selected: new Set([product('Orders')]) })

    expect(tones(edges)).toEqual({
      [flow('OMS', 'Orders')]: 'near',
      [flow('Orders', 'Plan')]: 'near',
      [flow('Stock', 'Fill')]: 'quiet',
    })
  })

  it('fade outside the lens of a use case, even beside the selection', () => {
    const portfolio = shop()
    const lit = lensOf(portfolio, useCase('Plan'))

    expect(tones(createEdgeProjector()(portfolio, { selected: new Set([product('Stock')]), lit }))).toEqual({
      [flow('OMS', 'Orders')]: 'quiet',
      [flow('Orders', 'Plan')]: 'quiet',
      [flow('Stock', 'Fill')]: 'faded',
    })
  })
})

describe('what the hand does on the map', () => {
  it('selects and lets go; the same selection stays the same array', () => {
    const selection = ['a', 'b']

    expect(selectionAfter(selection, [{ type: 'select', id: 'c', selected: true }])).toEqual(['a', 'b', 'c'])
    expect(selectionAfter(selection, [{ type: 'select', id: 'a', selected: false }])).toEqual(['b'])
    expect(selectionAfter(selection, [{ type: 'select', id: 'a', selected: true }])).toBe(selection)
    expect(selectionAfter(selection, [{ type: 'position', id: 'a', position: { x: 1, y: 1 } }])).toBe(selection)
  })
})
