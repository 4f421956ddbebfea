import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { askFor } from '../../../renderer/store/viewStore'
import { aPortfolio, domain, flow, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

//  OMS ─▶ Purchases ─┬─▶ Value ─▶ Keep customers
//                    └─▶ Recommend
const retail = () =>
  aPortfolio('Fashion retail')
    .useCase('Keep customers', { role: 'manager' })
    .useCase('Recommend')
    .product('Value')
    .product('Purchases', { owner: 'Orders', attributes: { SKU: ['Keep customers'], gender: ['Recommend'] } })
    .source('OMS')
    .domain('Marketing')
    .chain('OMS', 'Purchases', 'Value', 'Keep customers')
    .flow('Purchases', 'Recommend')
    .build()
const selecting = (...selection: readonly string[]) => ({ view: { selection } })

describe('nothing selected', () => {
  it('shows the portfolio: its name, purpose, currency and what is on the map', async () => {
    const { user, present } = renderDesk(<Inspector />, retail())

    await user.type(screen.getByRole('textbox', { name: 'Purpose' }), 'Know our customers')
    await user.clear(screen.getByRole('textbox', { name: 'Currency' }))
    await user.type(screen.getByRole('textbox', { name: 'Currency' }), 'CHF')

    expect(present().about).toMatchObject({ purpose: 'Know our customers', currency: 'CHF' })
    expect(screen.getByText('2 use cases')).toBeInTheDocument()
    expect(screen.getByText('2 data products')).toBeInTheDocument()
    expect(screen.getByText('1 source system')).toBeInTheDocument()
  })

  it('ends a name with Enter, as a card does: no blank behind it, and the keyboard back in the view', async () => {
    const { user, present } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <Inspector />
      </>,
      retail(),
    )

    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' and shoes{Enter}')

    expect(present().name).toBe('Fashion retail and shoes')
    expect(screen.getByRole('application')).toHaveFocus()
  })

  it('takes no more letters than the field can keep', async () => {
    const { user, present } = renderDesk(<Inspector />, retail())

    await user.type(screen.getByRole('textbox', { name: 'Currency' }), ' and many other coins')

    expect(present().about.currency).toHaveLength(10)
  })
})

describe('a use case in the inspector', () => {
  it('says the sentence while its parts are typed, with the gaps that are left', async () => {
    const { user } = renderDesk(<Inspector />, retail(), selecting(useCase('Keep customers')))

    await user.type(screen.getByRole('textbox', { name: 'I need\u00a0…' }), 'timely reports')

    expect(screen.getByText('As a manager, I need timely reports, so that (what for?).')).toBeInTheDocument()
  })

  it('weighs value and effort from 1 to 5, and takes it back with a second press', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(useCase('Keep customers')))
    const four = within(screen.getByRole('group', { name: 'Value, 1 to 5' })).getByRole('button', { name: '4' })

    await user.click(four)
    expect(present().useCases[useCase('Keep customers')]?.value).toBe(4)
    expect(four).toHaveAttribute('aria-pressed', 'true')
    await user.click(four)

    expect(present().useCases[useCase('Keep customers')]?.value).toBeNull()
  })

  it('lists what it needs with the part it played, and goes there', async () => {
    const { user, desk } = renderDesk(<Inspector />, retail(), selecting(useCase('Recommend')))
    const needs = screen.getByRole('list', { name: 'What it needs' })
    expect(needs).toHaveTextContent('Purchases+ gender')

    await user.click(within(needs).getByRole('button', { name: /Purchases/ }))

    expect(desk.view.getState().selection).toEqual([product('Purchases')])
  })

  it('collects questions with Enter, edits and removes them', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(useCase('Recommend')))
    await user.click(screen.getByRole('button', { name: 'Questions to answer' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Another question it must answer' }),
      'Who buys twice?{Enter}Who returns?{Enter}',
    )
    const questions = () =>
      Object.values(present().useCases[useCase('Recommend')]?.questions ?? {}).map(({ text }) => text)
    expect(questions()).toEqual(['Who buys twice?', 'Who returns?'])

    await user.click(screen.getByRole('button', { name: 'Who buys twice?' }))
    await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Or more?')
    expect(questions()[0]).toBe('Who buys twice? Or more?')
    await user.click(screen.getByRole('button', { name: 'Remove' }))

    expect(questions()).toEqual(['Who returns?'])
  })

  it('keeps KPIs with target and unit', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(useCase('Recommend')))
    await user.click(screen.getByRole('button', { name: 'KPIs' }))
    await user.type(screen.getByRole('textbox', { name: 'Another KPI it should move' }), 'Basket size{Enter}')
    await user.click(screen.getByRole('button', { name: 'Basket size' }))
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '3.5')

    expect(Object.values(present().useCases[useCase('Recommend')]?.kpis ?? {})).toMatchObject([
      { name: 'Basket size', target: 3.5 },
    ])
  })
})

