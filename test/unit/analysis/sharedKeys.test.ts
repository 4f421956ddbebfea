import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../../shared/analysis/review'
import { unsharedKeysOf } from '../../../shared/analysis/sharedKeys'
import { aPortfolio, product } from '../../support/portfolioBuilder'

/** Three inputs of one product, each with these attributes as business keys. */
const join = (...keys: readonly (readonly string[])[]) => {
  const builder = aPortfolio()
  const names = keys.map((_, at) => `Input ${at + 1}`)
  keys.forEach((own, at) =>
    builder.product(names[at] ?? '', { attributes: Object.fromEntries(own.map((key) => [key, []])), keys: own }),
  )
  builder.product('Lifetime Value')
  for (const name of names) builder.flow(name, 'Lifetime Value')
  return builder.build()
}

describe('business keys of products that are joined downstream (2.09)', () => {
  it('says nothing where every input can be joined, also by way of another', () => {
    expect(unsharedKeysOf(join(['customer_id'], ['Customer ID']))).toEqual([])
    expect(unsharedKeysOf(join(['customer_id'], ['customer_id', 'order_id'], ['order_id']))).toEqual([])
  })

  it('names the one that shares no key with the others', () => {
    expect(unsharedKeysOf(join(['customer_id'], ['customer_id'], ['shelf']))).toEqual([
      { consumer: product('Lifetime Value'), product: product('Input 3'), kind: 'none' },
    ])
  })

  it('takes two names of one thing for a near miss', () => {
    const [miss] = unsharedKeysOf(join(['customer_id'], ['customer_id'], ['Customer number']))
    expect(miss).toMatchObject({ kind: 'named-otherwise', near: { own: 'Customer number', other: 'customer_id' } })
  })

  it('takes one name of two types for a near miss', () => {
    const portfolio = join(['customer_id'], ['customer_id'])
    const types = ['string', 'integer']
    for (const { attributes } of Object.values(portfolio.dataProducts))
      for (const attribute of Object.values(attributes)) attribute.type = types.shift() ?? ''
    expect(unsharedKeysOf(portfolio)).toMatchObject([{ kind: 'typed-otherwise' }])
  })

  it('lets a type that nobody has said agree with every other', () => {
    for (const name of ['Input 1', 'Input 2']) {
      const portfolio = join(['customer_id'], ['customer_id'])
      const [typed] = Object.values(portfolio.dataProducts[product(name)]!.attributes)
      typed!.type = 'string'

      expect(unsharedKeysOf(portfolio)).toEqual([])
    }
  })

  it('leaves inputs without any key to the finding that asks for one', () => {
    const portfolio = join(['customer_id'], [])
    expect(unsharedKeysOf(portfolio)).toEqual([])
  })

  it('is a finding with its rule, once for a product however many join it', () => {
    const found = reviewOf(join(['customer_id'], ['shelf'])).filter(({ rule }) => rule === 'shared-key')
    expect(found).toMatchObject([{ code: 'none', ref: '2.09', subject: product('Input 2') }])
  })
})
