import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeTypistLine } from '../../../shared/import/typistCompletion'
import { retailOutline, typed } from './typistWorld'

const { portfolio } = typed(retailOutline)

/** `|` is the caret. */
const complete = (marked: string) => {
  const caret = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { from, to, options } = completeTypistLine(portfolio, text, caret)
  return {
    labels: options.map(({ label }) => label),
    taken: options.map(({ insert }) => text.slice(0, from) + insert + text.slice(to)),
  }
}

describe('completing the typist line', () => {
  test('offers keywords and names at the start', () => {
    expect(complete('d|').labels.slice(0, 2)).toEqual(['dom', 'dp'])
    expect(complete('s|').taken[0]).toBe('src ')
  })

  test('puts names that start with the word first, then those with such a word, then the rest', () => {
    expect(complete('dp r|').labels).toEqual([
      'Returns',
      'Product Recommendations',
      'Customer Lifetime Value',
      'Customer-Marketing 360',
      'Historical Purchases',
      'Products',
    ])
  })

  test('offers only the kind of the keyword', () => {
    expect(complete('src re|').labels).toEqual(
      ['Returns Management System', 'Product Information Management'].slice(0, 1),
    )
  })

  test('offers domains behind @ and attributes behind +', () => {
    expect(complete('dp Orders @ma|').labels).toEqual(['Marketing', 'Order Management'])
    expect(complete('dp Orders +name, em|').taken).toEqual(['dp Orders +name, email', 'dp Orders +name, item details'])
  })

  test('looks at the last thing of a chain and at the line of the caret', () => {
    expect(complete('uc New < hist|').taken).toEqual(['uc New < Historical Purchases'])
    expect(complete('uc New\n  - hist|\ndp Other').taken).toEqual(['uc New\n  - Historical Purchases\ndp Other'])
  })

  test('stays silent in a job description and for what is typed in full', () => {
    expect(complete('dp Orders: hist|').labels).toEqual([])
    expect(complete('dp Returns|').labels).toEqual([])
  })

  test('never offers more than eight, nor a range outside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -5, max: 50 }), (text, caret) => {
        const { from, to, options } = completeTypistLine(portfolio, text, caret)
        expect(options.length).toBeLessThanOrEqual(8)
        expect(from >= 0 && from <= to && to <= text.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
