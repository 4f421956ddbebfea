// What German words mean and English ones also mean, in words of the table: a German need finds English products, and the reverse.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import { wholeParts } from '../../../../shared/analysis/similarity/nearWords/germanCompounds'
import { sensesIn } from '../../../../shared/analysis/similarity/nearWords/wordSenses'
import * as table from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords, nearness, vectorsOf } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { stemOf } from '../../../../shared/analysis/similarity/stem'
import type { Language } from '../../../../shared/analysis/similarity/textIndex'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { aPortfolio } from '../../../support/portfolioBuilder'

const found = (portfolio: Portfolio, need: string) =>
  suggestionsFor(portfolio, need).map(({ product: id }) => portfolio.dataProducts[id]?.name)
const near = (one: string, other: string, language: Language): number =>
  Math.max(
    0,
    ...vectorsOf(stemOf(one), language).flatMap((first) =>
      vectorsOf(stemOf(other), 'en').map((second) => nearness(first, second)),
    ),
  )

beforeAll(() => learnWords(table))

describe('a German word', () => {
  it.each([
    ['Geige', 'violins'],
    ['Kühlschränke', 'refrigerator'],
    ['säumig', 'overdue'],
    ['Schneehöhe', 'snow'],
    ['Dachfenster', 'roof'],
  ])('%s is near %s', (one, other) => {
    expect(near(one, other, 'de')).toBeGreaterThan(0.4)
  })

  it('that looks like an English one means what the language of its text says', () => {
    expect(near('Kind', 'children', 'de')).toBeGreaterThan(0.6)
    expect(near('kind', 'children', 'en')).toBeLessThan(0.4)
  })

  it('of several meanings is near each of them', () => {
    expect(near('Gericht', 'court', 'de')).toBeGreaterThan(0.5)
    expect(near('Gericht', 'meal', 'de')).toBeGreaterThan(0.5)
  })
})

describe('an English word', () => {
  it('is near what it means where somebody works, and stays near what it is always heard with', () => {
    expect(near('appointment', 'meeting', 'en')).toBeGreaterThan(0.3)
    expect(near('libraries', 'dependency', 'en')).toBeGreaterThan(0.3)
    expect(near('libraries', 'museum', 'en')).toBeGreaterThan(0.3)
  })

  it('that has no place of its own has one by what it means', () => {
    expect(near('todo', 'tasks', 'en')).toBeGreaterThan(0.3)
    expect(near('teammate', 'employees', 'en')).toBeGreaterThan(0.3)
  })
})

describe('across languages', () => {
  const english = () =>
    aPortfolio()
      .product('Cellar Log', { job: 'One row per barrel with grape and year.' })
      .product('Orchard Book', { job: 'Trees with kind of apple and date of blossom.' })
      .build()
  const german = () =>
    aPortfolio()
      .product('Imkerei', { job: 'Die Bienen des Vereins und ihr Honig je Stand.' })
      .product('Reitplatz', { job: 'Die Pferde der Mitglieder und wer sie reitet.' })
      .build()

  it('a German need finds what an English portfolio has', () => {
    expect(found(english(), 'welche Birnen wir im Herbst pflücken')[0]).toBe('Orchard Book')
    expect(found(english(), 'wie viele Fässer wir noch haben')[0]).toBe('Cellar Log')
  })

  it('an English need finds what a German portfolio has, and the reason names both words', () => {
    const [first] = suggestionsFor(german(), 'ponies that are lame')

    expect(first?.why[0]).toMatchObject({ word: 'ponies', met: 'Pferde', how: 'related' })
  })

  it('what nobody has stays a new product', () => {
    expect(found(german(), 'offene Rechnungen je Druckerei')).toEqual([])
  })
})

describe('the parts of a compound', () => {
  const isKnown = (part: string) => ['rechnung', 'betrag', 'schnee', 'hohe', 'kund', 'adress'].includes(part)

  it.each([
    ['rechnungsbetrag', ['rechnung', 'betrag']],
    ['schneehohe', ['schnee', 'hohe']],
    ['kundenrechnungsadress', ['kund', 'rechnung', 'adress']],
  ])('%s', (stem, parts) => {
    expect(wholeParts(stem, isKnown)).toEqual(parts)
  })

  it.each(['betrag', 'rechnungsxqzt', 'xqztbetrag', ''])('none of "%s", of which something is left over', (stem) => {
    expect(wholeParts(stem, isKnown)).toEqual([])
  })
})

describe('the lists', () => {
  const lines = [...table.ENGLISH, ...table.GERMAN].flatMap((list) => [...sensesIn(list)])
  const english = new Set(table.WORDS.trim().split(/\s+/u).map(stemOf))

  it('say what words mean in words of the table only', () => {
    expect(lines.length).toBeGreaterThan(500)
    expect(lines.flatMap(({ means }) => means.filter((stem) => !english.has(stem)))).toEqual([])
  })

  it('hold words as a text has them, and none without a meaning', () => {
    expect(lines.filter(({ means, words }) => means.length === 0 || words.length === 0)).toEqual([])
    expect(lines.flatMap(({ words }) => words).filter((stem) => !/^\p{L}{2,}$/u.test(stem))).toEqual([])
  })
})
