import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Ownership } from '../../../renderer/ownership/Ownership'
import { aPortfolio, domain, product, source } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

//  OMS (Orders) ─┐
//  CRM (Care)  ──┴─ Purchases ── Lifetime Value (Care) ── Insights
//  Purchases: claimed by Orders and Marketing; Baskets: nobody's
const open = () =>
  aPortfolio()
    .source('OMS', { domain: 'Orders' })
    .source('CRM', { domain: 'Care' })
    .product('Purchases', { job: 'Lists what a customer bought.' })
    .product('Lifetime Value', { owner: 'Care' })
    .product('Baskets')
    .useCase('Insights', { value: 5 })
    .chain('OMS', 'Purchases', 'Lifetime Value', 'Insights')
    .flow('CRM', 'Purchases')
    .claim('Purchases', 'Orders')
    .claim('Purchases', 'Marketing', { greatestNeed: 3 })
    .build()

const caseOf = (name: string) => screen.getByRole('group', { name })
const points = (criterion: string, of: string) => {
  const group = screen.getByRole('group', { name: `${criterion}, ${of}` })
  return within(group).getByRole('radio', { checked: true })
}

describe('the ownership review, by keys alone', () => {
  it('opens with the hardest case and has the keyboard: the product, its job, and those who contend', () => {
    renderDesk(<Ownership />, open())

    expect(caseOf('Purchases')).toHaveFocus()
    expect(screen.getByText('Lists what a customer bought.')).toBeInTheDocument()
    expect(screen.getByText('0 of 2 settled')).toBeInTheDocument()
    expect(points('Owns the sources', 'Orders')).toHaveAccessibleDescription('1 of 2 sources: OMS')
    expect(points('Greatest need', 'Care')).toHaveAccessibleDescription('Insights (5)')
    expect(points('Best placed to build and run', 'Orders')).toHaveAccessibleDescription('Nobody has said')
  })

  it('says the suggestion with its reasons', () => {
    renderDesk(<Ownership />, open())

    const suggestion = screen.getByRole('complementary', { name: 'Suggestion' })
    expect(suggestion).toHaveTextContent('Care has the strongest case.')
    expect(suggestion).toHaveTextContent('Owns 1 of 2 sources: CRM.')
  })

  it('says once that a tie goes to the most pressing need', () => {
    const portfolio = aPortfolio()
      .product('Purchases')
      .claim('Purchases', 'Orders', { greatestNeed: 2 })
      .claim('Purchases', 'Care', { greatestNeed: 3 })
      .build()
    renderDesk(<Ownership />, portfolio)

    const { textContent } = screen.getByRole('complementary', { name: 'Suggestion' })
    expect(textContent).toContain('the cases are close, and a tie goes to the most pressing need.')
    expect(textContent.match(/a tie goes/gu)).toHaveLength(1)
  })

  it('walks with ↑ and ↓, chooses with a digit, decides with Enter, and undo brings the case back', async () => {
    const { user, present, editor, desk } = renderDesk(<Ownership />, open())
    await user.keyboard('{ArrowDown}')
    expect(caseOf('Baskets')).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(caseOf('Purchases')).toHaveFocus()

    await user.keyboard('1')
    expect(screen.getByRole('button', { name: '1: choose Care' })).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('{Enter}')

    expect(present().owners[product('Purchases')]).toBe(domain('Care'))
    expect(present().ownershipDecisions[product('Purchases')]).toMatchObject({
      domain: domain('Care'),
      date: '1970-01-01',
      session: null,
    })
    expect(present().ownershipDecisions[product('Purchases')]?.reason).toContain('Owns 1 of 2 sources: CRM.')
    expect(caseOf('Baskets')).toHaveFocus()
    expect(screen.getByText('1 of 2 settled')).toBeInTheDocument()
    expect(desk.view.getState().told?.values).toEqual({ domain: 'Care', product: 'Purchases' })

    act(() => void editor.undo())
    expect(await screen.findByText('0 of 2 settled')).toBeInTheDocument()
    expect(present().owners[product('Purchases')]).toBeUndefined()
  })

  it('puts off with P, a reason and Enter: minuted, still to be settled, and marked as put off', async () => {
    const { user, present } = renderDesk(<Ownership />, open())
    await user.keyboard('p')
    const reason = screen.getByRole('textbox', { name: 'Put off, because' })
    expect(reason).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(present().ownershipDecisions).toEqual({})
    await user.type(reason, 'The head of Orders is away.')
    await user.keyboard('{Enter}')

    expect(present().ownershipDecisions[product('Purchases')]).toEqual({
      ...{ domain: null, reason: 'The head of Orders is away.', date: '1970-01-01', session: null },
    })
    expect(caseOf('Baskets')).toHaveFocus()
    expect(screen.getByText('0 of 2 settled')).toBeInTheDocument()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByText(/Put off on 1 January 1970: The head of Orders is away\./)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Purchases.*put off/ })).toBeInTheDocument()
  })

  it('leaves whoever answers today in place when a case is put off, and takes both back in one step', async () => {
    const disputed = aPortfolio()
      .product('Purchases', { owner: 'Orders' })
      .claim('Purchases', 'Orders')
      .claim('Purchases', 'Marketing')
      .build()
    const { user, present, editor } = renderDesk(<Ownership />, disputed)
    await user.keyboard('p')
    await user.keyboard('Next time.{Enter}')

    expect(present().owners[product('Purchases')]).toBe(domain('Orders'))
    expect(present().ownershipDecisions[product('Purchases')]?.domain).toBeNull()

    act(() => void editor.undo())
    expect(present().ownershipDecisions).toEqual({})
    expect(present().owners[product('Purchases')]).toBe(domain('Orders'))
  })

  it('takes a digit on a criterion for what the room says, and Backspace gives the word back to the map', async () => {
    const { user, present } = renderDesk(<Ownership />, open())
    points('Best placed to build and run', 'Orders').focus()
    await user.keyboard('3')

    expect(present().claims[product('Purchases')]?.[domain('Orders')]?.bestPlaced).toBe(3)
    expect(points('Best placed to build and run', 'Orders')).toHaveFocus()
    expect(points('Best placed to build and run', 'Orders')).toHaveAttribute('value', '3')

    points('Greatest need', 'Marketing').focus()
    await user.keyboard('{Backspace}')
    expect(present().claims[product('Purchases')]?.[domain('Marketing')]).toBeUndefined()
  })

  it('asks for a reason before it decides, and keeps one written by hand when another domain is chosen', async () => {
    const { user, present } = renderDesk(<Ownership />, open())
    await user.keyboard('1')
    const reason = screen.getByRole('textbox', { name: 'Care owns it, because' })
    await user.clear(reason)
    await user.keyboard('{Escape}{Enter}')
    expect(reason).toHaveFocus()
    expect(present().ownershipDecisions).toEqual({})

    await user.keyboard('Their words.{Escape}2{Enter}')
    expect(present().ownershipDecisions[product('Purchases')]?.reason).toBe('Their words.')
  })

  it('jumps to the job description with J, where a boundary is unclear', async () => {
    const { user, ran, desk } = renderDesk(<Ownership />, open())
    await user.keyboard('j')

    expect(desk.view.getState().selection).toEqual([product('Purchases')])
    expect(ran).toEqual(['product.job'])
  })

  it('ends with the table of who owns what, decided when and why', async () => {
    const { user } = renderDesk(<Ownership />, open())
    await user.keyboard('1{Enter}1')
    await user.type(screen.getByRole('textbox', { name: /owns it, because/ }), ' Agreed.')
    await user.keyboard('{Enter}')

    expect(screen.getByRole('heading', { name: 'Every product has one owner' })).toBeInTheDocument()
    const row = screen.getByRole('row', { name: /^Baskets/ })
    expect(row).toHaveTextContent('1 January 1970')
    expect(row).toHaveTextContent('Agreed.')
  })

  it('changes nothing in a document that can only be read', async () => {
    const { user, present } = renderDesk(<Ownership />, open(), { readOnly: true })
    await user.keyboard('1{Enter}')

    expect(present().ownershipDecisions).toEqual({})
    expect(screen.queryByRole('button', { name: /Decide/ })).not.toBeInTheDocument()
  })
})

