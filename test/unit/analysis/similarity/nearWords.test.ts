// Words that share nothing and are near all the same, from the table that is kept with the app.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import { isDescribing } from '../../../../shared/analysis/similarity/nearWords/describing'
import * as table from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords, nearness, vectorsOf } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { stemOf } from '../../../../shared/analysis/similarity/stem'
import { warmingSteps } from '../../../../shared/analysis/similarity/warming'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { aPortfolio } from '../../../support/portfolioBuilder'

const concertHall = () =>
  aPortfolio()
    .product('Pit', { job: 'Cellos and flutes of the house, with their age.' })
    .product('Season Tickets', { job: 'Holders of season tickets, seat and years of loyalty.' })
    .product('Sponsorship', { job: 'Contracts with sponsors and what they pay.' })
    .build()
const NEED = 'violins that squeak'
const found = (portfolio: Portfolio, need: string) =>
  suggestionsFor(portfolio, need).map(({ product: id }) => portfolio.dataProducts[id]?.name)
const near = (one: string, other: string): number => {
  const [first, second] = [one, other].map((word) => vectorsOf(stemOf(word), 'en')[0])
  return first && second ? nearness(first, second) : 0
}

describe('once the words are learnt', () => {
  const asked = concertHall()
  beforeAll(() => {
    found(asked, NEED)
    learnWords(table)
  })

  it('a need finds what its words are often heard with, in a document that was asked before as well', () => {
    expect(found(asked, NEED)).toEqual(['Pit'])
    expect(suggestionsFor(asked, NEED)[0]?.why[0]).toMatchObject({
      word: 'violins',
      met: 'Cellos',
      how: 'related',
    })
  })

  it.each([
    ['bags', 'luggage'],
    ['salary', 'payroll'],
    ['piano', 'violin'],
    ['Gepäck', 'luggage'],
  ])('%s is near %s', (one, other) => {
    expect(near(one, other)).toBeGreaterThan(0.35)
    expect(near(other, one)).toBe(near(one, other))
  })

  it.each([
    ['friday', 'luggage'],
    ['violin', 'payroll'],
  ])('%s is not near %s', (one, other) => {
    expect(near(one, other)).toBeLessThan(0.22)
  })

  it('ways of telling are near nothing: that one sends and the other shows is no reason', () => {
    const portfolio = aPortfolio().product('Sales View', { job: 'Shows what is displayed.' }).product('Wages').build()

    expect(['sends', 'shows', 'view', 'zeigt'].map(stemOf).every(isDescribing)).toBe(true)
    expect(found(portfolio, 'who sends what')).toEqual([])
  })

  it('what is faintly near counts, and is not said', () => {
    const reasons = suggestionsFor(concertHall(), 'violins that nobody heard in spring').flatMap(({ why }) => why)

    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.every(({ how, weight }) => how !== 'related' || weight >= 0.2)).toBe(true)
  })

  it('an edited document answers as one read afresh', () => {
    const before = concertHall()
    found(before, 'violins')
    const [first] = Object.values(before.dataProducts)
    if (!first) throw new Error('The hall has products')
    const edited = {
      ...before,
      dataProducts: { ...before.dataProducts, [first.id]: { ...first, name: 'Strings', job: 'State of each guitar.' } },
    }

    const answers = suggestionsFor(edited, NEED)

    expect(answers.length).toBeGreaterThan(0)
    expect(answers).toEqual(suggestionsFor(structuredClone(edited), NEED))
  })

  it('warming reads the words of the document as well', () => {
    expect([...warmingSteps(concertHall())].length).toBeGreaterThan(0)
  })
})

it('the table has a word and a place for each of its stems', () => {
  const words = table.WORDS.trim().split(/\s+/u)

  expect(words.length).toBeGreaterThan(10_000)
  expect(new Set(words.map(stemOf)).size).toBe(words.length)
  expect(table.LETTERS.replaceAll('\n', '')).toHaveLength(words.length * 49)
  expect(table.LETTERS).toMatch(/^[\w\n-]+$/u)
})
