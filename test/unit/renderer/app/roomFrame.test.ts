import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomFrame, sideAwayFrom, wholeFrame } from '../../../../renderer/app/projector/roomFrame'
import type { Box } from '../../../../shared/layout/cardSize'

const SCREEN = { width: 1920, height: 1080 }
const MAP: Box = { x: 0, y: 0, width: 1400, height: 730 }

/** What is seen when all of a sight is held by the screen: wider or higher than the sight itself. */
const scaleOf = (box: Box) => Math.min(SCREEN.width / box.width, SCREEN.height / box.height)
const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x + 0.01 &&
  outer.y <= inner.y + 0.01 &&
  outer.x + outer.width >= inner.x + inner.width - 0.01 &&
  outer.y + outer.height >= inner.y + inner.height - 0.01

describe('what the room’s camera frames', () => {
  it('fills the screen with the map where the facilitator’s window leaves paper around it', () => {
    const laptop: Box = { x: -80, y: -225, width: 1560, height: 1180 }
    const framed = roomFrame(laptop, MAP, SCREEN)

    expect(holds(framed, MAP)).toBe(true)
    expect(scaleOf(framed)).toBeGreaterThan(1.3 * scaleOf(laptop))
  })

  it('leaves the lower edge to the legend', () => {
    const framed = roomFrame({ x: -80, y: -225, width: 1560, height: 1180 }, MAP, SCREEN)
    const below = framed.y + framed.height - (MAP.y + MAP.height)

    expect(below).toBeGreaterThan(framed.height * 0.1)
  })

  it('frames a sight within the map as it is', () => {
    const near: Box = { x: 100, y: 50, width: 800, height: 450 }
    expect(roomFrame(near, MAP, SCREEN)).toEqual(near)
  })

  it('shows a single card no nearer than its words need', () => {
    const framed = roomFrame(
      { x: -500, y: -400, width: 1300, height: 950 },
      { x: 0, y: 0, width: 264, height: 148 },
      SCREEN,
    )
    expect(scaleOf(framed)).toBeCloseTo(1.8)
  })

  it('shows the whole map while the facilitator looks at something else: paper on every side, and none of it under the legend', () => {
    for (const map of [MAP, { ...MAP, width: 3000 }, { ...MAP, height: 2400 }]) {
      const framed = wholeFrame(map, SCREEN)

      expect(holds(framed, { x: -36, y: -36, width: map.width + 72, height: map.height + 72 })).toBe(true)
      expect(framed.y + framed.height - (map.y + map.height)).toBeGreaterThan(framed.height * 0.1)
      expect(framed.width / framed.height).toBeCloseTo(16 / 9)
    }
    expect(scaleOf(wholeFrame({ x: 0, y: 0, width: 264, height: 148 }, SCREEN))).toBeCloseTo(1.8)
  })

  it('leaves paper that is seen around a large map too', () => {
    const large: Box = { x: 0, y: 0, width: 9000, height: 4000 }
    const paper = wholeFrame(large, SCREEN)

    expect((-paper.x * SCREEN.width) / paper.width).toBeGreaterThan(24)
  })

  it('never hides what the facilitator sees of the map, and never makes it smaller', () => {
    const size = fc.integer({ min: 200, max: 6000 })
    const place = fc.integer({ min: -4000, max: 4000 })
    const box = fc.record({ x: place, y: place, width: size, height: size })
    fc.assert(
      fc.property(box, box, (sight, map) => {
        const framed = roomFrame(sight, map, SCREEN)
        const [left, top] = [Math.max(sight.x, map.x), Math.max(sight.y, map.y)]
        const width = Math.min(sight.x + sight.width, map.x + map.width) - left
        const height = Math.min(sight.y + sight.height, map.y + map.height) - top
        if (width > 0 && height > 0) expect(holds(framed, { x: left, y: top, width, height })).toBe(true)
        expect(scaleOf(framed)).toBeGreaterThanOrEqual(scaleOf(sight) - 0.0001)
      }),
    )
  })
})

describe('where a job description stands over the map', () => {
  const seen: Box = { x: -100, y: -100, width: 1920, height: 1080 }
  const card = (y: number): Box => ({ x: 0, y, width: 264, height: 148 })

  it('is below, and above a card that stands low, so that the card is seen', () => {
    expect(sideAwayFrom(card(-60), seen)).toBe('bottom')
    expect(sideAwayFrom(card(450), seen)).toBe('bottom')
    expect(sideAwayFrom(card(480), seen)).toBe('top')
    expect(sideAwayFrom(card(800), seen)).toBe('top')
  })
})
