// The outline as a full twin of map and table: grouped, sorted, filtered, several rows changed together.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Outline } from '../../../renderer/outline/Outline'
import { NO_FILTER } from '../../../shared/analysis/mapFilter'
import { addNote, pinHotspot } from '../../../renderer/store/pinSteps'
import { select } from '../../../renderer/store/viewStore'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk, type Around } from '../../support/renderDesk'

//  CRM ─▶ Customers ─┬─▶ Value ─▶ Keep customers
//                    └─▶ Recommend       Attic (nobody needs it)
const retail = () =>
  aPortfolio()
    .useCase('Keep customers')
    .useCase('Recommend')
    .product('Value', { job: 'Predicts the value of each customer.', owner: 'Relations' })
    .product('Customers', { owner: 'Marketing' })
    .product('Attic')
    .source('CRM', { domain: 'Relations' })
    .chain('CRM', 'Customers', 'Value', 'Keep customers')
    .flow('Customers', 'Recommend')
    .build()
const open = (view: Around['view'] = {}) => renderDesk(<Outline />, retail(), { view })

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent)
const choose = async ({ user }: ReturnType<typeof open>, label: string, option: string) => {
  await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
}
const row = (name: RegExp) => screen.getByRole('row', { name })
const intoRow = async ({ user }: Pick<ReturnType<typeof open>, 'user'>, name: RegExp) => {
  const cell = within(row(name)).getAllByRole('gridcell')[0]
  if (cell) await user.click(cell)
  act(() => {
    row(name).focus()
  })
}

describe('grouping', () => {
  it('by domain lists each owner’s products and systems under its name, and what nobody owns last', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'domain')

    expect(names()).toEqual([
      ...['Use cases2 rows', 'Keep customers', 'Recommend'],
      ...['Marketing1 row', 'Customers', 'Relations2 rows', 'Value', 'CRM'],
      ...['No owner yet1 row', 'Attic'],
    ])
    expect(row(/^Marketing/)).toHaveAttribute('aria-expanded', 'true')
    expect(row(/^CRM/)).toHaveAttribute('aria-posinset', '2')
  })

  it('by archetype says the part each product plays', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'archetype')

    expect(names()).toEqual([
      ...['Use cases2 rows', 'Keep customers', 'Recommend'],
      ...['source-aligned1 row', 'Customers', 'consumer-aligned1 row', 'Value'],
      ...['Archetype not clear yet1 row', 'Attic', 'Source systems1 row', 'CRM'],
    ])
  })

  it('keeps the selection of the map, and walks in the order that is seen', async () => {
    const shown = open({ selection: [product('Customers')] })
    await choose(shown, 'Group by', 'domain')
    expect(row(/^Customers/)).toHaveAttribute('aria-selected', 'true')

    await intoRow(shown, /^Customers/)
    await shown.user.keyboard('{ArrowDown}{ArrowDown}')
    expect(shown.desk.view.getState().selection).toEqual([product('Value')])
  })

  it('folds a group with arrow left', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'domain')
    await intoRow(shown, /^Relations/)
    await shown.user.keyboard('{ArrowLeft}')

    expect(screen.queryByRole('row', { name: /^CRM/ })).toBeNull()
  })
})

