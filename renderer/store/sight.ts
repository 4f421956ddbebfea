// What of the map is seen, and what of it the hand can reach.
import type { Finding } from '../../shared/analysis/finding'
import { cardsOf } from '../../shared/analysis/mapFilter'
import { mapSightOf, withInHand, type MapSight, type SightAsked } from '../../shared/analysis/mapSight'
import { sameParts } from '../../shared/analysis/sameParts'
import type { Portfolio } from '../../shared/model/portfolio'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import type { ViewState } from './viewStore'

const NO_FINDINGS: readonly Finding[] = []
const KEYS = ['useCases', 'dataProducts', 'sourceSystems', 'flows', 'owners', 'hotspots'] as const

/** Remembers the last sight: hundreds of cards ask for the same one. */
function createSight() {
  let last: { readonly inputs: readonly unknown[]; readonly sight: MapSight } | undefined
  return (portfolio: Portfolio, findings: readonly Finding[], asked: SightAsked): MapSight => {
    const { lens, compared, replaying, hiding, filter } = asked
    const slices = KEYS.map((key) => portfolio[key])
    const inputs = [...slices, findings, lens, compared, replaying, hiding, filter]
    if (!last?.inputs.every((input, index) => input === inputs[index]))
      last = { inputs, sight: mapSightOf(portfolio, findings, asked) }
    return last.sight
  }
}
const remembered = createSight()

/** The last sight with something in hand, remembered as well: the same sight and the same hand give the same answer. */
function createLifted() {
  let last: { readonly under: MapSight; readonly inHand: readonly string[]; readonly sight: MapSight } | undefined
  return (under: MapSight, inHand: readonly string[]): MapSight => {
    if (last?.under !== under || !sameParts(last.inHand, inHand))
      last = { under, inHand, sight: withInHand(under, inHand) }
    return last.sight
  }
}
const lifted = createLifted()

/** How the map is to be seen right now. */
export function sightOf(desk: Desk): MapSight {
  const state = desk.view.getState()
  const { lens, compared, replaying, hiding, filter } = state
  const findings = filter.rule ? desk.review.getState().findings : NO_FINDINGS
  const sight = remembered(presentOf(desk), findings, { lens, compared, replaying, hiding, filter })
  return sight.lit ? lifted(sight, inHandOf(state)) : sight
}

/** What is being edited: the selection, and the card whose name is typed. A replay tells what came when, so there only the name counts. */
function inHandOf({ selection, naming, replaying }: ViewState): readonly string[] {
  const named = naming ? [naming.id] : []
  return replaying ? named : [...selection, ...named]
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
