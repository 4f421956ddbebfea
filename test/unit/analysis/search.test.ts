import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../shared/analysis/search/foldedText'
import { cardsNamed, searchPortfolio } from '../../../shared/analysis/search/search'
import { Portfolio } from '../../../shared/model/portfolio'
import { generatedPortfolio } from '../../support/generatedPortfolio'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'

const world = (): Portfolio => {
  const built = aPortfolio()
    .source('Order Management', { description: 'Where the Müller branches book.' })
    .product('Orders', {
      job: 'Lists every order with its status.',
      attributes: { discount: [] },
      tags: { sales: true },
    })
    .product('Order Promise')
    .useCase('Win back', { role: 'care agent', need: 'orders that went wrong', outcome: 'call the customer in time' })
    .build()
  return Portfolio.parse({
    ...built,
    glossary: {
      term_o: { id: 'term_o', term: 'Backorder', meaning: 'Ordered, not on stock.' },
      term_x: { id: 'term_x', term: 'Nobody’s order', meaning: '' },
    },
    dataProducts: {
      ...built.dataProducts,
      [product('Orders')]: { ...built.dataProducts[product('Orders')], terms: { term_o: true } },
    },
    notes: {
      note_a: { id: 'note_a', subject: product('Orders'), text: 'Ask the warehouse', order: 'b' },
      note_p: {
        id: 'note_p',
        subject: product('Orders'),
        text: 'Warehouse chief is difficult',
        private: true,
        order: 'c',
      },
    },
  })
}
const titles = (typed: string) =>
  searchPortfolio(world(), typed, 10).map(({ kind, found }) => [kind, found.map(({ title }) => title)])

describe('the search', () => {
  it('finds by kind, what begins with the word before what holds it, and the kind with the better hit first', () => {
    expect(titles('order')).toEqual([
      ['dataProduct', ['Order Promise', 'Orders']],
      ['sourceSystem', ['Order Management']],
      ['term', ['Backorder']],
      ['useCase', ['Win back']],
    ])
    expect(titles('win')[0]?.[0]).toBe('useCase')
  })

  it('finds goals and content, and says where the words stand', () => {
    const [kind] = searchPortfolio(world(), 'customer time', 10)
    const [hit] = kind?.found ?? []

    expect(hit).toMatchObject({ key: useCase('Win back'), titleMarks: [], excerpt: 'call the customer in time' })
    expect(hit?.excerptMarks.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual(['customer', 'time'])
    expect(searchPortfolio(world(), 'discount', 10)[0]?.found[0]?.ids).toEqual([product('Orders')])
    expect(titles('sales')).toEqual([['dataProduct', ['Orders']]])
  })

  it('wants every word, in title and content together', () => {
    expect(titles('orders status')).toEqual([['dataProduct', ['Orders']]])
    expect(titles('orders nowhere')).toEqual([])
  })

  it('leads from a word of the business to the products it belongs to', () => {
    expect(searchPortfolio(world(), 'backorder', 10)[0]).toMatchObject({
      kind: 'term',
      found: [{ ids: [product('Orders')] }],
    })
    expect(titles('nobody')).toEqual([])
  })

  it('never finds a private note (and does find one for all: the twin)', () => {
    expect(titles('warehouse')).toEqual([['room', ['Ask the warehouse']]])
    expect(titles('difficult')).toEqual([])
  })

  it('minds neither case nor accents, and marks what was written', () => {
    expect(titles('MULLER')).toEqual([['sourceSystem', ['Order Management']]])
    expect(marksOf('Müller, ＭÜLLER', ['muller'])).toEqual([[0, 6]])
  })

  it('counts what it does not show, and shows all cards while nothing is typed', () => {
    expect(searchPortfolio(world(), 'order', 1)[0]).toMatchObject({ count: 2, found: { length: 1 } })
    expect(searchPortfolio(world(), '', 10).map(({ kind }) => kind)).toEqual(['dataProduct', 'useCase', 'sourceSystem'])
  })

  it('marks lie in the text, in order, and each says one of the words', () => {
    const word = fc.constantFrom('ord', 'rs', 'ümlaut', 'ＭÜ', 'a', 'straße', 'i̇')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(word, { maxLength: 3 }), (text, words) => {
        const all = `${text} ${words.join('x')}`
        let last = -1
        for (const [from, to] of marksOf(
          all,
          words.map((one) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
        )) {
          expect(from).toBeGreaterThan(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(all.length)
          last = to
        }
      }),
      { seed: 20261121 },
    )
  })

  it('reads 2,700 records once, and then answers while somebody types', () => {
    const large = generatedPortfolio('XL')
    let reads = 0
    const watched = <R extends object>(record: R): R =>
      new Proxy(record, {
        get: (of, field, self): unknown => {
          reads += 1
          return Reflect.get(of, field, self)
        },
      })
    const portfolio = {
      ...large,
      dataProducts: Object.fromEntries(Object.entries(large.dataProducts).map(([id, record]) => [id, watched(record)])),
    }
    searchPortfolio(portfolio, 'a', 12)
    const once = reads

    for (const typed of ['o', 'or', 'ord', 'orde', 'order', 'order c', 'order cu', 'order cus'])
      searchPortfolio(portfolio, typed, 12)

    expect(once).toBeGreaterThan(Object.keys(large.dataProducts).length)
    expect(reads).toBe(once)
  })
})

describe('the cards of a name', () => {
  const named = (typed: string, atMost = 9) => cardsNamed(world(), typed, atMost).map(({ title }) => title.text)

  it('are found in the order in which the search ranks names, whatever their kind', () => {
    expect(named('order')).toEqual(['Order Management', 'Order Promise', 'Orders'])
    expect(named('prom')).toEqual(['Order Promise'])
    expect(named('management order')).toEqual(['Order Management'])
    expect(cardsNamed(world(), 'win', 9)).toMatchObject([{ kind: 'useCase', id: useCase('Win back') }])
  })

  it('are few, and none before something is typed', () => {
    expect(named('order', 2)).toEqual(['Order Management', 'Order Promise'])
    expect(named('')).toEqual([])
    expect(named('  ')).toEqual([])
  })

  it('are found by reading names alone, each once', () => {
    const portfolio = world()
    const read: string[] = []
    const watched = Object.fromEntries(
      Object.entries(portfolio.dataProducts).map(([id, record]) => [
        id,
        new Proxy(record, {
          get: (of, field, self): unknown => {
            read.push(String(field))
            return Reflect.get(of, field, self)
          },
        }),
      ]),
    )
    const looked = { ...portfolio, dataProducts: watched }

    cardsNamed(looked, '', 9)
    expect(read).toEqual([])
    for (const typed of ['o', 'or', 'ord']) cardsNamed(looked, typed, 9)
    expect(read.sort()).toEqual(['id', 'id', 'name', 'name'])
  })

  it('are no words of the business, and nothing that only a text holds', () => {
    expect(named('backorder')).toEqual([])
    expect(named('discount')).toEqual([])
    expect(named('warehouse')).toEqual([])
  })
})
