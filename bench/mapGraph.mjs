// A generated portfolio as plain boxes and lines, for what knows no portfolios; and the one product all of them are looked at by.
import { generatedPortfolio } from './portfolio.mjs'

/** { nodes: [{ id, kind, name, text, domain, x, y }], edges: [{ id, source, target }], focus } */
export function mapGraph(size) {
  const { useCases, dataProducts, sourceSystems, flows, owners, domains, layout } = generatedPortfolio(size)
  const hueOf = (id) => domains[owners[id] ?? sourceSystems[id]?.domain]?.hue ?? 0
  const nodes = [
    ...Object.values(useCases).map(({ id, name, need }) => ({ id, kind: 'usecase', name, text: need })),
    ...Object.values(dataProducts).map(({ id, name, job }) => ({ id, kind: 'product', name, text: job })),
    ...Object.values(sourceSystems).map(({ id, name, quality }) => ({ id, kind: 'source', name, text: quality })),
  ].map((node) => ({ ...node, domain: hueOf(node.id), ...layout[node.id] }))
  const edges = Object.values(flows).map(({ id, from, to }) => ({ id, source: from, target: to }))
  return { nodes, edges, focus: focusOf({ nodes, edges }) }
}

/** The product nearest to the middle with about twice the mean number of flows: connected as a product is that is dragged and looked at. */
function focusOf({ nodes, edges }) {
  const degrees = new Map()
  for (const id of edges.flatMap(({ source, target }) => [source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const mean = (2 * edges.length) / nodes.length
  const middle = { x: Math.max(...nodes.map(({ x }) => x)) / 2, y: Math.max(...nodes.map(({ y }) => y)) / 2 }
  const oddness = ({ id, x, y }) =>
    Math.abs((degrees.get(id) ?? 0) - 2 * mean) * 300 + Math.hypot(x - middle.x, y - middle.y)
  const products = nodes.filter(({ kind }) => kind === 'product')
  return products.sort((one, other) => oddness(one) - oddness(other))[0]
}