describe('sorting', () => {
  it('by name sorts siblings, and what is told once stands where it is met first', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'domain')
    await choose(shown, 'Sort by', 'name')

    expect(names().slice(3)).toEqual([
      'Marketing1 row',
      'Customers',
      'Relations2 rows',
      'CRM',
      'Value',
      'No owner yet1 row',
      'Attic',
    ])
  })

  it('by findings brings what needs work to the top', async () => {
    const shown = open()
    await act(() => Promise.resolve())
    await choose(shown, 'Group by', 'archetype')
    await choose(shown, 'Sort by', 'findings')

    const counts = screen
      .getAllByRole('row')
      .slice(2, 4)
      .map((one) => Number(within(one).getAllByRole('gridcell').at(-1)?.textContent))
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  })

  it('sorts by a heading that is pressed: up, down, and as before', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'domain')
    const heading = () => screen.getByRole('columnheader', { name: 'Name' })
    const relations = () =>
      names()
        .slice(names().indexOf('Relations2 rows') + 1)
        .slice(0, 2)

    const seen = [heading().getAttribute('aria-sort')]
    for (let press = 0; press < 3; press++) {
      await shown.user.click(heading())
      seen.push(heading().getAttribute('aria-sort'), relations().join())
    }

    expect(seen).toEqual(['none', 'ascending', 'CRM,Value', 'descending', 'Value,CRM', 'none', 'Value,CRM'])
    expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveValue('map')
  })

  it('sorts with Enter on a heading, above the first row, and goes back down', async () => {
    const shown = open()
    await choose(shown, 'Group by', 'archetype')
    await intoRow(shown, /^Use cases/)

    await shown.user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('columnheader', { name: 'Owner' })).toHaveFocus()
    await shown.user.keyboard('{Enter}{ArrowDown}')
    expect(screen.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute('aria-sort', 'ascending')
    expect(row(/^Use cases/)).toHaveFocus()
  })

  it('by kind, archetype and job description, what has none last both ways', async () => {
    const shown = open()
    await choose(shown, 'Sort by', 'job description or need')
    await choose(shown, 'Group by', 'domain')
    const job = screen.getByRole('columnheader', { name: 'Job description or need' })
    const last = () => names()[names().indexOf('Relations2 rows') + 2]
    expect([job.getAttribute('aria-sort'), last()]).toEqual(['ascending', 'CRM'])
    await shown.user.click(job)
    expect([job.getAttribute('aria-sort'), last()]).toEqual(['descending', 'CRM'])
  })

  it('leaves a name that is being typed where it is', async () => {
    const shown = open({ outline: { group: 'domain', sort: 'name', down: false, filter: '' } })
    await intoRow(shown, /^CRM/)
    await shown.user.keyboard('{F2}Zebra')
    expect(screen.getAllByRole('row').findIndex((one) => within(one).queryByRole('textbox'))).toBe(7)

    await shown.user.keyboard('{Escape}')
    expect(names().slice(5, 8)).toEqual(['Relations2 rows', 'Value', 'Zebra'])
  })
})

describe('filtering', () => {
  it('shows what has the words, and what that stands under', async () => {
    const shown = open()
    await shown.user.type(screen.getByRole('textbox', { name: 'Filter rows' }), 'crm')

    expect(names()).toEqual(['Keep customers', 'Value', 'Customers', 'CRM'])
    expect(screen.getByRole('search')).toHaveTextContent('4 of 6')
  })

  it('finds by job, owner and kind, and Esc shows everything again', async () => {
    const shown = open({ outline: { group: 'domain', sort: 'map', down: false, filter: '' } })
    const field = screen.getByRole('textbox', { name: 'Filter rows' })
    await shown.user.type(field, 'relations predicts')
    expect(names()).toEqual(['Relations1 row', 'Value'])

    await shown.user.keyboard('{Escape}')
    expect(names()).toHaveLength(10)
  })

  it('says that nothing has these words, and how to see the rest', async () => {
    const shown = open()
    await shown.user.type(screen.getByRole('textbox', { name: 'Filter rows' }), 'unheard')
    await shown.user.click(screen.getAllByRole('button', { name: 'Show all rows' }).at(-1) ?? document.body)

    expect(row(/^Recommend/)).toBeVisible()
  })

  it('leaves out what lens and filter of the map hide', () => {
    open({ hiding: true, filter: { ...NO_FILTER, archetype: ['source-aligned'] } })

    expect(names()).toEqual(['Keep customers', 'Value', 'Customers', 'Recommend', 'Customerssee above'])
    expect(screen.getByRole('button', { name: 'Filtered as on the map' })).toBeVisible()
  })
})

