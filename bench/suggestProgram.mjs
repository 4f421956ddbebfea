// -- suggest: what one more letter of a need costs at 1,000 products, and what one edit of a product costs before it. Bundled by suggestSection.mjs.
import { suggestionsFor } from '../shared/analysis/generalise'
import * as nearWords from '../shared/analysis/similarity/nearWords/vectorTable'
import { learningSteps } from '../shared/analysis/similarity/nearWords/wordVectors'
import { warmingSteps } from '../shared/analysis/similarity/warming'
import { Portfolio } from '../shared/model/portfolio'
import { figure } from './figures.mjs'
import { generatedPortfolio } from './portfolio.mjs'

const NEED =
  'As a store manager, I need the articles that come back most often, with size and reason per invntory locatoin and Kundenbestellung, so that I can reorder better fitting stock.'
const portfolio = Portfolio.parse(generatedPortfolio(process.argv[2]))
const timed = (work) => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const steps = []
for (const warming of [learningSteps(nearWords), warmingSteps(portfolio)])
  for (let ended = false; !ended;) steps.push(timed(() => (ended = warming.next().done === true)))
const first = timed(() => suggestionsFor(portfolio, NEED))
const letters = Array.from({ length: NEED.length }, (_, at) =>
  timed(() => suggestionsFor(portfolio, NEED.slice(0, at + 1))),
)
const [id] = Object.keys(portfolio.dataProducts)
const afterEdit = Array.from({ length: 10 }, (_, round) => {
  const edited = { ...portfolio.dataProducts[id], name: `Renamed ${round}` }
  const changed = { ...portfolio, dataProducts: { ...portfolio.dataProducts, [id]: edited } }
  return timed(() => suggestionsFor(changed, NEED))
})
console.log(
  JSON.stringify({
    'warming for suggestions, one step': figure(steps),
    'suggestions, first time': figure([first]),
    'suggestions, one key': figure(letters),
    'suggestions after a product was renamed': figure(afterEdit),
  }),
)
