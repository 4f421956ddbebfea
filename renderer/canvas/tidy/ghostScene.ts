// The map as it would be, as geometry: who moves, who stays, and the flows between them.
import type { TidyProposal } from '../../../shared/layout/tidy/tidyProposal'
import { nameOf } from '../../../shared/model/stepName'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { FlowRoutes } from '../../../shared/layout/routes/flowRoutes'
import { boardScene, type BoardCard, type Curve } from '../board/boardScene'

export interface Ghost extends BoardCard {
  readonly name: string
  readonly moves: boolean
}
export interface GhostScene {
  readonly ghosts: readonly Ghost[]
  readonly curves: readonly Curve[]
}

/** `proposed` is the map with its cards where they would go, `routes` are those of its flows. */
export function ghostScene(proposed: Portfolio, positions: TidyProposal['positions'], routes: FlowRoutes): GhostScene {
  const { cards, curves } = boardScene(proposed, routes)
  return {
    ghosts: cards.map((card) => ({
      ...card,
      name: nameOf(proposed, card.id) ?? '',
      moves: Object.hasOwn(positions, card.id),
    })),
    curves,
  }
}
