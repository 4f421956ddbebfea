import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardBoxes, overlaps } from '../../../shared/layout/bounds'
import { eased } from '../../../shared/layout/routes/easing'
import { flowPath, middleOf, piecesOf } from '../../../shared/layout/routes/flowCurve'
import { turnsBetween, type Route } from '../../../shared/layout/routes/flowRoute'
import { routed, type RoutedMap } from '../../../shared/layout/routes/flowRoutes'
import type { Flow } from '../../../shared/model/entities/flow'
import type { Point, Portfolio } from '../../../shared/model/portfolio'
import { generatedPortfolio } from '../../support/generatedPortfolio'
import { aPortfolio, product } from '../../support/portfolioBuilder'

/** Points close together along a flow as it is drawn. */
function pointsOn({ start, turns, end }: Pick<Route, 'start' | 'turns' | 'end'>): readonly Point[] {
  let from = start
  return piecesOf(start, turns, end).flatMap(({ to, handles = [from, to] }) => {
    const [one, other] = handles
    const before = from
    from = to
    return Array.from({ length: 200 }, (_, step) => {
      const t = (step + 1) / 200
      const s = 1 - t
      const at = (a: number, b: number, c: number, d: number) =>
        s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
      return { x: at(before.x, one.x, other.x, to.x), y: at(before.y, one.y, other.y, to.y) }
    })
  })
}
/** Cards that flows run through which are not their own, as flow and card. */
function throughCards(map: RoutedMap, routes: ReadonlyMap<string, Route>): readonly string[] {
  const cards = cardBoxes(map)
  return Object.values(map.flows).flatMap(({ id, from, to }) => {
    const route = routes.get(id)
    if (!route) return []
    const points = pointsOn(route)
    const inside = cards.filter((card) => points.some(({ x, y }) => overlaps(card, { x, y, width: 0, height: 0 })))
    return inside.filter((card) => card.id !== from && card.id !== to).map((card) => `${id} ${card.id}`)
  })
}

/** Products in columns as people build them, no two of them closer than a flow needs; flows lead to the right. */
const anyMap: fc.Arbitrary<Portfolio> = fc
  .record({
    rows: fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 6 }),
    flows: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 25 }),
    aside: fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }),
  })
  .map(({ rows, flows, aside }) => {
    const map = aPortfolio()
    const names: { name: string; column: number }[] = []
    for (const [column, gaps] of rows.entries()) {
      let y = 0
      for (const [row, gap] of gaps.entries()) {
        y += 44 + gap * 60
        names.push({ name: `P${column}-${row}`, column })
        map.product(`P${column}-${row}`, { at: [column * 420 + (aside[column] ?? 0), y] })
        y += 148
      }
    }
    const pairs = new Set<string>()
    for (const [one, other] of flows) {
      const [from, to] = [names[one % names.length], names[other % names.length]]
      if (!from || !to || from.column >= to.column || pairs.has(`${from.name} ${to.name}`)) continue
      pairs.add(`${from.name} ${to.name}`)
      map.flow(from.name, to.name)
    }
    return map.build()
  })
const only = (map: RoutedMap): Route => {
  const [route] = routed(map).routes.values()
  if (!route) throw new Error('The map has no flow')
  return route
}

