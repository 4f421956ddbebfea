import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyIn } from '../../../shared/analysis/moneyIn'

describe('money as people write it', () => {
  it.each([
    ['12500', 12_500],
    ['12,500 EUR', 12_500],
    ['12.500 €', 12_500],
    ['€ 12.5k', 12_500],
    ['1 250 000', 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ["1'250.75", 1_250.75],
    ['2m', 2_000_000],
    ['0', 0],
    ['', null],
  ])('reads %s', (text, amount) => {
    expect(moneyIn(text, 'EUR')).toEqual({ ok: true, amount })
  })

  it.each([
    ['100 USD', 'currency', 'USD'],
    ['$100', 'currency', '$'],
    ['-5', 'negative', '-5'],
    ['−5 EUR', 'negative', '−5 EUR'],
    ['a lot', 'no-number', 'a lot'],
    ['99999999999999', 'too-much', '99999999999999'],
  ])('refuses %s: %s', (text, why, said) => {
    expect(moneyIn(text, 'EUR')).toEqual({ ok: false, why, said })
  })

  it('reads every amount in cents back, whichever way the thousands are written', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'), (cents, locale) => {
        const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 })
        expect(moneyIn(text, 'EUR')).toEqual({ ok: true, amount: cents / 100 })
      }),
    )
  })
})
