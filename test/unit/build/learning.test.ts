import { describe, expect, it } from 'vitest'
import { learned, type Row } from '../../../build/learning.mjs'

const ROWS: readonly Row[] = [
  { places: [0], values: [1] },
  { places: [0, 2], values: [0.8, 0.6] },
  { places: [1], values: [1] },
  { places: [1, 2], values: [0.8, 0.6] },
]
const FAILING = [true, true, false, false]
const likelihood = ({ weights, floor }: ReturnType<typeof learned>, { places, values }: Row): number =>
  1 / (1 + Math.exp(-places.reduce((sum, place, at) => sum + (weights[place] ?? 0) * (values[at] ?? 0), floor)))

describe('what is learned from labelled cards', () => {
  it('tells cards that fail from cards that pass, and leaves what both have in the middle', () => {
    const model = learned(ROWS, FAILING, 3, [30, 30, 30, 30])

    expect(ROWS.map((row) => likelihood(model, row) > 0.9)).toEqual([true, true, false, false])
    expect(model.weights[0]).toBeGreaterThan(1)
    expect(model.weights[1]).toBeLessThan(-1)
    expect(Math.abs(model.weights[2] ?? 9)).toBeLessThan(0.1)
  })

  it('is at the top of its likelihood: a step to either side fits the cards and the penalty less well', () => {
    const trust = 5
    const model = learned(ROWS, FAILING, 3, [trust, trust, trust, trust])
    const cost = (weights: readonly number[], floor: number): number =>
      (floor ** 2 + weights.reduce((sum, weight) => sum + weight ** 2, 0)) / 2 -
      trust *
        ROWS.reduce((sum, row, at) => {
          const likely = likelihood({ weights: Float64Array.from(weights), floor }, row)
          return sum + Math.log(FAILING[at] === true ? likely : 1 - likely)
        }, 0)
    const best = cost([...model.weights], model.floor)

    for (const place of [0, 1, 2])
      for (const step of [-0.05, 0.05]) {
        const moved = [...model.weights].map((weight, at) => (at === place ? weight + step : weight))
        expect(cost(moved, model.floor)).toBeGreaterThan(best)
      }
  })

  it('hears most what is trusted most', () => {
    const same: readonly Row[] = [
      { places: [0], values: [1] },
      { places: [0], values: [1] },
    ]
    const firm = learned(same, [true, false], 1, [1, 20])

    expect(likelihood(firm, { places: [0], values: [1] })).toBeLessThan(0.2)
  })

  it('is the same each time', () => {
    const once = learned(ROWS, FAILING, 3, [30, 30, 30, 30])

    expect(learned(ROWS, FAILING, 3, [30, 30, 30, 30])).toEqual(once)
  })
})
