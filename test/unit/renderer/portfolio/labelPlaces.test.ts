import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelHeights } from '../../../../renderer/portfolio/chart/labelHeights'

it('leaves labels that do not meet where they are', () => {
  const heights = labelHeights([
    { key: 'left', x: 0, y: 50, width: 40 },
    { key: 'right', x: 60, y: 52, width: 40 },
  ])

  expect([...heights]).toEqual([
    ['left', 50],
    ['right', 52],
  ])
})

it('puts no label on another, wherever the points are', () => {
  const label = fc.record({ x: fc.nat(300), y: fc.nat(200), width: fc.integer({ min: 20, max: 160 }) })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 14 }), (given) => {
      const labels = given.map((one, at) => ({ ...one, key: String(at) }))
      const heights = labelHeights(labels)
      for (const one of labels)
        for (const other of labels) {
          if (one === other || one.x >= other.x + other.width || other.x >= one.x + one.width) continue
          expect(Math.abs((heights.get(one.key) ?? 0) - (heights.get(other.key) ?? 0))).toBeGreaterThanOrEqual(14)
        }
    }),
  )
})
