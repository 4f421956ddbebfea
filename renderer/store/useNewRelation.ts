// A relation that is being thought of, the same on a domain's page and in its inspector.
import { useState } from 'react'
import type { ContextRelation, Domain } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import { relate } from './contextMap'
import { useDesk, usePortfolio } from './useEditor'

type Pattern = ContextRelation['pattern']

export interface NewRelation {
  /** The domains there are to relate to, by name. */
  readonly others: readonly Domain[]
  readonly other: DomainId
  readonly chooseOther: (other: DomainId) => void
  readonly pattern: Pattern
  readonly choosePattern: (pattern: Pattern) => void
  /** Makes it: the domain it is thought of from serves the other one. */
  readonly relate: () => void
}

/** Chosen first, related then: arrow keys in a list must not relate to every domain they pass. Null while there is no other domain. */
export function useNewRelation(of: DomainId): NewRelation | null {
  const desk = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const [asked, chooseOther] = useState<DomainId | null>(null)
  const [pattern, choosePattern] = useState<Pattern>('customer-supplier')
  const others = Object.values(domains)
    .filter(({ id }) => id !== of)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const other = (others.find(({ id }) => id === asked) ?? others[0])?.id
  if (other === undefined) return null
  return {
    ...{ others, other, chooseOther, pattern, choosePattern },
    relate: () => {
      relate(desk, { upstream: of, downstream: other, pattern })
      chooseOther(null)
    },
  }
}
