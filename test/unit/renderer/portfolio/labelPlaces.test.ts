import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelPlaces } from '../../../../renderer/portfolio/chart/labelPlaces'
import { overlaps } from '../../../../shared/layout/bounds'

const drawing = { x: 0, y: 0, width: 500, height: 300 }

it('writes a name to the right of a dot that stands alone', () => {
  const [place] = labelPlaces([{ key: 'alone', x: 100, y: 100, width: 60 }], drawing)

  expect(place).toMatchObject({ key: 'alone', isLed: false, box: { x: 110, width: 60 } })
})

it('keeps a name within the drawing: at the right edge it stands to the left', () => {
  const [place] = labelPlaces([{ key: 'edge', x: 480, y: 100, width: 60 }], drawing)

  expect(place?.box.x).toBe(410)
})

it('names two dots that lie on each other apart', () => {
  const near = [
    { key: 'one', x: 100, y: 100, width: 60 },
    { key: 'other', x: 104, y: 106, width: 60 },
  ]

  expect(
    labelPlaces(near, drawing)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['one', 'other'])
})

it('puts no name on another, on a dot or over the edge, wherever the dots are', () => {
  const dot = fc.record({ x: fc.nat(500), y: fc.nat(300), width: fc.integer({ min: 20, max: 160 }) })
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 14 }), (given) => {
      const dots = given.map((one, at) => ({ ...one, key: String(at) }))
      const places = labelPlaces(dots, drawing)
      for (const { key, box } of places) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(drawing.width)
        for (const other of places) expect(other.key !== key && overlaps(box, other.box)).toBe(false)
        for (const { x, y } of dots) expect(overlaps(box, { x: x - 6, y: y - 6, width: 12, height: 12 })).toBe(false)
      }
    }),
  )
})
