// One key, several things it could end: it takes the nearest, and only that.
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useEscEnds } from '../../../renderer/app/useEscEnds'
import type { ViewState } from '../../../renderer/store/viewStore'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const shop = () => aPortfolio().useCase('Win back').product('Churn').flow('Churn', 'Win back').build()
const past = () => ({ kind: 'point' as const, title: 'Before lunch', time: 0, portfolio: shop() })

function Frame() {
  useEscEnds()
  return (
    <>
      <main tabIndex={-1} />
      <ul role="menu" tabIndex={-1} />
      <input
        aria-label="Name"
        onKeyDown={(event) => {
          event.preventDefault()
        }}
      />
    </>
  )
}

const inReplay = { replaying: true, lens: useCase('Win back') }
/** A frame with everything in it that Esc could end. */
const rendered = (view: Partial<ViewState> = {}) =>
  renderDesk(<Frame />, shop(), { view: { version: past(), ...inReplay, ...view } })

describe('Esc', () => {
  it('ends the replay, then leaves the page of a product, then the version that is looked at', async () => {
    const { desk, user } = rendered()

    await user.keyboard('{Escape}')
    expect(desk.view.getState()).toMatchObject({ replaying: false, lens: null, version: { title: 'Before lunch' } })

    desk.view.setState({ view: 'product', sheet: { page: 'canvas', product: null, from: 'outline' } })
    await user.keyboard('{Escape}')
    expect(desk.view.getState()).toMatchObject({ view: 'outline', version: { title: 'Before lunch' } })

    await user.keyboard('{Escape}')
    expect(desk.view.getState().version).toBeNull()
  })

  it('leaves a replay that is not on the screen alone', async () => {
    const { desk, user } = rendered({ view: 'outline' })

    await user.keyboard('{Escape}')

    expect(desk.view.getState()).toMatchObject({ replaying: true, version: null })
  })

  it('is not heard while something lies over the view, nor by somebody who leaves a menu or a field', async () => {
    const { desk, user } = rendered({ overlay: 'find' })

    await user.keyboard('{Escape}')
    desk.view.setState({ overlay: null })
    screen.getByRole('menu').focus()
    await user.keyboard('{Escape}')
    screen.getByRole('textbox').focus()
    await user.keyboard('{Escape}')

    expect(desk.view.getState()).toMatchObject({ ...inReplay, version: { title: 'Before lunch' } })
  })

  it('held down ends one thing, not one after the other', () => {
    const { desk } = rendered()

    for (const repeat of [false, true, true]) fireEvent.keyDown(document.body, { key: 'Escape', repeat })

    expect(desk.view.getState()).toMatchObject({ replaying: false, version: { title: 'Before lunch' } })
  })
})
