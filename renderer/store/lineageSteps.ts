// Selecting along the flows, as far as they go: what the selection needs, whom it serves, or both (2.17, 3.29).
import { lineageOf } from '../../shared/analysis/lineage'
import { kindOf, presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import { select } from './viewStore'

export type LineageSide = 'Upstream' | 'Downstream' | 'All'

/** Selects the lineage of the selected cards, with the cards themselves, and brings all of it into sight. */
export function selectLineage(desk: Desk, side: LineageSide): void {
  const portfolio = presentOf(desk)
  const { upstreamOf, downstreamOf } = lineageOf(portfolio)
  const { selection, camera } = desk.view.getState()
  const start = selection.filter((id) => kindOf(portfolio, id) !== undefined) as Parameters<typeof upstreamOf>[0][]
  const reached = new Set<string>(start)
  for (const id of start) {
    if (side !== 'Downstream') for (const up of upstreamOf(id)) reached.add(up)
    if (side !== 'Upstream') for (const down of downstreamOf(id)) reached.add(down)
  }
  if (reached.size === 0) return
  select(desk.view, ...reached)
  camera?.fit([...reached])
}
