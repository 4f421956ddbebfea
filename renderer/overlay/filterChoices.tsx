// Everything a filter can ask of this portfolio, in words.
import type { Finding } from '../../shared/analysis/finding'
import { filterKinds, UNOWNED, type FilterKind, type MapFilter } from '../../shared/analysis/mapFilter'
import type { Domain } from '../../shared/model/entities/domain'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import { sayAny, type Say } from '../../shared/text/say'

export interface FilterChoice {
  readonly kind: FilterKind
  readonly value: string
  readonly label: string
  /** A domain's colour; null for products without one, undefined for what is no domain. */
  readonly hue?: number | null
}

const ARCHETYPES = ['source-aligned', 'aggregate', 'consumer-aligned', 'transformed', 'undetermined'] as const
const HOTSPOTS = ['question', 'conflict'] as const

/** Domains, archetypes, the rules that have found something, hotspots, use cases. */
export function filterChoices(portfolio: Portfolio, findings: readonly Finding[], say: Say): readonly FilterChoice[] {
  const found = [...new Set(findings.map(({ rule }) => rule))]
  return [
    ...Object.values(portfolio.domains).map(domainChoice),
    { kind: 'domain', value: UNOWNED, label: say('card.owner.none'), hue: null },
    ...ARCHETYPES.map((value): FilterChoice => ({ kind: 'archetype', value, label: say(`archetype.${value}`) })),
    ...found.map((value): FilterChoice => ({ kind: 'rule', value, label: ruleWord(say, value) })),
    ...HOTSPOTS.map((value): FilterChoice => ({ kind: 'hotspot', value, label: say(`filter.hotspot.${value}`) })),
    ...inOrder(portfolio.useCases).map(({ id, name }): FilterChoice => ({ kind: 'useCase', value: id, label: name })),
  ]
}

const domainChoice = ({ id, name, hue }: Domain): FilterChoice => ({ kind: 'domain', value: id, label: name, hue })

/** What is asked now; what has gone from the document meanwhile is said by its key, so that it can be taken off. */
export function chosen(filter: MapFilter, choices: readonly FilterChoice[], say: Say): readonly FilterChoice[] {
  return filterKinds.flatMap((kind) =>
    (filter[kind] ?? []).map(
      (value) =>
        choices.find((choice) => choice.kind === kind && choice.value === value) ?? {
          kind,
          value,
          label: kind === 'rule' ? ruleWord(say, value) : say('filter.gone'),
        },
    ),
  )
}

const ruleWord = (say: Say, rule: string): string => sayAny(say, `filter.rule.${rule}`, {})
