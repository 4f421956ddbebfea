import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../shared/layout/bounds'
import { hotspotScene } from '../../../../renderer/canvas/board/hotspotScene'
import { placeFor } from '../../../../renderer/canvas/lanes/drawLinks'
import type { Hotspot } from '../../../../shared/model/entities/workshop'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

describe('hotspots on a map seen from afar', () => {
  const pinned = (resolved: boolean, subject = product('Orders')): Hotspot =>
    ({ id: `hotspot_${subject}${resolved}`, subject, text: '', kind: 'question', resolved, order: 'a0' }) as Hotspot
  const map = (...hotspots: readonly Hotspot[]) => ({
    ...aPortfolio()
      .product('Orders', { at: [100, 200] })
      .product('Stock', { at: [500, 200] })
      .build(),
    hotspots: Object.fromEntries(hotspots.map((hotspot) => [hotspot.id, hotspot])),
  })
  const ALL = { lit: undefined, hidden: undefined }

  it('stand at the upper right corner of their card, one mark for several', () => {
    expect(hotspotScene(map(pinned(false), pinned(false)), ALL)).toEqual([{ at: { x: 364, y: 200 }, faded: false }])
  })

  it('are gone when they are settled or their card is hidden, and fade with their card', () => {
    expect(hotspotScene(map(pinned(true)), ALL)).toEqual([])
    expect(hotspotScene(map(pinned(false)), { ...ALL, hidden: new Set<string>([product('Orders')]) })).toEqual([])
    expect(hotspotScene(map(pinned(false)), { ...ALL, lit: new Set<string>([product('Stock')]) })[0]?.faded).toBe(true)
  })
})

describe('the words of a relation between two lanes that touch', () => {
  const [above, below] = [
    { x: 200, y: 100 },
    { x: 200, y: 110 },
  ]
  const PANE = { width: 800, height: 600 }
  const WORD = { width: 90, height: 18 }

  it('stand right of the line, and next to that where a lane has its name', () => {
    const free = placeFor(WORD, above, below, [], PANE)
    const name = { x: 180, y: 96, width: 120, height: 18 }
    const beside = placeFor(WORD, above, below, [name], PANE)

    expect(free).toEqual({ x: 204, y: 96, width: 90, height: 18 })
    expect(beside && overlaps(beside, name)).toBe(false)
  })

  it('are never cut by the edge of the map', () => {
    expect(placeFor(WORD, above, below, [], { width: 260, height: 600 })?.x).toBeLessThanOrEqual(170)
  })

  it('are left out where there is no place beside the names', () => {
    expect(placeFor(WORD, above, below, [{ x: -1000, y: -1000, width: 3000, height: 3000 }], PANE)).toBeUndefined()
  })
})
