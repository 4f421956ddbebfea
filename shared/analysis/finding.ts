// What a rule says about a portfolio. A finding names a text and its values; the words come from the catalogue.
import type { DomainId, NodeId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'

export type Severity = 'error' | 'warning' | 'info'

export interface Finding {
  /** Same finding, same id, on every machine: `rule:code:subject`. */
  readonly id: string
  readonly rule: string
  readonly code: string
  readonly subject: NodeId | DomainId
  readonly severity: Severity
  readonly text: Extract<TextKey, `finding.${string}`>
  readonly values: Readonly<Record<string, string | number>>
  /** DOMAIN.md id of the practice behind it, as '2.17'. */
  readonly ref: string
}

/** Each rule says which slices it reads, so that dragging a card (which touches `layout` alone) recomputes nothing. */
export interface Rule<K extends keyof Portfolio = keyof Portfolio> {
  readonly id: string
  readonly reads: readonly K[]
  readonly find: (portfolio: Pick<Portfolio, K>) => readonly Finding[]
}
