// The review that a key opens has the keyboard, and gives it back.
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { DeskContext } from '../../../renderer/store/useEditor'
import { FINDINGS } from '../../../renderer/store/viewStore'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { unfinished } from './unfinishedPortfolio'

describe('the review, opened by key', () => {
  const asked = { asked: { field: FINDINGS, times: 1 } }

  it('has the keyboard on its first finding, and Esc gives it back to the view', async () => {
    const { user } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <ReviewDrawer />
      </>,
      unfinished(),
      { view: asked },
    )
    await waitFor(() => {
      expect(screen.getByRole('group', { name: 'Review' })).toContainElement(document.activeElement as HTMLElement)
    })
    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toHaveAttribute('data-jump')

    await user.keyboard('{Escape}')
    expect(screen.getByRole('application')).toHaveFocus()
  })

  it('goes from rule to rule by the page keys, and stays on the last one', async () => {
    const { user } = renderDesk(<ReviewDrawer />, unfinished(), { view: asked })
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-jump')
    })
    const rule = () => document.activeElement?.closest('section')?.getAttribute('aria-label')
    const rules = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
    const isFirst = () => document.activeElement?.closest('li')?.previousElementSibling === null

    for (const name of [...rules.slice(1), rules.at(-1)]) {
      await user.keyboard('{PageDown}')
      expect([rule(), isFirst()]).toEqual([name, true])
    }
    await user.keyboard('{PageUp}')
    expect([rule(), isFirst()]).toEqual([rules.at(-2), true])

    await user.keyboard('{Home}{ArrowDown}{PageUp}')
    expect(document.activeElement).toBe(document.querySelector('[data-jump]'))
  })

  it('has it as a whole while there is no finding yet, and hands it to the first that comes, but takes it from nobody', async () => {
    const { desk, editor } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <ReviewDrawer />
      </>,
      aPortfolio().build(),
      { view: asked },
    )
    expect(screen.getByRole('group', { name: 'Review' })).toHaveFocus()
    act(() => {
      editor.submit({ type: 'dataProduct/add', record: { id: product('Value'), name: 'Value' }, at: { x: 0, y: 0 } })
    })
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-jump')
    })

    screen.getByRole('application').focus()
    act(() => {
      editor.submit({ type: 'dataProduct/add', record: { id: product('Churn'), name: 'Churn' }, at: { x: 0, y: 400 } })
    })
    await waitFor(() => {
      expect(screen.getAllByText(/Churn/).length).toBeGreaterThan(0)
    })
    expect(screen.getByRole('application')).toHaveFocus()
    expect(desk.view.getState().asked.field).toBe('')
  })

  it('gives it back too when it is closed, and takes nothing when nobody asked for it', async () => {
    const map = <div id="map" role="application" tabIndex={-1} />
    const { rerender, desk } = renderDesk(map, unfinished())
    const withDrawer = (there: boolean) => (
      <DeskContext value={desk}>
        {map}
        {there && <ReviewDrawer />}
      </DeskContext>
    )
    screen.getByRole('application').focus()
    rerender(withDrawer(true))
    expect(screen.getByRole('application')).toHaveFocus()

    act(() => {
      desk.view.setState(asked)
    })
    expect(screen.getByRole('application')).not.toHaveFocus()
    rerender(withDrawer(false))
    await waitFor(() => {
      expect(screen.getByRole('application')).toHaveFocus()
    })
  })
})

describe('a move that settles more than one finding', () => {
  const key = (name: string) => ({ attributes: { [name]: [] }, keys: [name] })
  /** Two products join Weights and Health, and neither join has a key that both know. */
  const joined = () =>
    aPortfolio()
      .product('Weights', key('hive_id'))
      .product('Health', key('colony_id'))
      .product('Yield', key('hive_number'))
      .product('Apiary')
      .chain('Weights', 'Yield')
      .chain('Weights', 'Apiary')
      .chain('Health', 'Yield')
      .chain('Health', 'Apiary')
      .build()

  it('leaves the keyboard with the nearest finding that stays, also when the next one goes, too', async () => {
    const { user, present } = renderDesk(<ReviewDrawer />, joined())
    const settling = await screen.findByRole('button', { name: /needs hive_number to join/ })
    const beside = screen.getByRole('button', { name: /shares no business key with the other inputs/ })
    settling.focus()

    await user.keyboard('f')

    expect(Object.keys(present().dataProducts[product('Health')]?.attributes ?? {})).toHaveLength(2)
    await waitFor(() => {
      expect(beside).not.toBeInTheDocument()
    })
    expect(document.activeElement).toHaveAttribute('data-jump')
  })

  it('takes the keyboard from nobody who has gone elsewhere by then', async () => {
    const { editor } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <ReviewDrawer />
      </>,
      joined(),
    )
    const finding = await screen.findByRole('button', { name: /needs hive_number to join/ })
    finding.focus()
    finding.blur()

    act(() => {
      editor.submit({ type: 'map/remove', nodes: [product('Yield')], flows: [] })
    })

    await waitFor(() => {
      expect(finding).not.toBeInTheDocument()
    })
    expect(document.body).toHaveFocus()
  })
})

describe('a key on a finding', () => {
  const claim = { ownsSources: 3, greatestNeed: 1, bestPlaced: 2, note: '' }
  const decision = { domain: domain('Sales'), reason: '', date: '2026-11-23', session: null }

  it('that leads to another view leaves the list, so that the view takes the keyboard as it comes', async () => {
    const { user, editor, ran } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <ReviewDrawer />
      </>,
      aPortfolio().domain('Sales').domain('Care').product('Orders').build(),
    )
    act(() => {
      for (const by of ['Sales', 'Care'])
        editor.submit({ type: 'ownership/claim', product: product('Orders'), domain: domain(by), claim })
    })
    const contested = await screen.findByRole('button', { name: /^To check.*claim/ })
    contested.focus()
    await user.keyboard('f')

    expect(ran).toEqual(['view.ownershipReview'])
    expect(screen.getByRole('application')).toHaveFocus()
  })

  it('that lacks a reason leads to where it is written, and the decision keeps its date', async () => {
    const { user, editor, present } = renderDesk(
      <>
        <ReviewDrawer />
        <Inspector />
      </>,
      aPortfolio().domain('Sales').product('Orders', { owner: 'Sales' }).build(),
    )
    act(() => {
      editor.submit({ type: 'ownership/decide', product: product('Orders'), decision })
    })
    const unexplained = await screen.findByRole('button', { name: /gives no reason/ })
    unexplained.focus()
    await user.keyboard('f')
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Why, as decided on 23 November 2026' })).toHaveFocus()
    })
    await user.keyboard('It runs the tills.')

    expect(present().ownershipDecisions[product('Orders')]).toEqual({ ...decision, reason: 'It runs the tills.' })
    expect(screen.queryByRole('button', { name: /gives no reason/ })).toBeNull()
  })
})
