// What the first suggestion needs, made a little at a time after a document is opened, so that the first letter typed waits for nothing.
import type { Portfolio } from '../../model/portfolio'
import { serviceOf } from '../reuse'
import { lexiconSteps } from './lexicon/groups'
import { useCaseIndexOf } from './knownUseCases'
import { vocabularyOf } from './nearWords/nearKeys'
import { productIndexOf, productText } from './productIndex'
import { surroundingsIndexOf } from './surroundings'

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
  for (const [at, product] of Object.values(portfolio.dataProducts).entries()) {
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
}
