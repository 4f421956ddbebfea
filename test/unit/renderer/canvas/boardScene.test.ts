import { expect, it } from 'vitest'
import { boardScene, cardAt, curvesNear } from '../../../../renderer/canvas/board/boardScene'
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
  const tints = new Map(boardScene(portfolio, NOTHING).cards.map(({ id, tint }) => [id, tint]))

  const { hue } = Object.values(portfolio.domains)[0]!
  expect(tints.get(product('Orders'))).toBe(`domain-${hue}`)
  expect(tints.get(source('CRM'))).toBe('surface-3')
})

it('draws a flow from the right edge of what gives to the left edge of what needs', () => {
  const { cards, curves } = boardScene(map(), NOTHING)
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
  const through = boardScene(map(), { lit: new Set<string>([product('Orders'), useCase('Win back')]) })
  const ofCrm = new Set<string>([source('CRM')])

  expect(curvesNear(boardScene(map(), NOTHING), ofCrm).map(({ target }) => target)).toEqual([product('Orders')])
  expect(curvesNear(through, ofCrm)).toEqual([])
  expect(through.curves.map(({ faded }) => faded).sort()).toEqual([false, true])
  expect(through.cards.filter(({ faded }) => faded).map(({ id }) => id)).toEqual([source('CRM')])
})

it('finds the card under the pointer, and none on the paper beside', () => {
  const portfolio = map()
  const at = portfolio.layout[product('Orders')]!

  expect(cardAt(portfolio, { x: at.x + 5, y: at.y + 5 })?.id).toBe(product('Orders'))
  expect(cardAt(portfolio, { x: at.x - 5000, y: at.y })).toBeUndefined()
})
