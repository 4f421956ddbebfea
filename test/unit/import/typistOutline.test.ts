import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowsOf, namesOf, retailOutline, typed } from './typistWorld'

describe('the worked example as an outline', () => {
  const { portfolio, problems } = typed(retailOutline)
  const product = (name: string) => Object.values(portfolio.dataProducts).find((record) => record.name === name)!

  test('leaves nothing unread', () => {
    expect(problems).toEqual([])
  })

  test('has the use cases, products, source systems and flows of the article', () => {
    expect(Object.values(portfolio.useCases).map(({ name, role, outcome }) => [name, role, outcome])).toEqual([
      [
        'Value insights',
        'customer relationship manager',
        'I can take action to retain high-value customers and improve the experience of low-value customers',
      ],
      ['Upselling and cross-selling', 'marketing backend team', 'we can drive increased revenue'],
    ])
    expect(flowsOf(portfolio)).toEqual(
      [
        'Customer Lifetime Value → Value insights',
        'Product Recommendations → Upselling and cross-selling',
        'Customer-Marketing 360 → Customer Lifetime Value',
        'Historical Purchases → Customer Lifetime Value',
        'Returns → Customer Lifetime Value',
        'Historical Purchases → Product Recommendations',
        'Products → Product Recommendations',
        'Customer-Marketing 360 → Product Recommendations',
        'CRM → Customer-Marketing 360',
        'Order Management System → Historical Purchases',
        'Returns Management System → Returns',
        'Product Information Management → Products',
      ].sort(),
    )
    expect(product('Returns').job).toBe('List of customer-initiated returns.')
  })

  test('knows that gender came with the second use case', () => {
    const [first, second] = Object.keys(portfolio.useCases)
    const needed = Object.values(product('Customer-Marketing 360').attributes).map(({ name, neededBy }) => [
      name,
      Object.keys(neededBy),
    ])

    expect(needed).toEqual([
      ['name', [first]],
      ['age', [first]],
      ['email', [first]],
      ['gender', [second]],
    ])
  })

  test('has the owners and the four domains', () => {
    expect(namesOf(portfolio.domains)).toEqual([
      'Customer Relations',
      'Marketing',
      'Order Management',
      'Product Catalogue',
    ])
    expect(Object.keys(portfolio.owners)).toHaveLength(6)
    expect(new Set(Object.values(portfolio.domains).map(({ hue }) => hue)).size).toBe(4)
  })

  test('pasted a second time changes nothing', () => {
    expect(typed(retailOutline, portfolio).changes).toEqual([])
  })
})

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'uc ',
      'dp ',
      'src ',
      'dom ',
      '< ',
      ' < ',
      '  ',
      '\t',
      '\n',
      '\r\n',
      ': ',
      ' @',
      ' +',
      ', ',
      '[',
      ']',
    ),
    fc.constantFrom(
      'Orders',
      'Returns',
      'CRM',
      'As a clerk, I need ',
      ' so that ',
      '- ',
      '1. ',
      '__proto__',
      '<',
      '\u0000',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('is read without an exception into changes the judge accepts, and mentions every line', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const before = typed(first).portfolio
        const result = typed(second, before, Object.keys(before.layout)[0] ?? null)
        const mentioned = new Set([...result.preview, ...result.problems].map(({ line }) => line))
        const said = second.split(/\r\n|\r|\n/u).flatMap((text, at) => (/[\p{L}\p{N}]{3}/u.test(text) ? [at + 1] : []))
        const details = second.split(/\r\n|\r|\n/u).map((text) => /(?:^|[\s,])[@+]\p{L}/u.test(text))
        expect(said.filter((line) => !mentioned.has(line) && !details[line - 1])).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

test('sabotage: an outline whose indentation is lost has none of the flows', () => {
  const flat = retailOutline.replaceAll(/^ +/gmu, '')

  expect(flowsOf(typed(flat).portfolio)).toEqual([])
  expect(typed(flat).problems.length).toBeGreaterThan(0)
})
