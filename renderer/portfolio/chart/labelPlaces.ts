/** Where a label begins and how wide it is, in pixels. */
interface Label {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** So far apart lines of the chart's small text can be told from each other, in pixels. */
const LINE = 14

/** The height of each label's base line, by key: its own, or just below whatever it would lie on. The highest keep their place. */
export function labelHeights(labels: readonly Label[]): ReadonlyMap<string, number> {
  const placed: Label[] = []
  for (const label of [...labels].sort((one, other) => one.y - other.y)) {
    const above = placed.filter(({ x, width }) => x < label.x + label.width && label.x < x + width)
    // From the top down: each one met may push it onto the next.
    const y = above.reduce((at, one) => (Math.abs(at - one.y) < LINE ? one.y + LINE : at), label.y)
    placed.push({ ...label, y })
    placed.sort((one, other) => one.y - other.y)
  }
  return new Map(placed.map(({ key, y }) => [key, y]))
}
