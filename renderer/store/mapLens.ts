// Which use case the lens is on: alone, beside a second one, or going through all of them in order (2.25).
import { inOrder } from '../../shared/model/orderKey'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import type { ViewStore } from './viewStore'

export const pauses = [2, 4, 8] as const

/** One use case. In a replay this goes to its step; two that were compared give way to it. */
export function lensOn(view: ViewStore, useCase: string): void {
  view.setState({ lens: useCase, compared: null, playing: false })
}

export function lensOff(view: ViewStore): void {
  view.setState({ lens: null, compared: null, replaying: false, playing: false })
}

/** Pressing the lens that is on takes it off. */
export function toggleLens(view: ViewStore, useCase: string): void {
  const { lens, compared } = view.getState()
  if (lens === useCase && compared === null) lensOff(view)
  else lensOn(view, useCase)
}

/** A second use case beside the one the lens is on; beside the first of all while it is on none. */
export function compareWith(desk: Desk, useCase: string): void {
  const [first, second] = inOrder(presentOf(desk).useCases)
  const beside = desk.view.getState().lens ?? (first?.id === useCase ? second : first)?.id
  if (beside === undefined || beside === useCase) return
  desk.view.setState({ lens: beside, compared: useCase, replaying: false, playing: false })
}

/** From the first use case on; or off again, and the lens with it. */
export function toggleReplay(desk: Desk): void {
  if (desk.view.getState().replaying) {
    lensOff(desk.view)
    return
  }
  const [first] = inOrder(presentOf(desk).useCases)
  if (first) desk.view.setState({ lens: first.id, compared: null, replaying: true, playing: false })
}

/** One use case forward or back; false at either end. A lens that is on starts the replay where it is. */
export function stepReplay(desk: Desk, by: 1 | -1): boolean {
  const useCases = inOrder(presentOf(desk).useCases)
  const { lens } = desk.view.getState()
  const at = useCases.findIndex(({ id }) => id === lens)
  const next = useCases[at < 0 ? 0 : at + by]
  if (!next) return false
  desk.view.setState({ lens: next.id, compared: null, replaying: true })
  return true
}

/** Goes on by itself; from the beginning when it stands at the end. */
export function togglePlaying(desk: Desk): void {
  const { playing, replaying, lens } = desk.view.getState()
  if (playing) {
    desk.view.setState({ playing: false })
    return
  }
  const useCases = inOrder(presentOf(desk).useCases)
  const atEnd = lens === useCases.at(-1)?.id
  const start = replaying && !atEnd ? lens : (useCases[0]?.id ?? null)
  if (start !== null) desk.view.setState({ lens: start, compared: null, replaying: true, playing: true })
}
