// -- checks: what one edit costs the pure code. Bundled by checksSection.mjs and run as a program of its own: `node … SIZE`.
import { createReview } from '../shared/analysis/review'
import { parseTypistLine } from '../shared/import/typistLine'
import { canonicalJson } from '../shared/model/canonicalJson'
import { parseCommand } from '../shared/model/commands'
import { advance, startHistory } from '../shared/model/history'
import { Portfolio } from '../shared/model/portfolio'
import { figure } from './figures.mjs'
import { generatedPortfolio } from './portfolio.mjs'

const ROUNDS = 40
const raw = generatedPortfolio(process.argv[2])

function timed(work, rounds = ROUNDS) {
  const samples = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now()
    work(round)
    return performance.now() - started
  })
  return figure(samples)
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
figures['findings after a rename'] = afterEdit(rename)
figures['findings after a move'] = afterEdit(move)
let made = 0
const context = { selection: product, newId: (kind) => `${kind}_bench${(made += 1)}`, place: () => ({ x: 0, y: 0 }) }
figures['typist line, one key'] = timed(() => parseTypistLine(history.present, '< dp Something new +a, +b', context))
figures['canonical JSON'] = timed(() => canonicalJson(history.present), 5)
console.log(JSON.stringify(figures))
