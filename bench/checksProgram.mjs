// -- checks: what one edit costs the pure code. Bundled by checksSection.mjs and run as a program of its own: `node … SIZE`.
import { archetypesOf } from '../shared/analysis/archetype'
import { buildOrderOf } from '../shared/analysis/buildOrder'
import { economicsOf } from '../shared/analysis/economics'
import { impactOf } from '../shared/analysis/impact'
import { marginalValueOf } from '../shared/analysis/marginalValue'
import { overlayOf } from '../shared/analysis/overlay'
import { ownershipConflictsOf } from '../shared/analysis/ownershipReview'
import { portfolioReadinessOf } from '../shared/analysis/readiness'
import { createReview } from '../shared/analysis/review'
import { sloInferenceOf } from '../shared/analysis/sloInference'
import { readUseCaseSentence } from '../shared/import/useCaseSentence'
import { parseTypistLine } from '../shared/import/typistLine'
import { canonicalJson } from '../shared/model/canonicalJson'
import { parseCommand } from '../shared/model/commands'
import { advance, startHistory } from '../shared/model/history'
import { Portfolio } from '../shared/model/portfolio'
import { figure } from './figures.mjs'
import { generatedPortfolio } from './portfolio.mjs'

const ROUNDS = 40
const size = process.argv[2]
/** ms that findings after one edit may take: a frame at 400 cards, and what nobody feels at 2,700. */
const ONE_EDIT = { L: 16, XL: 50 }
const raw = generatedPortfolio(size)

/** A figure that is held to a limit in ms. */
const goal = (line, limit) => (limit === undefined ? line : { ...line, limit })

function timed(work, rounds = ROUNDS) {
  const samples = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now()
    work(round)
    return performance.now() - started
  })
  return figure(samples)
}

const NOTHING_ON_IT = {
  useCases: {},
  dataProducts: {},
  sourceSystems: {},
  flows: {},
  owners: {},
  layout: {},
  domains: {},
}
const figures = { 'parse document': timed(() => Portfolio.parse(raw), 5) }
const portfolio = Portfolio.parse(raw)
const product = Object.keys(portfolio.dataProducts)[0]
let history = startHistory(portfolio)
let sent = 0
const submit = (change) => {
  const command = parseCommand({ id: `bench_${(sent += 1)}`, actor: 'bench', ...change })
  const advanced = advance(history, command)
  if (!advanced.ok) throw new Error(`${change.type}: ${advanced.refusal.reason}`)
  history = advanced.history
}
const rename = (round) => submit({ type: 'dataProduct/describe', of: product, changes: { name: `Renamed ${round}` } })
const move = (round) => submit({ type: 'layout/move', positions: { [product]: { x: round, y: 0 } } })

figures['findings, first time'] = timed(() => createReview()(portfolio), 1) // a second would find the rules' memory filled
const review = createReview()
review(portfolio)
figures['command: rename a product'] = timed(rename)
figures['command: move a card'] = timed(move)
const afterEdit = (edit) => {
  const samples = []
  for (let round = 0; round < ROUNDS; round++) {
    edit(round)
    const started = performance.now()
    review(history.present)
    samples.push(performance.now() - started)
  }
  return figure(samples)
}
figures['findings after a rename'] = goal(afterEdit(rename), ONE_EDIT[size])
figures['findings after a move'] = afterEdit(move)
const addProduct = (round) => {
  const id = `product_bench${round}`
  const flows = [{ id: `flow_bench${round}`, from: id, to: Object.keys(portfolio.useCases)[0] }]
  submit({ type: 'dataProduct/add', record: { id, name: `New ${round}` }, at: { x: 0, y: 0 }, flows })
}
const describe = (round) =>
  submit({
    type: 'dataProduct/describe',
    of: product,
    changes: { job: `Predicts for region ${round} how many orders arrive next week.` },
  })
figures['findings after a job description'] = goal(afterEdit(describe), ONE_EDIT[size])
figures['findings after a product was added'] = goal(afterEdit(addProduct), ONE_EDIT[size])

/** Everything the app derives beside the findings; each keeps in mind what it read last. */
const DERIVED = {
  readiness: portfolioReadinessOf,
  'ownership conflicts': ownershipConflictsOf,
  'SLO inference': sloInferenceOf,
  economics: (present) => economicsOf(present, 'use'),
  'build order': buildOrderOf,
  impact: (present) => impactOf(present, product),
  overlay: overlayOf,
  'marginal value': marginalValueOf,
  archetypes: archetypesOf,
}
const total = (name, round) => {
  const started = performance.now()
  DERIVED[name](round)
  return performance.now() - started
}
/** ms of each derived fact, and of all together, over several documents: `next` gives them one by one. */
function derivedOver(next, what, limit) {
  const samples = Object.fromEntries(Object.keys(DERIVED).map((name) => [name, []]))
  const all = []
  for (let round = 0; round < 7; round++) {
    const present = next(round)
    for (const name of Object.keys(DERIVED)) samples[name].push(total(name, present))
    all.push(Object.keys(DERIVED).reduce((sum, name) => sum + samples[name][round], 0))
  }
  const lines = Object.entries(samples).map(([name, list]) => [`${what}: ${name}`, figure(list)])
  Object.assign(figures, Object.fromEntries(lines), { [`${what}: everything`]: goal(figure(all), limit) })
}
// A copy shares no record with anything seen before: nothing is remembered of it but the job descriptions, which the findings have tested.
derivedOver(() => structuredClone(history.present), 'derived anew', size === 'XL' ? 250 : undefined)
derivedOver(
  (round) => {
    rename(100 + round)
    return history.present
  },
  'derived after a rename',
  size === 'XL' ? 50 : undefined,
)
derivedOver(
  (round) => {
    addProduct(100 + round)
    return history.present
  },
  'derived after a product was added',
  size === 'XL' ? 50 : undefined,
)

let made = 0
const context = { selection: product, newId: (kind) => `${kind}_bench${(made += 1)}`, place: () => ({ x: 0, y: 0 }) }
figures['typist line, one key'] = timed(() => parseTypistLine(history.present, '< dp Something new +a, +b', context))
const outline = Array.from(
  { length: 500 },
  (_, at) => `${'  '.repeat(at % 5)}${at % 5 ? 'dp' : 'uc'} Thing ${at} +a, +b @D${at % 9}`,
).join('\n')
const nothing = Portfolio.parse({ ...raw, ...NOTHING_ON_IT })
figures['typist line, 500 pasted lines on an empty map'] = goal(
  timed(() => parseTypistLine(nothing, outline, context), 7),
  50,
)
figures['use case sentence of 20,000 characters'] = goal(
  timed(() => readUseCaseSentence('As a '.repeat(4000)), 7),
  250,
)
figures['canonical JSON'] = timed(() => canonicalJson(history.present), 5)
console.log(JSON.stringify(figures))
