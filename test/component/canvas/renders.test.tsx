import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Canvas } from '../../../renderer/canvas/Canvas'
import { select } from '../../../renderer/store/viewStore'
import { drawnDuring } from '../../support/countRenders'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** Twenty products in a row, each feeding the next. */
const row = () => {
  const map = aPortfolio()
  const names = Array.from({ length: 20 }, (_, index) => `P${index}`)
  for (const [index, name] of names.entries()) map.product(name, { at: [index * 400, 0] })
  return map.chain(...names).build()
}

describe('one record at a time', () => {
  it('the counter sees every card when the map is first drawn', async () => {
    const drawn = await drawnDuring('DataProductCard', () => {
      renderDesk(<Canvas />, row())
    })

    expect(new Set(drawn).size).toBe(20)
  })

  it('renaming a product draws its card again, and no other', async () => {
    const { editor } = renderDesk(<Canvas />, row())
    expect(await screen.findByText('P3')).toBeInTheDocument()

    const drawn = await drawnDuring('DataProductCard', () => {
      act(() => {
        editor.submit({ type: 'dataProduct/describe', of: product('P3'), changes: { name: 'Orders' } })
      })
    })

    expect(drawn).toEqual(['Orders'])
  })

  it('moving a card draws no card: only its place changes', async () => {
    const { editor } = renderDesk(<Canvas />, row())
    expect(await screen.findByText('P3')).toBeInTheDocument()

    const drawn = await drawnDuring('DataProductCard', () => {
      act(() => {
        editor.submit({ type: 'layout/move', positions: { [product('P3')]: { x: 1208, y: 96 } } })
      })
    })

    expect(drawn.filter((name) => name !== 'P3')).toEqual([])
    expect(drawn.length).toBeLessThanOrEqual(1)
  })

  it('selecting another card draws the two', async () => {
    const { desk } = renderDesk(<Canvas />, row(), { view: { selection: [product('P3')] } })
    expect(await screen.findByText('P3')).toBeInTheDocument()

    const drawn = await drawnDuring('DataProductCard', () => {
      act(() => {
        select(desk.view, product('P7'))
      })
    })

    expect(new Set(drawn)).toEqual(new Set(['P3', 'P7']))
  })
})
