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
}

export function createEdgeProjector() {
  let before: ReadonlyMap<string, FlowEdge> = new Map()
  return ({ flows }: Pick<Portfolio, 'flows'>, { selected, lit, hidden }: EdgeView): FlowEdge[] => {
    const shown = Object.values(flows).filter(({ from, to }) => !(hidden?.has(from) || hidden?.has(to)))
    const edges = shown.map((flow): FlowEdge => {
      const tone = toneOf(flow, selected, lit)
      const isSelected = selected.has(flow.id)
      const old = before.get(flow.id)
      if (old?.data?.flow === flow && old.data.tone === tone && old.selected === isSelected) return old
      return {
        id: flow.id,
        type: 'flow',
        source: flow.from,
        target: flow.to,
        selected: isSelected,
        data: { flow, tone },
      }
    })
    before = new Map(edges.map((edge) => [edge.id, edge]))
    return edges
  }
}

function toneOf({ from, to }: Flow, selected: ReadonlySet<string>, lit: EdgeView['lit']): FlowTone {
  if (lit && !(lit.has(from) && lit.has(to))) return 'faded'
  return selected.has(from) || selected.has(to) ? 'near' : 'quiet'
}
