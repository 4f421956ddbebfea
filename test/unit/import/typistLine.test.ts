import { describe, expect, test } from 'vitest'
import { parseTypistLine } from '../../../shared/import/typistLine'
import { after, empty, flowsOf, isSayable, keysOf, namesOf, typed, typistContext } from './typistWorld'

describe('one line', () => {
  test('makes a product with its job description, owner and attributes', () => {
    const { portfolio, preview } = typed('dp Customer 360: One view of each customer. +name, +email, +age @Marketing')

    const [product] = Object.values(portfolio.dataProducts)
    expect(product).toMatchObject({ name: 'Customer 360', job: 'One view of each customer.' })
    expect(namesOf(product!.attributes)).toEqual(['name', 'email', 'age'])
    expect(namesOf(portfolio.domains)).toEqual(['Marketing'])
    expect(Object.keys(portfolio.owners)).toEqual([product!.id])
    expect(preview.map(({ name, existing }) => [name, existing])).toEqual([
      ['Customer 360', false],
      ['Marketing', false],
    ])
  })

  test('makes a use case of the article’s sentence, named after the need', () => {
    const { portfolio } = typed('uc As a store manager, I need stock levels per store, so that I can reorder in time.')

    expect(Object.values(portfolio.useCases)[0]).toMatchObject({
      name: 'Stock levels per store',
      role: 'store manager',
      need: 'stock levels per store',
      outcome: 'I can reorder in time',
    })
  })

  test('reads a team or a backend in the sentence as what it is, no person (2.08)', () => {
    const { portfolio } = typed(
      'Als Vertriebsteam brauchen wir offene Angebote, damit wir nachfassen.\nAs a backend team, we need scores, so that we rank offers.\nuc As a nurse, I need free beds.',
    )

    expect(Object.values(portfolio.useCases).map(({ role, consumer }) => [role, consumer])).toEqual([
      ['Vertriebsteam', 'team'],
      ['backend team', 'system'],
      ['nurse', 'person'],
    ])
  })

  test('keeps a name given before the sentence, and a use case that is only a name', () => {
    const { portfolio } = typed('uc Reorder: As a store manager, I need stock levels\nuc Retain customers')

    expect(Object.values(portfolio.useCases).map(({ name, need }) => [name, need])).toEqual([
      ['Reorder', 'stock levels'],
      ['Retain customers', ''],
    ])
  })

  test('puts use cases behind those that are there, in the order typed', () => {
    const first = typed('uc One').portfolio
    const { portfolio } = typed('uc Two\nuc Three', first)

    const byOrder = Object.values(portfolio.useCases).sort((a, b) => (a.order < b.order ? -1 : 1))
    expect(namesOf(Object.fromEntries(byOrder.map((useCase, at) => [at, useCase])))).toEqual(['One', 'Two', 'Three'])
  })

  test('reads a chain from the consumer backwards, and puts the cursor at its end', () => {
    const { portfolio, focus } = typed('uc Reorder < dp Stock levels < [Warehouse system]')

    expect(flowsOf(portfolio)).toEqual(['Stock levels → Reorder', 'Warehouse system → Stock levels'])
    expect(focus).toBe(Object.keys(portfolio.sourceSystems)[0])
  })

  test('leaves a sign before a number to the text', () => {
    const { portfolio } = typed('dp Margin: Lists orders with margin < 5 %')

    expect(Object.values(portfolio.dataProducts)[0]?.job).toBe('Lists orders with margin < 5 %')
  })

  test('makes it the selection’s upstream when it starts with "<", and stands alone when it does not', () => {
    const { portfolio, focus } = typed('dp Returns')
    const upstream = typed('< src Shop', portfolio, focus)
    const alone = typed('src Shop', portfolio, focus)

    expect(flowsOf(upstream.portfolio)).toEqual(['Shop → Returns'])
    expect(flowsOf(alone.portfolio)).toEqual([])
  })

  test('takes “+ field” for an attribute also behind a sentence, and where it is written as fields are', () => {
    const said = typed('dp Stock: Tells the units per depot. + depot + units\ndp Donors: Lists donors + donor_id + age')
    const products = Object.values(said.portfolio.dataProducts)
    expect(products.map(({ name, job, attributes }) => [name, job, namesOf(attributes)])).toEqual([
      ['Stock', 'Tells the units per depot.', ['depot', 'units']],
      ['Donors', 'Lists donors', ['donor_id', 'age']],
    ])
    expect(Object.values(typed('dp Costs: Compares plan + actual').portfolio.dataProducts)[0]).toMatchObject({
      job: 'Compares plan + actual',
      attributes: {},
    })
  })

  test('takes a bracket behind attributes or an owner for the source system, and leaves one in a name', () => {
    const open = typed('dp Transfusions: Lists units. +unit_id +ward_id [Ward').portfolio
    expect(flowsOf(open)).toEqual(['Ward → Transfusions'])
    expect(Object.values(open.dataProducts).map(({ attributes }) => namesOf(attributes))).toEqual([
      ['unit_id', 'ward_id'],
    ])
    expect(flowsOf(typed('dp Beds @Care [Ward book]').portfolio)).toEqual(['Ward book → Beds'])
    expect(namesOf(typed('dp Orders [EU]').portfolio.dataProducts)).toEqual(['Orders [EU]'])
  })

  test('widens a product that is known by “Name + attribute”, and leaves a plus in any other name', () => {
    const { portfolio } = typed('uc Score\n  Customer 360')
    const widened = typed('uc Recommend\n  Customer 360 + gender, + postal address', portfolio)
    const [customer, ...more] = Object.values(widened.portfolio.dataProducts)

    expect([namesOf(customer!.attributes), more]).toEqual([['gender', 'postal address'], []])
    expect(namesOf(typed('dp R + D costs').portfolio.dataProducts)).toEqual(['R + D costs'])
  })

  test('gives bare attributes and owners to the selection', () => {
    const { portfolio, focus } = typed('dp Returns')
    const detailed = typed('+customer, +reason @Logistics', portfolio, focus)

    expect(namesOf(Object.values(detailed.portfolio.dataProducts)[0]!.attributes)).toEqual(['customer', 'reason'])
    expect(namesOf(detailed.portfolio.domains)).toEqual(['Logistics'])
  })

  test('reuses a name whatever its case, blanks and accents, and connects it', () => {
    const { portfolio } = typed('dp Käufer 360')
    const { portfolio: next, preview } = typed('uc Retain <   KA\u0308UFER  360 ', portfolio)

    expect(namesOf(next.dataProducts)).toEqual(['Käufer 360'])
    expect(flowsOf(next)).toEqual(['Käufer 360 → Retain'])
    expect(preview.at(-1)).toMatchObject({ name: 'Käufer 360', existing: true, upstreamOf: 'Retain' })
  })

  test('connects the same two only once', () => {
    const { portfolio } = typed('uc Retain < dp Orders')

    expect(typed('uc Retain < dp Orders', portfolio).changes).toEqual([])
  })

  test('tells which use case needs an attribute, also of a product that is there', () => {
    const { portfolio } = typed('uc One < dp Orders +date')
    const widened = typed('uc Two < Orders +date, +channel', portfolio).portfolio

    const [two] = Object.values(widened.useCases).filter(({ name }) => name === 'Two')
    const attributes = Object.values(Object.values(widened.dataProducts)[0]!.attributes)
    expect(attributes.map(({ name, neededBy }) => [name, Object.keys(neededBy).length])).toEqual([
      ['date', 2],
      ['channel', 1],
    ])
    expect(attributes.every(({ neededBy }) => Object.hasOwn(neededBy, two!.id))).toBe(true)
  })
})