describe('the other forms', () => {
  it('gives a source system its kind and domain', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(source('OMS')))

    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of system' }), 'Stream')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Domain' }), 'Marketing')

    expect(present().sourceSystems[source('OMS')]).toMatchObject({ kind: 'stream', domain: domain('Marketing') })
    expect(screen.getByRole('list', { name: 'Feeds' })).toHaveTextContent('Purchases')
  })

  it('gives a domain one of twelve hues, each with a name of its own, and lists what it owns', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(domain('Orders')))
    const hues = screen.getAllByRole('radio')
    expect(new Set(hues.map((hue) => hue.getAttribute('aria-label'))).size).toBe(12)

    await user.click(screen.getByRole('radio', { name: 'Teal, two bars' }))

    expect(present().domains[domain('Orders')]?.hue).toBe(2)
    expect(screen.getByRole('list', { name: 'Owns' })).toHaveTextContent('Purchases')
  })

  it('a name that a key asks for is typed anew: D makes “New domain 2”, and the room’s word takes its place', async () => {
    const { user, desk, present } = renderDesk(<Inspector />, retail(), selecting(domain('Marketing')))
    act(() => {
      askFor(desk.view, 'name')
    })

    await user.keyboard('Logistics')

    expect(present().domains[domain('Marketing')]?.name).toBe('Logistics')
  })

  it('removes a domain and leaves its products unowned', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(domain('Orders')))

    await user.click(screen.getByRole('button', { name: 'Remove the domain' }))

    expect(present().domains[domain('Orders')]).toBeUndefined()
    expect(present().owners[product('Purchases')]).toBeUndefined()
  })

  it('describes a flow and what is required of it', async () => {
    const { user, present } = renderDesk(<Inspector />, retail(), selecting(flow('Purchases', 'Value')))
    expect(screen.getByRole('group', { name: 'From and to' })).toHaveTextContent('PurchasesValue')

    await user.selectOptions(screen.getByRole('combobox', { name: 'How it is read' }), 'SQL')
    await user.click(screen.getByRole('button', { name: 'Requirements' }))
    await user.type(screen.getByRole('textbox', { name: 'Another requirement' }), 'Every line of an order{Enter}')

    const described = present().flows[flow('Purchases', 'Value')]
    expect(described?.mode).toBe('sql')
    expect(Object.values(described?.requirements ?? {})).toMatchObject([{ text: 'Every line of an order' }])
  })

  it('offers what several cards have in common', async () => {
    const { user, ran, present } = renderDesk(
      <Inspector />,
      retail(),
      selecting(product('Value'), product('Purchases'), source('OMS')),
    )
    expect(screen.getByRole('heading', { name: '3 selected' })).toBeInTheDocument()
    expect(screen.getByText('2 data products')).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Assign an owner…' }))
    expect(ran).toEqual(['product.owner'])
    await user.click(screen.getByRole('button', { name: 'Remove all 3' }))

    expect(Object.keys(present().dataProducts)).toEqual([])
  })

  it('two products can be looked at as one; three, or a product and a system, cannot', async () => {
    const three = aPortfolio().product('Value').product('Purchases').product('Returns').source('OMS').build()
    const { user, ran, desk } = renderDesk(<Inspector />, three, selecting(product('Value'), product('Purchases')))
    await user.click(screen.getByRole('button', { name: 'Preview merge of two products…' }))
    expect(ran).toEqual(['product.merge'])

    act(() => {
      desk.view.setState({ selection: [product('Value'), source('OMS')] })
    })

    expect(await screen.findByText('1 data product')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Preview merge of two products…' })).not.toBeInTheDocument()

    act(() => {
      desk.view.setState({ selection: [product('Value'), product('Purchases'), product('Returns')] })
    })

    expect(await screen.findByText('3 data products')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Preview merge of two products…' })).not.toBeInTheDocument()
  })

  it('falls back to the portfolio when what was selected is gone', () => {
    const { editor } = renderDesk(<Inspector />, retail(), selecting(product('Value')))

    act(() => void editor.submit({ type: 'map/remove', nodes: [product('Value')] }))

    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Fashion retail')
  })
})

describe('a domain in the inspector', () => {
  it('is related to the one that was chosen, once that is said, and to no other on the way', async () => {
    const portfolio = aPortfolio().domain('Care').domain('Marketing').domain('Orders').build()
    const { user, present } = renderDesk(<Inspector />, portfolio, selecting(domain('Orders')))
    await user.click(screen.getByRole('button', { name: /^Context map/ }))
    const thought = within(screen.getByRole('form', { name: 'Relate to another domain' }))

    await user.selectOptions(thought.getByRole('combobox'), 'Marketing')
    expect(present().relations).toEqual({})
    await user.click(thought.getByRole('button', { name: 'Relate' }))

    expect(Object.values(present().relations)).toMatchObject([
      { upstream: domain('Orders'), downstream: domain('Marketing'), pattern: 'customer-supplier' },
    ])
  })
})
