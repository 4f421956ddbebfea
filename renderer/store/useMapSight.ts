// What lens and filter say of a card. Each card asks for its own answer, so that a new lens draws only the cards it changes.
import { useCallback, useSyncExternalStore } from 'react'
import type { Lit } from '../../shared/analysis/lens'
import type { MapSight, Standing } from '../../shared/analysis/mapSight'
import { sightOf } from './sight'
import { useDesk } from './useEditor'

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
