// Merging, splitting and recasting are looked at first: what happens to flows, attributes, owners and promises is said before it is done (2.22, 2.44).
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BoundaryPreview } from '../../../renderer/overlay/BoundaryPreview'
import { DeskContext, useView } from '../../../renderer/store/useEditor'
import type { Recut } from '../../../shared/analysis/boundaries/fix'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { flowsOf } from '../../support/workedGraph'

/** CRM ─► Customers ─► Greet;  Shop ─► Customer List ─► Bill */
const twins = () =>
  aPortfolio()
    .source('CRM')
    .source('Shop')
    .product('Customers', { owner: 'Sales', attributes: { name: ['Greet'] }, slos: { freshness: 'age' } })
    .product('Customer List', {
      ports: { port_a: { id: 'port_a', name: 'iban file', kind: 'file', order: 'b' } },
      ...{ owner: 'Marketing', job: 'A dashboard of customers.' },
      ...{ attributes: { gender: ['Bill'], iban: ['Bill'] }, slos: { availability: 'uptime' } },
    })
    .useCase('Greet')
    .useCase('Bill')
    .chain('CRM', 'Customers', 'Greet')
    .chain('Shop', 'Customer List', 'Bill')
    .build()

const looking = (boundary: Recut) =>
  renderDesk(<BoundaryPreview />, twins(), { view: { overlay: 'boundary', boundary } })
const dialog = async () => within(await screen.findByRole('dialog'))

it('a merge says what becomes of flows, attributes, owners and promises, and Enter does it as one step', async () => {
  const { user, present, editor } = looking({
    ...{ kind: 'merge', kept: product('Customers'), absorbed: product('Customer List') },
  })
  const preview = await dialog()
  const said = screen.getByRole('dialog').textContent

  for (const part of [
    /flow/i,
    /attribute/i,
    /gender/,
    /Sales and Marketing both claim it/,
    /promise|SLO|availability/i,
  ])
    expect(said).toMatch(part)
  await waitFor(() => {
    expect(preview.getByRole('button', { name: /^Merge/ })).toHaveFocus()
  })
  await user.keyboard('{Enter}')

  expect(flowsOf(present())).toEqual(
    expect.arrayContaining(['Shop → Customers', 'Customers → Bill', 'CRM → Customers', 'Customers → Greet']),
  )
  act(() => {
    editor.undo()
  })
  expect(present()).toEqual(twins())
})

it('a split says its consequences before anything is typed, under a name that typing replaces', async () => {
  const { user, present } = looking({ kind: 'split', product: product('Customer List') })
  await dialog()
  const name = await screen.findByRole('textbox', { name: 'Name of the new product' })
  await waitFor(() => {
    expect(name).toHaveFocus()
  })

  expect(name).toHaveValue('Customer List 2')
  expect(screen.getByText('“Customer List 2” becomes a product of its own beside “Customer List”.')).toBeInTheDocument()
  await user.keyboard('Bank Details')
  expect(name).toHaveValue('Bank Details')
  expect(screen.getByText('“Bank Details” becomes a product of its own beside “Customer List”.')).toBeInTheDocument()
  expect(present()).toEqual(twins())
})

const MOVES = [
  { kind: 'split', product: product('Customer List') },
  { kind: 'merge', kept: product('Customers'), absorbed: product('Customer List') },
  { kind: 'recast', product: product('Customer List') },
] as const satisfies readonly Recut[]

