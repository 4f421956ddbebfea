// The list beside a panel stays off the card that is described there.
import { describe, expect, it } from 'vitest'
import { besidePanel, type RoomBeside } from '../../../renderer/overlay/besidePanel'

/** A window of 900 pixels; the panel begins at 1008, and the field in it stands at 200. */
const room: RoomBeside = { right: 1000, top: 200, bottom: 892, width: 380, height: 300 }
const card = (left: number, top: number) => ({ left, top, right: left + 220, bottom: top + 120 })
const isClear = (given: RoomBeside, at: ReturnType<typeof card>): boolean => {
  const { x, y, most } = besidePanel(given, at)
  const [right, bottom] = [x + given.width, y + Math.min(most, given.height)]
  return x >= at.right || right <= at.left || y >= at.bottom || bottom <= at.top
}

describe('beside a panel', () => {
  it('the list stands level with the field where the card is elsewhere, or on no map', () => {
    const level = { x: 620, y: 200 }

    expect(besidePanel(room, undefined)).toMatchObject(level)
    expect(besidePanel(room, card(100, 250))).toMatchObject(level)
    expect(besidePanel({ ...room, top: 800 }, undefined)).toMatchObject({ y: 592 })
  })

  it.each([
    ['below the card', card(700, 250), { x: 620, y: 378 }],
    ['above the card, where below is no room', card(700, 480), { x: 620, y: 172 }],
  ])('else it stands %s', (_, at, place) => {
    expect(besidePanel({ ...room, top: 300 }, at)).toMatchObject(place)
  })

  it('to the left of it where neither holds the list', () => {
    expect(besidePanel({ ...room, height: 420 }, card(700, 400))).toMatchObject({ x: 312 })
  })

  it('covers the card nowhere, wherever it stands', () => {
    const places = [0, 150, 300, 450, 600, 770].flatMap((top) => [400, 620, 780].map((left) => card(left, top)))

    expect(places.filter((at) => !isClear({ ...room, height: 420 }, at))).toEqual([])
  })
})
