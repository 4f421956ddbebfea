import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { ReviewSummary } from '../../../renderer/review/ReviewSummary'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { watchingCamera } from '../../support/watchingCamera'
import { unfinished } from './unfinishedPortfolio'

describe('the review drawer', () => {
  it('groups what the rules say, each with its weight in words, its sentence and its reason', () => {
    renderDesk(<ReviewDrawer />, unfinished())

    const ownership = screen.getByRole('region', { name: 'Ownership' })
    const rows = within(ownership).getAllByRole('listitem')
    const first = rows.find((row) => row.textContent.includes('“Value” has no owner'))

    expect(rows).toHaveLength(2)
    expect(first).toHaveTextContent(/To settle|To check/)
    expect(first).toHaveTextContent('Practice 2.34')
  })

  it.each([
    ['en', 'Fails', 'To check', 'Job descriptions'],
    ['de', 'Fällt durch', 'Zu prüfen', 'Aufgabenbeschreibungen'],
  ] as const)(
    'tells in %s what fails the test from what is doubted, and says it first',
    (language, fails, doubted, title) => {
      const jobs = aPortfolio()
        .product('A', { job: 'Measures energy use per building and forecasts the price of gas.' })
        .product('B', { job: 'Calculates a churn score for each subscriber and sends e-mails to those at risk.' })
        .product('C', { job: '' })
        .build()
      renderDesk(<ReviewDrawer />, jobs, { view: { language } })

      const rows = within(screen.getByRole('region', { name: title })).getAllByRole('listitem')
      const words = rows.map(({ textContent }) => [fails, doubted].find((word) => textContent.startsWith(word)))
      expect(words).toEqual([fails, doubted, doubted])
    },
  )

  it('walks with the arrow keys across the rules, and Enter goes to the card', async () => {
    const { user, desk } = renderDesk(<ReviewDrawer />, unfinished())
    const job = within(screen.getByRole('region', { name: 'Job descriptions' })).getByRole('button', {
      name: /no job description yet/,
    })
    job.focus()

    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(job).toHaveFocus()
    await user.keyboard('{Enter}')

    expect(desk.view.getState().selection).toEqual([product('Purchases')])
  })

  it('offers the one move that settles it: the owner of that product', async () => {
    const { user, desk, ran } = renderDesk(<ReviewDrawer />, unfinished())
    const row = within(screen.getByRole('region', { name: 'Ownership' }))
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.includes('“Purchases”'))

    await user.click(within(row!).getByRole('button', { name: 'Choose the owner' }))

    expect(desk.view.getState().selection).toEqual([product('Purchases')])
    expect(ran).toEqual(['product.owner'])
  })

  it('opens the job description where that is what is missing', async () => {
    const { user, desk } = renderDesk(<ReviewDrawer />, unfinished())

    await user.click(screen.getByRole('button', { name: 'Write the job description' }))

    expect(desk.view.getState().asked.field).toBe('job')
    expect(desk.view.getState().panels.inspector).toBe(true)
  })

  it('lets a finding go as soon as it is settled', async () => {
    const { editor } = renderDesk(<ReviewDrawer />, unfinished())
    expect(screen.getByText(/“Value” has no owner/)).toBeInTheDocument()

    act(() => {
      editor.submit({ type: 'domain/add', record: { id: 'domain_relations', name: 'Relations', hue: 0 } })
      editor.submit({ type: 'ownership/assign', products: [product('Value')], domain: 'domain_relations' })
    })

    await waitFor(() => {
      expect(screen.queryByText(/“Value” has no owner/)).toBeNull()
    })
    expect(screen.getByText(/“Purchases” has no owner/)).toBeInTheDocument()
  })

  it('hides hints on request and says how many', async () => {
    const single = aPortfolio()
      .useCase('A', { role: 'r', need: 'n', outcome: 'o' })
      .useCase('B', { role: 'r', need: 'n', outcome: 'o' })
      .product('Only A')
      .flow('Only A', 'A')
      .build()
    const { user } = renderDesk(<ReviewDrawer />, single)
    expect(screen.getByRole('region', { name: 'Reuse' })).toBeInTheDocument()

    await user.click(screen.getByRole('checkbox', { name: 'Show hints' }))

    expect(screen.queryByRole('region', { name: 'Reuse' })).toBeNull()
    expect(screen.getByText(/hint(s are| is) hidden/)).toBeInTheDocument()
  })

  it('says what it is for while the map is empty', () => {
    renderDesk(<ReviewDrawer />, aPortfolio().build())

    expect(screen.getByText(/they never block anything/)).toBeInTheDocument()
  })
})

