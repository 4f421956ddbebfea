// When a phase begins and ends, as a range: "each phase should last 3-6 months" (3.42).

/** Months from now: at the earliest and at the latest. */
export interface PhaseMonths {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}
const SHORTEST = 3
const LONGEST = 6

/** The phase at this place, from 0, when all before it are done one after the other. */
export const phaseMonths = (place: number): PhaseMonths => ({
  from: [place * SHORTEST, place * LONGEST],
  to: [(place + 1) * SHORTEST, (place + 1) * LONGEST],
})
