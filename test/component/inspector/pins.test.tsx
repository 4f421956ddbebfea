import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { addNote, pinHotspot } from '../../../renderer/store/pinSteps'
import { stepBack } from '../../../renderer/store/stepBack'
import { askFor } from '../../../renderer/store/viewStore'
import { publicPortfolio } from '../../../shared/model/publicPortfolio'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const returns = product('Returns')
const open = (selection: readonly string[] = [returns]) =>
  renderDesk(<Inspector />, aPortfolio().product('Returns').build(), { view: { selection } })

describe('an open question that is undone', () => {
  it('while its text is asked for leaves the keyboard in the view', async () => {
    const { desk } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <Inspector />
      </>,
      aPortfolio()
        .product('Returns', { at: [0, 0] })
        .build(),
      { view: { selection: [returns] } },
    )
    act(() => {
      pinHotspot(desk, returns)
    })
    expect(screen.getByRole('textbox', { name: 'What is open?' })).toHaveFocus()

    act(() => {
      stepBack(desk, 'undo')
    })

    await waitFor(() => {
      expect(screen.getByRole('application')).toHaveFocus()
    })
    expect(desk.view.getState().selection).toEqual([returns])
  })
})

describe('notes', () => {
  it('are written where the key N asks for them, one after the other', async () => {
    const { desk, user, present } = open()
    act(() => {
      askFor(desk.view, 'note')
    })
    await user.keyboard('Comes late on Mondays{Enter}Ask Olga{Enter}')

    expect(Object.values(present().notes).map(({ text, subject }) => [text, subject])).toEqual([
      ['Comes late on Mondays', returns],
      ['Ask Olga', returns],
    ])
    expect(within(screen.getByRole('list', { name: 'Notes' })).getAllByRole('listitem')).toHaveLength(2)
  })

  it('are about the portfolio while nothing is selected', async () => {
    const { user, present } = open([])
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Next time in June{Enter}')

    expect(Object.values(present().notes)[0]).toMatchObject({ subject: null, text: 'Next time in June' })
  })

  it('that are only for the facilitator do not reach the room, not even while they are typed', async () => {
    const { user, present } = open()
    await user.click(screen.getByRole('checkbox', { name: 'Only for me' }))
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Sales will object')
    expect(present().notes).toEqual({})

    await user.keyboard('{Enter}')
    expect(Object.values(present().notes)[0]).toMatchObject({ text: 'Sales will object', private: true })
    expect(publicPortfolio(present()).notes).toEqual({})
    expect(screen.getByRole('img', { name: 'Only for me' })).toBeVisible()
  })

  it('are meant like the one before, on another card too', () => {
    const { desk } = open()
    act(() => {
      addNote(desk, null, 'Sales will object', true)
    })
    expect(screen.getByRole('checkbox', { name: 'Only for me' })).toBeChecked()
    act(() => {
      addNote(desk, null, 'Next time in June', false)
    })
    expect(screen.getByRole('checkbox', { name: 'Only for me' })).not.toBeChecked()
  })

  it('are changed, opened to everybody and removed in place', async () => {
    const { desk, user, present } = open()
    act(() => {
      addNote(desk, returns, 'Late', true)
    })
    await user.click(screen.getByRole('button', { name: /^Late/ }))
    const entry = within(screen.getByRole('list', { name: 'Notes' }))
    await user.type(entry.getByRole('textbox', { name: 'Note' }), ' on Mondays')
    await user.click(entry.getByRole('checkbox', { name: 'Only for me' }))
    expect(Object.values(present().notes)[0]).toMatchObject({ text: 'Late on Mondays', private: false })

    await user.click(entry.getByRole('button', { name: 'Remove' }))
    expect(present().notes).toEqual({})
  })
})

describe('an open question', () => {
  it('is pinned with the cursor in it, becomes a conflict, and is settled without being lost', async () => {
    const { desk, user, present } = open()
    act(() => {
      pinHotspot(desk, returns)
    })
    expect(screen.getByRole('textbox', { name: 'What is open?' })).toHaveFocus()
    await user.keyboard('When is it returned?')
    await user.click(screen.getByRole('button', { name: 'Conflict' }))
    await user.click(screen.getByRole('checkbox', { name: 'Settled' }))

    expect(Object.values(present().hotspots)[0]).toMatchObject({
      subject: returns,
      text: 'When is it returned?',
      kind: 'conflict',
      resolved: true,
    })
    expect(screen.getByRole('button', { name: /^When is it returned\?.*Settled/ })).toBeVisible()
  })

  it('takes the cursor to the one pinned last, not to an older one', () => {
    const { desk } = open()
    act(() => {
      pinHotspot(desk, returns)
    })
    act(() => {
      pinHotspot(desk, returns)
    })
    const fields = screen.getAllByRole('textbox', { name: 'What is open?' })
    expect(fields).toHaveLength(2)
    expect(fields[1]).toHaveFocus()
  })
})
