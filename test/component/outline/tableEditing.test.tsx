import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProductTable } from '../../../renderer/outline/table/ProductTable'
import { addCard } from '../../../renderer/store/mapSteps'
import { plainTable } from '../../../renderer/store/tableView'
import { aPortfolio, domain, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { cell, COLUMN, intoTable, retailRows, right, rowNames } from '../../support/tableRows'

describe('editing in a cell', () => {
  it('renames with F2; Enter keeps the name and goes down', async () => {
    const { user, present } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{F2}Buyers{Enter}')

    expect(present().dataProducts[product('Customers')]?.name).toBe('Buyers')
    expect(cell(/^Spare/, COLUMN.name)).toHaveFocus()
  })

  it('gives up with Esc, and nothing has changed', async () => {
    const { user, editor } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{Enter}Buyers{Escape}')

    expect(editor.getState().history.past).toHaveLength(0)
    expect(cell(/^Customers/, COLUMN.name)).toHaveFocus()
  })

  it('keeps a blank name out', async () => {
    const { user, present } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{Enter}{Backspace}{Enter}')

    expect(present().dataProducts[product('Customers')]?.name).toBe('Customers')
  })

  it('tests the job while it is typed, names the field, and Tab goes on to the right', async () => {
    const { user, present } = renderDesk(<ProductTable />, retailRows())
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
    const { user, present } = renderDesk(<ProductTable />, retailRows())
    await user.dblClick(cell(/^Spare/, COLUMN.name))
    await user.keyboard('Extra')
    await user.click(screen.getByLabelText('Filter rows'))

    expect(present().dataProducts[product('Spare')]?.name).toBe('Extra')
  })

  it('asks for the owner by typing, in the dialog O opens', async () => {
    const { user, ran } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard(`${right(COLUMN.owner)}{Enter}`)

    expect(ran).toEqual(['product.owner'])
  })

  it('edits nothing that is only read', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retailRows(), { readOnly: true })
    intoTable()
    await user.keyboard('{Enter}')

    expect(screen.queryByRole('textbox', { name: /Name of/ })).toBeNull()
    expect(desk.view.getState().naming).toBeNull()
  })

  it('sets value of a use case and domain of a source system in their own tables', async () => {
    const { user, present } = renderDesk(<ProductTable />, retailRows())
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
    const { user, present, editor } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard(`${right(COLUMN.lifecycle)}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Enter}`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Life cycle of 3 rows' }), 'build')
    await user.keyboard('{Enter}')

    expect(Object.values(present().dataProducts).map(({ lifecycle }) => lifecycle)).toEqual(['build', 'build', 'build'])
    expect(editor.getState().history.past.map(({ name }) => name.kind)).toEqual(['batch/edit'])
    act(() => void editor.undo())
    expect(present()).toEqual(retailRows())
  })

  it('gathers rows with Ctrl and Space; arrows then leave the selection alone, Esc ends it', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{ArrowDown}{ArrowUp}{Control>} {/Control}{ArrowDown}{ArrowDown}{Control>} {/Control}')
    expect(desk.view.getState().selection).toEqual([product('Customers'), product('Value')])
    expect(screen.getByText('2 rows selected')).toBeInTheDocument()

    await user.keyboard('{Escape}')
    expect(desk.view.getState().selection).toEqual([product('Value')])
  })

  it('selects every row in sight with Ctrl+A, not what the filter left out', async () => {
    const { user, desk } = renderDesk(<ProductTable />, retailRows())
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
    const { user, present } = renderDesk(<ProductTable />, retailRows())
    intoTable()
    await user.keyboard('{ArrowDown}{Delete}')

    expect(Object.keys(present().dataProducts)).not.toContain(product('Spare'))
    expect(cell(/^Value/, COLUMN.name)).toHaveFocus()
  })

  it('copies the selected rows with their headings for a spreadsheet', async () => {
    const { user } = renderDesk(<ProductTable />, retailRows(), {
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
    const { user, desk, present } = renderDesk(<ProductTable />, retailRows())
    act(() => {
      addCard(desk, 'dataProduct')
    })
    await user.keyboard('Aardvarks')
    expect(within(screen.getAllByRole('row').at(-1)!).getByRole('textbox')).toHaveValue('Aardvarks')

    await user.keyboard('{Escape}')
    expect(rowNames()).toEqual(['Aardvarks', 'Customers', 'Spare', 'Value'])
    expect(cell(/^Aardvarks/, COLUMN.name)).toHaveFocus()
    expect(Object.values(present().dataProducts)).toHaveLength(4)
  })

  it('shows the table of what is new', () => {
    const { desk } = renderDesk(<ProductTable />, retailRows())
    act(() => {
      addCard(desk, 'useCase')
    })

    expect(screen.getByRole('grid', { name: 'Table of use cases' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  })

  it('teaches where it is empty, and offers the first step', async () => {
    const { user, ran } = renderDesk(<ProductTable />, aPortfolio().build())
    expect(screen.getByRole('heading', { name: 'No data products yet' })).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: /^(New use|Use) case U/ }))
    expect(ran).toEqual(['insert.useCase'])
  })
})