describe('an outline', () => {
  test('understands bullets, numbers, tabs and spaces alike', () => {
    const tabs = 'uc Retain\n\tCustomer value\n\t\tOrders\n\t\t\t[Shop]\n\tReturns'
    const bullets = '1. uc Retain\n   - Customer value\n     * Orders\n       • src Shop\n   - [ ] Returns'
    const arrows = 'uc Retain\n< Customer value\n<< Orders\n<<< [Shop]\n< Returns'

    const flows = ['Customer value → Retain', 'Orders → Customer value', 'Returns → Retain', 'Shop → Orders']
    expect([tabs, bullets, arrows].map((text) => flowsOf(typed(text).portfolio))).toEqual([flows, flows, flows])
  })

  test('marks a source system by an open bracket, with or without a blank behind it', () => {
    for (const marked of ['[Shop', '[ Shop', '[ Shop ]']) {
      const { portfolio } = typed(`uc Retain\n  Orders\n    ${marked}`)
      expect(namesOf(portfolio.sourceSystems)).toEqual(['Shop'])
      expect(namesOf(portfolio.dataProducts)).toEqual(['Orders'])
    }
  })

  test('gives what stands under a domain to that domain', () => {
    const { portfolio } = typed('dom Logistics\n  Returns\n    src Returns desk @Logistics')

    expect(Object.keys(portfolio.owners)).toEqual(Object.keys(portfolio.dataProducts))
    expect(Object.values(portfolio.sourceSystems)[0]?.domain).toBe(Object.keys(portfolio.domains)[0])
    expect(flowsOf(portfolio)).toEqual(['Returns desk → Returns'])
  })

  test('lists what it cannot understand with line and reason, and reads the rest', () => {
    const result = typed('Something\n  Below it\ndp\nsrc CRM\n  dp From CRM\n< uc Backwards\nuc Fine @Nobody')

    expect(keysOf(result)).toEqual([
      '1 typist.problem.kindUnknown',
      '2 typist.problem.kindUnknown',
      '3 typist.problem.nameMissing',
      '5 typist.problem.intoSource',
      '6 typist.problem.intoSource',
    ])
    expect(namesOf(result.portfolio.dataProducts)).toEqual(['From CRM'])
    expect(namesOf(result.portfolio.useCases)).toEqual(['Backwards', 'Fine @Nobody'])
  })

  test('takes lines without a kind for what the person said they are', () => {
    const result = parseTypistLine(empty, 'Orders\nReturns', { ...typistContext(), assume: 'product' })

    expect(result.problems).toEqual([])
    expect(namesOf(after(empty, result).dataProducts)).toEqual(['Orders', 'Returns'])
  })

  test('never overwrites a job description or an owner that is there, and says so', () => {
    const { portfolio } = typed('dp Orders: Lists all orders. @Sales')
    const result = typed('dp Orders: Something else. @Finance', portfolio)

    expect(keysOf(result)).toEqual(['1 typist.problem.textKept', '1 typist.problem.ownerKept'])
    expect(Object.values(result.portfolio.dataProducts)[0]?.job).toBe('Lists all orders.')
  })

  test('says all its problems in both languages', () => {
    const { problems } = typed('What\n< Alone\nsrc A\n  dp B\nuc C < uc D\ndp E < E\nsrc F +g\ndp ' + 'x'.repeat(2001))

    expect(problems.length).toBeGreaterThan(5)
    expect(problems.every(isSayable)).toBe(true)
  })
})
