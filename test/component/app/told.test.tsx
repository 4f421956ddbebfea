import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Told } from '../../../renderer/app/frame/Told'
import { addCard } from '../../../renderer/store/mapSteps'
import { tell } from '../../../renderer/store/told'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

it('what the last step did is said until the next card is named: nothing lies over a name that is typed', () => {
  const { desk, editor } = renderDesk(<Told />, aPortfolio().product('Orders').build())
  act(() => {
    editor.submit({ type: 'portfolio/rename', name: 'Corner shop' })
    tell(desk.view, 'offer.told.reused', { name: 'Orders' }, editor.getState().history.past.at(-1)?.id)
  })
  expect(screen.getByText('Orders reused.')).toBeInTheDocument()

  act(() => {
    addCard(desk, 'dataProduct')
  })

  expect(desk.view.getState().naming).not.toBeNull()
  expect(screen.queryByText('Orders reused.')).toBeNull()
})
