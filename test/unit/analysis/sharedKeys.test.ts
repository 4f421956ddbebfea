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
    expect(miss).toMatchObject({
      kind: 'named-otherwise',
      near: { own: { name: 'Customer number' }, other: { name: 'customer_id' } },
    })
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

describe('two keys of products that are joined', () => {
  type Key = readonly [name: string, type?: string, term?: string]
  const joinedBy = (...keys: readonly (readonly Key[])[]) => {
    const portfolio = join(...keys.map((own) => own.map(([name]) => name)))
    keys.forEach((own, at) => {
      const { attributes } = portfolio.dataProducts[product(`Input ${at + 1}`)]!
      own.forEach(([name, type = '', term], place) => {
        Object.assign(Object.values(attributes)[place]!, { name, type, ...(term !== undefined && { term }) })
      })
    })
    return portfolio
  }
  const kindsOf = (...keys: readonly (readonly Key[])[]) => unsharedKeysOf(joinedBy(...keys)).map(({ kind }) => kind)

  it.each<[string, Key, Key]>([
    ['case and signs', ['customer_id'], ['customerId']],
    ['case alone', ['CUSTOMER_ID'], ['Customer ID']],
    ['names of one type in two databases', ['customer_id', 'varchar(20)'], ['customer_id', 'STRING']],
    ['sizes of whole numbers', ['order_no', 'int'], ['order_no', 'BIGINT']],
    [
      'a language, where the glossary says it is one word',
      ['Kundennummer', '', 'term_customer'],
      ['customer_id', '', 'term_customer'],
    ],
  ])('that differ by %s are one', (_, one, other) => {
    expect(kindsOf([one], [other])).toEqual([])
  })

  it.each<[string, Key, Key]>([
    ['number', ['customers_id'], ['customer_id']],
    ['number of the key', ['customer_ids'], ['customer_id']],
    ['a prefix of the system', ['crm_customer_id'], ['customer_id']],
    ['a prefix of the database', ['dim_customer_key'], ['customer_id']],
    ['what the key is called', ['Kundennummer'], ['Kunden-ID']],
  ])('that differ by %s are a near miss', (_, one, other) => {
    expect(kindsOf([one], [other])).toEqual(['named-otherwise'])
  })

  it.each<[string, Key, Key]>([
    ['of two things', ['customer_id'], ['order_id']],
    ['of another one of the same things', ['parent_customer_id'], ['customer_id']],
    [
      'of two words of the glossary, under one name',
      ['case_number', '', 'term_claim'],
      ['case_number', '', 'term_lawsuit'],
    ],
    ['without a thing', ['id'], ['customer_id']],
  ])('%s share nothing', (_, one, other) => {
    expect(kindsOf([one], [other])).toEqual(['none'])
  })

  it.each<[string, Key, Key]>([
    ['text and a number', ['customer_id', 'string'], ['customer_id', 'integer']],
    ['a uuid and a number', ['customer_id', 'uuid'], ['customer_id', 'bigint']],
    [
      'text and a number of one word',
      ['Kundennummer', 'text', 'term_customer'],
      ['customer_id', 'int', 'term_customer'],
    ],
  ])('of one name, %s are typed otherwise', (_, one, other) => {
    expect(kindsOf([one], [other])).toEqual(['typed-otherwise'])
  })

  it.each<[string, Key, Key, readonly string[]]>([
    ['do not say of what they are the key', ['id'], ['ID'], ['unnamed']],
    ['do not say so, and differ in type as well', ['id', 'uuid'], ['id', 'int'], ['unnamed']],
    ['are one by the glossary', ['id', '', 'term_customer'], ['id', '', 'term_customer'], []],
    ['are two by the glossary', ['id', '', 'term_customer'], ['id', '', 'term_order'], ['none']],
    ['say it', ['customer_id'], ['customer_id'], []],
  ])('that %s: %j, %j', (_, one, other, expected) => {
    expect(kindsOf([one], [other])).toEqual(expected)
  })

  it('are compared across groups: of two products that hang together neither is told to be like the other', () => {
    const [text, whole]: readonly [Key, Key] = [
      ['order_id', 'text'],
      ['order_id', 'int'],
    ]
    const unshared = unsharedKeysOf(joinedBy([whole], [whole], [text], [text], [text]))

    expect(unshared).toMatchObject([
      { product: product('Input 1'), kind: 'typed-otherwise', near: { of: product('Input 3') } },
      { product: product('Input 2'), kind: 'typed-otherwise', near: { of: product('Input 3') } },
    ])
  })

  it('that do not say of what they are the key hinder nothing where another one joins', () => {
    expect(kindsOf([['id'], ['order_id']], [['id'], ['order_id']])).toEqual([])
  })

  it('of several columns join by one they share, and are named where a further one of the same name is typed otherwise', () => {
    expect(kindsOf([['order_id'], ['line', 'int']], [['order_id']])).toEqual([])
    expect(kindsOf([['order_id'], ['line', 'int']], [['order_id'], ['line', 'integer']])).toEqual([])
    expect(kindsOf([['order_id'], ['line', 'int']], [['order_id'], ['line', 'text']])).toEqual(['typed-otherwise'])
  })

  it('say nothing of each other where the order of the inputs is another', () => {
    const one: readonly Key[] = [['crm_customer_id', 'text']]
    const other: readonly Key[] = [['customer_id', 'text']]

    expect(kindsOf(one, other)).toEqual(kindsOf(other, one))
  })
})

it('a product that two others join in vain is one finding that names both', () => {
  const portfolio = aPortfolio()
    .product('Customers', { attributes: { customer_id: [] }, keys: ['customer_id'] })
    .product('Shelves', { attributes: { shelf: [] }, keys: ['shelf'] })
    .product('Churn')
    .product('Layout')
    .flow('Customers', 'Churn')
    .flow('Shelves', 'Churn')
    .flow('Customers', 'Layout')
    .flow('Shelves', 'Layout')
    .build()
  const found = reviewOf(portfolio).filter(({ rule }) => rule === 'shared-key')

  expect(found).toMatchObject([{ subject: product('Shelves'), values: { consumer: 'Churn, Layout' } }])
})