it.each(MOVES)('a preview of a $kind is left by one Esc, wherever the cursor is', async (move) => {
  const { user, present, desk } = looking(move)
  const stops = () =>
    [...screen.getByRole('dialog').querySelectorAll<HTMLElement>('input, select, button')].filter(
      (stop) => !stop.matches(':disabled'),
    )
  await dialog()
  const count = stops().length
  expect(count).toBeGreaterThan(2)

  for (let at = 0; at <= count; at += 1) {
    act(() => {
      desk.view.setState({ overlay: 'boundary', boundary: move })
    })
    await dialog()
    act(() => {
      const stop = stops()[at]
      if (stop) stop.focus()
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await user.keyboard('{Escape}')
    expect(desk.view.getState()).toMatchObject({ overlay: null, boundary: null })
  }
  expect(present()).toEqual(twins())
})

it('a split whose name was emptied still says its consequences, says that a name is needed, and is not done', async () => {
  const { user, present } = looking({ kind: 'split', product: product('Customer List') })
  await dialog()
  const name = await screen.findByRole('textbox', { name: 'Name of the new product' })
  await waitFor(() => {
    expect(name).toHaveFocus()
  })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  const before = screen.getAllByRole('listitem').length

  await user.clear(name)

  expect(screen.getByRole('status')).toHaveTextContent('The new product needs a name before you can split.')
  expect(screen.getByText('“New product” becomes a product of its own beside “Customer List”.')).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')).toHaveLength(before)
  expect(screen.getByRole('button', { name: /^Split/ })).toBeDisabled()
  await user.keyboard('{Enter}')
  expect(present()).toEqual(twins())

  await user.keyboard('Bank Details')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await user.keyboard('{Enter}')
  expect(Object.values(present().dataProducts).map((one) => one.name)).toContain('Bank Details')
})

it('a split is filled in and done by keys alone, and says where each part goes', async () => {
  const { user, present, editor } = looking({ kind: 'split', product: product('Customer List') })
  await dialog()
  const name = await screen.findByRole('textbox', { name: 'Name of the new product' })
  await waitFor(() => {
    expect(name).toHaveFocus()
  })
  await user.keyboard('Bank Details')
  screen.getByRole('checkbox', { name: /^iban/ }).focus()
  await user.keyboard(' ')

  expect(screen.getByText(/1 attribute goes to “Bank Details”: iban/)).toBeInTheDocument()
  const said = screen.getByRole('dialog').textContent
  for (const part of [/Bill|flow/i, /Marketing|owner/i, /promise|SLO|availability/i]) expect(said).toMatch(part)
  screen.getByRole('textbox', { name: 'Name of the new product' }).focus()
  await user.keyboard('{Enter}')

  expect(Object.values(present().dataProducts).map(({ name }) => name)).toContain('Bank Details')
  expect(editor.getState().history.past).toHaveLength(1)
  act(() => {
    editor.undo()
  })
  expect(present()).toEqual(twins())
})

it('what is no product is turned into what it is, with its flows, and Esc leaves all as it was', async () => {
  const { user, present, editor } = looking({ kind: 'recast', product: product('Customer List') })
  const preview = await dialog()
  const said = screen.getByRole('dialog').textContent
  for (const part of [/use case|output port|source/i, /flow|read/i]) expect(said).toMatch(part)

  await user.keyboard('{Escape}')
  expect(present()).toEqual(twins())
  expect(editor.getState().history.past).toEqual([])
  expect(preview).toBeDefined()
})

it('asked for in the palette, a split that is done leaves the keyboard in the view', async () => {
  const boundary: Recut = { kind: 'split', product: product('Customer List') }
  const palette = (
    <div role="dialog">
      <input aria-label="Find an action" />
    </div>
  )
  const { user, desk, rerender } = renderDesk(palette, twins(), { view: { overlay: 'boundary', boundary } })
  screen.getByRole('textbox', { name: 'Find an action' }).focus()
  rerender(
    <DeskContext value={desk}>
      <div id="map" role="application" tabIndex={-1} />
      <Shown />
    </DeskContext>,
  )
  const name = await screen.findByRole('textbox', { name: 'Name of the new product' })
  await waitFor(() => {
    expect(name).toHaveFocus()
  })

  await user.keyboard('Bank Details{Enter}')

  await waitFor(() => {
    expect(screen.getByRole('application')).toHaveFocus()
  })
})

const Shown = () => (useView(({ overlay }) => overlay) === 'boundary' ? <BoundaryPreview /> : null)

it('an input of a split feeds both, until it is said which of the two needs it', async () => {
  const { user, present } = looking({ kind: 'split', product: product('Customer List') })
  await dialog()
  const feeds = await screen.findByRole('combobox', { name: 'Shop' })
  expect(feeds).toHaveDisplayValue('both')

  await user.selectOptions(feeds, 'only “Customer List 2”')

  expect(screen.getByText('Shop feeds only “Customer List 2”.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Split/ }))
  expect(flowsOf(present())).toContain('Shop → Customer List 2')
  expect(flowsOf(present())).not.toContain('Shop → Customer List')
})

it('an output port of a split is both’s, until it is said which of the two hands it out', async () => {
  const { user, present } = looking({ kind: 'split', product: product('Customer List') })
  await dialog()
  const handing = await screen.findByRole('combobox', { name: 'iban file' })
  expect(handing).toHaveDisplayValue('both')

  await user.selectOptions(handing, 'only “Customer List 2”')

  expect(screen.getByText('Only “Customer List 2” hands out: iban file.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^Split/ }))
  const ports = Object.values(present().dataProducts).map(({ name, ports }) => [name, Object.keys(ports).length])
  expect(ports).toEqual(
    expect.arrayContaining([
      ['Customer List', 0],
      ['Customer List 2', 1],
    ]),
  )
})

it('what a product has become is selected, so that the room sees what to say of it', async () => {
  const { user, present, desk } = looking({ kind: 'recast', product: product('Customer List') })
  await dialog()
  await user.click(screen.getByRole('radio', { name: 'a use case: an application that reads data' }))

  await user.click(screen.getByRole('button', { name: /^Turn it into this/ }))

  const became = Object.values(present().useCases).find(({ name }) => name === 'Customer List')
  expect(desk.view.getState().selection).toEqual([became?.id])
})

it('readers of a split stand in the order of the use cases, not in that of their ids', async () => {
  const order = ['Weigh', 'Count', 'Answer'] // by id it would be the other way round
  const world = order.reduce(
    (map, name) => map.useCase(name).flow('Hives', name),
    aPortfolio().product('Hives').product('Zonal').product('Apiary').flow('Hives', 'Zonal').flow('Hives', 'Apiary'),
  )
  renderDesk(<BoundaryPreview />, world.build(), {
    view: { overlay: 'boundary', boundary: { kind: 'split', product: product('Hives') } },
  })
  await dialog()

  const readers = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
  expect(readers).toEqual([...order, 'Apiary', 'Zonal'])
})
