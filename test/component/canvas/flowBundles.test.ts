import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { boardScene } from '../../../renderer/canvas/board/boardScene'
import { flowCells, flowPaths, wholeOf } from '../../../renderer/canvas/board/flowBundles'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'

// jsdom has no paths: one that counts the flows in it.
class CountingPath {
  flows = 0
  moveTo() {
    this.flows += 1
  }
  lineTo() {
    return
  }
  bezierCurveTo() {
    return
  }
}
beforeAll(() => vi.stubGlobal('Path2D', CountingPath))
afterAll(() => vi.unstubAllGlobals())
const flowsIn = (bundles: readonly { readonly path: unknown }[]) =>
  bundles.reduce((sum, { path }) => sum + (path as CountingPath).flows, 0)

//   CRM ──► Orders ──► Win back        Far below: Till ──► Sales
const map = () =>
  aPortfolio()
    .source('CRM')
    .source('Till')
    .product('Orders')
    .product('Sales')
    .useCase('Win back')
    .flow('CRM', 'Orders')
    .flow('Orders', 'Win back')
    .flow('Till', 'Sales')
    .place('CRM', 0, 0)
    .place('Orders', 400, 0)
    .place('Win back', 800, 0)
    .place('Till', 0, 9000)
    .place('Sales', 400, 9000)
    .build()
const cellsOf = () => flowCells(boardScene(map()).curves)

it('draws what a lens lights over a ground that is the same for every lens', () => {
  const cells = cellsOf()
  const one = flowPaths(cells, { lit: new Set<string>([product('Orders'), useCase('Win back')]) })
  const other = flowPaths(cells, { lit: new Set<string>([source('Till'), product('Sales')]) })

  expect([one.isFaded, other.isFaded]).toEqual([true, true])
  expect([flowsIn(one.lit), flowsIn(other.lit)]).toEqual([1, 1])
  expect(one.ground).toBe(other.ground)
  expect(flowsIn(wholeOf(one.ground))).toBe(3)
})

it('without a lens nothing lies in the shade and nothing is drawn twice', () => {
  expect(flowPaths(cellsOf(), { lit: undefined })).toMatchObject({ isFaded: false, lit: [] })
})

it('leaves out what is hidden, and shades nothing where all that is left is lit', () => {
  const inSight = new Set<string>([source('CRM'), product('Orders')])
  const paths = flowPaths(cellsOf(), { lit: inSight, hidden: { has: (id) => !inSight.has(id) } })

  expect(flowsIn(wholeOf(paths.ground))).toBe(1)
  expect(paths).toMatchObject({ isFaded: false, lit: [] })
})

it('keeps the path of a stretch of the map in which nothing has changed', () => {
  const before = boardScene(map())
  const cells = flowCells(before.curves)
  const without = flowCells(before.curves.slice(1), cells)
  const kept = wholeOf(without).filter((bundle) => wholeOf(cells).includes(bundle))

  expect(flowsIn(wholeOf(without))).toBe(2)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(wholeOf(cells).length)
})
