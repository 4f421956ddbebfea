// What of the map is seen, and what of it the hand can reach.
import type { Finding } from '../../shared/analysis/finding'
import { cardsOf } from '../../shared/analysis/mapFilter'
import { mapSightOf, type MapSight, type SightAsked } from '../../shared/analysis/mapSight'
import type { Portfolio } from '../../shared/model/portfolio'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'

const NO_FINDINGS: readonly Finding[] = []
const KEYS = ['useCases', 'dataProducts', 'sourceSystems', 'flows', 'owners', 'hotspots'] as const

/** Remembers the last sight: hundreds of cards ask for the same one. */
function createSight() {
  let last: { readonly inputs: readonly unknown[]; readonly sight: MapSight } | undefined
  return (portfolio: Portfolio, findings: readonly Finding[], asked: SightAsked): MapSight => {
    const { lens, compared, replaying, hiding, filter, named } = asked
    const slices = KEYS.map((key) => portfolio[key])
    const inputs = [...slices, findings, lens, compared, replaying, hiding, filter, named]
    if (!last?.inputs.every((input, index) => input === inputs[index]))
      last = { inputs, sight: mapSightOf(portfolio, findings, asked) }
    return last.sight
  }
}
const remembered = createSight()

/** How the map is to be seen right now. */
export function sightOf(desk: Desk): MapSight {
  const { lens, compared, replaying, hiding, filter, naming } = desk.view.getState()
  const findings = filter.rule ? desk.review.getState().findings : NO_FINDINGS
  return remembered(presentOf(desk), findings, { lens, compared, replaying, hiding, filter, named: naming?.id ?? null })
}

/** The cards that are on the map, faded or not; those that lens and filter hide are not there. */
export const cardsInSight = (desk: Desk): readonly string[] => {
  const { hidden } = sightOf(desk)
  return cardsOf(presentOf(desk)).filter((id) => hidden?.has(id) !== true)
}

let seen: { readonly layout: Layout; readonly hidden: MapSight['hidden']; readonly places: Layout } | undefined
type Layout = Portfolio['layout']

/** The document for the hand: what lens and filter hide has no place there, so it can neither be hit nor be taken up. */
export function portfolioInSight(desk: Desk): Portfolio {
  const present = presentOf(desk)
  const { hidden } = sightOf(desk)
  if (!hidden) return present
  const { layout } = present
  if (seen?.layout !== layout || seen.hidden !== hidden) {
    const places = Object.fromEntries(Object.entries(layout).filter(([id]) => !hidden.has(id)))
    seen = { layout, hidden, places }
  }
  return { ...present, layout: seen.places }
}
