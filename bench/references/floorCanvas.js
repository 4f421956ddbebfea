// The floor: no framework, one 2D canvas that leaves out what is not in view and draws less from afar.
import './frames.js'
import { CARD, colourOf, nearTo, wholeMap } from './stage.js'

const FAR = 0.4
const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 })
document.getElementById('root').append(canvas)
const pen = canvas.getContext('2d')
let nodes = []
let edges = []
let byId = new Map()
let view = { x: 0, y: 0, zoom: 1 }
let dragged = null
let drawn = 0
let frame = 0

function draw() {
  frame = 0
  const { x, y, zoom } = view
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.fillStyle = '#fafaf7'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(zoom, 0, 0, zoom, x, y)
  const seen = { left: -x / zoom, top: -y / zoom, right: (canvas.width - x) / zoom, bottom: (canvas.height - y) / zoom }
  drawEdges(seen)
  for (const node of nodes) if (isCardIn(seen, node)) drawCard(node)
  drawn = nodes.length + edges.length
}

const isIn = (seen, left, top, right, bottom) =>
  right >= seen.left && left <= seen.right && bottom >= seen.top && top <= seen.bottom
const isCardIn = (seen, { x, y }) => isIn(seen, x, y, x + CARD.width, y + CARD.height)

function drawEdges(seen) {
  pen.strokeStyle = '#8891a5'
  pen.lineWidth = Math.max(1, 1 / view.zoom)
  pen.beginPath()
  for (const { source, target } of edges) {
    const [from, to] = [byId.get(source), byId.get(target)]
    const [left, top, right, bottom] = [from.x + CARD.width, from.y + CARD.height / 2, to.x, to.y + CARD.height / 2]
    if (!isIn(seen, Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom)))
      continue
    pen.moveTo(left, top)
    const bend = Math.max(30, (right - left) / 2)
    if (view.zoom < FAR) pen.lineTo(right, bottom)
    else pen.bezierCurveTo(left + bend, top, right - bend, bottom, right, bottom)
  }
  pen.stroke()
}

function drawCard(node) {
  pen.fillStyle = '#fff'
  pen.fillRect(node.x, node.y, CARD.width, CARD.height)
  pen.strokeRect(node.x, node.y, CARD.width, CARD.height)
  pen.fillStyle = colourOf(node)
  pen.fillRect(node.x, node.y, 5, CARD.height)
  pen.fillStyle = '#223'
  if (view.zoom < FAR) {
    if (view.zoom * 26 <= 5) return
    pen.font = '26px system-ui'
    pen.fillText(node.name, node.x + 12, node.y + 50, 184)
    return
  }
  pen.font = 'bold 13px system-ui'
  pen.fillText(node.name, node.x + 12, node.y + 20, 184)
  pen.font = '12px system-ui'
  node.lines ??= linesOf(node.text)
  node.lines.forEach((line, index) => pen.fillText(line, node.x + 12, node.y + 38 + index * 14))
}

/** Up to four lines of 180 px. */
function linesOf(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (pen.measureText(longer).width <= 180) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.slice(0, 4)
}

const redraw = () => (frame ||= requestAnimationFrame(draw))
const wheelTurned = (event) => {
  event.preventDefault()
  const { x, y, zoom } = view
  if (event.ctrlKey) {
    const to = Math.min(4, Math.max(0.02, zoom * Math.exp(-event.deltaY * 0.01)))
    const { clientX, clientY } = event
    view = { zoom: to, x: clientX - ((clientX - x) * to) / zoom, y: clientY - ((clientY - y) * to) / zoom }
  } else view = { zoom, x: x - event.deltaX, y: y - event.deltaY }
  redraw()
}
addEventListener('wheel', wheelTurned, { passive: false })
addEventListener('pointerdown', ({ clientX, clientY }) => {
  const [x, y] = [(clientX - view.x) / view.zoom, (clientY - view.y) / view.zoom]
  const point = { left: x, top: y, right: x, bottom: y }
  dragged = nodes.findLast((node) => isCardIn(point, node))
})
addEventListener('pointerup', () => (dragged = null))
addEventListener('pointermove', ({ movementX, movementY }) => {
  if (!dragged) return
  dragged.x += movementX / view.zoom
  dragged.y += movementY / view.zoom
  redraw()
})

const see = (viewport) => {
  view = viewport
  redraw()
}
globalThis.reference = {
  ready: () => true,
  load(graph) {
    nodes = graph.nodes.map((node) => ({ ...node }))
    edges = [...graph.edges]
    byId = new Map(nodes.map((node) => [node.id, node]))
    view = wholeMap(nodes)
    draw()
  },
  fit: () => see(wholeMap(nodes)),
  near: (node) => see(nearTo(node)),
  onScreen(id) {
    const { x, y } = byId.get(id)
    return { x: (x + CARD.width / 2) * view.zoom + view.x, y: y * view.zoom + view.y + 20 }
  },
  add(node, edge) {
    nodes.push({ ...node })
    byId.set(node.id, nodes.at(-1))
    edges.push(edge)
    redraw()
  },
  count: () => drawn,
}
