// What lens and filter say of a card. Each card asks for its own answer, so that a new lens draws only the cards it changes.
import { useCallback, useSyncExternalStore } from 'react'
import type { Finding } from '../../shared/analysis/finding'
import type { Lit } from '../../shared/analysis/lens'
import { cardsOf } from '../../shared/analysis/mapFilter'
import { mapSightOf, type MapSight, type SightAsked, type Standing } from '../../shared/analysis/mapSight'
import type { Portfolio } from '../../shared/model/portfolio'
import { presentOf } from './mapSteps'
import { useDesk, type Desk } from './useEditor'

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
function sightOf(desk: Desk): MapSight {
  const { lens, compared, replaying, hiding, filter, naming } = desk.view.getState()
  const findings = filter.rule ? desk.review.getState().findings : NO_FINDINGS
  return remembered(presentOf(desk), findings, { lens, compared, replaying, hiding, filter, named: naming?.id ?? null })
}

/** The cards that are on the map, faded or not; those that lens and filter hide are not there. */
export const cardsInSight = (desk: Desk): readonly string[] => {
  const { hidden } = sightOf(desk)
  return cardsOf(presentOf(desk)).filter((id) => hidden?.has(id) !== true)
}

/** A question about the sight; answer with something that stays the same while nothing changes. */
function useSight<T>(question: (sight: MapSight) => T): T {
  const desk = useDesk()
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [desk.editor.subscribe(changed), desk.view.subscribe(changed), desk.review.subscribe(changed)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [desk],
  )
  return useSyncExternalStore(subscribe, () => question(sightOf(desk)))
}

export const useMapSight = (): MapSight => useSight((sight) => sight)
export const useStanding = (id: string): Standing => useSight((sight) => sight.standingOf(id))

export interface CardSight {
  readonly standing: Standing
  readonly part: Lit['part'] | undefined
  readonly side: Lit['side']
  /** Names of the attributes the product gained, as a person reads them. */
  readonly gained: string
}
/** The same answer is the same object: there are few different ones, and many cards. */
const answers = new Map<string, CardSight>()

export const useCardSight = (id: string): CardSight =>
  useSight((sight) => {
    const standing = sight.standingOf(id)
    const lit = sight.litOf(id)
    const gained = lit?.gained.join(', ') ?? ''
    const key = `${standing} ${lit?.part ?? ''} ${lit?.side ?? ''} ${gained}`
    const answer = answers.get(key) ?? { standing, part: lit?.part, side: lit?.side, gained }
    answers.set(key, answer)
    return answer
  })
