// -- tidy: what Tidy proposes for a generated map, beside ELK layered with its defaults (80 px between layers, 32 px between cards).
// Counted for both twice: along straight lines from right edge to left edge, which is where the map's curves begin and end; and as
// drawn, along the routes past the cards here, along ELK's own bend points there.
// Bundled by tidySection.mjs and run as a program of its own: `node … SIZE`.
import elkjs from 'elkjs/lib/elk.bundled.js'
import { boundsOf } from '../shared/layout/bounds'
import { crossingsIn, throughCardsIn } from '../shared/layout/lineCounts'
import { piecesOf } from '../shared/layout/routes/flowCurve'
import { routeBetween } from '../shared/layout/routes/flowRoute'
import { freeSpaceAround } from '../shared/layout/routes/freeSpace'
import { tidyMapOf, tidyProposal } from '../shared/layout/tidy/tidyProposal'
import { figure } from './figures.mjs'
import { generatedPortfolio } from './portfolio.mjs'

const size = process.argv[2]
const ROUNDS = size === 'XL' ? { own: 3, elk: 1 } : { own: 6, elk: 4 }
const map = tidyMapOf(generatedPortfolio(size))

/** ms of each round but the first, which finds nothing warm; and the last result. */
async function timed(rounds, work) {
  const samples = []
  let result
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    result = await work()
    samples.push(performance.now() - started)
  }
  return { samples: samples.slice(Math.min(1, rounds - 1)), result }
}

const number = new Map(map.cards.map(({ id }, index) => [id, index]))
const from = map.flows.map((flow) => number.get(flow.from))
const to = map.flows.map((flow) => number.get(flow.to))

/** `by`: the points between the ends of each flow as it is drawn, for these boxes. */
function countsOf(places, by = curvesFor) {
  const boxes = map.cards.map((card) => ({ ...card, ...places[card.id] }))
  const straight = { boxes, from, to }
  const drawn = { ...straight, by: by(boxes) }
  const { width, height } = boundsOf(boxes)
  return {
    crossings: crossingsIn(straight),
    through: throughCardsIn(straight),
    drawnCrossings: crossingsIn(drawn),
    drawnThrough: throughCardsIn(drawn),
    width,
    height,
  }
}

/** A curve in so many straight pieces. */
const PIECES = size === 'XL' ? 24 : 48

/** Every flow as the map draws it. */
function curvesFor(boxes) {
  const space = freeSpaceAround(boxes)
  return from.map((source, flow) => {
    const { start, turns, end } = routeBetween(space, boxes[source], boxes[to[flow]])
    let before = start
    return piecesOf(start, turns, end).flatMap(({ to: point, handles }) => {
      const began = before
      before = point
      if (!handles) return [point]
      return Array.from({ length: PIECES }, (_, step) => pointOn(began, handles, point, (step + 1) / PIECES))
    })
  })
}

function pointOn(start, [one, other], end, t) {
  const s = 1 - t
  const at = (axis) =>
    s ** 3 * start[axis] + 3 * s * s * t * one[axis] + 3 * s * t * t * other[axis] + t ** 3 * end[axis]
  return { x: at('x'), y: at('y') }
}

async function elkLayered() {
  const elk = new elkjs()
  const graph = {
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '80',
      'elk.spacing.nodeNode': '32',
    },
    children: map.cards.map(({ id, width, height }) => ({ id, width, height })),
    edges: map.flows.map(({ from, to }, index) => ({ id: `flow_${index}`, sources: [from], targets: [to] })),
  }
  const { children, edges } = await elk.layout(graph)
  return {
    positions: Object.fromEntries(children.map(({ id, x, y }) => [id, { x, y }])),
    bends: edges.map(({ sections: [section] }) => [
      section.startPoint,
      ...(section.bendPoints ?? []),
      section.endPoint,
    ]),
  }
}

const shownAs = (name, { samples }, { crossings, through, drawnCrossings, drawnThrough, width, height }) => ({
  [`${name}: time, warm`]: figure(samples),
  [`${name}: crossings`]: figure([crossings], 'crossings'),
  [`${name}: lines through cards`]: figure([through], 'lines'),
  [`${name}: crossings as drawn`]: figure([drawnCrossings], 'crossings'),
  [`${name}: lines through cards as drawn`]: figure([drawnThrough], 'lines'),
  [`${name}: width`]: figure([width], 'px'),
  [`${name}: height`]: figure([height], 'px'),
})

const own = await timed(ROUNDS.own, () => tidyProposal(map, { kind: 'all' }))
const lanes = await timed(ROUNDS.own, () => tidyProposal(map, { kind: 'domains' }))
const elk = await timed(ROUNDS.elk, elkLayered)
const ours = countsOf(own.result.positions)
const theirs = countsOf(elk.result.positions, () => elk.result.bends)
console.log(
  JSON.stringify({
    'before: crossings': figure([own.result.before.crossings], 'crossings'),
    'before: lines through cards': figure([own.result.before.throughCards], 'lines'),
    ...shownAs('tidy', own, ours),
    ...shownAs('tidy by domain', lanes, countsOf(lanes.result.positions)),
    ...shownAs('ELK layered', elk, theirs),
    'tidy to ELK: crossings': figure([(100 * ours.crossings) / theirs.crossings], '%'),
    'tidy to ELK: crossings as drawn': figure([(100 * ours.drawnCrossings) / theirs.drawnCrossings], '%'),
    'tidy to ELK: lines through cards': figure([(100 * ours.through) / theirs.through], '%'),
  }),
)
