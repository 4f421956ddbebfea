// A move of a boundary that is done: the portfolio after it, and what its preview said.
import type { BoundaryProposal, Surroundings } from '../../shared/analysis/boundaries/boundaryProposal'
import { mergeProducts } from '../../shared/analysis/boundaries/mergeProducts'
import { parseCommand, type Edit } from '../../shared/model/commands'
import { decide } from '../../shared/model/decide'
import type { DataProductId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayIn } from '../../shared/text/say'

/** Ids that are counted, and minutes in the shortest words. */
export function around(): Surroundings {
  let ids = 0
  return { newId: (kind) => `${kind}_fresh${(ids += 1)}`, minuted: (name, owner) => `${name}: ${owner ?? 'nobody'}` }
}
const say = sayIn('en')
/** The lines of the preview, in English. */
export const said = ({ lines }: BoundaryProposal) => lines.map(({ text, values }) => say(text, values))

/** The portfolio after the one step; throws what was refused. */
export function applied(portfolio: Portfolio, { reason, changes }: BoundaryProposal): Portfolio {
  const decision = decide(portfolio, parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }) as Edit)
  if (!decision.ok) throw new Error(`${decision.refusal.reason}: ${decision.refusal.subject}`)
  return decision.portfolio
}
/** Two products made one. */
export const merged = (portfolio: Portfolio, kept: DataProductId, absorbed: DataProductId) => {
  const proposal = mergeProducts(portfolio, { kept, absorbed }, around())
  if (!proposal) throw new Error('There is nothing to merge')
  return { proposal, after: applied(portfolio, proposal), words: said(proposal) }
}
