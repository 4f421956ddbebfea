import { describe, expect, it } from 'vitest'
import { offersFor } from '../../../../shared/analysis/boundaries/offers'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const costs = { job: 'Reckons the monthly costs of each contract partner.' }
const partners = { job: 'Lists every contract partner with its monthly costs.' }

describe('what is offered for a product that is being described', () => {
  it('is a product that could stand in for it', () => {
    const portfolio = aPortfolio().product('Partner Costs', costs).product('Contract Partners', partners).build()

    const offered = offersFor(portfolio, product('Partner Costs')).map((offer) => offer.product)

    expect(offered).toEqual([product('Contract Partners')])
  })

  it('is never what it draws on, near or far: the room has said that it needs both', () => {
    const portfolio = aPortfolio()
      .product('Partner Costs', costs)
      .product('Settled Invoices')
      .product('Contract Partners', partners)
      .chain('Contract Partners', 'Settled Invoices', 'Partner Costs')
      .build()

    expect(offersFor(portfolio, product('Partner Costs'))).toEqual([])
  })
})
