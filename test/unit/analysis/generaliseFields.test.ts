// Every field of a product, and what stands around it, helps to find it; without the field it is not found by it.
import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../shared/analysis/generalise'
import type { SuggestionField } from '../../../shared/analysis/similarity/fitting'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio, product, type ProductGiven } from '../../support/portfolioBuilder'

const others = () => aPortfolio().product('Weather', { job: 'Temperature per hour.' }).product('Recipes')
const withProduct = (given: ProductGiven) => others().product('Alpha', given).build()
const termed = (hasTerm: boolean): Portfolio => {
  const portfolio = withProduct({ terms: hasTerm ? { term_t: true } : {} })
  const term = { id: 'term_t', term: 'Lapse', meaning: 'a customer who cancels', order: 'n' }
  return { ...portfolio, glossary: { term_t: term } as unknown as Portfolio['glossary'] }
}
const port = {
  id: 'port_p',
  name: 'Invoices for accountants',
  kind: 'api',
  persona: '',
  cadence: '',
  address: '',
  order: 'n',
}

const fields: readonly (readonly [SuggestionField, string, () => Portfolio, () => Portfolio])[] = [
  ['name', 'returned goods', () => others().product('Returns').build(), () => others().product('Alpha').build()],
  ['job', 'returned goods', () => withProduct({ job: 'Lists returns.' }), () => withProduct({ job: 'Lists.' })],
  ['attribute', 'gender', () => withProduct({ attributes: { gender: [] } }), () => withProduct({})],
  ['term', 'people who cancel', () => termed(true), () => termed(false)],
  ['tag', 'invoices', () => withProduct({ tags: { invoices: true } }), () => withProduct({})],
  [
    'port',
    'invoices for accountants',
    () => withProduct({ ports: { port_p: port } } as unknown as ProductGiven),
    () => withProduct({}),
  ],
]

describe('a need finds a product by its', () => {
  it.each(fields)('%s', (field, need, build, without) => {
    const by = (portfolio: Portfolio) =>
      suggestionsFor(portfolio, need).flatMap(({ why }) => why.map(({ field: met }) => met))

    expect(by(build())).toContain(field)
    expect(by(without())).not.toContain(field)
  })
})

it('the very word is the reason where it is said, whatever else means the same', () => {
  const portfolio = others()
    .product('Customer 360', { attributes: { gender: [] } })
    .build()

  const [first] = suggestionsFor(portfolio, 'gender')

  expect(first?.why).toEqual([
    expect.objectContaining({ word: 'gender', met: 'gender', field: 'attribute', how: 'same' }),
  ])
})

//  Billing ─ Orders ─┬─ Left  ─ Pricing (read by an actuary)
//                    └─ Right
const twins = () =>
  aPortfolio()
    .source('Billing')
    .product('Orders')
    .product('Left', { job: 'Figures per customer.', owner: 'Claims handling' })
    .product('Right', { job: 'Figures per customer.' })
    .useCase('Pricing', { role: 'actuary' })
    .flow('Billing', 'Left')
    .flow('Orders', 'Left')
    .flow('Left', 'Pricing')

describe('of two products that say the same, the one comes first that stands near', () => {
  it.each<readonly [SuggestionField, string]>([
    ['source', 'figures per customer from billing'],
    ['upstream', 'figures per customer from their orders'],
    ['owner', 'figures per customer for claims handling'],
    ['reader', 'figures per customer for an actuary'],
  ])('by its %s', (field, need) => {
    const [first, second] = suggestionsFor(twins().build(), need)

    expect(first?.product).toBe(product('Left'))
    // What a system or a domain is called counts, and is no reason that anybody would give.
    const isSaid = field === 'upstream' || field === 'reader'
    expect(first?.why.some(({ field: met }) => met === field)).toBe(isSaid)
    expect(second?.why.map(({ field: met }) => met)).not.toContain(field)
  })
})
