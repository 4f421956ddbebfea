import { describe, expect, it } from 'vitest'
import { nameFit, nameSizeAt } from '../../../renderer/canvas/nameFit'

const linesAt = (zoom: number) => nameFit(nameSizeAt(zoom)) as Readonly<Record<string, number>>

describe('a name from afar', () => {
  it('has room for “Order Management System” on a source system down to half the scale', () => {
    expect(linesAt(0.56)['--source-lines']).toBe(3)
    expect(linesAt(0.5)['--source-lines']).toBe(3)
    expect(linesAt(0.45)['--source-lines']).toBe(2)
  })

  it('never has less than one line', () => {
    expect(linesAt(0.05)['--source-lines']).toBe(1)
  })
})
