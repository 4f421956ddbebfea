// The products that fit a need, nearest first: what they say, who asked alike before, what stands around them, how much else they say, and when.
import type { DataProductId, UseCaseId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { nearest, nearestFirst, strengthened } from '../similarity'
import { coverageOf, reachOf } from './coverage'
import { FITTED } from './fittedWeights'
import { withKnownUseCases } from './knownUseCases'
import { termsOfNeed, type NeedTerms } from './needText'
import { gistNearness, gistOf, gistOfText } from './nearWords/gist'
import { productIndexOf, productText, type ProductField } from './productIndex'
import { surroundingsIndexOf, type SurroundingField } from './surroundings'
import { timeMet } from './timeAsked'
import type { Hit } from './textIndex'

export type SuggestionField = ProductField | SurroundingField | 'use-case'
type ProductHit = Hit<DataProductId, SuggestionField>
type Read = Pick<Portfolio, 'dataProducts' | 'useCases' | 'flows' | 'glossary' | 'owners' | 'sourceSystems' | 'domains'>

/** So many are looked at closely: whoever comes later by words alone is not among the first five in the end. */
const SHORTLIST = 60
/** How sure the best must be: below this a list is empty. Chosen on labelled samples as the highest that loses hardly any right answer: about half of the lists that should be empty are. More of them would cost answers that somebody needs. */
const LEAST_SURE = 0.4
/** What lies this far below the best is named for completeness only, and is not. */
const LEAST_SHARE = 0.18
/** A need of one rare word is not yet asked for in full. */
const UNASKED = 0.1
/** What evidence counts where no word of the need is met by itself or by its meaning. */
const HEARD_ONLY = 0.88
/** Attributes and ports are left out: a product is no less meant for having more of them. */
const WHAT_IT_IS: ReadonlySet<ProductField> = new Set(['name', 'job'])

/** Nearest first; none when the best is too unsure. */
export function fittingFor(portfolio: Read, need: string, except: UseCaseId | undefined): readonly ProductHit[] {
  const terms = termsOfNeed(need)
  const { wanted, context } = terms
  const index = productIndexOf(portfolio)
  const hits = withKnownUseCases(nearest(index, wanted), wanted, portfolio, except).slice(0, SHORTLIST)
  const around = nearest(surroundingsIndexOf(portfolio), wanted)
  const inContext = strengthened<DataProductId, SuggestionField>(hits, nearest(index, context))
  const covered = withCoverage(strengthened(inContext, around), portfolio, terms)
  const [surest] = covered
  if (!surest || sureness(surest, terms) < LEAST_SURE) return []
  const fitting = withTime(covered, portfolio, need)
  return fitting.filter(({ evidence }) => evidence >= surest.evidence * LEAST_SHARE)
}

/** With how much of what a product says it is was asked for, and how near it is on the whole. */
function withCoverage(
  hits: readonly ProductHit[],
  portfolio: Read,
  { wanted, context }: NeedTerms,
): readonly ProductHit[] {
  const asked = [...wanted, ...context]
  const reach = reachOf(productIndexOf(portfolio), asked)
  const gist = gistOf(asked, asked[0]?.language ?? 'en')
  return nearestFirst(
    hits.flatMap((hit) => {
      const product = portfolio.dataProducts[hit.id]
      if (!product) return []
      const text = productText(product, portfolio.glossary)
      const coverage = coverageOf(text, reach, WHAT_IT_IS)
      const near = gistNearness(gist, gistOfText(text, WHAT_IT_IS))
      return [{ ...hit, evidence: Math.max(0, hit.evidence + FITTED.covered * coverage + FITTED.onTheWhole * near) }]
    }),
  )
}

/** With what agrees in time: it puts in order what fits, and is no reason to fit. */
const withTime = (hits: readonly ProductHit[], { dataProducts }: Read, need: string): readonly ProductHit[] =>
  nearestFirst(
    hits.map((hit) => {
      const product = dataProducts[hit.id]
      const time = product && timeMet(need, product)
      return time ? { ...hit, evidence: hit.evidence + time.weight, matches: [...hit.matches, time] } : hit
    }),
  )

/** A long need meets something by chance: it takes more evidence, though not in proportion. So does one of which nothing is met but by what goes with it. */
function sureness({ evidence, matches }: ProductHit, { wanted, context }: NeedTerms): number {
  const asked = [...wanted, ...context].reduce((sum, { weight }) => sum + weight, UNASKED)
  const isHeardOnly = matches.every(({ how }) => how === 'related')
  return (evidence * (isHeardOnly ? HEARD_ONLY : 1)) / Math.sqrt(asked)
}
