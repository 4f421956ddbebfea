import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProductTable } from '../../../renderer/outline/table/ProductTable'
import { plainTable } from '../../../renderer/store/tableView'
import { HUGE, largePortfolio } from '../../support/largePortfolio'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { cell, COLUMN, intoTable, retailRows, right, rowNames } from '../../support/tableRows'

const heading = (name: string) => screen.getByRole('columnheader', { name })

describe('the table', () => {
  it('shows data products by name, and says what each is, whose, and for how many', () => {
    renderDesk(<ProductTable />, retailRows())

    expect(rowNames()).toEqual(['Customers', 'Spare', 'Value'])
    expect(screen.getByRole('grid', { name: 'Table of data products' })).toHaveAttribute('aria-rowcount', '4')
    const row = screen.getByRole('row', { name: /^Value/ })
    expect(row).toHaveTextContent('Predicts the value of each customer.')
    expect(row).toHaveTextContent('Relations')
    expect(row).toHaveTextContent('consumer-aligned')
    expect(row).toHaveTextContent('Live')
    expect(cell(/^Customers/, COLUMN.serves)).toHaveTextContent('2 Keep customers, Recommend')
    expect(cell(/^Spare/, COLUMN.owner)).toHaveTextContent('no owner')
  })

  it('says the verdict of the job-description test in words before the job', () => {
    renderDesk(<ProductTable />, retailRows())

    expect(cell(/^Value/, COLUMN.job)).toHaveTextContent('One clear job: Predicts the value of each customer.')
    expect(cell(/^Spare/, COLUMN.job)).toHaveTextContent('No job description')
  })

  it('says a verdict that was overruled as the field does, with the reason', () => {
    const overruled = { 'repeats-name': { reason: 'Registration agreed.', reviewer: 'Mona' } }
    const patients = aPortfolio().product('Patients', { job: 'Master record of patients.', overruled }).build()
    renderDesk(<ProductTable />, patients)

    expect(cell(/^Patients/, COLUMN.job)).toHaveTextContent(
      'One clear job; test overruled: Registration agreed (Mona): Master record of patients.',
    )
  })

  it('has no tick where the room refuses what the test lets pass, and says who does and why (2.23)', () => {
    const cohesive = { answer: 'no', reviewer: 'Lin', reason: 'Stays and bills are two.' } as const
    const stays = { job: 'Lists the stays of each patient.' }
    const refused = aPortfolio()
      .product('Stays', { ...stays, cohesive })
      .product('Visits', stays)
      .build()
    renderDesk(<ProductTable />, refused)

    const verdictOf = (row: RegExp) =>
      cell(row, COLUMN.job).querySelector('[data-verdict]')?.getAttribute('data-verdict')
    expect([verdictOf(/^Stays/), verdictOf(/^Visits/)]).toEqual(['fail', 'pass'])
    expect(cell(/^Stays/, COLUMN.job)).toHaveTextContent(
      'The room: not one cohesive concept (Lin: Stays and bills are two)',
    )
  })

  it('is one stop of Tab; arrows, Home and End walk, and the selection follows', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    expect(cell(/^Customers/, COLUMN.name)).toHaveFocus()

    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(cell(/^Spare/, COLUMN.job)).toHaveFocus()
    expect(desk.view.getState().selection).toEqual([product('Spare')])

    await user.keyboard('{End}')
    expect(cell(/^Spare/, 8)).toHaveFocus()
    await user.keyboard('{Home}{Control>}{End}{/Control}')
    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
  })

  it('stands on the record that was selected on the map', () => {
    renderDesk(<ProductTable />, retailRows(), { view: { selection: [product('Value')] } })
    intoTable()

    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
    expect(screen.getByRole('row', { name: /^Value/ })).toHaveAttribute('aria-selected', 'true')
  })

  it('jumps to a name by a capital letter', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('Val')

    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })
})

