// The map as it would be, as geometry: who moves, who stays, and the flows between them.
import type { TidyProposal } from '../../../shared/layout/tidy/tidyProposal'
import { nameOf } from '../../../shared/model/stepName'
import type { Portfolio } from '../../../shared/model/portfolio'
import { boardScene, type BoardCard, type Curve } from '../board/boardScene'

export interface Ghost extends BoardCard {
  readonly name: string
  readonly moves: boolean
}
export interface GhostScene {
  readonly ghosts: readonly Ghost[]
  readonly curves: readonly Curve[]
}

export function ghostScene(portfolio: Portfolio, positions: TidyProposal['positions']): GhostScene {
  const proposed = { ...portfolio, layout: { ...portfolio.layout, ...positions } }
  const { cards, curves } = boardScene(proposed, PLAIN)
  return {
    ghosts: cards.map((card) => ({
      ...card,
      name: nameOf(portfolio, card.id) ?? '',
      moves: Object.hasOwn(positions, card.id),
    })),
    curves,
  }
}
/** A proposal is shown whole, whatever the lens hides. */
const PLAIN = { selected: new Set<string>(), lit: undefined, hidden: undefined }
