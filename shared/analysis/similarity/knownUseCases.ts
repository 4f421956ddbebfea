// A need like one that is known is probably served by the same products (4.15).
import type { DataProductId, UseCaseId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { derive } from '../derive'
import { lineageOf } from '../lineage'
import { indexedText, nearest, nearestFirst, textIndex } from '../similarity'
import type { Hit, IndexedText, Match, TextIndex, WeightedTerm } from './textIndex'

/** From how much evidence on a known use case counts as a like one. */
const ALIKE = 0.8
/** What a like use case adds at most to the products it reads. */
const ADDS = 0.5

const remembered = new WeakMap<UseCase, IndexedText<UseCaseId, 'use-case'>>()

function useCaseText(useCase: UseCase): IndexedText<UseCaseId, 'use-case'> {
  const known = remembered.get(useCase)
  if (known) return known
  const field = 'use-case' as const
  const text = indexedText(useCase.id, [
    { field, text: useCase.name, weight: 0.8 },
    { field, text: useCase.need, weight: 1 },
    { field, text: useCase.outcome, weight: 0.4 },
  ])
  remembered.set(useCase, text)
  return text
}

let before: TextIndex<UseCaseId, 'use-case'> | undefined

/** All use cases by the words of their name, need and outcome; an edit of a few costs little. */
export const useCaseIndexOf = derive(['useCases'], ({ useCases }) => {
  before = textIndex(Object.values(useCases).map(useCaseText), before)
  return before
})

/** The hits with what known use cases add to the products they read directly, nearest first again. */
export function withKnownUseCases<Field extends string>(
  hits: readonly Hit<DataProductId, Field>[],
  terms: readonly WeightedTerm[],
  portfolio: Pick<Portfolio, 'useCases' | 'flows'>,
  except: UseCaseId | undefined,
): readonly Hit<DataProductId, Field | 'use-case'>[] {
  const additions = additionsOf(terms, portfolio, except)
  if (additions.size === 0) return hits
  const own = new Map(hits.map((hit) => [hit.id, hit]))
  return nearestFirst(
    [...new Set([...own.keys(), ...additions.keys()])].map((id): Hit<DataProductId, Field | 'use-case'> => {
      const hit = own.get(id) ?? { id, evidence: 0, matches: [] }
      const match = additions.get(id)
      return match ? { id, evidence: hit.evidence + match.weight, matches: [...hit.matches, match] } : hit
    }),
  )
}

function additionsOf(
  terms: readonly WeightedTerm[],
  portfolio: Pick<Portfolio, 'useCases' | 'flows'>,
  except: UseCaseId | undefined,
): ReadonlyMap<DataProductId, Match<'use-case'>> {
  const { inputs } = lineageOf(portfolio)
  const additions = new Map<DataProductId, Match<'use-case'>>()
  for (const { id, evidence, matches } of nearest(useCaseIndexOf(portfolio), terms)) {
    const [first] = matches.toSorted((one, other) => other.weight - one.weight)
    if (id === except || evidence < ALIKE || !first) continue
    const weight = (ADDS * evidence) / (evidence + ALIKE)
    for (const product of (inputs.get(id) ?? []).filter(isProductId))
      if (!additions.has(product))
        additions.set(product, { ...first, met: portfolio.useCases[id]?.name ?? '', how: 'related', likely: 1, weight })
  }
  return additions
}
