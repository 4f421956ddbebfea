// What a rule says about a portfolio. A finding names a text and its values; the words come from the catalogue.
import type { DomainId, NodeId, SessionId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import type { TextKey } from '../text/catalogue'

export type Severity = 'error' | 'warning' | 'info'
/** `finding.<rule>.<code>`: a text that does not exist does not compile. */
export type FindingText = Extract<TextKey, `finding.${string}`>

export interface Finding {
  /** Same finding, same id, on every machine: `rule:code:subject`. */
  readonly id: string
  readonly rule: string
  readonly code: string
  readonly subject: NodeId | DomainId | SessionId
  readonly severity: Severity
  /** A test with a verdict of its own fails on it (section D); other warnings are doubts. */
  readonly fails?: true
  readonly text: FindingText
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

/** A rule as one of many; what it reads is inferred from what it says. */
export const rule = <K extends keyof Portfolio>(said: Rule<K>): Rule => said

/** A finding under its text; rule and code follow from the key. */
export function finding(
  text: FindingText,
  subject: NodeId | DomainId | SessionId,
  { severity, ref, ...values }: { severity: Severity; ref: string } & Readonly<Record<string, string | number>>,
): Finding {
  const [, rule = '', code = ''] = text.split('.')
  return { id: `${rule}:${code}:${subject}`, rule, code, subject, severity, text, values, ref }
}