describe('who builds, apart from who owns', () => {
  it('is typed in the table, and counted per team', async () => {
    const { user, present } = renderDesk(<Ownership />, open(), { view: { ownershipPage: 'table' } })
    await user.type(screen.getByRole('textbox', { name: 'Built by, Baskets' }), 'Starters')

    expect(present().dataProducts[product('Baskets')]?.buildingTeam).toBe('Starters')
    expect(screen.getByRole('row', { name: 'Starters 1 0' })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: 'Care 1 Care 0' })).toBeInTheDocument()
  })
})

describe('the page of a domain', () => {
  it('shows what the selected domain answers for and rests on, and is edited there', async () => {
    const { user, present } = renderDesk(<Ownership />, open(), {
      view: { ownershipPage: 'domain', selection: [domain('Care')] },
    })
    expect(screen.getByRole('heading', { name: 'Care' })).toBeInTheDocument()
    expect(screen.getByText('CRM')).toBeInTheDocument()
    expect(screen.getByText('Insights')).toBeInTheDocument()

    await user.type(screen.getByRole('textbox', { name: 'Team' }), 'Care crew')
    await user.click(screen.getByRole('checkbox', { name: 'Pilot domain' }))
    expect(present().domains[domain('Care')]).toMatchObject({ team: 'Care crew', pilot: true })
  })

  it('adds up the eleven statements once all are answered, and takes an answer back', async () => {
    const { user, present } = renderDesk(<Ownership />, open(), {
      view: { ownershipPage: 'domain', selection: [domain('Care')] },
    })
    for (const three of screen.getAllByRole('button', { name: '3' })) await user.click(three)
    expect(screen.getByText('33 of 55: acceptable load')).toBeInTheDocument()

    const [first] = screen.getAllByRole('button', { name: '3' })
    if (first) await user.click(first)
    expect(screen.getByText('1 statement to answer')).toBeInTheDocument()
    expect(Object.keys(present().domains[domain('Care')]?.load ?? {})).toHaveLength(10)
  })
})

