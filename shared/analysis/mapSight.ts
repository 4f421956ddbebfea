// How each card is to be seen: lens and filter together, said once for cards, flows, board, minimap and outline.
import type { Finding } from './finding'
import { comparisonOf, lensOf, replayStepOf, type Lens, type Lit, type ReplayStep } from './lens'
import { passing, type MapFilter } from './mapFilter'

/** 'faded' is behind what is asked about; 'hidden' is not there. */
export type Standing = 'lit' | 'faded' | 'hidden'

export interface SightAsked {
  /** The use case whose lens is on; null while it is off. */
  readonly lens: string | null
  /** A second one beside it; null unless two are compared. */
  readonly compared: string | null
  /** Only what has come with this use case or before it is there. */
  readonly replaying: boolean
  /** What is left out is not drawn at all. In a replay, what came earlier still stays as a shade: it is the map it builds on. */
  readonly hiding: boolean
  readonly filter: MapFilter
}

export interface MapSight {
  readonly standingOf: (id: string) => Standing
  /** Part, side and gains of a card that is lit; undefined for others and while no lens is on. */
  readonly litOf: (id: string) => Lit | undefined
  /** Undefined while everything is lit. */
  readonly lit: { readonly has: (id: string) => boolean } | undefined
  /** Undefined while nothing is hidden. */
  readonly hidden: { readonly has: (id: string) => boolean } | undefined
  /** How many cards the filter lets through; undefined while it asks nothing. */
  readonly passed: number | undefined
}
type Slices = Parameters<typeof passing>[0]

/** Everything lit: no lens, no filter. */
const CLEAR: MapSight = {
  standingOf: () => 'lit',
  litOf: () => undefined,
  lit: undefined,
  hidden: undefined,
  passed: undefined,
}

/** A lens on a use case that is gone shows everything; `findings` matter only to a filter that asks for rules. */
export function mapSightOf(portfolio: Slices, findings: readonly Finding[], asked: SightAsked): MapSight {
  const seen = lensAsked(portfolio, asked)
  const through = passing(portfolio, findings, asked.filter)
  if (!seen && !through) return CLEAR
  const outside: Standing = asked.hiding ? 'hidden' : 'faded'
  const standingOf = (id: string): Standing => {
    if (seen?.replay && !seen.replay.arrived.has(id)) return 'hidden'
    if (through?.has(id) === false) return outside
    if (!seen || seen.lens.has(id)) return 'lit'
    return seen.replay ? 'faded' : outside
  }
  return {
    standingOf,
    litOf: (id) => (standingOf(id) === 'lit' ? seen?.lens.get(id) : undefined),
    lit: { has: (id) => standingOf(id) === 'lit' },
    hidden: asked.hiding || seen?.replay ? { has: (id) => standingOf(id) === 'hidden' } : undefined,
    passed: through?.size,
  }
}

/** The same sight with these cards in hand: what is new or being edited never stands in the shade, whatever lens and filter ask. */
export function withInHand(sight: MapSight, inHand: readonly string[]): MapSight {
  const lifted = new Set(inHand.filter((id) => sight.standingOf(id) !== 'lit'))
  if (lifted.size === 0) return sight
  const { standingOf, litOf, lit, hidden, passed } = sight
  return {
    standingOf: (id) => (lifted.has(id) ? 'lit' : standingOf(id)),
    litOf,
    lit: lit && { has: (id) => lifted.has(id) || lit.has(id) },
    hidden: hidden && { has: (id) => !lifted.has(id) && hidden.has(id) },
    passed,
  }
}

interface LensAsked {
  readonly lens: Lens
  readonly replay: ReplayStep | undefined
}

function lensAsked(
  portfolio: Slices,
  { lens, compared, replaying }: Pick<SightAsked, 'lens' | 'compared' | 'replaying'>,
): LensAsked | undefined {
  const isThere = (id: string | null): id is string => id !== null && Object.hasOwn(portfolio.useCases, id)
  if (!isThere(lens)) return undefined
  if (replaying) return { lens: lensOf(portfolio, lens), replay: replayStepOf(portfolio, lens) }
  if (isThere(compared) && compared !== lens)
    return { lens: comparisonOf(portfolio, lens, compared), replay: undefined }
  return { lens: lensOf(portfolio, lens), replay: undefined }
}
