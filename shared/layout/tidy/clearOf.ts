// Cards that move make way for cards that stay: each goes up or down in its column to the nearest free place.
import { overlaps, type Card } from '../bounds'
import { CLEARANCE } from '../freePlace'

/** The moving cards, each at the nearest height where it comes close to none that stays and none already placed. */
export function clearOf(standing: readonly Card[], moving: readonly Card[]): readonly Card[] {
  if (standing.length === 0) return moving
  const placed: Card[] = []
  for (const card of moving.toSorted((one, other) => one.x - other.x || one.y - other.y)) {
    const inWay = [...standing, ...placed].filter(
      (other) => other.x < card.x + card.width + CLEARANCE && card.x < other.x + other.width + CLEARANCE,
    )
    placed.push({ ...card, y: nearestFree(card, inWay) })
  }
  return placed
}

function nearestFree(card: Card, inWay: readonly Card[]): number {
  const heights = inWay.flatMap(({ y, height }) => [y - CLEARANCE - card.height, y + height + CLEARANCE])
  const free = [card.y, ...heights].filter((y) => !inWay.some((other) => overlaps({ ...card, y }, other, CLEARANCE)))
  return free.reduce((best, y) => (Math.abs(y - card.y) < Math.abs(best - card.y) ? y : best), free[0] ?? card.y)
}
