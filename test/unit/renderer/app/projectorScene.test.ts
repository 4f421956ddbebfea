import { expect, it } from 'vitest'
import { sceneOf } from '../../../../renderer/app/projector/scene'
import { createViewStore, select, showView, type ViewStore } from '../../../../renderer/store/viewStore'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

// Returns belongs to Logistics; nobody owns Orders.
const portfolio = aPortfolio().product('Returns', { owner: 'Logistics' }).product('Orders').build()

function theRoomFollows(): ViewStore {
  const view = createViewStore()
  view.setState({ projector: { open: true, held: false, step: true } })
  return view
}
const sceneAt = (view: ViewStore) => sceneOf(portfolio, view.getState(), 1)

it('shows the case of the ownership review, selected or not', () => {
  const view = theRoomFollows()
  showView(view, 'ownership')
  expect(sceneAt(view)).toEqual({ kind: 'owner', product: product('Orders') })

  select(view, product('Orders'))
  expect(sceneAt(view)).toEqual({ kind: 'owner', product: product('Orders') })
})

it('shows the job description of a product that is selected on the map, and the map while none is', () => {
  const view = theRoomFollows()
  expect(sceneAt(view)).toEqual({ kind: 'map' })

  select(view, product('Returns'))
  expect(sceneAt(view)).toEqual({ kind: 'job', product: product('Returns') })
})

it('shows the map until the step is asked for', () => {
  const view = theRoomFollows()
  showView(view, 'ownership')
  view.setState({ projector: { open: true, held: false, step: false } })

  expect(sceneAt(view)).toEqual({ kind: 'map' })
})

it('shows the job description in work over the map, and alone where the step is asked for, also while its ownership is open', () => {
  const view = theRoomFollows()
  select(view, product('Orders'))
  view.setState({ describing: product('Orders') })
  expect(sceneAt(view)).toEqual({ kind: 'job', product: product('Orders') })

  view.setState({ projector: { open: true, held: false, step: false } })
  expect(sceneAt(view)).toEqual({ kind: 'map', describing: product('Orders') })
})

it('shows no job description of a product that is no longer the one selected', () => {
  const view = createViewStore()
  select(view, product('Orders'))
  view.setState({ describing: product('Orders') })
  select(view, product('Returns'))
  expect(view.getState().describing).toBeNull()

  view.setState({ describing: product('Orders') })
  expect(sceneAt(view)).toEqual({ kind: 'map' })
})

it('shows the matrix and the overview while they are the view, also while a product is selected in them', () => {
  const needed = aPortfolio().useCase('Sell').product('Orders').flow('Orders', 'Sell').build()
  const view = theRoomFollows()
  showView(view, 'matrix')
  select(view, product('Orders'))
  expect(sceneOf(needed, view.getState(), 0)).toEqual({ kind: 'matrix' })

  showView(view, 'overview')
  expect(sceneOf(needed, view.getState(), 0)).toEqual({ kind: 'overview' })

  view.setState({ describing: product('Orders') })
  expect(sceneOf(needed, view.getState(), 0)).toEqual({ kind: 'job', product: product('Orders') })
})

it('keeps the matrix to the facilitator until the step is asked for, and while nothing stands in it', () => {
  const needed = aPortfolio().useCase('Sell').product('Orders').flow('Orders', 'Sell').build()
  const view = theRoomFollows()
  showView(view, 'matrix')
  expect(sceneAt(view)).toEqual({ kind: 'map' })

  view.setState({ projector: { open: true, held: false, step: false } })
  expect(sceneOf(needed, view.getState(), 0)).toEqual({ kind: 'map' })
})
