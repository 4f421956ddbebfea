import { describe, expect, it } from 'vitest'
import { unsaidSystemsOf } from '../../../shared/analysis/unsaidSystems'
import { aPortfolio, product, source } from '../../support/portfolioBuilder'

describe('source systems of which nobody has said who runs them', () => {
  //  Till ─┐
  //  OMS ──┴─ Orders ── Purchases (OMS is run by Sales)    Ledger ── Balances
  const portfolio = aPortfolio()
    .source('Till')
    .source('OMS', { domain: 'Sales' })
    .source('Ledger')
    .product('Orders')
    .product('Purchases')
    .product('Balances')
    .chain('Till', 'Orders', 'Purchases')
    .chain('OMS', 'Orders')
    .chain('Ledger', 'Balances')
    .build()

  it('are all of those without a domain, by name', () => {
    expect(unsaidSystemsOf(portfolio)).toEqual([source('Ledger'), source('Till')])
  })

  it('behind a product are those upstream of it, however far', () => {
    expect(unsaidSystemsOf(portfolio, product('Purchases'))).toEqual([source('Till')])
    expect(unsaidSystemsOf(portfolio, product('Balances'))).toEqual([source('Ledger')])
  })
})
