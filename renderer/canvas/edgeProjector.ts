import type { Edge } from '@xyflow/react'
import type { Flow } from '../../shared/model/entities/flow'
import type { Route } from '../../shared/layout/routes/flowRoute'
import type { FlowRoutes } from '../../shared/layout/routes/flowRoutes'
import type { Portfolio } from '../../shared/model/portfolio'

/** How a flow is drawn: quiet, near the selection, selected, or outside the lens. */
export type FlowTone = 'quiet' | 'near' | 'faded'
/** Its route past other cards; undefined until it is reckoned. */
type Drawn = { readonly flow: Flow; readonly tone: FlowTone; readonly route: Route | undefined }
export type FlowEdge = Edge<Drawn, 'flow'>

export interface EdgeView {
  readonly selected: ReadonlySet<string>
  /** What lens and filter light; undefined while they ask nothing. */
  readonly lit: { has: (id: string) => boolean } | undefined
  /** What is not there at all; undefined while everything is. */
  readonly hidden?: { has: (id: string) => boolean } | undefined
  /** Only selected flows and those at the selection: on a large map the others are on the board. */
  readonly loudOnly?: boolean
  readonly routes?: FlowRoutes
}

export function createEdgeProjector() {
  let before: ReadonlyMap<string, FlowEdge> = new Map()
  return ({ flows }: Pick<Portfolio, 'flows'>, { selected, lit, hidden, loudOnly, routes }: EdgeView): FlowEdge[] => {
    const edges: FlowEdge[] = []
    for (const flow of Object.values(flows)) {
      if (hidden?.has(flow.from) || hidden?.has(flow.to)) continue
      const tone = toneOf(flow, selected, lit)
      const isSelected = selected.has(flow.id)
      if (loudOnly && !isSelected && tone !== 'near') continue
      edges.push(edgeOf({ flow, tone, route: routes?.get(flow.id) }, isSelected, before.get(flow.id)))
    }
    before = new Map(edges.map((edge) => [edge.id, edge]))
    return edges
  }
}

/** The one of before while nothing of it has changed. */
function edgeOf(drawn: Drawn, selected: boolean, old: FlowEdge | undefined): FlowEdge {
  if (old?.data && old.selected === selected && isSame(old.data, drawn)) return old
  const { flow } = drawn
  return { id: flow.id, type: 'flow', source: flow.from, target: flow.to, selected, data: drawn }
}
const isSame = (one: Drawn, other: Drawn): boolean =>
  one.flow === other.flow && one.tone === other.tone && one.route === other.route

function toneOf({ from, to }: Flow, selected: ReadonlySet<string>, lit: EdgeView['lit']): FlowTone {
  if (lit && !(lit.has(from) && lit.has(to))) return 'faded'
  return selected.has(from) || selected.has(to) ? 'near' : 'quiet'
}
