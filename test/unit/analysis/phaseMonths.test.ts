import { expect, it } from 'vitest'
import { phaseMonths } from '../../../shared/analysis/buildOrder/phaseMonths'

it('gives each phase three to six months, one after the other (3.42)', () => {
  expect([0, 1, 2].map(phaseMonths)).toEqual([
    { from: [0, 0], to: [3, 6] },
    { from: [3, 6], to: [6, 12] },
    { from: [6, 12], to: [9, 18] },
  ])
})
