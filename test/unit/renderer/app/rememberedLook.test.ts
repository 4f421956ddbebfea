import { describe, expect, it } from 'vitest'
import { rememberedHabits, rememberedLook } from '../../../../renderer/app/rememberedLook'
import { aPortfolio } from '../../../support/portfolioBuilder'

const portfolio = aPortfolio().product('Orders').build()
const [orders = ''] = Object.keys(portfolio.dataProducts)

describe('how a window looked', () => {
  it('comes back, without what is gone from the portfolio', () => {
    const viewport = { x: 10, y: -20, zoom: 0.5 }
    const look = rememberedLook(portfolio, { selection: [orders, 'product_gone'], lens: 'usecase_gone', viewport })

    expect(look).toEqual({ selection: [orders], lens: null, viewport })
  })

  it.each([
    undefined,
    null,
    7,
    'map',
    [],
    { selection: 7, lens: 3, viewport: { x: 'left' }, view: 'none', panels: {} },
  ])('is forgotten where the cache holds no look at all: %j', (nonsense) => {
    expect(rememberedLook(portfolio, nonsense)).toEqual({ selection: [] })
  })

  it.each([undefined, null, 7, 'de', { language: 'xx', theme: 'sepia', hand: {}, pause: 0 }])(
    'leaves a person’s habits as they usually are where the cache holds none: %j',
    (nonsense) => {
      expect(rememberedHabits(nonsense)).toEqual({})
    },
  )
})
