// What every harness of RELIABILITY.md 6 has in common: a number of runs, a seed, what was lost, and a twin that must lose something.

export interface Outcome {
  readonly runs: number
  /** Acknowledged work lost, documents unreadable, or damage not noticed. */
  readonly losses: number
  /** Figures worth a cell of the table. */
  readonly note: string
  /** The first loss, so that it can be run again. */
  readonly first?: string
}

export interface Harness {
  readonly id: string
  readonly what: string
  readonly runs: { readonly short: number; readonly long: number }
  readonly run: (runs: number, seed: number) => Promise<Outcome>
  /** Each is the same check on an app that is a little broken: it must find losses. */
  readonly twins: Readonly<Record<string, (seed: number) => Promise<Outcome>>>
}

/** Numbers in [0, 1) that depend on nothing but the seed. */
export function dice(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Counts what goes wrong and keeps the first. */
export class Tally {
  runs = 0
  losses = 0
  #first: string | undefined

  count(lost: readonly string[] | null | undefined, where: string): void {
    this.runs += 1
    if (!lost || lost.length === 0) return
    this.losses += 1
    this.#first ??= `${where}: ${lost.slice(0, 5).join(', ')}`
  }

  outcome(note: string): Outcome {
    return { runs: this.runs, losses: this.losses, note, ...(this.#first !== undefined && { first: this.#first }) }
  }
}
