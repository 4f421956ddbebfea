// How well suggestions agree with labelled samples. The figures are floors of what was reached, not aims.
import { describe, expect, it } from 'vitest'
import { type Answer, answersTo, figuresOf, type Form, type SampleName } from '../../support/reuseSamples'

const forms: readonly Form[] = ['need', 'sentence']
interface Floor {
  readonly cases: number
  readonly recallAt3: number
  readonly mrr: number
  /** Of the needs that something serves, those for which something is said to fit. */
  readonly fits: number
  /** Of the needs that nothing serves, those for which nothing is; no floor where that is none of them. */
  readonly empty?: number
}
/** `tuned` and `sealed` share one word in twenty with the products on purpose; `dev` shares one in four. With word vectors half-fitting needs are answered more often, and truly new trades are found far more often. What comes closest counts for the order, whether it fits or not. */
const FLOORS: Readonly<Record<Exclude<SampleName, 'spoken'>, Floor>> = {
  dev: { cases: 8, recallAt3: 0.92, mrr: 0.99, fits: 1, empty: 1 },
  own: { cases: 60, recallAt3: 0.99, mrr: 0.96, fits: 1, empty: 0.75 },
  held: { cases: 21, recallAt3: 1, mrr: 1, fits: 1, empty: 1 },
  tuned: { cases: 96, recallAt3: 0.92, mrr: 0.9, fits: 0.98, empty: 0.75 },
  learned: { cases: 154, recallAt3: 0.95, mrr: 0.91, fits: 0.97, empty: 0.7 },
  german: { cases: 56, recallAt3: 0.98, mrr: 0.93, fits: 0.99, empty: 0.25 },
  software: { cases: 56, recallAt3: 0.96, mrr: 0.87, fits: 0.98, empty: 0.5 },
  sealed: { cases: 80, recallAt3: 0.94, mrr: 0.9, fits: 0.95, empty: 0.87 },
  everyday: { cases: 52, recallAt3: 0.75, mrr: 0.76, fits: 0.99 },
  trades: { cases: 88, recallAt3: 0.79, mrr: 0.79, fits: 0.96, empty: 0.1 },
  plain: { cases: 75, recallAt3: 0.8, mrr: 0.76, fits: 0.96, empty: 0.55 },
}

describe.each(forms)('suggestions for a labelled %s', (form) => {
  it.each(Object.entries(FLOORS))('agree with the sample %s', (name, floor) => {
    expectAtLeast(answersTo(name as SampleName, form), floor)
  })
})

it('suggestions agree with needs as twenty trades say them, of which two in three share no word with what serves them', () => {
  expectAtLeast(answersTo('spoken', 'need'), { cases: 433, recallAt3: 0.7, mrr: 0.6, fits: 0.83, empty: 0.25 })
})

function expectAtLeast(answers: readonly Answer[], floor: Floor): void {
  const { recallAt3, mrr, fits, empty } = figuresOf(answers)

  expect(answers).toHaveLength(floor.cases)
  expect(recallAt3).toBeGreaterThanOrEqual(floor.recallAt3)
  expect(mrr).toBeGreaterThanOrEqual(floor.mrr)
  expect(fits).toBeGreaterThanOrEqual(floor.fits)
  if (floor.empty !== undefined) expect(empty).toBeGreaterThanOrEqual(floor.empty)
}

it('would notice an order that is no order', () => {
  const backwards = answersTo('dev', 'need').map((answer) => ({ ...answer, suggested: answer.suggested.toReversed() }))

  expect(figuresOf(backwards).mrr).toBeLessThan(0.8)
})
