import { describe, expect, it } from 'vitest'
import { describeChanges } from '../../../shared/merge/describeChange'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { after, job, owned, start, told } from './comparedVersions'

describe('what is said of a comparison', () => {
  it('says of a new product what it is for, who owns it, what it came with, and nothing of it twice', () => {
    const before = aPortfolio().source('OMS').useCase('Reports').domain('Sales').build()
    const now = aPortfolio()
      .source('OMS')
      .useCase('Reports')
      .product('Orders', { owner: 'Sales', job: 'Lists every order.', attributes: { total: [], day: ['Reports'] } })
      .chain('OMS', 'Orders', 'Reports')
      .build()

    expect(told('en', before, now)).toEqual([
      'Reports | Orders now feeds Reports',
      'Orders | New data product: Orders',
      'Orders | Job description: “Lists every order.”',
      'Orders | Owner: Sales',
      'Orders | Fed by: OMS',
      'Orders | Feeds: Reports',
      'Orders | Attributes: total and day',
    ])
    expect(told('de', now, before)).toContain('Orders | Eigentümer: Sales')
    expect(told('de', now, before)).toContain('Orders | Das Datenprodukt Orders ist weg')
  })

  it('says that nobody owns a new product', () => {
    const before = aPortfolio().build()
    const now = aPortfolio().product('Orders').build()

    expect(told('en', before, now)).toEqual(['Orders | New data product: Orders', 'Orders | Owner: nobody'])
  })

  it('reads well when a product was renamed, moved and given to another owner', () => {
    const before = after(start(), owned('Sales'))
    const changed = after(
      before,
      { type: 'dataProduct/describe', of: product('Returns'), changes: { name: 'Refunds' } },
      { type: 'layout/move', positions: { [product('Returns')]: { x: 4, y: 8 } } },
      owned('Marketing'),
    )

    expect(told('en', before, changed)).toEqual([
      'Refunds | Returns is now called Refunds',
      'Refunds | Refunds is now owned by Marketing (was: Sales)',
      'The map | Refunds stands elsewhere on the map',
    ])
    expect(told('de', before, changed)).toEqual([
      'Refunds | Returns heißt jetzt Refunds',
      'Refunds | Refunds gehört jetzt Marketing (vorher: Sales)',
      'Die Karte | Refunds steht woanders auf der Karte',
    ])
  })

  it('stands under what they are about: use cases, products, ownership, promises', () => {
    const promise = { id: 'slo_a', dimension: 'freshness', target: 1, unit: 'h', order: 'b' }
    const changed = after(
      start(),
      { type: 'useCase/describe', of: useCase('Reports'), changes: { need: 'Know what sells.' } },
      { type: 'slo/add', product: product('Returns'), record: promise },
      owned('Sales'),
      job('Ranks customers.'),
    )

    expect(describeChanges(start(), changed, sayIn('en')).map(({ section, name }) => `${section}: ${name}`)).toEqual([
      'useCases: Reports',
      'dataProducts: Customer Lifetime Value',
      'ownership: Returns',
      'slos: Returns',
    ])
  })

  it('names no more cards that moved than can be taken in', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']
    const many = (y: number) =>
      names.reduce((whole, name) => whole.product(name).place(name, 0, y), aPortfolio()).build()

    expect(told('en', many(0), many(8))).toEqual([
      'The map | 10 cards stand elsewhere on the map: A, B, C, D, E, F, G, H, and 2 more',
    ])
  })
})
