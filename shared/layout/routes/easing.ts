// The one family of curves on the map: from one height to another, leaving and arriving level.

/** Where the two handles of a curve stand, as a share of its width. */
export const HANDLE = 0.5
const STEPS = 128

/** How much of its height a level curve has covered, from 0 to 1, after a share of its width; the cubic of HANDLE, read from a table. */
export function eased(share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 1
  const at = share * STEPS
  const low = Math.floor(at)
  const before = TABLE[low] ?? 0
  return before + (at - low) * ((TABLE[low + 1] ?? 1) - before)
}

/** x(t) = 1.5 t − 1.5 t² + t³ and y(t) = 3 t² − 2 t³: t is found by halving, as x only grows. */
const TABLE = Array.from({ length: STEPS + 1 }, (_, step) => {
  let [low, high] = [0, 1]
  for (let round = 0; round < 40; round++) {
    const t = (low + high) / 2
    if (t * (3 * HANDLE - 3 * HANDLE * t + t * t) < step / STEPS) low = t
    else high = t
  }
  return low * low * (3 - 2 * low)
})
