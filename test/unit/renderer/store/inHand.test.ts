// A lens, a filter or a replay never hides what is new or being edited.
import { describe, expect, it } from 'vitest'
import { addCard, addUpstream } from '../../../../renderer/store/mapSteps'
import { finishNaming, typeName } from '../../../../renderer/store/naming'
import { sightOf } from '../../../../renderer/store/sight'
import { select, type Naming, type ViewState } from '../../../../renderer/store/viewStore'
import { aPortfolio, product, useCase } from '../../../support/portfolioBuilder'
import { aDesk } from '../../../support/renderDesk'

/*  Stock ─► Reorder
 *  Visits ─► Greet
 */
const shop = () =>
  aPortfolio()
    .product('Stock', { at: [400, 0] })
    .product('Visits', { at: [400, 300] })
    .useCase('Reorder', { at: [800, 0] })
    .useCase('Greet', { at: [800, 300] })
    .chain('Stock', 'Reorder')
    .chain('Visits', 'Greet')
    .build()

function on(view: Partial<ViewState>) {
  const { desk } = aDesk(shop(), { view: { lens: useCase('Reorder'), ...view } })
  const naming = (): Naming => {
    const now = desk.view.getState().naming
    if (!now) throw new Error('Nothing is being named')
    return now
  }
  return {
    desk,
    naming,
    standingOf: (id: string) => sightOf(desk).standingOf(id),
    name: (text: string) => {
      const current = naming()
      typeName(desk, current, text)
      return finishNaming(desk, current, text)
    },
    look: () => {
      const { lens, compared, replaying, playing } = desk.view.getState()
      return { lens, compared, replaying, playing }
    },
  }
}

describe('what is in hand', () => {
  it('is lit while it is selected, faded or hidden by the lens before and after', () => {
    for (const hiding of [false, true]) {
      const { desk, standingOf } = on({ hiding })
      const outside = hiding ? 'hidden' : 'faded'

      select(desk.view, product('Visits'))
      expect([standingOf(product('Visits')), standingOf(useCase('Greet'))]).toEqual(['lit', outside])
      select(desk.view, product('Stock'))
      expect(standingOf(product('Visits'))).toBe(outside)
    }
  })

  it('is lit while its name is typed, also in the middle of a replay', () => {
    const { desk, standingOf } = on({ replaying: true })
    expect(standingOf(useCase('Greet'))).toBe('hidden')

    desk.view.setState({ naming: { id: useCase('Greet'), gesture: 'gesture_1', fresh: false } })
    expect(standingOf(useCase('Greet'))).toBe('lit')
  })

  it('gets no lift from being selected while a replay tells what came when', () => {
    const { desk, standingOf } = on({ replaying: true })
    select(desk.view, useCase('Greet'))

    expect(standingOf(useCase('Greet'))).toBe('hidden')
  })
})

describe('a new use case under a lens', () => {
  it('stands in full light while it is typed, and has the lens once it has its name', () => {
    const { desk, naming, name, standingOf, look } = on({ compared: useCase('Greet') })
    addCard(desk, 'useCase')
    expect(standingOf(naming().id)).toBe('lit')
    expect(look().lens).toBe(useCase('Reorder'))

    const added = name('Forecast sales') ?? ''
    expect(look()).toMatchObject({ lens: added, compared: null })
    select(desk.view, product('Stock'))
    expect(standingOf(added)).toBe('lit')
  })

  it('keeps its light while what it needs is typed', () => {
    const { desk, naming, name, standingOf } = on({})
    addCard(desk, 'useCase')
    const added = name('Forecast sales') ?? ''
    addUpstream(desk, added)

    expect([standingOf(added), standingOf(naming().id)]).toEqual(['lit', 'lit'])
  })

  it('leaves the lens where it was when it is given up, and when no lens is on', () => {
    const { desk, name, look } = on({})
    addCard(desk, 'useCase')
    name('')
    expect(look().lens).toBe(useCase('Reorder'))

    desk.view.setState({ lens: null })
    addCard(desk, 'useCase')
    name('Forecast sales')
    expect(look().lens).toBeNull()
  })

  it('ends a replay, as every new card does; a name that is changed does not', () => {
    const { desk, name, look } = on({ replaying: true, playing: true })
    desk.view.setState({ naming: { id: product('Stock'), gesture: 'gesture_1', fresh: false } })
    name('Stocks')
    expect(look()).toMatchObject({ replaying: true, playing: true })

    addCard(desk, 'dataProduct')
    name('Footfall')
    expect(look()).toEqual({ lens: useCase('Reorder'), compared: null, replaying: false, playing: false })
  })
})
