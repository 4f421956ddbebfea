// What if: use cases left out or taken up, asked of a copy; nothing is changed until it is applied (1.10, 3.15).
import { useMemo, useState } from 'react'
import { buildOrderOf, type BuildPlan } from '../../../shared/analysis/buildOrder'
import { whatIf, type WhatIf } from '../../../shared/analysis/whatIf'
import type { DataProductId, UseCaseId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { useDesk, usePortfolio } from '../../store/useEditor'

export interface Supposed {
  /** The plan as it would be; the plan as it is while nothing is supposed. */
  readonly plan: BuildPlan
  /** null while nothing is supposed. */
  readonly difference: WhatIf | null
  /** The place of each product in the plan as it is. */
  readonly before: ReadonlyMap<DataProductId, number>
  readonly counts: (useCase: UseCaseId) => boolean
  readonly toggle: (useCase: UseCaseId) => void
  readonly forget: () => void
  /** Parks and takes up in the document, as one undo step. */
  readonly apply: () => void
}

const NONE: ReadonlySet<UseCaseId> = new Set()

export function useSupposed(): Supposed {
  const { editor } = useDesk()
  const portfolio = usePortfolio((present) => present)
  const [turned, setTurned] = useState(NONE)
  const isParked = (id: UseCaseId) => portfolio.useCases[id]?.status === 'parked'
  const read = useMemo(() => readingsOf(portfolio, turned), [portfolio, turned])
  return {
    ...read,
    counts: (id) => isParked(id) === turned.has(id),
    toggle: (id) => {
      const next = new Set(turned)
      if (!next.delete(id)) next.add(id)
      setTurned(next)
    },
    forget: () => {
      setTurned(NONE)
    },
    apply: () => {
      const changes = [...turned].map((id) => ({
        type: 'useCase/describe' as const,
        of: id,
        changes: { status: isParked(id) ? ('captured' as const) : ('parked' as const) },
      }))
      if (editor.submitBatch('edit', changes)) setTurned(NONE)
    },
  }
}

function readingsOf(portfolio: Portfolio, turned: ReadonlySet<UseCaseId>) {
  const now = buildOrderOf(portfolio)
  const before = new Map(
    now.increments.flatMap(({ steps }) => steps.map(({ product, place }) => [product, place] as const)),
  )
  const there = [...turned].filter((id) => Object.hasOwn(portfolio.useCases, id))
  if (there.length === 0) return { plan: now, difference: null, before }
  const isParked = (id: UseCaseId) => portfolio.useCases[id]?.status === 'parked'
  const difference = whatIf(portfolio, { drop: there.filter((id) => !isParked(id)), takeUp: there.filter(isParked) })
  return { plan: buildOrderOf(difference.portfolio), difference, before }
}
