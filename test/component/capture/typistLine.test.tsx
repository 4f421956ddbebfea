import { act, screen, waitFor, within } from '@testing-library/react'
import { Profiler } from 'react'
import { describe, expect, it } from 'vitest'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'
import { flowsOf, namesOf, ownersOf, workedFlows, workedOwners } from '../../support/workedGraph'

const BACK = '{Shift>}{Tab}{/Shift}'

const shop = () =>
  aPortfolio()
    .useCase('Reorder', { at: [800, 0] })
    .product('Stock', { at: [400, 0] })
    .build()

describe('the typist line', () => {
  it('makes a pasted outline one undo step', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, shop())
    await user.click(screen.getByRole('textbox'))
    await user.paste('uc Plan shelves\n  dp Sales Forecast')

    await user.keyboard('{Enter}')

    expect(Object.values(present().useCases).map(({ name }) => name)).toEqual(['Reorder', 'Plan shelves'])
    expect(Object.values(present().dataProducts).map(({ name }) => name)).toEqual(['Stock', 'Sales Forecast'])
    expect(screen.getByRole('textbox')).toHaveValue('')
    editor.undo()
    expect(present()).toEqual(shop())
  })

  it('builds the worked example by the keys that end names, without a word of grammar, as one undo step', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    for (const name of [
      'Value insights{Tab}',
      'Customer Lifetime Value@Customer Relations{Tab}',
      'Customer-Marketing 360@Marketing{Tab}',
      `CRM${BACK}`,
      'Historical Purchases@Order Management{Tab}',
      `Order Management System${BACK}`,
      'Returns@{Tab}',
      'Returns Management System{Control>}{Enter}{/Control}',
      'Recommendations{Tab}',
      'Product Recommendations@m{Tab}',
      'hp{Enter}',
      'cm{Enter}',
      'Products@Product Catalogue{Tab}',
      '[[Product Information Management{Enter}',
      '{Enter}',
    ])
      await user.keyboard(name)

    expect(flowsOf(present())).toEqual(workedFlows)
    expect(ownersOf(present())).toEqual(workedOwners)
    expect(namesOf(present().useCases)).toEqual(['Value insights', 'Recommendations'])
    expect(namesOf(present().sourceSystems)).toHaveLength(4)
    expect(screen.getByRole('textbox')).toHaveValue('')
    editor.undo()
    expect(Object.keys(present().layout)).toEqual([])
  })

  it('shows in grey what the key will take, says it is on the map, and takes a name with a blank behind it as typed', async () => {
    const { user, present, container } = renderDesk(<TypistLine />, shop())
    await user.type(screen.getByRole('textbox'), 'St')

    expect(container.querySelector('[aria-hidden] span span')).toHaveTextContent('ock')
    expect(screen.getByRole('status')).toHaveTextContent('Stock')
    expect(screen.getByRole('status')).toHaveTextContent('on the map')
    await user.keyboard(' {Enter}')

    expect(namesOf(present().dataProducts)).toEqual(['Stock', 'St'])
  })

  it('reads a system under a product as a source, says so, and as a product once it needs something', async () => {
    const { user } = renderDesk(<TypistLine />, shop())
    await user.type(screen.getByRole('textbox'), 'Plan shelves{Tab}Shelf plan{Tab}Planning System')
    expect(screen.getByRole('status')).toHaveTextContent('sounds like a system')

    await user.keyboard('{Tab}Orders')
    expect(screen.getByRole('status')).not.toHaveTextContent('sounds like a system')
  })

  it('lets Tab leave an empty line, and Shift+Tab a line of one name', async () => {
    const { user } = renderDesk(<TypistLine />, shop())
    await user.click(screen.getByRole('textbox'))
    await user.tab()
    expect(screen.getByRole('textbox')).not.toHaveFocus()
    await user.type(screen.getByRole('textbox'), 'Orders')
    await user.tab({ shift: true })
    expect(screen.getByRole('textbox')).not.toHaveFocus()
  })

  it('leaves the map alone on Shift+Enter, which is a new line, and on Esc', async () => {
    const { user, present } = renderDesk(<TypistLine />, shop(), { view: { selection: [useCase('Reorder')] } })
    await user.type(screen.getByRole('textbox'), '{Shift>}{Enter}{/Shift}')
    await user.keyboard('{Escape}')

    expect(present()).toEqual(shop())
  })
})

