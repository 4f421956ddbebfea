// -- tidy: what Tidy proposes for a generated map, beside ELK layered with its defaults (80 px between layers, 32 px between cards).
// Counted for both along straight lines from right edge to left edge, which is where the map's curves begin and end.
// Bundled by tidySection.mjs and run as a program of its own: `node … SIZE`.
import elkjs from 'elkjs/lib/elk.bundled.js'
import { boundsOf } from '../shared/layout/bounds'
import { crossingsIn, throughCardsIn } from '../shared/layout/lineCounts'
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

function countsOf(places) {
  const number = new Map(map.cards.map(({ id }, index) => [id, index]))
  const boxes = map.cards.map((card) => ({ ...card, ...places[card.id] }))
  const drawn = {
    boxes,
    from: map.flows.map((flow) => number.get(flow.from)),
    to: map.flows.map((flow) => number.get(flow.to)),
  }
  const { width, height } = boundsOf(boxes)
  return { crossings: crossingsIn(drawn), through: throughCardsIn(drawn), width, height }
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
  const { children } = await elk.layout(graph)
  return Object.fromEntries(children.map(({ id, x, y }) => [id, { x, y }]))
}

const shownAs = (name, { samples }, { crossings, through, width, height }) => ({
  [`${name}: time, warm`]: figure(samples),
  [`${name}: crossings`]: figure([crossings], 'crossings'),
  [`${name}: lines through cards`]: figure([through], 'lines'),
  [`${name}: width`]: figure([width], 'px'),
  [`${name}: height`]: figure([height], 'px'),
})

const own = await timed(ROUNDS.own, () => tidyProposal(map, { kind: 'all' }))
const lanes = await timed(ROUNDS.own, () => tidyProposal(map, { kind: 'domains' }))
const elk = await timed(ROUNDS.elk, elkLayered)
const [ours, theirs] = [countsOf(own.result.positions), countsOf(elk.result)]
console.log(
  JSON.stringify({
    'before: crossings': figure([own.result.before.crossings], 'crossings'),
    'before: lines through cards': figure([own.result.before.throughCards], 'lines'),
    ...shownAs('tidy', own, ours),
    ...shownAs('tidy by domain', lanes, countsOf(lanes.result.positions)),
    ...shownAs('ELK layered', elk, theirs),
    'tidy to ELK: crossings': figure([(100 * ours.crossings) / theirs.crossings], '%'),
    'tidy to ELK: lines through cards': figure([(100 * ours.through) / theirs.through], '%'),
  }),
)
