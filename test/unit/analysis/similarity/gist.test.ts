// What a text is about on the whole, which reasons are worth saying, and forms of words that must not be mixed up.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../../../shared/analysis/generalise'
import { gistNearness, gistOf } from '../../../../shared/analysis/similarity/nearWords/gist'
import * as table from '../../../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../../../shared/analysis/similarity/nearWords/wordVectors'
import { stemOf } from '../../../../shared/analysis/similarity/stem'
import { termsOf } from '../../../../shared/analysis/similarity/terms'
import { aPortfolio } from '../../../support/portfolioBuilder'

beforeAll(() => learnWords(table))

const gist = (text: string) =>
  gistOf(
    termsOf(text).map(({ keys }) => ({ keys, weight: 1 })),
    'en',
  )

describe('the gist of a text', () => {
  it('is nearer to what is about the same than to anything else', () => {
    const music = gist('violins and flutes on stage')

    expect(gistNearness(music, gist('an orchestra gives a concert'))).toBeGreaterThan(
      gistNearness(music, gist('wages and taxes of employees')),
    )
  })

  it('is nothing for words nobody knows, and near nothing', () => {
    expect(gist('xqzt')).toBeUndefined()
    expect(gistNearness(gist('violins'), gist('xqzt'))).toBe(0)
  })

  it('is the same whichever is asked for the other', () => {
    expect(gistNearness(gist('violins'), gist('wages'))).toBe(gistNearness(gist('wages'), gist('violins')))
  })
})

it('what is only heard near a word, and hardly means the same, is no reason', () => {
  const portfolio = aPortfolio()
    .product('Surgery Book', { job: 'Doctors, their patients and the hours of each ward.' })
    .product('Ledger', { job: 'Bookings of every account.' })
    .build()

  const reasons = suggestionsFor(portfolio, 'doctors and what they cost us per hour').flatMap(({ why }) => why)

  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.filter(({ how, likely }) => how === 'related' && likely < 0.3)).toEqual([])
})

describe('forms of words', () => {
  it.each([
    ['lagen', 'liegen'],
    ['kamen', 'kommen'],
  ])('the past "%s" is %s', (past, base) => {
    expect(stemOf(past)).toBe(stemOf(base))
  })

  it('a German form means what is written for it, and not what its English beginning means', () => {
    const [term] = termsOf('Chargen')

    expect([...(term?.keys.keys() ?? [])]).toContain('#batch')
    expect([...(term?.keys.keys() ?? [])]).not.toContain('#price')
  })
})
