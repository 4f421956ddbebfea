import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProductSheet } from '../../../renderer/portfolio/sheet/ProductSheet'
import { leaveSheet, openSheet, turnSheet } from '../../../renderer/store/productSheet'
import { select } from '../../../renderer/store/viewStore'
import { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, attribute, domain, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/*  OMS ─► Orders ─► Churn ─► Win back        name is needed by Win back; Orders has a word of the glossary */
const world = () => {
  const built = aPortfolio()
    .source('OMS')
    .product('Churn', { owner: 'Care' })
    .product('Orders', { attributes: { number: [], name: ['Win back'] }, keys: ['number'] })
    .useCase('Win back', { role: 'care agent', need: 'who may leave' })
    .chain('OMS', 'Orders', 'Churn', 'Win back')
    .build()
  return Portfolio.parse({
    ...built,
    glossary: { term_o: { id: 'term_o', term: 'Order', meaning: 'A basket paid for.' } },
  })
}
const orders = product('Orders')
const opened = (around: Parameters<typeof renderDesk>[2] = {}) =>
  renderDesk(<ProductSheet />, world(), { ...around, view: { selection: [orders], ...around.view } })
const block = (name: string) => within(screen.getByRole('region', { name }))

describe('the canvas', () => {
  it('is filled from the map', () => {
    opened()

    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Orders')
    expect(block('Where the data comes from').getByRole('button', { name: 'OMS' })).toBeInTheDocument()
    expect(block('Who needs it, and for what').getByRole('button', { name: 'Churn' })).toBeInTheDocument()
    expect(block('What is in it').getByText('number')).toBeInTheDocument()
    expect(block('How far it reaches').getByRole('button', { name: 'Win back' })).toBeInTheDocument()
  })

  it('asks where nothing is said, says what it would turn green, and stops asking when it is said', async () => {
    const { user, present } = opened()
    const owner = block('Who answers for it')
    expect(owner.getByText('Which one domain answers for it?')).toBeInTheDocument()
    expect(owner.getByText(/Turns green: Has a clear owner/)).toBeInTheDocument()

    await user.type(screen.getByRole('textbox', { name: 'Documentation' }), 'Wiki')
    await user.type(screen.getByRole('textbox', { name: 'Another tag' }), 'sales{Enter}')

    expect(present().dataProducts[orders]).toMatchObject({ documentation: 'Wiki', tags: { sales: true } })
    expect(screen.queryByText('By which words would somebody look for it?')).toBeNull()
  })

  it('Enter ends the name, keeps it, and goes on to the next field of the sheet', async () => {
    const { user, present } = opened()
    const name = screen.getByRole('textbox', { name: 'Name of the product' })
    await user.clear(name)
    const next = screen.getByRole('textbox', { name: 'Job description' })

    await user.type(name, 'Sales Orders{Enter}')

    expect(present().dataProducts[orders]?.name).toBe('Sales Orders')
    expect(next).toHaveFocus()
  })

  it('keeps what is typed into a place of its own, undone as one step', async () => {
    const { user, present, desk } = opened()

    await user.type(screen.getByRole('textbox', { name: 'Design' }), 'Joined by number')
    expect(present().dataProducts[orders]?.canvas.design).toBe('Joined by number')
    act(() => void desk.editor.undo())

    expect(present().dataProducts[orders]?.canvas.design).toBe('')
  })

  it('takes ports and words of the business where they are read', async () => {
    const { user, present } = opened()

    await user.type(screen.getByRole('textbox', { name: 'Another output port' }), 'Orders API{Enter}')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of the port Orders API' }), 'API')
    await user.type(screen.getByRole('textbox', { name: 'Another word of the business' }), 'order{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Another word of the business' }), 'Basket{Enter}')

    const { ports = {}, terms = {} } = present().dataProducts[orders] ?? {}
    expect(Object.values(ports)).toMatchObject([{ name: 'Orders API', kind: 'api' }])
    expect(Object.keys(terms)).toHaveLength(2)
    expect(Object.values(present().glossary).map(({ term }) => term)).toEqual(['Order', 'Basket'])
  })

  it('is read and not typed into where the document is read only', () => {
    opened({ readOnly: true })

    expect(screen.getByRole('textbox', { name: 'Design' })).toHaveAttribute('readonly')
    expect(screen.queryByRole('textbox', { name: 'Another output port' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Connect' })).toBeNull()
  })

  it('stays while a use case is read beside it, and turns to a product that is pressed', async () => {
    const { user, desk } = opened()

    await user.click(block('How far it reaches').getByRole('button', { name: 'Win back' }))
    expect(desk.view.getState().selection).toEqual([useCase('Win back')])
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Orders')

    await user.click(block('Who needs it, and for what').getByRole('button', { name: 'Churn' }))
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Churn')
  })

  it('teaches while there is no product', () => {
    renderDesk(<ProductSheet />, aPortfolio().build())

    expect(screen.getByRole('heading', { name: 'No product yet' })).toBeInTheDocument()
  })
})

describe('the contract', () => {
  let page: ReturnType<typeof opened>
  beforeEach(() => {
    page = opened({ view: { sheet: { page: 'contract', product: null, from: 'map' } } })
  })
  const part = block

  it('holds the fields, each with type, meaning, class and the word it is', async () => {
    const { user, present } = page

    await user.type(screen.getByRole('textbox', { name: 'Meaning of name' }), 'How they are called.')
    await user.click(screen.getByRole('checkbox', { name: 'Always filled of name' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Glossary of number' }), 'Order')
    await user.type(screen.getByRole('textbox', { name: 'Another field' }), 'status{Enter}')

    const fields = present().dataProducts[orders]?.attributes ?? {}
    expect(fields[attribute('name')]).toMatchObject({ meaning: 'How they are called.', required: true })
    expect(fields[attribute('number')]?.term).toBe('term_o')
    expect(Object.values(fields).map(({ name }) => name)).toEqual(['number', 'name', 'status'])
  })

  it('makes a version that is written down the agreed one, in one step', async () => {
    const { user, present, desk } = page

    await user.type(screen.getByRole('textbox', { name: /^A new version/ }), '2.0.0{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'What changed of version 2.0.0' }), 'name is split')

    expect(screen.getByRole('textbox', { name: 'Agreed version' })).toHaveValue('2.0.0')
    expect(Object.values(present().dataProducts[orders]?.versions ?? {})).toMatchObject([
      { version: '2.0.0', change: 'name is split', breaking: false },
    ])
    act(() => void desk.editor.undo())
    act(() => void desk.editor.undo())
    expect(present().dataProducts[orders]?.contract.version).toBe('')
    expect(present().dataProducts[orders]?.versions ?? {}).toEqual({})
  })

  it('promises notice in days, and takes the promise back when the number goes', async () => {
    const { user, present } = page
    const field = screen.getByRole('textbox', { name: 'Notice before a change' })

    await user.type(field, '30')
    const slos = Object.values(present().dataProducts[orders]?.slos ?? {})
    expect(slos).toMatchObject([{ dimension: 'changeNotice', target: 30, unit: 'd' }])

    await user.clear(field)
    expect(present().dataProducts[orders]?.slos).toEqual({})
  })

  it('says whom a breaking change hits, of one field or of all', async () => {
    const affected = part('Whom a breaking change hits')
    expect(affected.getByRole('status')).toHaveTextContent('Churn answers: Care')
    expect(affected.queryByText(/Nobody has said who needs this field/)).toBeNull()

    await page.user.selectOptions(affected.getByRole('combobox', { name: 'What changes' }), 'number')

    expect(affected.getByText(/Nobody has said who needs this field/)).toBeInTheDocument()
    expect(affected.getByRole('button', { name: 'Win back' })).toBeInTheDocument()
  })
})

describe('the pages of all products', () => {
  it('are turned by name, round and round, and left for where they were opened from', () => {
    const { desk } = opened({ view: { view: 'table' } })
    openSheet(desk, 'contract')
    expect(desk.view.getState()).toMatchObject({ view: 'product', sheet: { page: 'contract', from: 'table' } })

    turnSheet(desk, 1)
    expect(desk.view.getState().selection).toEqual([product('Churn')])
    turnSheet(desk, -1)
    expect(desk.view.getState().selection).toEqual([orders])

    leaveSheet(desk)
    expect(desk.view.getState().view).toBe('table')
  })

  it('begin with the first by name while nothing, or something else, is selected', () => {
    const { desk } = opened({ view: { selection: [] } })
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Churn')

    select(desk.view, domain('Care'))
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Churn')
  })
})
