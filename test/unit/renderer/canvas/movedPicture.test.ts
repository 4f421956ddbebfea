import { expect, it } from 'vitest'
import { servesFor, type Shot } from '../../../../renderer/canvas/board/movedPicture'

// A map of 4,000 × 2,000 px, seen whole at a quarter of its size in a window of 1,200 × 600.
const extent = { x: 0, y: 0, width: 4000, height: 2000 }
const whole: Shot = { viewport: { x: 100, y: 50, zoom: 0.25 }, width: 1200, height: 600 }

it('moves the picture of a whole map wherever it is pushed', () => {
  expect(servesFor(whole, { x: 900, y: -300, zoom: 0.25 }, extent)).toBe(true)
  expect(servesFor(whole, { x: -700, y: 400, zoom: 0.25 }, extent)).toBe(true)
})

it('scales it a little, and draws anew before it looks like a picture', () => {
  expect(servesFor(whole, { x: 50, y: 0, zoom: 0.3 }, extent)).toBe(true)
  expect(servesFor(whole, { x: 300, y: 150, zoom: 0.2 }, extent)).toBe(true)
  expect(servesFor(whole, { x: 0, y: 0, zoom: 0.5 }, extent)).toBe(false)
  expect(servesFor(whole, { x: 300, y: 150, zoom: 0.1 }, extent)).toBe(false)
})

it('draws anew where the hand reaches what the picture does not hold', () => {
  const cut: Shot = { ...whole, viewport: { x: -200, y: 50, zoom: 0.25 } } // 800 px of the map lie off to the left

  expect(servesFor(cut, { x: -300, y: 50, zoom: 0.25 }, extent)).toBe(true)
  expect(servesFor(cut, { x: -100, y: 50, zoom: 0.25 }, extent)).toBe(false)
})
