// A relation that is being thought of, the same on a domain's page and in its inspector.
import { useState, type SyntheticEvent } from 'react'
import type { ContextRelation } from '../../shared/model/entities/domain'
import type { DomainId } from '../../shared/model/entities/ids'
import { relate, relationPatterns } from './contextMap'
import { useDesk, usePortfolio, useSay } from './useEditor'

type Pattern = ContextRelation['pattern']

/** What a select field needs to ask for one of a few. */
interface Choosing<Value extends string> {
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}
export interface NewRelation {
  /** Submitting makes it: the domain it is thought of from serves the other one. */
  readonly form: { readonly 'aria-label': string; readonly onSubmit: (event: SyntheticEvent) => void }
  /** The domains there are to relate to, by name. */
  readonly other: Choosing<DomainId>
  readonly pattern: Choosing<Pattern>
}

/** Chosen first, related then: arrow keys in a list must not relate to every domain they pass. Null while there is no other domain. */
export function useNewRelation(of: DomainId): NewRelation | null {
  const desk = useDesk()
  const say = useSay()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const [asked, chooseOther] = useState<DomainId | null>(null)
  const [pattern, choosePattern] = useState<Pattern>('customer-supplier')
  const others = Object.values(domains)
    .filter(({ id }) => id !== of)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const other = (others.find(({ id }) => id === asked) ?? others[0])?.id
  if (other === undefined) return null
  return {
    form: {
      'aria-label': say('domainPage.relation.new'),
      onSubmit: (event) => {
        event.preventDefault()
        relate(desk, { upstream: of, downstream: other, pattern })
        chooseOther(null)
      },
    },
    other: {
      value: other,
      choices: others.map(({ id, name }) => ({ value: id, label: name })),
      onChoose: chooseOther,
    },
    pattern: {
      value: pattern,
      choices: relationPatterns.map((value) => ({ value, label: say(`relation.${value}`) })),
      onChoose: choosePattern,
    },
  }
}
