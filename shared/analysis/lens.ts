// Through the lens of one use case: what it needs, and what it did to the map when it came (2.25, 2.27).
import type { Portfolio } from '../model/portfolio'
import { derive } from './derive'
import { lineageOf } from './lineage'
import { overlayOf } from './overlay'

export interface Lit {
  readonly part: 'use-case' | 'introduced' | 'reused' | 'widened' | 'source'
  /** Names of the attributes a widened product gained for this use case. */
  readonly gained: readonly string[]
}
export type Lens = ReadonlyMap<string, Lit>

const DARK: Lens = new Map()
const lit = (part: Lit['part'], gained: readonly string[] = []): Lit => ({ part, gained })

/** For every use case what its lens shows: itself, its products with their part, and the source systems behind them. */
const lensesOf = derive(['flows', 'dataProducts', 'useCases'], (portfolio): ReadonlyMap<string, Lens> => {
  const lineage = lineageOf(portfolio)
  return new Map(
    overlayOf(portfolio).map((step) => {
      const lens = new Map<string, Lit>()
      for (const id of lineage.upstreamOf(step.useCase)) lens.set(id, lit('source'))
      for (const id of step.introduced) lens.set(id, lit('introduced'))
      for (const id of step.reused) lens.set(id, lit('reused'))
      for (const { product, attributes } of step.widened) {
        const known = portfolio.dataProducts[product]?.attributes ?? {}
        lens.set(
          product,
          lit(
            'widened',
            attributes.flatMap((id) => known[id]?.name ?? []),
          ),
        )
      }
      lens.set(step.useCase, lit('use-case'))
      return [step.useCase, lens]
    }),
  )
})

/** What belongs to this use case; nothing is lit for an id that is no use case. */
export const lensOf = (portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>, useCase: string): Lens =>
  lensesOf(portfolio).get(useCase) ?? DARK
