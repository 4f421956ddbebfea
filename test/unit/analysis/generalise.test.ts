// Reuse and widen before you create: what a need finds, and why.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../shared/analysis/generalise'
import { PortfolioId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio, domain, product, useCase } from '../../support/portfolioBuilder'

//  OMS ─ Orders ─ Returns ─┬─ Refit        Stock stands alone
//                          └─ Plan ─ Reorder
const shop = () =>
  aPortfolio()
    .source('OMS')
    .useCase('Refit', { need: 'articles that do not fit', outcome: 'fewer come back' })
    .useCase('Reorder', { need: 'a plan of what to buy' })
    .product('Orders', { owner: 'Sales', job: 'Lists what each customer bought.', attributes: { 'order date': [] } })
    .product('Returns', {
      owner: 'Logistics',
      job: 'Lists articles customers sent back.',
      attributes: { article: [], reason: [] },
    })
    .product('Plan', { owner: 'Purchasing' })
    .product('Stock', { job: 'Says how many pieces lie in which warehouse.' })
    .chain('OMS', 'Orders', 'Returns', 'Refit')
    .chain('Returns', 'Plan', 'Reorder')

const found = (portfolio: Portfolio, need: string) =>
  suggestionsFor(portfolio, need).map(({ product: id }) => portfolio.dataProducts[id]?.name)

describe('where nothing fits', () => {
  const need = 'electricity and water that our buildings use in each warehouse'
  const scored = (closest: boolean) =>
    suggestionsFor(shop().build(), need, { closest }).map(({ product: id, fits, score }) => ({ id, fits, score }))

  it('nothing is suggested, unless what comes closest is asked for', () => {
    expect(scored(false)).toEqual([])
    expect(scored(true)).toEqual([{ id: product('Stock'), fits: false, score: expect.any(Number) as number }])
  })

  it('the score says so: from a half on a product fits', () => {
    const all = ['what was returned', 'inventory per site', need].flatMap((asked) =>
      suggestionsFor(shop().build(), asked, { closest: true }),
    )

    expect(all.some(({ fits }) => fits)).toBe(true)
    expect(all.filter(({ fits, score }) => fits !== score >= 0.5)).toEqual([])
  })

  it('and no word of the need is met, not even something close is named', () => {
    expect(suggestionsFor(shop().build(), 'xylophone zeppelin', { closest: true })).toEqual([])
  })
})

describe('a need finds products', () => {
  it.each([
    ['by another form of the word', 'what was returned', 'Returns'],
    ['by another word of the same meaning', 'inventory per site', 'Stock'],
    ['with a letter missing', 'invntory per site', 'Stock'],
    ['in German', 'Lagerbestände je Standort', 'Stock'],
    ['by the parts of a German compound', 'Kundenbestellungen', 'Orders'],
    ['while the word is still being typed', 'the retur', 'Returns'],
  ])('%s', (_, need, expected) => {
    expect(found(shop().build(), need)[0]).toBe(expected)
  })

  it.each([
    'As a buyer I need pieces per site so that nothing runs out',
    'Als Einkäuferin brauche ich den Bestand je Standort, damit nichts fehlt',
    'Als Disponent möchte ich den Vorrat je Lager',
  ])('whoever asks, with or without a comma: %j', (sentence) => {
    const [first] = suggestionsFor(shop().build(), sentence)

    expect(first?.product).toBe(product('Stock'))
    expect(['pieces', 'Bestand', 'Vorrat']).toContain(first?.why[0]?.word)
  })

  it('by the end of a compound that would be shortened twice', () => {
    const portfolio = aPortfolio().product('Kreisstraßen').product('Einwohner').build()

    expect(found(portfolio, 'Schlaglöcher vor dem Winter')).toEqual(['Kreisstraßen'])
  })

  it.each([
    ['wait and maintenance', 'wer wie lange warten muss', 'Wartung'],
    ['a date and an ended contract', 'die nächsten Termine', 'Terminations'],
    ['instalments and ratings', 'offene Raten', 'Ratings'],
    ['carriages and wages', 'freie Wagen', 'Wages'],
  ])('not by words of the other language that only look alike: %s', (_, need, name) => {
    expect(found(aPortfolio().product(name).product('Anderes').build(), need)).not.toContain(name)
  })

  it('and says which word met which field', () => {
    const [first] = suggestionsFor(shop().build(), 'articles that come back, with reason')

    expect(first?.product).toBe(product('Returns'))
    expect(first?.why).toContainEqual(
      expect.objectContaining({ word: 'come back', field: 'name', met: 'Returns', how: 'meaning' }),
    )
    expect(first?.why).toContainEqual(expect.objectContaining({ word: 'reason', field: 'attribute', how: 'same' }))
  })

  it('through a known use case with a like need', () => {
    const portfolio = shop().build()

    const hit = suggestionsFor(portfolio, 'articles that do not fit').find(
      ({ product: id }) => id === product('Returns'),
    )

    expect(hit?.why).toContainEqual(expect.objectContaining({ field: 'use-case', met: 'Refit' }))
    const without = suggestionsFor(portfolio, 'articles that do not fit', { except: useCase('Refit') })
    expect(without.flatMap(({ why }) => why.map(({ field }) => field))).not.toContain('use-case')
  })

  it('none when nothing fits, and none for nothing', () => {
    expect(found(shop().build(), 'the energy each building uses per hour')).toEqual([])
    expect(found(shop().build(), '')).toEqual([])
    expect(found(aPortfolio().build(), 'returns')).toEqual([])
  })
})

