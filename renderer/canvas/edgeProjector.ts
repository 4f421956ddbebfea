import type { Edge } from '@xyflow/react'
import type { Flow } from '../../shared/model/entities/flow'
import type { Portfolio } from '../../shared/model/portfolio'

/** How a flow is drawn: quiet, near the selection, selected, or outside the lens. */
export type FlowTone = 'quiet' | 'near' | 'faded'
export type FlowEdge = Edge<{ readonly flow: Flow; readonly tone: FlowTone }, 'flow'>

export interface EdgeView {
  readonly selected: ReadonlySet<string>
  /** What lens and filter light; undefined while they ask nothing. */
  readonly lit: { has: (id: string) => boolean } | undefined
  /** What is not there at all; undefined while everything is. */
  readonly hidden?: { has: (id: string) => boolean } | undefined
  /** Only selected flows and those at the selection: on a large map the others are on the board. */
  readonly loudOnly?: boolean
}

export function createEdgeProjector() {
  let before: ReadonlyMap<string, FlowEdge> = new Map()
  return ({ flows }: Pick<Portfolio, 'flows'>, { selected, lit, hidden, loudOnly }: EdgeView): FlowEdge[] => {
    const edges: FlowEdge[] = []
    for (const flow of Object.values(flows)) {
      if (hidden?.has(flow.from) || hidden?.has(flow.to)) continue
      const [tone, isSelected] = [toneOf(flow, selected, lit), selected.has(flow.id)]
      if (!loudOnly || isSelected || tone === 'near') edges.push(edgeOf(flow, tone, isSelected, before.get(flow.id)))
    }
    before = new Map(edges.map((edge) => [edge.id, edge]))
    return edges
  }
}

/** The one of before while nothing of it has changed. */
function edgeOf(flow: Flow, tone: FlowTone, selected: boolean, old: FlowEdge | undefined): FlowEdge {
  if (old?.data?.flow === flow && old.data.tone === tone && old.selected === selected) return old
  return { id: flow.id, type: 'flow', source: flow.from, target: flow.to, selected, data: { flow, tone } }
}

function toneOf({ from, to }: Flow, selected: ReadonlySet<string>, lit: EdgeView['lit']): FlowTone {
  if (lit && !(lit.has(from) && lit.has(to))) return 'faded'
  return selected.has(from) || selected.has(to) ? 'near' : 'quiet'
}
