import { expect, it } from 'vitest'
import {
  boardScene,
  cardAt,
  createBoardProjector,
  curvesNear,
  HOLLOW,
  standingOf,
  standingOfCurve,
} from '../../../../renderer/canvas/board/boardScene'
import { aPortfolio, product, source, useCase } from '../../../support/portfolioBuilder'

//   CRM ──► Orders (Sales) ──► Win back
const map = () =>
  aPortfolio()
    .source('CRM')
    .product('Orders', { owner: 'Sales' })
    .useCase('Win back')
    .flow('CRM', 'Orders')
    .flow('Orders', 'Win back')
    .place('CRM', 0, 0)
    .place('Orders', 400, 0)
    .place('Win back', 800, 0)
    .build()
const NOTHING = { lit: undefined }

it('shows a product in its owner’s colour and what nobody owns in none', () => {
  const portfolio = map()
  const tints = new Map(boardScene(portfolio).cards.map(({ id, tint }) => [id, tint]))

  const { hue } = Object.values(portfolio.domains)[0]!
  expect(tints.get(product('Orders'))).toBe(`domain-${hue}`)
  expect(tints.get(source('CRM'))).toBe(HOLLOW)
})

it('draws a flow from the right edge of what gives to the left edge of what needs', () => {
  const { cards, curves } = boardScene(map())
  const orders = cards.find(({ id }) => id === product('Orders'))!
  const useCaseCard = cards.find(({ id }) => id === useCase('Win back'))!

  expect(curves).toHaveLength(2)
  expect(curves).toContainEqual(
    expect.objectContaining({
      from: { x: orders.x + orders.width, y: orders.y + orders.height / 2 },
      to: { x: useCaseCard.x, y: useCaseCard.y + useCaseCard.height / 2 },
    }),
  )
})

it('brings out the flows of the selection, and fades what a lens leaves out', () => {
  const { cards, curves } = boardScene(map())
  const sight = { lit: new Set<string>([product('Orders'), useCase('Win back')]) }
  const ofCrm = new Set<string>([source('CRM')])

  expect(curvesNear({ cards, curves }, ofCrm, NOTHING).map(({ target }) => target)).toEqual([product('Orders')])
  expect(curvesNear({ cards, curves }, ofCrm, sight)).toEqual([])
  expect(curves.map((curve) => standingOfCurve(curve, sight)).sort()).toEqual(['faded', 'lit'])
  expect(cards.filter(({ id }) => standingOf(id, sight) === 'faded').map(({ id }) => id)).toEqual([source('CRM')])
})

it('takes a flow off the board with either of its cards', () => {
  const { curves } = boardScene(map())
  const sight = { lit: undefined, hidden: new Set<string>([useCase('Win back')]) }

  expect(curves.map((curve) => standingOfCurve(curve, sight)).sort()).toEqual(['hidden', 'lit'])
  expect(standingOf(useCase('Win back'), sight)).toBe('hidden')
})

it('keeps the curves of flows that run as before when a card moves elsewhere', () => {
  const project = createBoardProjector()
  const before = project(map(), new Map())
  const moved = { ...map(), layout: { ...map().layout, [useCase('Win back')]: { x: 800, y: 400 } } }
  const after = project(moved, new Map())

  const kept = after.curves.filter((curve) => before.curves.includes(curve))
  expect(kept.map(({ target }) => target)).toEqual([product('Orders')])
  expect(after.curves.find(({ target }) => target === useCase('Win back'))?.to.y).toBeGreaterThan(400)
})

it('finds the card under the pointer, and none on the paper beside', () => {
  const portfolio = map()
  const at = portfolio.layout[product('Orders')]!

  expect(cardAt(portfolio, { x: at.x + 5, y: at.y + 5 })?.id).toBe(product('Orders'))
  expect(cardAt(portfolio, { x: at.x - 5000, y: at.y })).toBeUndefined()
})
