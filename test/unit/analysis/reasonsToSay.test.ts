// What is said of why a product is suggested: only what somebody would nod at. The order of the list never changes with it.
import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../shared/analysis/generalise'
import { shownOffer } from '../../../renderer/store/shownOffer'
import { hasLittleInCommon, type Reason } from '../../../shared/analysis/reasonsToSay'
import * as nearWords from '../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../../shared/analysis/similarity/nearWords/wordVectors'
import type { Portfolio } from '../../../shared/model/portfolio'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product } from '../../support/portfolioBuilder'

const shop = () =>
  aPortfolio()
    .source('Order Management')
    .product('Returns', { job: 'Lists goods that customers sent back.', attributes: { reason: [] } })
    .product('Customer Base', {
      job: 'Delivers what is known of each customer.',
      attributes: { 'customer number': [], gender: [] },
    })
    .product('Stock', { job: 'Says how many pieces lie in which warehouse.', owner: 'Order Management' })
    .flow('Order Management', 'Stock')
const offered = (portfolio: Portfolio, need: string, name: string) =>
  suggestionsFor(portfolio, need, { closest: true, consumer: 'system' }).find(
    (suggestion) => suggestion.product === product(name),
  )
const wordsMet = (portfolio: Portfolio, need: string, name: string) =>
  offered(portfolio, need, name)?.why.flatMap(({ word, met }) => [word.toLowerCase(), met.toLowerCase()]) ?? []

describe('no reason to say is', () => {
  it('what every product does with its data', () => {
    const met = wordsMet(shop().build(), 'what each customer sent back', 'Customer Base')

    expect(met).toContain('customer')
    expect(met).not.toContain('delivers')
  })

  it('a number, and what it counts', () => {
    const portfolio = shop().product('Refunds', { job: 'Refunds of 14 days, to be paid back to customers.' }).build()

    const met = wordsMet(portfolio, 'refunds within 14 days', 'Refunds')

    expect(met).toContain('refunds')
    expect(met.filter((word) => ['14', 'days', 'day'].includes(word))).toEqual([])
  })

  it('a word that only a source system or a domain is called by', () => {
    const met = wordsMet(shop().build(), 'pieces in the warehouse for each order', 'Stock')

    expect(met).toContain('pieces')
    expect(met).not.toContain('order')
  })

  it('but a product may be called by such a word', () => {
    const portfolio = shop().product('Price lists', { job: 'What each article costs.' }).build()

    expect(wordsMet(portfolio, 'price lists', 'Price lists')).toContain('lists')
  })
})

describe('what a product has for a need', () => {
  it('begins with what the weightiest reason met', () => {
    const portfolio = shop()
      .product('Baskets', { job: 'What each shopper takes.', attributes: { 'customer number': [], product: [] } })
      .build()

    expect(offered(portfolio, 'the articles of each customer', 'Baskets')?.provides.attributes).toEqual([
      'product',
      'customer number',
    ])
  })

  it('is named where a reason met it only by what is near: “male” in “gender”', () => {
    learnWords(nearWords)

    const hit = offered(shop().build(), 'whether a customer is male or female', 'Customer Base')

    expect(hit?.why.map(({ met }) => met)).toContain('gender')
    expect(hit?.provides.attributes).toContain('gender')
  })
})

describe('a product behind the first, in one line', () => {
  const portfolio = shop().build()
  const lineOf = (need: string, name: string, language: 'en' | 'de') => {
    const offer = offered(portfolio, need, name)
    const [fact, ...more] = offer ? shownOffer(offer, portfolio, sayIn(language), true).facts : []
    expect(more).toEqual([])
    return `${fact?.label ?? ''} ${fact?.words ?? ''}`
  }

  it('says what it has that is near where nothing has to be added by name, and never that it has nothing', () => {
    const need = 'goods that customers sent back'

    expect(lineOf(need, 'Customer Base', 'en')).toBe('Because of customers · little in common')
    expect(lineOf(need, 'Customer Base', 'de')).toBe('Wegen customers · wenig gemeinsam')
    expect(offered(portfolio, need, 'Customer Base')?.toAdd.port).toBe('api')
  })

  it('says what would have to be added by name before all else', () => {
    expect(lineOf('customers with their shoe size', 'Customer Base', 'en')).toMatch(/^Add shoe size/u)
  })
})

describe('a product with little in common with the need', () => {
  const portfolio = shop().build()
  const need = 'goods that customers sent back, with the reason'
  const added = (name: string, language: 'en' | 'de') => {
    const offer = offered(portfolio, need, name)
    const facts = offer ? shownOffer({ ...offer, fits: true }, portfolio, sayIn(language)).facts : []
    return facts.find(({ fact }) => fact === 'adds')?.words ?? ''
  }

  it('says so, and not that nothing would be to add', () => {
    expect(offered(portfolio, need, 'Customer Base')?.littleInCommon).toBe(true)
    expect(added('Customer Base', 'en')).toContain('little in common')
    expect(added('Customer Base', 'de')).toContain('wenig gemeinsam')
  })

  it('though it stands near what has it: what it is made of, and who reads it, is not its own', () => {
    const met = (field: Reason['field'], weight: number): Reason => ({
      ...{ word: 'goods', met: 'goods', how: 'same', likely: 1 },
      ...{ field, weight },
    })

    expect(hasLittleInCommon([met('upstream', 0.9)], [met('name', 1)], 'goods')).toBe(true)
    expect(hasLittleInCommon([met('job', 0.9)], [met('name', 1)], 'goods')).toBe(false)
  })

  it('even the first, where all it says of it is what nearly every product says', () => {
    const names = ['Orders', 'Letters', 'Visits', 'Calls', 'Loans', 'Gifts']
    const alike = names
      .reduce((map, name) => map.product(name, { attributes: { 'customer number': [] } }), aPortfolio())
      .build()

    expect(suggestionsFor(alike, 'customer', { closest: true })[0]?.littleInCommon).toBe(true)
  })

  it('the first says what is to be added', () => {
    expect(offered(portfolio, need, 'Returns')?.littleInCommon).toBe(false)
    expect(added('Returns', 'en')).not.toContain('little in common')
  })
})