describe('several rows', () => {
  it('are what “select all” means here: those that are shown', async () => {
    const shown = open({ outline: { group: 'domain', sort: 'map', down: false, filter: '' } })
    await shown.user.type(screen.getByRole('textbox', { name: 'Filter rows' }), 'relations')

    expect(shown.desk.view.getState().listed?.()).toEqual([product('Value'), source('CRM')])
    shown.unmount()
    expect(shown.desk.view.getState().listed).toBeNull()
  })

  it('are picked one by one with Ctrl and Space, and Esc leaves the one that is stood on', async () => {
    const { user, desk } = open({ selection: [useCase('Keep customers')] })
    act(() => {
      row(/^Keep customers/).focus()
    })
    await user.keyboard('{Control>} {/Control}{ArrowDown}{ArrowDown}{Control>} {/Control}')
    expect(desk.view.getState().selection).toEqual([useCase('Keep customers'), product('Customers')])

    await user.keyboard('{Escape}')
    expect(desk.view.getState().selection).toEqual([product('Customers')])
  })

  it('of one kind are given the same in one step; of several kinds they share owner, tag and removal', async () => {
    const { desk, user, present, editor } = open({ selection: [product('Value'), product('Customers')] })
    const bar = within(screen.getByRole('region', { name: 'Selected rows' }))
    await user.selectOptions(bar.getByRole('combobox', { name: 'Life cycle' }), 'retired')
    const cycles = [product('Value'), product('Customers')].map((id) => present().dataProducts[id]?.lifecycle)
    expect(cycles).toEqual(['retired', 'retired'])
    act(() => void editor.undo())
    expect(present()).toEqual(retail())

    act(() => {
      select(desk.view, product('Value'), source('CRM'))
    })
    expect(screen.queryByRole('combobox', { name: 'Life cycle' })).toBeNull()
    expect(bar.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Owner', '', 'Remove all 2'])
  })

  it('are removed together, and the keyboard stands on a row that is left', async () => {
    const { user, present } = open({ selection: [product('Value'), product('Customers')] })
    act(() => {
      row(/^Value/).focus()
    })
    await user.keyboard('{Delete}')

    expect(Object.keys(present().dataProducts)).toEqual([product('Attic')])
    expect(screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })
})

describe('editing in place', () => {
  it('with Shift and F2 keeps a job where it is read, and comes back to the row', async () => {
    const shown = open()
    await intoRow(shown, /^Value/)
    await shown.user.keyboard('{Shift>}{F2}{/Shift}')
    expect(screen.getByRole('textbox', { name: 'Job description of Value' })).toHaveFocus()
    await shown.user.keyboard('{Control>}a{/Control}Scores each customer.{Enter}')

    expect(shown.present().dataProducts[product('Value')]?.job).toBe('Scores each customer.')
    expect(row(/^Value/)).toHaveFocus()
  })

  it('with a double press asks for the need of a use case; Esc gives it up', async () => {
    const shown = open()
    const cell = row(/^Recommend/).querySelector('[data-cell="job"]') ?? document.body
    await shown.user.dblClick(cell)
    await shown.user.keyboard('a list{Escape}')

    expect(shown.present()).toEqual(retail())
    expect(row(/^Recommend/)).toHaveFocus()
  })

  it('chooses the domain of a source system in its row, and asks the owner of a product as O does', async () => {
    const shown = open()
    await shown.user.dblClick(row(/^CRM/).querySelector('[data-cell="owner"]') ?? document.body)
    await shown.user.selectOptions(screen.getByRole('combobox', { name: /CRM/ }), 'Marketing')
    await shown.user.keyboard('{Enter}')
    expect(row(/^CRM/)).toHaveTextContent('Marketing')

    await shown.user.dblClick(row(/^Value/).querySelector('[data-cell="owner"]') ?? document.body)
    expect(shown.ran).toEqual(['product.owner'])
  })
})

it('says in the row what is open and that something was noted', () => {
  const { desk } = open()
  act(() => {
    pinHotspot(desk, product('Value'))
    addNote(desk, product('Value'), 'Ask Olga', true)
  })

  expect(within(row(/^Value/)).getByRole('img', { name: 'Open question' })).toBeVisible()
  expect(within(row(/^Value/)).getByRole('img', { name: '1 note only for you' })).toBeVisible()
})
