// R: React Flow as in its examples. Custom cards, useNodesState, its own edges, nothing memoised, nothing left out.
import {
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import './frames.js'
import { colourOf, nearTo, wholeMap } from './stage.js'

const style = document.createElement('style')
style.textContent = `
  .card { width: 200px; height: 88px; box-sizing: border-box; border: 1px solid #99a; border-radius: 8px; background: #fff; padding: 8px 10px; font: 12px system-ui; overflow: hidden }
  .card.source { border-style: dashed }
  .card.usecase { background: #eef4ff }
  .card b { display: block; font-size: 13px; margin-bottom: 4px }
  .card i { position: absolute; left: 0; top: 0; bottom: 0; width: 5px; border-radius: 8px 0 0 8px }
  .badge { position: absolute; right: 6px; bottom: 4px; font-size: 10px; color: #557 }`
document.head.append(style)

function Card({ data }) {
  const { kind, name, text, colour } = data
  return createElement(
    'div',
    { className: `card ${kind}` },
    kind !== 'source' && createElement(Handle, { type: 'target', position: Position.Left }),
    createElement('i', { style: { background: colour } }),
    createElement('b', null, name),
    createElement('span', null, text),
    createElement('span', { className: 'badge' }, kind === 'product' ? 'SLO 2 · reuse 3' : kind),
    kind !== 'usecase' && createElement(Handle, { type: 'source', position: Position.Right }),
  )
}

const nodeTypes = { card: Card }
const nodeOf = (node) => ({
  id: node.id,
  type: 'card',
  position: { x: node.x, y: node.y },
  data: { ...node, colour: colourOf(node) },
})
const edgeOf = ({ id, source, target }) => ({ id, source, target })
let map
let shown

function Map() {
  const [nodes, setNodes, onNodesChange] = useNodesState([])
  const [edges, setEdges, onEdgesChange] = useEdgesState([])
  map = { setNodes, setEdges, flow: useReactFlow() }
  return createElement(ReactFlow, {
    ...{ nodes, edges, onNodesChange, onEdgesChange, nodeTypes },
    ...{ minZoom: 0.02, panOnScroll: true, zoomOnPinch: true },
  })
}
createRoot(document.getElementById('root')).render(createElement(ReactFlowProvider, null, createElement(Map)))

const numberOf = (selector) => document.querySelectorAll(selector).length
globalThis.reference = {
  ready: () => map !== undefined,
  load(graph) {
    shown = graph
    map.flow.setViewport(wholeMap(graph.nodes))
    map.setNodes(graph.nodes.map(nodeOf))
    map.setEdges(graph.edges.map(edgeOf))
  },
  fit: () => map.flow.setViewport(wholeMap(shown.nodes)),
  near: (node) => map.flow.setViewport(nearTo(node)),
  onScreen(id) {
    const box = document.querySelector(`.react-flow__node[data-id="${id}"]`).getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + 20 }
  },
  add(node, edge) {
    map.setNodes((nodes) => [...nodes, nodeOf(node)])
    map.setEdges((edges) => [...edges, edgeOf(edge)])
  },
  /** Cards and lines on the page; none while React Flow still measures and hides them. */
  count() {
    const last = [...document.querySelectorAll('.react-flow__node')].pop()
    return last && last.style.visibility !== 'hidden'
      ? numberOf('.react-flow__node') + numberOf('.react-flow__edge')
      : 0
  },
}
