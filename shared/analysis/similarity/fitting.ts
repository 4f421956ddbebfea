// The products that fit a need, nearest first: what they say, who asked alike before, what stands around them, how much else they say, and when.
import type { DataProductId, UseCaseId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { nearest, nearestFirst, strengthened } from '../similarity'
import { coverageOf, reachOf } from './coverage'
import { FITTED } from './fittedWeights'
import { withKnownUseCases } from './knownUseCases'
import { termsOfNeed, wantedIn, type NeedTerms } from './needText'
import { gistNearness, gistOf, gistOfText } from './nearWords/gist'
import { productIndexOf, productText, type ProductField } from './productIndex'
import { surroundingsIndexOf, type SurroundingField } from './surroundings'
import { isPartOfOneName } from './siblings'
import { keepsUnaskedCourse, timeMet } from './timeAsked'
import type { Hit } from './textIndex'

export type SuggestionField = ProductField | SurroundingField | 'use-case'
type ProductHit = Hit<DataProductId, SuggestionField>
type Read = Pick<Portfolio, 'dataProducts' | 'useCases' | 'flows' | 'glossary' | 'owners' | 'sourceSystems' | 'domains'>

/** So many are looked at closely: whoever comes later by words alone is not among the first five in the end. */
const SHORTLIST = 60
/** How sure a product must be to fit. Chosen on labelled samples: of the needs that nothing fits about two in five stay without a fitting product, and of those that something fits about one in twenty has nothing that is sure. */
const LEAST_SURE = 0.375
/** The score of what is just sure enough to fit. */
export const FITS_FROM = 0.5
/** Whatever scores less is not even close: no word of the need is met but by accident. */
const CLOSE_FROM = 0.23
/** What lies this far below the best is named for completeness only, and is not. */
const LEAST_SHARE = 0.18
/** A need of one rare word is not yet asked for in full. */
const UNASKED = 0.1
/** What evidence counts where no word of the need is met by itself or by its meaning. */
const HEARD_ONLY = 0.88
/** What a course of time takes away that was not asked for, where a sibling keeps none. Chosen on 49 and 70 open needs over published models. */
const UNASKED_COURSE = 0.4
/** Attributes and ports are left out: a product is no less meant for having more of them. */
const WHAT_IT_IS: ReadonlySet<ProductField> = new Set(['name', 'job'])

/** A product for a need, and how surely. */
export interface Fit extends ProductHit {
  /** 0 to 1; from FITS_FROM on it fits, below it is only the closest there is. */
  readonly score: number
}
interface Asked {
  readonly except?: UseCaseId | undefined
  /** Where nothing fits, what comes closest. */
  readonly closest?: boolean | undefined
}

/** Nearest first; none where the best does not fit, unless the closest is asked for. */
export function fittingFor(portfolio: Read, need: string, { except, closest = false }: Asked = {}): readonly Fit[] {
  const terms = termsOfNeed(need)
  const { wanted, context } = terms
  const index = productIndexOf(portfolio)
  const hits = withKnownUseCases(nearest(index, wanted), wanted, portfolio, except).slice(0, SHORTLIST)
  const around = nearest(surroundingsIndexOf(portfolio), wanted)
  const inContext = strengthened<DataProductId, SuggestionField>(hits, nearest(index, context))
  const met = strengthened(inContext, around)
  const covered = withCoverage(met, portfolio, terms)
  const [surest] = covered
  const sure = surest ? sureness(surest, terms) : 0
  if (!surest || scoreOf(sure) < (closest ? CLOSE_FROM : FITS_FROM)) return []
  const inOrder = onTheWhole(covered, unmetOf(met, terms))
  const best = inOrder[0]?.evidence ?? 0
  return withTime(inOrder, portfolio, wantedIn(need))
    .filter(({ evidence }) => evidence >= best * LEAST_SHARE)
    .map(({ near: _near, ...hit }) => ({ ...hit, score: scoreOf((sure * hit.evidence) / best) }))
}

/** In thousandths, so that the same list is the same to whoever reads it. */
const scoreOf = (sure: number): number => Math.round((1000 * sure) / (sure + LEAST_SURE)) / 1000

interface NearHit extends ProductHit {
  /** How near it is to the need on the whole, -1 to 1. */
  readonly near: number
}

/** With how much of what a product says it is was asked for, and how near it is on the whole. */
function withCoverage(
  hits: readonly ProductHit[],
  portfolio: Read,
  { wanted, context }: NeedTerms,
): readonly NearHit[] {
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
      const evidence = Math.max(0, hit.evidence + FITTED.covered * coverage + FITTED.onTheWhole.always * near)
      return [{ ...hit, near, evidence }]
    }),
  )
}

/** 1 where no word of the need is met, 0 where the best meets it surely. */
const unmetOf = ([best]: readonly ProductHit[], terms: NeedTerms): number =>
  Math.max(0, 1 - (best ? sureness(best, terms) : 0) / FITTED.onTheWhole.met)

/** The less the words of a need are met, the more it counts what products are about on the whole: there is little else to go by. It puts in order, and is no reason to fit. */
const onTheWhole = (hits: readonly NearHit[], unmet: number): readonly NearHit[] =>
  nearestFirst(
    hits.map((hit) => ({ ...hit, evidence: Math.max(0, hit.evidence + FITTED.onTheWhole.unmet * unmet * hit.near) })),
  )

/** With what agrees in time: it puts in order what fits, and is no reason to fit. */
function withTime<H extends ProductHit>(hits: readonly H[], { dataProducts }: Read, need: string): readonly H[] {
  const names = hits.map(({ id }) => dataProducts[id]?.name ?? '')
  return nearestFirst(
    hits.map((hit, at) => {
      const [product, name = ''] = [dataProducts[hit.id], names[at]]
      const time = product && timeMet(need, product)
      if (time) return { ...hit, evidence: hit.evidence + time.weight, matches: [...hit.matches, time] }
      const isUnasked = keepsUnaskedCourse(need, name) && names.some((other) => isPartOfOneName(other, name))
      return isUnasked ? { ...hit, evidence: Math.max(0, hit.evidence - UNASKED_COURSE) } : hit
    }),
  )
}

/** A long need meets something by chance: it takes more evidence, though not in proportion. So does one of which nothing is met but by what goes with it. */
function sureness({ evidence, matches }: ProductHit, { wanted, context }: NeedTerms): number {
  const asked = [...wanted, ...context].reduce((sum, { weight }) => sum + weight, UNASKED)
  const isHeardOnly = matches.every(({ how }) => how === 'related')
  return (evidence * (isHeardOnly ? HEARD_ONLY : 1)) / Math.sqrt(asked)
}
