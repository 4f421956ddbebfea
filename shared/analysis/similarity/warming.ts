// What the first suggestion needs, made a little at a time after a document is opened, so that the first letter typed waits for nothing.
import type { Portfolio } from '../../model/portfolio'
import { productsIn } from '../recordsIn'
import { serviceOf } from '../reuse'
import { lexiconSteps } from './lexicon/groups'
import { useCaseIndexOf } from './knownUseCases'
import { attributesAskedFor } from './needText'
import { vocabularyOf } from './nearWords/nearKeys'
import { productIndexOf, productText } from './productIndex'
import { promisesAskedFor } from './promisesAsked'
import { surroundingsIndexOf } from './surroundings'
import { timeMet } from './timeAsked'

/** So many products are read between two breaths: a few milliseconds, also the first ones, whose code has never run (25 took 21). */
const SLICE = 8

/** Each step takes a few milliseconds; whoever runs them decides when. Skipped steps are made up for by the first suggestion. */
export function* warmingSteps(
  portfolio: Pick<
    Portfolio,
    'dataProducts' | 'glossary' | 'useCases' | 'flows' | 'sourceSystems' | 'owners' | 'domains'
  >,
): Generator<void, void, undefined> {
  yield* lexiconSteps()
  for (const [at, product] of productsIn(portfolio.dataProducts).entries()) {
    productText(product, portfolio.glossary)
    if (at % SLICE === SLICE - 1) yield
  }
  const index = productIndexOf(portfolio)
  yield
  vocabularyOf(index.base.postings)
  yield
  useCaseIndexOf(portfolio)
  yield
  surroundingsIndexOf(portfolio)
  yield
  serviceOf(portfolio)
  for (const read of READINGS) {
    yield
    // A pattern is made ready when it is first used, and made fast when it is used again.
    for (const need of [ANY_NEED, ANY_NEED]) read(need)
  }
}

const ANY_NEED = 'I need the stock per store, so that I order in time.'
/** What is read of a need by many patterns. */
const READINGS: readonly ((need: string) => void)[] = [
  promisesAskedFor,
  attributesAskedFor,
  (need) => timeMet(need, { name: need, job: need }),
]
