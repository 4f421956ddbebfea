import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardName } from '../../../renderer/canvas/cards/CardName'
import { JobSection } from '../../../renderer/inspector/product/JobSection'
import { GeneraliseSuggestions } from '../../../renderer/overlay/GeneraliseSuggestions'
import { OffersPanel } from '../../../renderer/overlay/OffersPanel'
import { addCard, addUpstream } from '../../../renderer/store/mapSteps'
import { lineageOf } from '../../../shared/analysis/lineage'
import type { NodeId } from '../../../shared/model/entities/ids'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { usePortfolio, useView } from '../../../renderer/store/useEditor'
import { renderDesk } from '../../support/renderDesk'
import { watchingCamera } from '../../support/watchingCamera'

/** CRM ─► Customer Base ─► Churn Score ─► Win back;  Orders stands alone. */
const shop = () =>
  aPortfolio()
    .source('CRM', { at: [0, 0] })
    .product('Customer Base', {
      at: [400, 0],
      owner: 'Marketing',
      job: 'Names each customer we know.',
      attributes: { name: ['Win back'], age: ['Win back'] },
    })
    .product('Churn Score', { at: [800, 0], job: 'Predicts who is likely to leave.' })
    .product('Orders', { at: [400, 400], job: 'Lists every order with its articles.' })
    .useCase('Win back', { at: [1200, 0], need: 'the customers who are likely to leave' })
    .chain('CRM', 'Customer Base', 'Churn Score', 'Win back')
    .build()

/** The name of the card that is being named, as it stands on the map. */
function NamedCard() {
  const id = useView(({ naming }) => naming?.id)
  return id === undefined ? null : <CardName id={id as NodeId} name="New" />
}

function FreshJob() {
  const fresh = usePortfolio(({ dataProducts }) => dataProducts[product('Fresh')])
  return fresh ? <JobSection product={fresh} /> : null
}

function SelectedJob() {
  return useView(({ selection }) => selection.includes(product('Fresh'))) ? <FreshJob /> : null
}

const map = () =>
  renderDesk(
    <>
      <NamedCard />
      <GeneraliseSuggestions />
    </>,
    shop(),
  )
const list = () => screen.findByRole('region', { name: /There already|Could serve this need/ })

describe('while a product is being named', () => {
  it('what is there stands beside it: owner, what it has, what would be added, who is to be asked, and why', async () => {
    const { user, desk } = map()
    act(() => {
      addUpstream(desk, product('Churn Score'))
    })

    await user.keyboard('Customer data with gender')

    await waitFor(async () => {
      expect(within(await list()).getAllByRole('button')[0]).toHaveTextContent(/Add\s*gender/)
    })
    const first = within(await list()).getAllByRole('button')[0]
    expect(first).toHaveTextContent('Customer Base')
    expect(first).toHaveTextContent('Marketing')
    expect(first).toHaveTextContent(/Add\s*gender/)
    expect(first).toHaveTextContent(/1 use case reads it/)
    expect(first).toHaveTextContent(/Because of.*Customer/)
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  })

  it('Alt+1 reuses the first: a flow instead of a second card, widened for the use case, in one undo step', async () => {
    const { user, desk, editor, present } = map()
    act(() => {
      addUpstream(desk, product('Churn Score'))
    })
    await user.keyboard('Customer data with gender')
    await list()

    await user.keyboard('{Alt>}1{/Alt}')

    expect(Object.keys(present().dataProducts)).toHaveLength(3)
    const attributes = Object.values(present().dataProducts[product('Customer Base')]!.attributes)
    expect(attributes.find(({ name }) => name === 'gender')?.neededBy).toEqual({ [useCase('Win back')]: true })
    expect(desk.view.getState().told).toMatchObject({
      text: 'offer.told.widened',
      values: { name: 'Customer Base', names: 'gender' },
    })
    act(() => {
      editor.undo()
    })
    expect(present()).toEqual(shop())
  })

  it('says nothing before a letter is typed, nor where nothing fits', async () => {
    const { user, desk } = map()
    act(() => {
      addUpstream(desk, product('Churn Score'))
    })
    expect(screen.queryByRole('region', { name: 'There already' })).toBeNull()

    await user.keyboard('Zebra habitats')

    expect(screen.queryByRole('region', { name: 'There already' })).toBeNull()
  })
})

