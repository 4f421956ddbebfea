import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useEscEnds } from '../../../renderer/app/useEscEnds'
import { useReplay } from '../../../renderer/app/useReplay'
import { MapNotes } from '../../../renderer/overlay/MapNotes'
import { toggleReplay } from '../../../renderer/store/mapLens'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { watchingCamera } from '../../support/watchingCamera'

/*  Customers ─┬─► Churn ──► Win back
 *             └─► Offers ─► Cross-sell
 */
const shop = () =>
  aPortfolio()
    .useCase('Win back', { at: [1600, 0] })
    .useCase('Cross-sell', { at: [1600, 600] })
    .product('Customers', { at: [0, 0] })
    .product('Churn', { at: [800, 0] })
    .product('Offers', { at: [800, 600] })
    .chain('Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .build()

function Room() {
  useReplay()
  useEscEnds()
  return (
    <main>
      <div id="map" role="application" tabIndex={-1} />
      <MapNotes />
      <input aria-label="Beside" />
    </main>
  )
}

it('each step of a replay brings what it shows into sight, and nothing moves once it has ended', async () => {
  const { shown, camera } = watchingCamera()
  const { desk, user } = renderDesk(<Room />, shop(), { view: { camera } })
  screen.getByRole('application').focus()

  act(() => {
    toggleReplay(desk)
  })
  act(() => {
    desk.view.setState({ lens: useCase('Cross-sell') })
  })
  await user.keyboard('{Escape}')

  expect(shown).toEqual([
    [product('Churn'), product('Customers'), useCase('Win back')].toSorted(),
    [product('Customers'), product('Offers'), useCase('Cross-sell')].toSorted(),
  ])
  expect(desk.view.getState()).toMatchObject({ replaying: false, lens: null })
})

it('Esc ends a replay from its own bar too; what is selected stays selected', async () => {
  const { desk, user, say } = renderDesk(<Room />, shop(), { view: { selection: [product('Churn')] } })
  act(() => {
    toggleReplay(desk)
  })
  screen.getByRole('button', { name: say('action.view.replayNext') }).focus()

  await user.keyboard('{Escape}')

  expect(desk.view.getState()).toMatchObject({ replaying: false, lens: null, selection: [product('Churn')] })
})

it('Esc over something that lies before the map leaves the replay alone', async () => {
  const { desk, user } = renderDesk(
    <>
      <Room />
      <div role="dialog" tabIndex={-1} />
    </>,
    shop(),
  )
  act(() => {
    toggleReplay(desk)
  })
  screen.getByRole('dialog').focus()

  await user.keyboard('{Escape}')

  expect(desk.view.getState().replaying).toBe(true)
})