describe('a suggestion', () => {
  const [returns] = suggestionsFor(shop().build(), 'returned articles with size and reason', { consumer: 'system' })

  it('names what is there and what would have to be added', () => {
    expect(returns?.provides.attributes).toEqual(['reason', 'article'])
    expect(returns?.toAdd).toEqual({ attributes: ['size'], port: 'api', slos: [] })
  })

  it('names who would be affected downstream', () => {
    expect(returns?.affected.useCases).toEqual([useCase('Refit'), useCase('Reorder')])
    expect(returns?.affected.owners).toEqual([domain('Logistics'), domain('Purchasing')])
  })

  it('adds what another product calls an attribute', () => {
    const portfolio = shop()
      .product('People', { attributes: { gender: [] } })
      .build()

    const hit = suggestionsFor(portfolio, 'returns by customers of a gender').find(
      ({ product: id }) => id === product('Returns'),
    )

    expect(hit?.toAdd.attributes).toContain('gender')
  })

  it.each([
    ['expected demand per hosp', []],
    ['expected demand per hospital', []],
    ['expected demand per hosp and size', ['hosp', 'size']],
    ['expected demand per size', ['size']],
  ])('but not the half of a word that is still being typed: %s', (need, added) => {
    const portfolio = aPortfolio()
      .product('Expected Demand', { job: 'Predicts the demand.', attributes: { hospital_id: [], sizeable_order: [] } })
      .build()

    expect(suggestionsFor(portfolio, need)[0]?.toAdd.attributes).toEqual(added)
  })

  it.each(['', ','])('but nothing that only stands in who asks or what for, with a comma or without: "%s"', (comma) => {
    const portfolio = shop()
      .product('People', { attributes: { gender: [], unit: [] } })
      .build()

    const need = `As a unit head I need returns by customers of a gender${comma} so that I can recall a unit`
    const hit = suggestionsFor(portfolio, need).find(({ product: id }) => id === product('Returns'))

    expect(hit?.toAdd.attributes).toContain('gender')
    expect(hit?.toAdd.attributes).not.toContain('unit')
  })
})

it('widens Customer-Marketing 360 and not something new, as in the worked example', () => {
  const names = found(retailSample(PortfolioId.parse('portfolio_sample')), 'a marketing profile of each customer')

  expect(names[0]).toBe('Customer-Marketing 360')
})

it.each(['purchase history of each customer', 'Kaufhistorie je Kunde'])(
  'finds what offers a thing before what is based on it, as in the worked example: %s',
  (need) => {
    const names = found(retailSample(PortfolioId.parse('portfolio_sample')), need)

    expect(names[0]).toBe('Historical Purchases')
  },
)

describe('whatever is typed', () => {
  const seed = 20261121
  const words = [
    'return',
    'Kunde',
    'stock',
    'Bestellung',
    'bill',
    'zzz',
    'order lines',
    'x-ray',
    'Stromverbrauch',
    '360',
  ]
  const aNeed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((picked) => picked.join(' ')),
  )

  it(`never throws, scores within 0 and 1, and says the same again (seed ${seed})`, () => {
    const portfolio = shop().build()
    fc.assert(
      fc.property(aNeed, (need) => {
        const suggestions = suggestionsFor(portfolio, need)
        expect(suggestions.every(({ score }) => score > 0 && score < 1)).toBe(true)
        expect(suggestionsFor(structuredClone(portfolio), need)).toEqual(suggestions)
      }),
      { seed, numRuns: 300 },
    )
  })

  it(`does not depend on the order of records (seed ${seed})`, () => {
    const portfolio = shop().build()
    const reversed = backwards(portfolio)
    fc.assert(
      fc.property(aNeed, (need) => {
        expect(suggestionsFor(reversed, need)).toEqual(suggestionsFor(portfolio, need))
      }),
      { seed, numRuns: 200 },
    )
  })

  it('would notice an answer that depends on the order of records', () => {
    const first = (portfolio: Portfolio) => Object.keys(portfolio.dataProducts)[0]

    expect(first(backwards(shop().build()))).not.toBe(first(shop().build()))
  })
})

const reversedTable = <V>(table: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(table).toReversed())
const backwards = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  useCases: reversedTable(portfolio.useCases),
  dataProducts: Object.fromEntries(
    Object.entries(portfolio.dataProducts)
      .toReversed()
      .map(([id, record]) => [id, { ...record, attributes: reversedTable(record.attributes) }]),
  ),
  flows: reversedTable(portfolio.flows),
  owners: reversedTable(portfolio.owners),
})