describe('a line that was left half done', () => {
  it('keeps its words and reads nothing while the map is edited; with the keyboard again it means what stands there now', async () => {
    const drawn: string[] = []
    const line = (
      <Profiler id="line" onRender={(id) => void drawn.push(id)}>
        <TypistLine />
      </Profiler>
    )
    const { user, editor } = renderDesk(line, shop())
    await user.type(screen.getByRole('textbox'), 'Shelves')
    expect(screen.getByRole('status')).toHaveTextContent('new')
    act(() => {
      screen.getByRole('textbox').blur()
    })
    drawn.length = 0

    act(() => void editor.submit({ type: 'dataProduct/describe', of: product('Stock'), changes: { name: 'Shelves' } }))

    expect(drawn).toEqual([])
    expect(screen.getByRole('textbox')).toHaveValue('Shelves')
    expect(screen.queryByRole('status')).toBeNull()
    await user.click(screen.getByRole('textbox'))
    expect(screen.getByRole('status')).toHaveTextContent('Shelves')
    expect(screen.getByRole('status')).toHaveTextContent('on the map')
  })
})

/** CRM ─► Customer Base (an API, no port for people) ─► Churn Score ─► Win back */
const customers = () =>
  aPortfolio()
    .source('CRM', { at: [0, 0] })
    .product('Customer Base', {
      at: [400, 0],
      owner: 'Marketing',
      job: 'Names each customer we know.',
      attributes: { name: ['Win back'], age: ['Win back'] },
      ports: { port_api: { id: 'port_api', name: 'API', kind: 'api', order: 'b' } },
    })
    .product('Churn Score', { at: [800, 0], job: 'Predicts who is likely to leave.' })
    .useCase('Win back', { at: [1200, 0], need: 'the customers who are likely to leave' })
    .chain('CRM', 'Customer Base', 'Churn Score', 'Win back')
    .build()

