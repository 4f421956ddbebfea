import { describe, expect, it } from 'vitest'
import { dragTo, isBack, startDrag } from '../../../../renderer/canvas/gestures/cardDrag'
import { choicesFor, dropMeaning } from '../../../../renderer/canvas/gestures/dropMeaning'
import { aPortfolio, product, source, useCase } from '../../../support/portfolioBuilder'

/** OMS ──► Orders ──► Plan, and Stock below Orders */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 30] })
    .product('Orders', { at: [400, 0] })
    .product('Stock', { at: [400, 304] })
    .useCase('Plan', { at: [800, 0] })
    .chain('OMS', 'Orders', 'Plan')
    .build()

const start = (selection: readonly string[], lead: string) => {
  const begun = startDrag(shop(), selection, lead)
  if (!begun) throw new Error(`${lead} stands nowhere`)
  return begun
}

describe('a drag', () => {
  it('takes along what is selected with the card in hand, each at the same distance', () => {
    const { places } = dragTo(
      start([product('Orders'), product('Stock')], product('Stock')),
      { x: 431, y: 405 },
      'free',
    )

    expect(Object.fromEntries(places)).toEqual({
      [product('Orders')]: { x: 431, y: 101 },
      [product('Stock')]: { x: 431, y: 405 },
    })
  })

  it('takes only the card in hand when that is not selected', () => {
    const { places } = dragTo(start([useCase('Plan')], product('Stock')), { x: 400, y: 404 }, 'free')

    expect([...places.keys()]).toEqual([product('Stock')])
  })

  it('is drawn to guides, and further the smaller the scale; free where nothing shall draw', () => {
    const begun = start([], product('Stock'))

    expect(dragTo(begun, { x: 406, y: 517 }, 1).places.get(product('Stock'))).toEqual({ x: 400, y: 520 })
    expect(dragTo(begun, { x: 414, y: 517 }, 0.5).places.get(product('Stock'))?.x).toBe(400)
    expect(dragTo(begun, { x: 406.4, y: 517 }, 'free')).toMatchObject({ guides: [] })
    expect(dragTo(begun, { x: 406.4, y: 517 }, 'free').places.get(product('Stock'))).toEqual({ x: 406, y: 517 })
  })

  it('is none when everything is back where it was', () => {
    const begun = start([], product('Stock'))

    expect(isBack(begun, dragTo(begun, { x: 402, y: 303 }, 1))).toBe(true)
    expect(isBack(begun, dragTo(begun, { x: 440, y: 303 }, 1))).toBe(false)
  })
})

describe('letting go after a drag from an edge', () => {
  it('connects where there is a card, in the direction of the edge', () => {
    const onStock = { x: 450, y: 350 }

    expect(dropMeaning(shop(), { card: useCase('Plan'), side: 'upstream' }, onStock, false)).toEqual({
      ...{ does: 'connect', from: product('Stock'), to: useCase('Plan'), other: product('Stock') },
    })
    expect(dropMeaning(shop(), { card: source('OMS'), side: 'downstream' }, onStock, false)).toMatchObject({
      ...{ from: source('OMS'), to: product('Stock') },
    })
  })

  it('means nothing over the card itself', () => {
    expect(dropMeaning(shop(), { card: product('Stock'), side: 'upstream' }, { x: 450, y: 350 }, false)).toBeUndefined()
  })

  it('makes what a consumer needs at its left, with its right edge at the hand', () => {
    const drop = dropMeaning(shop(), { card: useCase('Plan'), side: 'upstream' }, { x: 664, y: 774 }, true)

    expect(drop).toMatchObject({ does: 'create', kind: 'dataProduct', at: { x: 400, y: 700 } })
  })

  it('makes a source system with Shift, or in a column of source systems', () => {
    const drag = { card: product('Stock'), side: 'upstream' } as const

    expect(dropMeaning(shop(), drag, { x: 340, y: 900 }, false)).toMatchObject({ kind: 'dataProduct' })
    expect(dropMeaning(shop(), drag, { x: 340, y: 900 }, true)).toMatchObject({ kind: 'sourceSystem' })
    expect(dropMeaning(shop(), drag, { x: 100, y: 900 }, false)).toMatchObject({ kind: 'sourceSystem' })
    expect(dropMeaning(shop(), drag, { x: 100, y: 900 }, true)).toMatchObject({ kind: 'dataProduct' })
  })

  it('makes a product or a use case at the right of a product, and only a product at the right of a source', () => {
    expect(choicesFor({ card: product('Stock'), side: 'downstream' })).toEqual(['dataProduct', 'useCase'])
    expect(choicesFor({ card: source('OMS'), side: 'downstream' })).toEqual(['dataProduct'])
    const drag = { card: product('Stock'), side: 'downstream' } as const
    expect(dropMeaning(shop(), drag, { x: 820, y: 400 }, false)).toMatchObject({ kind: 'useCase', at: { x: 800 } })
  })

  it('covers no other card: the nearest free place of the column', () => {
    const drop = dropMeaning(shop(), { card: useCase('Plan'), side: 'upstream' }, { x: 664, y: 200 }, false)

    expect(drop).toMatchObject({ does: 'create', at: { x: 400, y: -192 } })
  })
})