describe('while a use case is typed', () => {
  it('Alt+1 lets it read the product, with its sentence in its three fields', async () => {
    const { user, desk, present } = map()
    act(() => {
      addCard(desk, 'useCase')
    })
    await user.keyboard('As a planner, I need the orders of each article, so that I can fill shelves')
    await waitFor(async () => {
      expect(within(await list()).getAllByRole('button')[0]).toHaveTextContent('Orders')
    })

    await user.keyboard('{Alt>}1{/Alt}')

    const fresh = Object.values(present().useCases).find(({ role }) => role === 'planner')
    expect(fresh?.need).toBe('the orders of each article')
    expect(lineageOf(present()).inputs.get(fresh!.id)).toEqual([product('Orders')])
  })

  it('the sentence under hand says already who reads: a backend is offered, and given, an API', async () => {
    const { user, desk, present } = map()
    act(() => {
      addCard(desk, 'useCase')
    })
    await user.keyboard('As the marketing backend team, we need the orders of each article')
    await waitFor(async () => {
      expect(within(await list()).getAllByRole('button')[0]).toHaveTextContent(/Orders.*Add\s*a port: API/)
    })

    await user.keyboard('{Alt>}1{/Alt}')

    const ports = Object.values(present().dataProducts[product('Orders')]!.ports)
    expect(ports.map(({ kind }) => kind)).toEqual(['api'])
    // The lens counts it as reused, for it holds no more than before; and so it is told.
    expect(desk.view.getState().told).toMatchObject({ text: 'offer.told.reusedWithPort', values: { port: 'API' } })
  })

  it('the product and the use case that reads it now are both in sight', async () => {
    const { user, desk, present } = map()
    const { shown, camera } = watchingCamera()
    desk.view.setState({ camera })
    act(() => {
      addCard(desk, 'useCase')
    })
    await user.keyboard('As a planner, I need the orders of each article, so that I reorder in time')
    await list()

    await user.keyboard('{Alt>}1{/Alt}')

    const fresh = Object.values(present().useCases).find(({ role }) => role === 'planner')
    expect(shown.at(-1)).toEqual([product('Orders'), fresh?.id])
  })

  it('of a product without a job description or attributes nobody says that they hold it', async () => {
    const bare = aPortfolio().product('Complaints').product('Deliveries', { job: 'Lists every parcel.' }).build()
    const { user, desk } = renderDesk(
      <>
        <NamedCard />
        <GeneraliseSuggestions />
      </>,
      bare,
    )
    act(() => {
      addCard(desk, 'useCase')
    })
    await user.keyboard('As a planner, I need complaints')
    expect(within(await list()).getAllByRole('button')[0]).toHaveTextContent(/Has\s*only its name says it so far/)

    await user.clear(screen.getByRole('textbox', { name: 'Name' }))
    await user.keyboard('As a planner, I need parcels')
    await waitFor(async () => {
      expect(within(await list()).getAllByRole('button')[0]).toHaveTextContent(/Has\s*what its job description says/)
    })
  })
})

describe('while a job description is typed', () => {
  it('a product that holds nothing yet gives way; one with a life of its own is looked at as a merge first', async () => {
    const portfolio = aPortfolio()
      .product('Customer Base', { job: 'Names each customer we know.' })
      .product('Fresh')
      .product('Churn Score')
      .chain('Fresh', 'Churn Score')
      .build()
    const { user, desk, present } = renderDesk(
      <>
        <FreshJob />
        <GeneraliseSuggestions />
      </>,
      portfolio,
    )

    await user.type(screen.getByRole('textbox', { name: 'What is it hired to do?' }), 'Names each customer we know')
    await list()
    await user.keyboard('{Alt>}1{/Alt}')

    expect(Object.keys(present().dataProducts)).not.toContain(product('Fresh'))
    expect(Object.values(present().flows)).toMatchObject([
      { from: product('Customer Base'), to: product('Churn Score') },
    ])
    expect(desk.view.getState().overlay).toBeNull()
  })
})

it('what is offered beside a field goes when the field is taken away with the cursor in it', async () => {
  const portfolio = aPortfolio()
    .product('Customer Base', { job: 'Names each customer we know.' })
    .product('Fresh')
    .build()
  const { user, desk } = renderDesk(
    <>
      <SelectedJob />
      <GeneraliseSuggestions />
    </>,
    portfolio,
    { view: { selection: [product('Fresh')] } },
  )
  await user.type(screen.getByRole('textbox', { name: 'What is it hired to do?' }), 'Names each customer we know')
  expect(await list()).toHaveTextContent('Customer Base')

  act(() => {
    desk.view.setState({ selection: [] })
  })

  await waitFor(() => {
    expect(screen.queryByText('Customer Base')).toBeNull()
  })
})

describe('what could serve this need', () => {
  it('has the keyboard: arrows choose, Enter reuses', async () => {
    const portfolio = aPortfolio()
      .product('Orders', { job: 'Lists every order with its articles.' })
      .useCase('Fill shelves', { need: 'the orders of each article' })
      .build()
    const { user, present } = renderDesk(<OffersPanel />, portfolio, { view: { selection: [useCase('Fill shelves')] } })
    const [first] = await screen.findAllByRole('button', { name: /Orders/ })
    await waitFor(() => {
      expect(first).toHaveFocus()
    })

    await user.keyboard('{Enter}')

    expect(Object.values(present().flows)).toMatchObject([{ from: product('Orders'), to: useCase('Fill shelves') }])
  })

  it('says so where a new product is right', async () => {
    const portfolio = aPortfolio().product('Orders').useCase('Zoo', { need: 'zebra habitats' }).build()
    renderDesk(<OffersPanel />, portfolio, { view: { selection: [useCase('Zoo')] } })

    expect(await screen.findByText(/A new product is right/)).toBeInTheDocument()
  })

  it('and of many products names the closest where none clearly fits, as what it is', async () => {
    const warehouses = ['Orders', 'Invoices', 'Claims', 'Wages', 'Permits', 'Tyres']
      .reduce((world, name) => world.product(name), aPortfolio())
      .product('Stock', { job: 'Says how many pieces lie in which warehouse.' })
      .useCase('Audit', { need: 'electricity and water that our buildings use in each warehouse' })
      .build()
    const { present } = renderDesk(<OffersPanel />, warehouses, { view: { selection: [useCase('Audit')] } })

    expect(await screen.findByText(/Nothing clearly fits/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Stock.*probably more: look first/ })).toBeInTheDocument()
    expect(present()).toEqual(warehouses)
  })
})