describe('what is there already, while a line is typed (2.25)', () => {
  const field = () => screen.getByRole('textbox')
  const nearest = async () => within(await screen.findByRole('region', { name: /There already|Could serve/ }))
  const attributesOf = (portfolio: Portfolio) =>
    Object.values(portfolio.dataProducts[product('Customer Base')]!.attributes).map(({ name, neededBy }) => [
      name,
      Object.keys(neededBy),
    ])

  it('is listed before a product is made, with what would be added and who is to be asked', async () => {
    const { user } = renderDesk(<TypistLine />, customers(), { view: { selection: [product('Churn Score')] } })
    await user.type(field(), '< Customer data with gender')

    await waitFor(async () => {
      expect((await nearest()).getAllByRole('button')[0]).toHaveTextContent(/Add\s*gender/)
    })
    const [first] = (await nearest()).getAllByRole('button')
    expect(first).toHaveTextContent('Customer Base')
    expect(first).toHaveTextContent(/Marketing · 1 use case reads it/)
    expect(screen.getByRole('status')).toHaveTextContent('Alt+1 reuses it')
  })

  it('takes the place of the product by one key, and Enter makes both as one undo step', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, customers())
    await user.type(field(), 'uc Send offers{Enter}')
    await user.type(field(), '< Customer data with gender')
    await nearest()
    await user.keyboard('{Alt>}1{/Alt}')

    expect(field()).toHaveValue('< Customer Base +gender')
    expect(screen.getByRole('status')).toHaveTextContent(/Customer Base.*\+ gender, report.*on the map/)
    await user.keyboard('{Enter}')

    const offers = Object.values(present().useCases).find(({ name }) => name === 'Send offers')!
    expect(namesOf(present().dataProducts)).toEqual(['Customer Base', 'Churn Score'])
    expect(attributesOf(present())).toContainEqual(['gender', [offers.id]])
    expect(flowsOf(present())).toContain('Customer Base → Send offers')
    expect(Object.values(present().dataProducts[product('Customer Base')]!.ports).map(({ kind }) => kind)).toEqual([
      ...['api', 'report'],
    ])
    editor.undo()
    expect(attributesOf(present())).toEqual(attributesOf(customers()))
  })

  it('stands below a use case that needs it, and a promise asked for goes onto the flow', async () => {
    const { user, present } = renderDesk(<TypistLine />, customers())
    await user.type(field(), 'As a marketer, I need customer data with gender every hour, so that offers fit')
    await nearest()
    await user.keyboard('{Alt>}1{/Alt}')
    expect(field()).toHaveValue(
      'As a marketer, I need customer data with gender every hour, so that offers fit\n  Customer Base +gender',
    )
    await user.keyboard('{Enter}')

    const [, made] = Object.values(present().useCases)
    expect(made).toMatchObject({ role: 'marketer', outcome: 'offers fit' })
    expect(attributesOf(present())).toContainEqual(['gender', [made!.id]])
    const flow = Object.values(present().flows).find(({ to }) => to === made!.id)
    expect(Object.values(flow?.requirements ?? {}).map(({ text }) => text)).toEqual([expect.stringMatching(/hour/)])
  })

  it('what was there and is asked for again is needed by both from now on, as where a card takes it', async () => {
    const { user, present } = renderDesk(<TypistLine />, customers())
    const [first] = Object.keys(present().useCases)
    await user.type(field(), 'As a marketer, I need customer data with age and gender')
    await nearest()
    await user.keyboard('{Alt>}1{/Alt}{Enter}')

    const made = Object.values(present().useCases).find(({ role }) => role === 'marketer')
    expect(attributesOf(present())).toContainEqual(['age', [first, made?.id]])
    expect(attributesOf(present())).toContainEqual(['gender', [made?.id]])
  })

  it('a product under a sentence of the same text gets the port of whoever reads it', async () => {
    const { user } = renderDesk(<TypistLine />, customers())
    await user.type(field(), 'As the checkout backend team, we need offers{Shift>}{Enter}{/Shift}  Customer data')

    expect((await nearest()).getAllByRole('button')[0]).toHaveTextContent(/Customer Base.*Add\s*nothing/)
  })

  it('adds nothing when the name is taken out of the line again', async () => {
    const { user, present } = renderDesk(<TypistLine />, customers())
    await user.type(field(), 'uc Send offers{Enter}< Customer data')
    await nearest()
    await user.keyboard('{Alt>}1{/Alt}')
    await user.clear(field())
    await user.type(field(), '< dp Weather{Enter}')

    expect(Object.keys(present().dataProducts[product('Customer Base')]!.ports)).toHaveLength(1)
  })

  it('is silent where nothing comes near, where the name is a source system, and where the product itself is meant', async () => {
    const { user } = renderDesk(<TypistLine />, customers())
    for (const line of ['Zebra habitats', '[Customer System', 'Customer Base ']) {
      await user.clear(field())
      await user.type(field(), line.replace('[', '[['))

      expect(screen.queryByRole('region', { name: /There already|Could serve/ })).toBeNull()
    }
  })
})

describe('behind a line that was taken', () => {
  it('Tab goes on with what it needs, also beside it, and says so; without one it leaves the empty line', async () => {
    const { user, present } = renderDesk(<TypistLine />, aPortfolio().build())
    const line = screen.getByRole('textbox')
    await user.type(line, 'Bed planning{Enter}')
    expect(line).toHaveAttribute('placeholder', 'Tab: what “Bed planning” needs · or the next use case')

    await user.keyboard('{Tab}Discharge Forecast{Tab}[[Ward System{Shift>}{Tab}{/Shift}')
    expect(line).toHaveValue('< Discharge Forecast\n  [Ward System\n< ')
    await user.keyboard('Free Beds{Enter}{Enter}')

    const { flows, useCases, dataProducts } = present()
    const into = Object.values(flows).filter(({ to }) => Object.hasOwn(useCases, to))
    expect(Object.keys(useCases)).toHaveLength(1)
    expect(into.map(({ from }) => Object.values(dataProducts).find(({ id }) => id === from)?.name)).toEqual([
      'Discharge Forecast',
      'Free Beds',
    ])

    await user.tab()
    await user.clear(line)
    await user.tab({ shift: true })
    expect(line).not.toHaveFocus()
    expect(line).toHaveAttribute('placeholder', expect.stringMatching(/^Who needs what/))
  })
})
