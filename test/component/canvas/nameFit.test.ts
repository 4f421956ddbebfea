import { describe, expect, it } from 'vitest'
import { nameFit, nameSizeAt } from '../../../renderer/canvas/nameFit'

const linesAt = (zoom: number) => nameFit(nameSizeAt(zoom)) as Readonly<Record<string, number>>

describe('a name from afar', () => {
  it('has room for “Order Management System” on a source system down to a third of the scale', () => {
    expect(linesAt(0.56)['--source-lines']).toBeGreaterThanOrEqual(3)
    expect(linesAt(0.48)['--source-lines']).toBeGreaterThanOrEqual(3)
    expect(linesAt(0.35)['--source-lines']).toBe(3)
    expect(linesAt(0.29)['--source-lines']).toBe(2)
  })

  it('has two lines at least, however far away', () => {
    expect(linesAt(0.05)).toMatchObject({ '--source-lines': 2, '--product-lines': 2, '--name-lines': 2 })
  })
})
