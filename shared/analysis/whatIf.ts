// What if a use case were dropped, or a parked one taken up (1.10, 3.15): asked of a copy, so that nothing changes by asking.
import type { DataProductId, UseCaseId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { serviceOf } from './reuse'

export interface WhatIf {
  /** The portfolio as it would be: dropped use cases parked, taken up ones captured. Every other reading (plan, economics, impact) works on it. */
  readonly portfolio: Portfolio
  /** Products no open use case would need any more, and those that one would need again; by id. */
  readonly idle: readonly DataProductId[]
  readonly awakened: readonly DataProductId[]
  /** Money per year of those that would be idle, and how many of them have no cost said. */
  readonly saved: number
  readonly withoutCost: number
  /** Sum of the values 1 to 5 of the use cases dropped, and taken up; not rated counts nothing and is counted. */
  readonly valueLost: number
  readonly valueWon: number
  readonly unrated: number
}

interface Supposed {
  readonly drop?: readonly UseCaseId[]
  readonly takeUp?: readonly UseCaseId[]
}

/** Answers with the difference, and with the supposed portfolio for every other question. */
export function whatIf(portfolio: Portfolio, { drop = [], takeUp = [] }: Supposed): WhatIf {
  const supposed = supposedOf(portfolio, new Set(drop), new Set(takeUp))
  const before = neededBy(portfolio)
  const after = neededBy(supposed)
  const ids = Object.values(portfolio.dataProducts).map(({ id }) => id)
  const idle = ids.filter((id) => before(id) && !after(id)).sort()
  const values = [...drop, ...takeUp].map((id) => portfolio.useCases[id]?.value ?? null)
  const costs = idle.map((id) => portfolio.dataProducts[id]?.costPerYear ?? null)
  return {
    ...{ portfolio: supposed, idle, awakened: ids.filter((id) => !before(id) && after(id)).sort() },
    saved: sum(costs),
    withoutCost: costs.filter((cost) => cost === null).length,
    valueLost: sum(drop.map((id) => portfolio.useCases[id]?.value ?? null)),
    valueWon: sum(takeUp.map((id) => portfolio.useCases[id]?.value ?? null)),
    unrated: values.filter((value) => value === null).length,
  }
}

function supposedOf(portfolio: Portfolio, drop: ReadonlySet<UseCaseId>, takeUp: ReadonlySet<UseCaseId>): Portfolio {
  const useCases = Object.fromEntries(
    Object.values(portfolio.useCases).map((useCase) => {
      if (drop.has(useCase.id)) return [useCase.id, { ...useCase, status: 'parked' as const }]
      const isTakenUp = takeUp.has(useCase.id) && useCase.status === 'parked'
      return [useCase.id, isTakenUp ? { ...useCase, status: 'captured' as const } : useCase]
    }),
  )
  return { ...portfolio, useCases }
}

/** Whether a use case that is not parked needs a product, directly or not. */
function neededBy(portfolio: Portfolio): (id: DataProductId) => boolean {
  const { usedBy } = serviceOf(portfolio)
  const { useCases } = portfolio
  return (id) => [...usedBy(id)].some((useCase) => useCases[useCase]?.status !== 'parked')
}

const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, one) => all + (one ?? 0), 0)