describe('the review in the status line', () => {
  it('counts by rule, the most frequent first', () => {
    renderDesk(<ReviewSummary />, unfinished())

    expect(screen.getByText(/^review: 2 ownership · /)).toBeInTheDocument()
  })

  it('counts what is said of use cases, and does not sound as if it counted these', () => {
    renderDesk(<ReviewSummary />, aPortfolio().useCase('Plan').build())

    expect(screen.getByText('review: 4 on use cases')).toBeInTheDocument()
  })

  it('is content with an empty map', () => {
    renderDesk(<ReviewSummary />, aPortfolio().build())

    expect(screen.getByText('review: nothing open')).toBeInTheDocument()
  })
})

describe('F beside a finding', () => {
  /** Orders has one attribute that is evidently its key; Complaints and Beschwerden are one product under two names. */
  const fixable = () =>
    aPortfolio()
      .product('Orders', { owner: 'Sales', job: 'Lists every order.', attributes: { order_id: [], status: [] } })
      .product('Complaints', { owner: 'Care', job: 'Lists complaints.' })
      .product('Beschwerden', { owner: 'Care', job: 'Listet Beschwerden.' })
      .build()
  const finding = (said: RegExp) => screen.getByRole('button', { name: said })
  const before = (portfolio: Portfolio) => Object.values(portfolio.dataProducts[product('Orders')]!.attributes)

  it('does what its button says, as one step that undo takes back, and goes on to the next finding', async () => {
    const { user, editor, present } = renderDesk(<ReviewDrawer />, fixable())
    const row = finding(/No attribute of “Orders” is a business key/)
    expect(within(row.closest('li')!).getByRole('button', { name: /order_id/ })).toHaveAttribute(
      'aria-keyshortcuts',
      'F',
    )
    row.focus()

    await user.keyboard('f')

    expect(before(present()).map(({ name, businessKey }) => [name, businessKey])).toEqual([
      ['order_id', true],
      ['status', false],
    ])
    expect(editor.getState().history.past).toHaveLength(1)
    expect(document.activeElement).toHaveAttribute('data-jump')
    act(() => {
      editor.undo()
    })
    expect(present()).toEqual(fixable())
  })

  it('shows first what has to be looked at: a merge is previewed and nothing has changed yet', async () => {
    const { user, desk, present } = renderDesk(<ReviewDrawer />, fixable())
    finding(/say nearly the same/).focus()

    await user.keyboard('f')

    expect(desk.view.getState()).toMatchObject({ overlay: 'boundary', boundary: { kind: 'merge' } })
    expect(present()).toEqual(fixable())
  })

  it('leads to the owner where people have to think first', async () => {
    const { user, ran } = renderDesk(<ReviewDrawer />, unfinished())
    finding(/“Value” has no owner/).focus()

    await user.keyboard('F')

    expect(ran).toEqual(['product.owner'])
  })
})

describe('a finding of what is drawn', () => {
  //  OMS ─▶ Orders ─▶ Reorder: straight from the source
  const copied = () =>
    aPortfolio()
      .source('OMS', { at: [0, 0] })
      .product('Orders', { at: [400, 0], owner: 'Sales' })
      .useCase('Reorder', { at: [800, 0], role: 'buyer', need: 'stock per store', outcome: 'shelves stay full' })
      .chain('OMS', 'Orders', 'Reorder')
      .build()
  const row = (words: RegExp) => screen.getByRole('button', { name: words })

  it('straight from a source system leads with F to what its use case needs', async () => {
    const { user, desk } = renderDesk(<ReviewDrawer />, copied())
    row(/goes straight from a source system/).focus()
    expect(screen.getByRole('button', { name: /^Ask what its use case needs/ })).toBeVisible()

    await user.keyboard('f')

    expect(desk.view.getState()).toMatchObject({ selection: [useCase('Reorder')], asked: { field: 'need' } })
  })

  it('a circle is shown whole: all that feed each other are selected and in sight', async () => {
    const { shown, camera } = watchingCamera()
    const circle = aPortfolio()
      .product('Orders')
      .product('Churn')
      .product('Returns')
      .chain('Orders', 'Churn', 'Orders')
      .flow('Returns', 'Churn')
      .build()
    const { user, desk } = renderDesk(<ReviewDrawer />, circle, { view: { camera } })
    row(/feed each other in a circle/).focus()

    await user.keyboard('f')

    expect(desk.view.getState().selection).toEqual([product('Churn'), product('Orders')])
    expect(shown.at(-1)).toEqual([product('Churn'), product('Orders')])
  })

  it('that a port is missing is settled by F, for it is said who reads', async () => {
    const { user, present, desk, editor } = renderDesk(<ReviewDrawer />, copied())
    const ports = () => Object.values(present().dataProducts[product('Orders')]?.ports ?? {})
    await user.click(screen.getByRole('button', { name: /^Add the output port: report/ }))
    expect(ports()).toMatchObject([{ name: 'report', kind: 'report' }])
    act(() => {
      editor.undo()
      desk.view.setState({ language: 'de' })
    })

    await user.click(await screen.findByRole('button', { name: /^Ausgabeport ergänzen: Bericht/ }))

    expect(ports()).toMatchObject([{ name: 'Bericht', kind: 'report' }])
  })
})
