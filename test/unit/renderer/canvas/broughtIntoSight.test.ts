import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broughtIntoSight, withRoomToType } from '../../../../renderer/canvas/broughtIntoSight'
import type { Box } from '../../../../shared/layout/cardSize'
import type { Viewport } from '../../../../renderer/store/camera'

const pane = { width: 780, height: 600 }
const card = { width: 264, height: 148 }

/** How far of each side the box is inside the pane, in pixels; negative where it is cut off. */
const inside = ({ x, y, width, height }: Box, at: Viewport) => [
  x * at.zoom + at.x,
  y * at.zoom + at.y,
  pane.width - ((x + width) * at.zoom + at.x),
  pane.height - ((y + height) * at.zoom + at.y),
]
const boxes = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 100, max: 3000 }),
  height: fc.integer({ min: 100, max: 3000 }),
})
const places = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  zoom: fc.double({ min: 0.5, max: 1.2, noNaN: true }),
})

describe('what was made comes into sight', () => {
  it('while the camera stays, where it is seen already', () => {
    expect(broughtIntoSight({ x: 30, y: 30, ...card }, { x: 0, y: 0, zoom: 1 }, pane)).toBeUndefined()
  })

  it('by the shortest way: a card cut off at the left moves the map by what is cut off, not into the middle', () => {
    const aim = broughtIntoSight({ x: -100, y: 200, ...card }, { x: 0, y: 0, zoom: 1 }, pane)
    expect(aim).toEqual({ x: 124, y: 0, zoom: 1 })
  })

  it('whole, never larger than it was, and further away only where it would not fit', () => {
    fc.assert(
      fc.property(boxes, places, (box, at) => {
        const aim = broughtIntoSight(box, at, pane) ?? at
        expect(Math.min(...inside(box, aim))).toBeGreaterThan(-1e-6)
        expect(aim.zoom).toBeLessThanOrEqual(at.zoom)
        const fits = (box.width + 48) * at.zoom <= pane.width && (box.height + 48) * at.zoom <= pane.height
        if (fits) expect(aim.zoom).toBe(at.zoom)
      }),
    )
  })

  it('whole below a bar that lies over the top of the map', () => {
    const bar = 90
    fc.assert(
      fc.property(boxes, places, (box, at) => {
        const [, above = 0] = inside(box, broughtIntoSight(box, at, pane, bar) ?? at)
        expect(above).toBeGreaterThan(bar - 1e-6)
      }),
    )
    expect(broughtIntoSight({ x: 30, y: 30, ...card }, { x: 0, y: 0, zoom: 1 }, pane, bar)).toMatchObject({
      x: 0,
      y: 84,
    })
  })

  it('not at all in a pane that has no size yet', () => {
    expect(broughtIntoSight({ x: 0, y: 0, ...card }, { x: 0, y: 0, zoom: 1 }, { width: 0, height: 0 })).toBeUndefined()
  })
})

describe('a use case that is being typed', () => {
  const other = { x: 0, y: 100, ...card }

  it.each([0.5, 0.75, 1])(
    'has room for ten lines below its upper edge at %d, which keep their size on the screen',
    (zoom) => {
      const typed = { x: 400, y: 700, ...card }
      const at = { x: 0, y: pane.height - 720 * zoom, zoom }
      const aim = broughtIntoSight(withRoomToType(typed, typed, at), at, pane) ?? at

      expect(pane.height - (typed.y * zoom + aim.y)).toBeGreaterThanOrEqual(220 - 1e-9)
    },
  )

  it('takes none where what is beside it reaches further down', () => {
    const all = { x: 0, y: 100, width: 664, height: 2000 }
    expect(withRoomToType(all, other, { x: 0, y: 0, zoom: 1 })).toEqual(all)
  })
})
