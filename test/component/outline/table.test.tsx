import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProductTable } from '../../../renderer/outline/table/ProductTable'
import { addCard } from '../../../renderer/store/mapSteps'
import { plainTable } from '../../../renderer/store/tableView'
import { aPortfolio, domain, product, source, useCase } from '../../support/portfolioBuilder'
import { HUGE, largePortfolio } from '../../support/largePortfolio'
import { renderDesk } from '../../support/renderDesk'

//  CRM ─▶ Customers ─┬─▶ Value ─▶ Keep customers
//                    └─▶ Recommend       Spare (nobody needs it)
const retail = () =>
  aPortfolio()
    .useCase('Keep customers', { value: 3 })
    .useCase('Recommend')
    .product('Value', { job: 'Predicts the value of each customer.', owner: 'Relations', lifecycle: 'live' })
    .product('Customers', { costPerYear: 900 })
    .product('Spare', { costPerYear: 20 })
    .source('CRM')
    .chain('CRM', 'Customers', 'Value', 'Keep customers')
    .flow('Customers', 'Recommend')
    .build()

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const cell = (row: RegExp, column: number) =>
  screen.getByRole('row', { name: row }).querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`)!
const heading = (name: string) => screen.getByRole('columnheader', { name })
const intoTable = () => {
  const target = document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
  act(() => target?.focus())
}
const COLUMN = { name: 0, job: 1, owner: 2, archetype: 3, lifecycle: 4, serves: 5 } as const
const right = (times: number) => '{ArrowRight}'.repeat(times)

describe('the table', () => {
  it('shows data products by name, and says what each is, whose, and for how many', () => {
    renderDesk(<ProductTable />, retail())

    expect(names()).toEqual(['Customers', 'Spare', 'Value'])
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
    renderDesk(<ProductTable />, retail())

    expect(cell(/^Value/, COLUMN.job)).toHaveTextContent('One clear job: Predicts the value of each customer.')
    expect(cell(/^Spare/, COLUMN.job)).toHaveTextContent('No job description')
  })

  it('is one stop of Tab; arrows, Home and End walk, and the selection follows', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retail())
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
    renderDesk(<ProductTable />, retail(), { view: { selection: [product('Value')] } })
    intoTable()

    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
    expect(screen.getByRole('row', { name: /^Value/ })).toHaveAttribute('aria-selected', 'true')
  })

  it('jumps to a name by a capital letter', async () => {
    const { user } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('Val')

    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })
})

describe('sorting', () => {
  it('sorts with Enter on a heading, above the first row: up, down, and as before', async () => {
    const { user } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard(`${right(COLUMN.lifecycle)}{ArrowUp}`)
    expect(heading('Life cycle')).toHaveFocus()

    await user.keyboard('{Enter}{Enter}')
    expect(heading('Life cycle')).toHaveAttribute('aria-sort', 'descending')
    expect(names()).toEqual(['Value', 'Customers', 'Spare'])
    expect(screen.getByText('Sorted by Life cycle, descending.')).toBeInTheDocument()

    await user.keyboard('{Enter}')
    expect(names()).toEqual(['Customers', 'Spare', 'Value'])
  })

  it('sorts amounts as numbers, and leaves what is not known at the end both ways', () => {
    const table = { ...plainTable, columns: { dataProducts: ['costPerYear'] } }
    const sortedBy = (down: boolean) => {
      const sort = { dataProducts: { column: 'costPerYear', down } }
      const { unmount } = renderDesk(<ProductTable />, retail(), { view: { table: { ...table, sort } } })
      const seen = names()
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
    renderDesk(<ProductTable />, retail(), { view: { table: grouped } })

    expect(names()).toEqual([
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
    const { user } = renderDesk(<ProductTable />, retail(), { view: { table: grouped } })
    intoTable()
    await user.keyboard('{Enter}')

    expect(screen.getByRole('row', { name: /^Keep customers/ })).toHaveAttribute('aria-expanded', 'false')
    expect(names()).not.toContain('Value')
  })

  it('groups by owning domain, what nobody owns last', async () => {
    const { user } = renderDesk(<ProductTable />, retail())
    await user.selectOptions(screen.getByLabelText('Group by'), 'domain')

    expect(names()).toEqual(['Relations1 row', 'Value', 'No owner yet2 rows', 'Customers', 'Spare'])
  })

  it('filters by every word in the columns in sight, and Enter goes to the rows', async () => {
    const { user } = renderDesk(<ProductTable />, retail())
    await user.type(screen.getByLabelText('Filter rows'), 'relations live')
    expect(names()).toEqual(['Value'])
    expect(screen.getByText('1 of 3')).toBeInTheDocument()

    await user.keyboard('{Enter}')
    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })

  it('keeps the cursor in the filter while the row that was stood on is filtered away', async () => {
    const { user } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.type(screen.getByLabelText('Filter rows'), 'spare')

    expect(screen.getByLabelText('Filter rows')).toHaveFocus()
    expect(screen.getByLabelText('Filter rows')).toHaveValue('spare')
  })

  it('respects the filter of the map, says so, and lets it be taken off', async () => {
    const { user } = renderDesk(<ProductTable />, retail(), { view: { filter: { domain: [domain('Relations')] } } })
    expect(names()).toEqual(['Value'])

    await user.click(screen.getByRole('button', { name: 'Filtered as on the map' }))
    expect(names()).toHaveLength(3)
  })
})

describe('editing in a cell', () => {
  it('renames with F2; Enter keeps the name and goes down', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{F2}Buyers{Enter}')

    expect(present().dataProducts[product('Customers')]?.name).toBe('Buyers')
    expect(cell(/^Spare/, COLUMN.name)).toHaveFocus()
  })

  it('gives up with Esc, and nothing has changed', async () => {
    const { user, editor } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{Enter}Buyers{Escape}')

    expect(editor.getState().history.past).toHaveLength(0)
    expect(cell(/^Customers/, COLUMN.name)).toHaveFocus()
  })

  it('keeps a blank name out', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{Enter}{Backspace}{Enter}')

    expect(present().dataProducts[product('Customers')]?.name).toBe('Customers')
  })

  it('tests the job while it is typed, names the field, and Tab goes on to the right', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(screen.getByRole('textbox', { name: 'Job description of Customers' })).toHaveFocus()
    await user.keyboard('Lists each customer with their address.')
    expect(screen.getByText('One clear job', { selector: 'p *' })).toBeInTheDocument()

    await user.keyboard('{Tab}')
    expect(present().dataProducts[product('Customers')]?.job).toBe('Lists each customer with their address.')
    expect(cell(/^Customers/, COLUMN.owner)).toHaveFocus()
  })

  it('keeps what was typed when the cell is left by pointer', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    await user.dblClick(cell(/^Spare/, COLUMN.name))
    await user.keyboard('Extra')
    await user.click(screen.getByLabelText('Filter rows'))

    expect(present().dataProducts[product('Spare')]?.name).toBe('Extra')
  })

  it('asks for the owner by typing, in the dialog O opens', async () => {
    const { user, ran } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard(`${right(COLUMN.owner)}{Enter}`)

    expect(ran).toEqual(['product.owner'])
  })

  it('edits nothing that is only read', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retail(), { readOnly: true })
    intoTable()
    await user.keyboard('{Enter}')

    expect(screen.queryByRole('textbox', { name: /Name of/ })).toBeNull()
    expect(desk.view.getState().naming).toBeNull()
  })

  it('sets value of a use case and domain of a source system in their own tables', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    await user.click(screen.getByRole('button', { name: /^Use cases/ }))
    await user.dblClick(cell(/^Recommend/, 5))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Value of Recommend' }), '5')
    await user.keyboard('{Enter}')
    expect(present().useCases[useCase('Recommend')]?.value).toBe(5)

    await user.click(screen.getByRole('button', { name: /^Source systems/ }))
    await user.dblClick(cell(/^CRM/, 2))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Domain of CRM' }), 'Relations')
    await user.keyboard('{Enter}')
    expect(present().sourceSystems[source('CRM')]?.domain).toBe(domain('Relations'))
  })
})

describe('several rows at once', () => {
  it('selects with Shift and arrow, and a choice is kept in all as one undo step', async () => {
    const { user, present, editor } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard(`${right(COLUMN.lifecycle)}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Enter}`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Life cycle of 3 rows' }), 'build')
    await user.keyboard('{Enter}')

    expect(Object.values(present().dataProducts).map(({ lifecycle }) => lifecycle)).toEqual(['build', 'build', 'build'])
    expect(editor.getState().history.past.map(({ name }) => name.kind)).toEqual(['batch/edit'])
    act(() => void editor.undo())
    expect(present()).toEqual(retail())
  })

  it('gathers rows with Ctrl and Space; arrows then leave the selection alone, Esc ends it', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{ArrowDown}{ArrowUp}{Control>} {/Control}{ArrowDown}{ArrowDown}{Control>} {/Control}')
    expect(desk.view.getState().selection).toEqual([product('Customers'), product('Value')])
    expect(screen.getByText('2 rows selected')).toBeInTheDocument()

    await user.keyboard('{Escape}')
    expect(desk.view.getState().selection).toEqual([product('Value')])
  })

  it('selects every row in sight with Ctrl+A, not what the filter left out', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retail())
    await user.type(screen.getByLabelText('Filter rows'), 'customer{Enter}')
    await user.keyboard('{Control>}a{/Control}')

    expect(desk.view.getState().selection).toEqual([product('Customers'), product('Value')])
  })

  it('adds a tag to all and takes none away', async () => {
    const portfolio = aPortfolio()
      .product('Value', { tags: { core: true } })
      .product('Spare')
      .build()
    const { user, present, editor } = renderDesk(<ProductTable />, portfolio, {
      view: { selection: [product('Value'), product('Spare')] },
    })
    await user.type(screen.getByLabelText('Add a tag'), 'phase 2{Enter}')

    expect(present().dataProducts[product('Value')]?.tags).toEqual({ core: true, 'phase 2': true })
    expect(present().dataProducts[product('Spare')]?.tags).toEqual({ 'phase 2': true })
    expect(editor.getState().history.past).toHaveLength(1)
  })

  it('removes with Del and stands on the row that was next', async () => {
    const { user, present } = renderDesk(<ProductTable />, retail())
    intoTable()
    await user.keyboard('{ArrowDown}{Delete}')

    expect(Object.keys(present().dataProducts)).not.toContain(product('Spare'))
    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })

  it('copies the selected rows with their headings for a spreadsheet', async () => {
    const { user } = renderDesk(<ProductTable />, retail(), {
      view: { table: { ...plainTable, columns: { dataProducts: ['owner', 'lifecycle'] } } },
    })
    intoTable()
    await user.keyboard('{Control>}a{/Control}')
    const copied = new Map<string, string>()
    fireEvent.copy(document.activeElement!, {
      clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
    })

    expect(copied.get('text/plain')).toBe(
      ['Name\tOwner\tLife cycle', 'Customers\t\tIdea', 'Spare\t\tIdea', 'Value\tRelations\tLive'].join('\r\n'),
    )
    expect(screen.getByText('3 rows copied.')).toBeInTheDocument()
  })
})

describe('new records', () => {
  it('puts the cursor into the name of a new product at the end, and does not move it while it is named', async () => {
    const { user, desk, present } = renderDesk(<ProductTable />, retail())
    act(() => {
      addCard(desk, 'dataProduct')
    })
    await user.keyboard('Aardvarks')
    expect(within(screen.getAllByRole('row').at(-1)!).getByRole('textbox')).toHaveValue('Aardvarks')

    await user.keyboard('{Escape}')
    expect(names()).toEqual(['Aardvarks', 'Customers', 'Spare', 'Value'])
    expect(cell(/^Aardvarks/, COLUMN.name)).toHaveFocus()
    expect(Object.values(present().dataProducts)).toHaveLength(4)
  })

  it('shows the table of what is new', () => {
    const { desk } = renderDesk(<ProductTable />, retail())
    act(() => {
      addCard(desk, 'useCase')
    })

    expect(screen.getByRole('grid', { name: 'Table of use cases' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  })

  it('teaches where it is empty, and offers the first step', async () => {
    const { user, ran } = renderDesk(<ProductTable />, aPortfolio().build())
    expect(screen.getByRole('heading', { name: 'No data products yet.' })).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: /^(New use|Use) case U/ }))
    expect(ran).toEqual(['insert.useCase'])
  })
})

describe('columns', () => {
  it('are shown and hidden, remembered with the view, and the name always stays', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retail())
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
