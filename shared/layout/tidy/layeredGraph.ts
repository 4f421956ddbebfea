// What a tidy map is computed from: cards as numbers, so that thousands of them are compared quickly and sent to a worker cheaply.

/** A card's place in the reading order of the practice: sources left, use cases right (UX.md, The map). */
export type End = -1 | 0 | 1

export interface LayeredGraph {
  /** Px, per card. */
  readonly width: readonly number[]
  readonly height: readonly number[]
  /** −1 stays at the left end, 1 at the right end, 0 goes where its flows say. */
  readonly end: readonly End[]
  /** The lane a card stays in; −1: in none, anywhere in its column. */
  readonly lane: readonly number[]
  readonly lanes: number
  /** Where the card stands now, in px from the top: equal choices are made as they were before. */
  readonly now: readonly number[]
  /** Flows as card numbers, source and target in parallel. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Up to this many flows a map is one of a workshop: it is improved in several ways, and the best is taken. */
const SMALL = 250
export const isLarge = ({ from }: LayeredGraph): boolean => from.length > SMALL

export interface Neighbours {
  readonly inputs: readonly (readonly number[])[]
  readonly outputs: readonly (readonly number[])[]
}

/** Which cards feed a card and which it feeds, by card number. */
export function neighboursIn({ width, from, to }: LayeredGraph): Neighbours {
  const inputs: number[][] = width.map(() => [])
  const outputs: number[][] = width.map(() => [])
  for (const [flow, source] of from.entries()) {
    const target = to[flow] ?? 0
    outputs[source]?.push(target)
    inputs[target]?.push(source)
  }
  return { inputs, outputs }
}

/** Heights on the map are counted in this raster, so that cards of different columns line up; px. */
export const RASTER = 32
/** Between two cards of a column at least this much air; px. */
const AIR = 40

/** How many steps of the raster a card takes in its column, with the air below it: always even, so that its middle lies on the raster. */
export const stepsOf = (height: number): number => 2 * Math.ceil((height + AIR) / (2 * RASTER))
