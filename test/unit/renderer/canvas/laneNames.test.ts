import { describe, expect, it } from 'vitest'
import { placeLaneNames, type SeenLane } from '../../../../renderer/canvas/lanes/placeLaneNames'
import { overlaps } from '../../../../shared/layout/bounds'

const CANVAS = { width: 1000, height: 700 }
const NAME = { width: 100, height: 18 }
const hull = (x: number, y: number, width = 140, height = 90) => ({ x, y, width, height })
const lane = (...hulls: SeenLane['hulls']): SeenLane => ({ hulls, name: NAME })
const placesOf = (...lanes: readonly SeenLane[]) => placeLaneNames(lanes, CANVAS).map(({ box: { x, y } }) => [x, y])

describe('the names of lanes', () => {
  it('stand across the upper edge of every hull that can carry them', () => {
    expect(placesOf(lane(hull(100, 100), hull(100, 400)))).toEqual([
      [104, 91],
      [104, 391],
    ])
  })

  it('are said once for each domain, on its largest hull, where hulls are too small for words', () => {
    expect(placesOf(lane(hull(100, 100, 40, 28), hull(400, 300, 40, 60)), lane(hull(700, 500, 40, 28)))).toEqual([
      [404, 291],
      [704, 491],
    ])
  })

  it('never lie over each other: the next largest hull takes the name that has no room', () => {
    const names = placeLaneNames([lane(hull(100, 100)), lane(hull(110, 105), hull(100, 400, 60, 60))], CANVAS)

    expect(names).toHaveLength(2)
    expect(overlaps(names[0]?.box ?? hull(0, 0), names[1]?.box ?? hull(0, 0))).toBe(false)
  })

  it('are whole on the canvas when their hull begins outside it', () => {
    expect(placesOf(lane(hull(-80, -40, 400, 200)), lane(hull(960, 300)))).toEqual([
      [0, 0],
      [900, 291],
    ])
  })
})
