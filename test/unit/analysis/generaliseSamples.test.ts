// How well suggestions agree with labelled samples. The figures are floors of what was reached, not aims.
import { describe, expect, it } from 'vitest'
import { answersTo, figuresOf, type Form } from '../../support/reuseSamples'

const forms: readonly Form[] = ['need', 'sentence']

describe.each(forms)('suggestions for a labelled %s', (form) => {
  it('agree with the development sample', () => {
    const { recallAt3, recallAt5, mrr, empty } = figuresOf(answersTo('dev', form))

    expect(recallAt3).toBe(1)
    expect(recallAt5).toBe(1)
    expect(mrr).toBeGreaterThanOrEqual(0.92)
    expect(empty).toBe(1)
  })

  it('agree with our own sample of other industries, English and German', () => {
    const answers = answersTo('own', form)
    const { recallAt3, mrr, empty } = figuresOf(answers)

    expect(answers.length).toBeGreaterThanOrEqual(60)
    expect(recallAt3).toBeGreaterThanOrEqual(0.95)
    expect(mrr).toBeGreaterThanOrEqual(0.9)
    expect(empty).toBe(1)
  })

  it('fall behind on a sample whose words nobody looked at, and this is by how much', () => {
    const { recallAt3, mrr, empty } = figuresOf(answersTo('held', form))

    expect(recallAt3).toBeGreaterThanOrEqual(0.63)
    expect(mrr).toBeGreaterThanOrEqual(0.57)
    expect(empty).toBeGreaterThanOrEqual(0.66)
  })
})

it('would notice an order that is no order', () => {
  const backwards = answersTo('dev', 'need').map((answer) => ({ ...answer, suggested: answer.suggested.toReversed() }))

  expect(figuresOf(backwards).mrr).toBeLessThan(0.8)
})
