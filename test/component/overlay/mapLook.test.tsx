import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LensLegend } from '../../../renderer/overlay/LensLegend'
import { dropCards } from '../../../renderer/store/laneSteps'
import { compareWith, lensOff, stepReplay, toggleReplay } from '../../../renderer/store/mapLens'
import { goToView, nameView } from '../../../renderer/store/namedViews'
import { useCardSight } from '../../../renderer/store/useMapSight'
import { aPortfolio, domain, product, useCase } from '../../support/portfolioBuilder'
import { aDesk, renderDesk } from '../../support/renderDesk'

/*  Customers (Sales) ─┬─► Churn (Marketing) ─► Win back
 *                     └─► Offers ─► Cross-sell
 */
const shop = () =>
  aPortfolio()
    .useCase('Win back')
    .useCase('Cross-sell')
    .product('Customers', { owner: 'Sales', at: [0, 0] })
    .product('Churn', { owner: 'Marketing', at: [800, 0] })
    .product('Offers', { at: [800, 600] })
    .chain('Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .build()

it('a product dropped into a lane gets that owner, and one undo takes back move and owner', () => {
  const { desk, editor } = aDesk(shop(), { view: { lanes: true } })
  const before = editor.getState().history.present

  dropCards(desk, new Map([[product('Customers'), { x: 780, y: 40 }]]))
  expect(editor.getState().history.present.owners[product('Customers')]).toBe(domain('Marketing'))
  expect(editor.getState().history.present.layout[product('Customers')]).toEqual({ x: 780, y: 40 })

  editor.undo()
  expect(editor.getState().history.present).toEqual(before)
})

it('without lanes a drop moves and nothing else', () => {
  const { desk, editor } = aDesk(shop())

  dropCards(desk, new Map([[product('Customers'), { x: 780, y: 40 }]]))

  expect(editor.getState().history.present.owners[product('Customers')]).toBe(domain('Sales'))
})

it('a replay goes from use case to use case and stops at the last', () => {
  const { desk } = aDesk(shop())

  toggleReplay(desk)
  expect(desk.view.getState()).toMatchObject({ lens: useCase('Win back'), replaying: true })
  expect([stepReplay(desk, 1), stepReplay(desk, 1)]).toEqual([true, false])
  expect(desk.view.getState().lens).toBe(useCase('Cross-sell'))
})

it('a named view brings back camera, lens, filter and lanes, and a name used again is the view of now', () => {
  const { desk } = aDesk(shop(), {
    view: { lens: useCase('Win back'), lanes: true, viewport: { x: 1, y: 2, zoom: 0.5 } },
  })
  nameView(desk, 'After use case 1')
  desk.view.setState({ lens: null, lanes: false, viewport: { x: 0, y: 0, zoom: 1 } })

  goToView(desk.view, desk.view.getState().namedViews[0]?.id ?? '')
  expect(desk.view.getState()).toMatchObject({
    ...{ lens: useCase('Win back'), lanes: true, viewport: { x: 1, y: 2, zoom: 0.5 } },
  })

  nameView(desk, 'After use case 1')
  expect(desk.view.getState().namedViews).toHaveLength(1)
})

it('the legend says per use case what only it needs, and what both share', () => {
  const { desk, say } = renderDesk(<LensLegend />, shop())
  act(() => {
    compareWith(desk, useCase('Cross-sell'))
  })

  const legend = screen.getByRole('region', { name: say('lens.compared.label') })
  expect([...legend.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['1', '1', '1'])
})

it('a new lens draws only the cards it changes', () => {
  const drawn: string[] = []
  const Probe = ({ id }: { readonly id: string }) => {
    drawn.push(`${id} ${useCardSight(id).standing}`)
    return null
  }
  const ids = [product('Customers'), product('Churn'), product('Offers')]
  const { desk } = renderDesk(
    <>
      {ids.map((id) => (
        <Probe key={id} id={id} />
      ))}
    </>,
    shop(),
    { view: { filter: { domain: [domain('Sales')] } } },
  )
  drawn.length = 0

  act(() => {
    desk.view.setState({ filter: { domain: [domain('Sales'), domain('Marketing')] } })
  })
  expect(drawn).toEqual([`${product('Churn')} lit`])

  drawn.length = 0
  act(() => {
    lensOff(desk.view)
  })
  expect(drawn).toEqual([])
})
