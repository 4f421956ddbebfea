import { tidyMapOf, type Slices, type TidyMap } from '../../../shared/layout/tidy/tidyProposal'

/** A browser makes code fast that has run often: a map of so many flows, so many times, comes to a third of a second of the worker's. */
const FLOWS = 30

/** Whether there is a map yet that somebody might want to have tidied. */
export function isWorthRehearsing({ flows }: Pick<Slices, 'flows'>): boolean {
  let counted = 0
  for (const id in flows) if (Object.hasOwn(flows, id) && ++counted === FEWEST) return true
  return false
}
const FEWEST = 8

/** A small piece of a map, for the layout worker to practise on: its first flows, and the cards they join. */
export function rehearsalOf(map: Slices): TidyMap {
  const flows = Object.fromEntries(Object.entries(map.flows).slice(0, FLOWS))
  const ends = new Set<string>(Object.values(flows).flatMap(({ from, to }) => [from, to]))
  const layout = Object.fromEntries(Object.entries(map.layout).filter(([id]) => ends.has(id)))
  return tidyMapOf({ ...map, flows, layout })
}