describe('sorting', () => {
  it('sorts with Enter on a heading, above the first row: up, down, and as before', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard(`${right(COLUMN.lifecycle)}{ArrowUp}`)
    expect(heading('Life cycle')).toHaveFocus()

    await user.keyboard('{Enter}{Enter}')
    expect(heading('Life cycle')).toHaveAttribute('aria-sort', 'descending')
    expect(rowNames()).toEqual(['Value', 'Customers', 'Spare'])
    expect(screen.getByText('Sorted by Life cycle, descending.')).toBeInTheDocument()

    await user.keyboard('{Enter}')
    expect(rowNames()).toEqual(['Customers', 'Spare', 'Value'])
  })

  it('sorts amounts as numbers, and leaves what is not known at the end both ways', () => {
    const table = { ...plainTable, columns: { dataProducts: ['costPerYear'] } }
    const sortedBy = (down: boolean) => {
      const sort = { dataProducts: { column: 'costPerYear', down } }
      const { unmount } = renderDesk(<ProductTable />, retailRows(), { view: { table: { ...table, sort } } })
      const seen = rowNames()
      unmount()
      return seen
    }

    expect(sortedBy(false)).toEqual(['Spare', 'Customers', 'Value'])
    expect(sortedBy(true)).toEqual(['Customers', 'Spare', 'Value'])
  })
})

describe('grouping and filtering', () => {
  const grouped = { ...plainTable, group: { dataProducts: 'useCase' } } as const

  it('shows a product under each use case it serves, marked as standing elsewhere too', () => {
    renderDesk(<ProductTable />, retailRows(), { view: { table: grouped } })

    expect(rowNames()).toEqual([
      'Keep customers2 rows',
      'Customers+1, also in 1 other group',
      'Value',
      'Recommend1 row',
      'Customers+1, also in 1 other group',
      'Not needed by a use case1 row',
      'Spare',
    ])
  })

  it('folds a group with Enter on its heading', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows(), { view: { table: grouped } })
    intoTable()
    await user.keyboard('{Enter}')

    expect(screen.getByRole('rowheader', { name: /^Keep customers/ })).toHaveAttribute('aria-expanded', 'false')
    expect(rowNames()).not.toContain('Value')
  })

  it('groups by owning domain, what nobody owns last', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows())
    await user.selectOptions(screen.getByLabelText('Group by'), 'domain')

    expect(rowNames()).toEqual(['Relations1 row', 'Value', 'No owner yet2 rows', 'Customers', 'Spare'])
  })

  it('filters by every word in the columns in sight, and Enter goes to the rows', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows())
    await user.type(screen.getByLabelText('Filter rows'), 'relations live')
    expect(rowNames()).toEqual(['Value'])
    expect(screen.getByText('1 of 3')).toBeInTheDocument()

    await user.keyboard('{Enter}')
    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })

  it('keeps the cursor in the filter while the row that was stood on is filtered away', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.type(screen.getByLabelText('Filter rows'), 'spare')

    expect(screen.getByLabelText('Filter rows')).toHaveFocus()
    expect(screen.getByLabelText('Filter rows')).toHaveValue('spare')
  })

  it('respects the filter of the map, says so, and lets it be taken off', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows(), { view: { filter: { domain: [domain('Relations')] } } })
    expect(rowNames()).toEqual(['Value'])

    await user.click(screen.getByRole('button', { name: 'Filtered as on the map' }))
    expect(rowNames()).toHaveLength(3)
  })
})

describe('columns', () => {
  it('are shown and hidden, remembered with the view, and the name always stays', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retailRows())
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    await user.click(screen.getByRole('checkbox', { name: 'Owner' }))
    await user.click(screen.getByRole('checkbox', { name: 'Tags' }))

    expect(desk.view.getState().table.columns.dataProducts).toEqual([
      ...['job', 'archetype', 'lifecycle', 'serves', 'ports', 'slos', 'findings', 'tags'],
    ])
    expect(document.querySelector('[role="columnheader"][data-column="owner"]')).toBeNull()
    expect(document.querySelector('[role="columnheader"][data-column="name"]')).not.toBeNull()
  })
})

describe('thousands of rows', () => {
  it('draws only what is in sight, and the row the keyboard stands on', async () => {
    const { user } = renderDesk(<ProductTable />, largePortfolio(HUGE))
    expect(document.querySelectorAll('[role="rowheader"]').length).toBeLessThan(60)
    intoTable()
    await user.keyboard('{Control>}{End}{/Control}')

    expect(document.activeElement).toHaveTextContent('Product 999')
    expect(document.querySelector('[role="grid"]')).toHaveAttribute('aria-rowcount', '1001')
  })
})