describe('a flow', () => {
  /** Orders ───── Stock ───── Value, and a flow from the first to the last. */
  const inTheWay = aPortfolio()
    .product('Orders', { at: [0, 0] })
    .product('Stock', { at: [400, 0] })
    .product('Value', { at: [800, 40] })
    .flow('Orders', 'Value')
    .build()

  it('runs through no card that is not its own, wherever cards leave room', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(throughCards(map, routed(map).routes)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('would run through the card in its way without a route', () => {
    const { routes } = routed(inTheWay)
    const straight = new Map([...routes].map(([id, route]) => [id, { ...route, turns: [] }]))

    expect(throughCards(inTheWay, routes)).toEqual([])
    expect(throughCards(inTheWay, straight)).toHaveLength(1)
  })

  it('passes a card level, below it when it ends further down, and in the middle of its way it has its word', () => {
    const { start, turns, end } = only(inTheWay)

    expect(turns.map(({ x }) => x)).toEqual([384, 680])
    expect(new Set(turns.map(({ y }) => y)).size).toBe(1)
    expect(turns[0]?.y).toBeGreaterThan(148)
    expect(middleOf(start, turns, end).y).toBe(turns[0]?.y)
    expect(flowPath(start, turns, end)).toMatch(/^M264 74 C.+ L680 \d+(\.\d+)? C.+ 800 114$/u)
  })

  it('stays one curve where nothing stands in its way, and where it runs backwards', () => {
    const free = aPortfolio()
      .product('Orders', { at: [0, 0] })
      .product('Value', { at: [900, 700] })
      .product('Aside', { at: [450, 0] })
      .flow('Orders', 'Value')
      .flow('Value', 'Orders')
      .build()

    expect([...routed(free).routes.values()].map(({ turns }) => turns)).toEqual([[], []])
  })

  it('keeps its one curve where cards leave no way at all', () => {
    const wall = aPortfolio()
      .product('Orders', { at: [0, 0] })
      .product('Value', { at: [600, 0] })
      .flow('Orders', 'Value')
    for (let row = 0; row < 30; row++) wall.product(`Wall ${row}`, { at: [300, row * 150 - 2100] })

    expect(only(wall.build()).turns).toEqual([])
  })

  it('has no turns while one of its cards is in the hand', () => {
    const route = only(inTheWay)
    const { start, turns, end } = route

    expect(turnsBetween(route, start, end)).toBe(turns)
    expect(turnsBetween(route, start, { x: end.x, y: end.y + 20 })).toEqual([])
    expect(turnsBetween(undefined, start, end)).toEqual([])
  })
})

describe('after a change', () => {
  const anyMoves = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: -400, max: 400 }), fc.boolean()), { maxLength: 3 })

  it('routes are the same as when they are reckoned from nothing', () => {
    fc.assert(
      fc.property(anyMap, anyMoves, (map, moves) => {
        const after = moves.reduce((present, [number, by, gone]) => moved(present, number, by, gone), map)

        expect(routed(after, routed(map)).routes).toEqual(routed(after).routes)
      }),
      { numRuns: 60 },
    )
  })

  it('routes that it does not concern stay the same objects', () => {
    const map = generatedPortfolio('L')
    const before = routed(map)
    const after = routed(moved(map, 200, 40, false), before)

    const kept = [...after.routes].filter(([id, route]) => before.routes.get(id) === route)
    expect(kept.length).toBeGreaterThan(after.routes.size / 2)
    expect(kept.length).toBeLessThan(after.routes.size)
  })

  it('a flow that is turned round is reckoned anew', () => {
    const map = aPortfolio()
      .product('Orders', { at: [0, 0] })
      .product('Value', { at: [800, 40] })
      .flow('Orders', 'Value')
      .build()
    const [flow] = Object.values(map.flows)
    const round = { ...flow, from: product('Value'), to: product('Orders') } as Flow

    const { routes } = routed({ layout: map.layout, flows: { [round.id]: round } }, routed(map))

    expect(routes.get(round.id)?.start.x).toBe(1064)
  })
})

it('knows by a table how far a curve has risen', () => {
  for (const t of [0.1, 0.25, 0.5, 0.8, 0.95])
    expect(eased(1.5 * t - 1.5 * t * t + t ** 3)).toBeCloseTo(3 * t * t - 2 * t ** 3, 3)
  expect([eased(-1), eased(0), eased(1), eased(2)]).toEqual([0, 0, 1, 1])
})

/** One card moved aside, or taken off the map together with its flows. */
function moved(map: Portfolio, number: number, by: number, gone: boolean): Portfolio {
  const cards = cardBoxes(map)
  const card = cards[number % cards.length]
  if (!card) return map
  if (!gone) return { ...map, layout: { ...map.layout, [card.id]: { x: card.x + by / 4, y: card.y + by } } }
  const { [card.id]: _gone, ...layout } = map.layout
  const flows = Object.values(map.flows).filter(({ from, to }) => from !== card.id && to !== card.id)
  return { ...map, layout, flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])) }
}
