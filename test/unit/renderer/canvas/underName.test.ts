import { describe, expect, it } from 'vitest'
import { underName } from '../../../../renderer/canvas/cards/underName'

describe('below the name of a use case', () => {
  const need = 'weekly reports on returns'

  it('stands the need', () => {
    expect(underName({ name: 'Know our customers', need, outcome: 'I can act' })).toBe(need)
  })

  it('stands the outcome when the name is the need in other letters', () => {
    expect(underName({ name: 'Weekly reports on returns', need, outcome: 'I can act' })).toBe('I can act')
  })

  it('stands what the need says beyond the name while there is no outcome', () => {
    expect(underName({ name: 'Weekly reports', need, outcome: '' })).toBe('… on returns')
  })

  it('stands nothing when need and name are one, whatever ends them', () => {
    expect(underName({ name: 'Weekly reports on returns', need: `${need}.`, outcome: '' })).toBe('')
  })

  it('stands the need when the name only begins like one of its words', () => {
    expect(underName({ name: 'Weekly rep', need, outcome: 'I can act' })).toBe(need)
  })

  it('stands the need while the card has no name', () => {
    expect(underName({ name: '', need, outcome: 'I can act' })).toBe(need)
  })
})
