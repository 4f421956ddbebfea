// The portfolio as it may leave the facilitator's hands: into an export, or onto the projector.
import type { Portfolio } from './portfolio'

/** Without private notes, and without what a damaged file held, for nobody can say what is in there. Untouched tables stay the same objects. */
export function publicPortfolio(portfolio: Portfolio): Portfolio {
  const notes = Object.fromEntries(Object.entries(portfolio.notes).filter(([, note]) => !note.private))
  const unknown = Object.fromEntries(
    Object.entries(portfolio.unknown).filter(([pointer]) => !pointer.startsWith('/setAside')),
  )
  return { ...portfolio, notes, unknown }
}