describe('source systems of which nobody has said who runs them', () => {
  //  OMS (Orders) ─┐
  //  Till ─────────┴─ Purchases    Ledger ── Balances (Finance, decided)
  const unsaid = () =>
    aPortfolio()
      .source('OMS', { domain: 'Orders' })
      .source('Till')
      .source('Ledger')
      .product('Purchases')
      .product('Balances', { owner: 'Finance' })
      .chain('OMS', 'Purchases')
      .chain('Till', 'Purchases')
      .chain('Ledger', 'Balances')
      .build()
  const asked = () => screen.getByRole('region', { name: 'Who runs these source systems?' })

  it('are asked about with the product they feed, and the answer counts as evidence at once', async () => {
    const { user, present } = renderDesk(<Ownership />, unsaid())
    expect(caseOf('Purchases')).toContainElement(asked())
    expect(within(asked()).getAllByRole('combobox')).toHaveLength(1)

    await user.selectOptions(screen.getByRole('combobox', { name: 'Domain that runs Till' }), 'Finance')

    expect(present().sourceSystems[source('Till')]?.domain).toBe(domain('Finance'))
    expect(points('Owns the sources', 'Finance')).toHaveAccessibleDescription('1 of 2 sources: Till')
    expect(screen.getByRole('combobox', { name: 'Domain that runs Till' })).toHaveValue(domain('Finance'))
  })

  it('are still asked about when every product is settled, and not once it is said', async () => {
    const { user, desk, present } = renderDesk(<Ownership />, unsaid())
    act(() => {
      desk.editor.submit({ type: 'ownership/assign', products: [product('Purchases')], domain: domain('Orders') })
    })
    expect(screen.queryByRole('group', { name: 'Purchases' })).not.toBeInTheDocument()
    expect(within(asked()).getAllByRole('combobox')).toHaveLength(2)

    for (const name of ['Till', 'Ledger'])
      await user.selectOptions(screen.getByRole('combobox', { name: `Domain that runs ${name}` }), 'Finance')
    expect(present().sourceSystems[source('Ledger')]?.domain).toBe(domain('Finance'))
    await user.click(screen.getByRole('button', { name: 'Table' }))
    await user.click(screen.getByRole('button', { name: 'Review' }))

    expect(screen.queryByRole('region', { name: 'Who runs these source systems?' })).not.toBeInTheDocument()
  })
})
