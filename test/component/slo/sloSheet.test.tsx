import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { SloSheet } from '../../../renderer/slo/sheet/SloSheet'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk, type RenderedDesk } from '../../support/renderDesk'
import { withPromises } from '../../support/promisedWorld'

/* Orders ─► Churn ─► Win back      Churn takes 4 h and promises 24 h */
const portfolio = (orders: Record<string, string> = {}) =>
  withPromises(
    aPortfolio()
      .product('Orders', { owner: 'Shop' })
      .product('Churn', { owner: 'Marketing', processingHours: 4 })
      .useCase('Win back')
      .chain('Orders', 'Churn', 'Win back')
      .build(),
    { Churn: { freshness: '24 h' }, Orders: orders },
  )
const row = (name: RegExp) => screen.getByRole('button', { name, expanded: false })
const opened = (name: RegExp) => screen.getByRole('button', { name, expanded: true })
const slosOf = ({ present }: RenderedDesk, name: string) =>
  Object.values(present().dataProducts[product(name)]?.slos ?? {})

describe('the SLO sheet', () => {
  it('teaches while nothing is promised', () => {
    renderDesk(<SloSheet />, aPortfolio().product('Orders').build())

    expect(screen.getByRole('heading', { name: 'What do your consumers need to rely on?' })).toBeInTheDocument()
  })

  it('puts the product a use case reads first, and says what its source must promise', () => {
    renderDesk(<SloSheet />, portfolio())

    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      ...['Churn', 'Orders', 'What the platform must offer'],
    ])
    expect(row(/Freshness.*Needed.*at most 20 hours old.*nothing promised/)).toBeInTheDocument()
  })

  it('walks by arrow, accepts with A, and stays on the row', async () => {
    const rendered = renderDesk(<SloSheet />, portfolio())
    const { user } = rendered
    row(/at most 24 hours/).focus()

    await user.keyboard('{ArrowDown}a')

    expect(slosOf(rendered, 'Orders')).toMatchObject([{ target: 20, unit: 'h', origin: 'inferred' }])
    expect(slosOf(rendered, 'Orders')[0]?.sli).not.toBe('')
    expect(document.activeElement).toHaveAccessibleName(/20 hours.*ok.*inferred, accepted/)
  })

  it('shows the way the need was reckoned, and both owners', async () => {
    const { user } = renderDesk(<SloSheet />, portfolio())

    row(/nothing promised/).focus()
    await user.keyboard('{Enter}')

    const why = screen.getByRole('region', { name: 'Why it is needed' })
    expect(why).toHaveTextContent('“Churn” needs: Newest record at most 24 hours old; minus 4 h of processing')
    expect(why).toHaveTextContent('Shop answers for it; Churn asks.')
  })

  it('overrides with a reason by O, in words that are read back, and Esc goes back to the row', async () => {
    const rendered = renderDesk(<SloSheet />, portfolio())
    const { user } = rendered
    row(/nothing promised/).focus()

    await user.keyboard('o')
    expect(screen.getByRole('textbox', { name: 'Why this may differ from what is needed' })).toHaveFocus()
    await user.keyboard('Good enough for a pilot')
    await user.type(screen.getByRole('textbox', { name: 'What it promises, in words' }), 'at most 2 days{Enter}')

    expect(slosOf(rendered, 'Orders')).toMatchObject([
      { target: 2, unit: 'd', origin: 'overridden', reason: 'Good enough for a pilot' },
    ])
    expect(row(/accepted with a reason/)).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'What it promises, in words' }), 'x{Escape}')
    expect(row(/accepted with a reason/)).toHaveFocus()
  })

  it.each([
    [/^Tighten: Orders promises/, { Orders: 20 }],
    [/^Relax: Churn promises/, { Churn: 26 }],
  ])('puts conflicts first; each way out is one step: %s', async (offer, after) => {
    const rendered = renderDesk(<SloSheet />, portfolio({ freshness: '22 h' }))
    const { user, editor } = rendered
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Where promises and needs do not meet')
    await user.click(row(/Orders.*weaker than needed/))

    await user.click(screen.getByRole('button', { name: offer }))

    for (const [name, target] of Object.entries(after)) expect(slosOf(rendered, name)[0]).toMatchObject({ target })
    expect(screen.queryByRole('button', { name: /weaker than needed/ })).not.toBeInTheDocument()
    expect(opened(/Freshness.*at most (20|22) hours/)).toHaveFocus()
    editor.undo()
    expect(await screen.findByRole('button', { name: /weaker than needed/ })).toBeInTheDocument()
  })

  it('from a finding, F leads to its ways out: unfolded, with the keyboard, whatever was filtered', async () => {
    const { user, desk, ran } = renderDesk(
      <>
        <ReviewDrawer />
        <SloSheet />
      </>,
      portfolio({ freshness: '30 h' }),
    )
    await user.type(screen.getByRole('textbox', { name: 'Product' }), 'Churn')
    expect(screen.queryByRole('button', { name: /Orders.*weaker than needed/ })).toBeNull()

    screen.getByRole('button', { name: /“Orders”.*“Churn”.* needs/ }).focus()
    await user.keyboard('f')

    expect(ran).toEqual(['view.slos'])
    expect(opened(/Orders.*weaker than needed/)).toHaveFocus()
    expect(screen.getByRole('region', { name: 'Ways out' })).toBeInTheDocument()
    expect(desk.view.getState().selection).toEqual([product('Orders')])

    // Asked a second time, while it is unfolded but filtered away.
    await user.type(screen.getByRole('textbox', { name: 'Product' }), 'Churn')
    screen.getByRole('button', { name: /“Orders”.*“Churn”.* needs/ }).focus()
    await user.keyboard('f')
    expect(opened(/Orders.*weaker than needed/)).toHaveFocus()

    // And left for good: it folds, and stays folded.
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('region', { name: 'Ways out' })).toBeNull()
  })

  it('shows doubts about what nobody can keep, and keeps it all the same', async () => {
    const rendered = renderDesk(<SloSheet />, portfolio())
    const { user } = rendered
    await user.click(row(/nothing promised/))

    await user.type(screen.getByRole('textbox', { name: 'What it promises, in words' }), '0 seconds')

    expect(screen.getByText(/Nobody can keep zero/)).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(slosOf(rendered, 'Orders')).toMatchObject([{ target: 0, statement: '0 seconds' }])
    expect(screen.getAllByText('nobody can keep it').length).toBeGreaterThan(0)
  })

  it('filters by product, domain and state; nothing found can be undone at once', async () => {
    const { user } = renderDesk(<SloSheet />, portfolio())

    await user.selectOptions(screen.getByRole('combobox', { name: 'Domain' }), 'Shop')
    expect(screen.queryByRole('button', { name: /at most 24 hours/ })).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Product' }), 'Churn')
    await user.click(screen.getByRole('button', { name: 'Show all' }))

    expect(row(/at most 24 hours/)).toBeInTheDocument()
  })

  it('says what the platform must offer, and who asks for it', () => {
    renderDesk(<SloSheet />, portfolio())

    const platform = screen.getByRole('region', { name: 'What the platform must offer' })
    expect(within(platform).getByText('Scheduler')).toBeInTheDocument()
    expect(platform).toHaveTextContent('Churn: runs in batches')
  })
})
