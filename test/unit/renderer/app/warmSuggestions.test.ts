import { describe, expect, it } from 'vitest'
import { warmSuggestions } from '../../../../renderer/app/warmSuggestions'
import { productIndexOf } from '../../../../shared/analysis/similarity/productIndex'
import { largePortfolio, LARGE } from '../../../support/largePortfolio'
import { aWindow } from '../../../support/restingWindow'

describe('warming the suggestions after opening', () => {
  it('takes one step per rest while there is no time, and ends', () => {
    const portfolio = largePortfolio(LARGE)
    const window = aWindow()
    warmSuggestions(() => portfolio, window.whenIdle)

    let rests = 0
    while (window.isWaiting()) {
      window.rest()
      rests += 1
    }

    // The products in slices, three indexes, and the end.
    expect(rests).toBeGreaterThanOrEqual(LARGE.products / 25 + 4)
    expect(productIndexOf(portfolio)).toBe(productIndexOf(portfolio))
  })

  it('does all of it in one long rest', () => {
    const portfolio = largePortfolio(LARGE)
    const window = aWindow()
    warmSuggestions(() => portfolio, window.whenIdle)

    window.rest(true)

    expect(window.isWaiting()).toBe(false)
  })

  it('goes on when a product is renamed, and stops when the document has become another one', () => {
    let portfolio = largePortfolio(LARGE)
    const window = aWindow()
    warmSuggestions(() => portfolio, window.whenIdle)
    const [first] = Object.values(portfolio.dataProducts)
    if (!first) throw new Error('The portfolio has products')
    portfolio = { ...portfolio, dataProducts: { ...portfolio.dataProducts, [first.id]: { ...first, name: 'Other' } } }
    window.rest()
    expect(window.isWaiting()).toBe(true)

    portfolio = { ...portfolio, dataProducts: {} }
    window.rest()

    expect(window.isWaiting()).toBe(false)
  })

  it('can be called off', () => {
    const window = aWindow()
    const stop = warmSuggestions(() => largePortfolio(LARGE), window.whenIdle)

    stop()

    expect(window.isWaiting()).toBe(false)
  })
})
