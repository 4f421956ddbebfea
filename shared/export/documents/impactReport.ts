// What hangs on one record, as a page to send round: the same closure as the panel and `workback impact` (3.29, 3.30).
import { impactOf } from '../../analysis/impact'
import { lineageOf } from '../../analysis/lineage'
import { objectiveText } from '../../analysis/sloInterview/objectiveText'
import type { NodeId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import type { Say } from '../../text/say'
import { markdownText } from '../markdownText'
import { ownerOf } from './naming'

/** One affected record, with the way that leads to it from the subject. */
export interface AffectedLine {
  readonly id: NodeId
  readonly name: string
  /** Names between the subject and it, both included. */
  readonly path: readonly string[]
  /** For a use case its value and importance, for a product its owner. */
  readonly note: string
}
export interface ImpactLines {
  readonly useCases: readonly AffectedLine[]
  readonly products: readonly AffectedLine[]
  readonly owners: readonly string[]
  readonly promises: readonly { readonly product: string; readonly objective: string }[]
}

/** The impact of a record in words, for the panel and the report alike. */
export function impactLines(portfolio: Portfolio, subject: NodeId, say: Say): ImpactLines {
  const { useCases, products, owners, promises } = impactOf(portfolio, subject)
  const name = (id: string) => nameOf(portfolio, id) ?? id
  const line = (id: NodeId, note: string): AffectedLine => {
    const path = (lineageOf(portfolio).pathBetween(subject, id) ?? []).map(name)
    return { id, name: name(id), path, note }
  }
  return {
    useCases: useCases.map((id) => line(id, valueWords(portfolio, id, say))),
    products: products.map((id) => line(id, ownerOf(portfolio, id, say('export.nobody')))),
    owners: owners.map(name),
    promises: promises.flatMap(({ product, slo }) => {
      const promise = portfolio.dataProducts[product]?.slos[slo]
      if (!promise) return []
      const { key, values } = objectiveText(promise)
      return [{ product: name(product), objective: say(key, values) }]
    }),
  }
}

function valueWords(portfolio: Portfolio, id: keyof Portfolio['useCases'], say: Say): string {
  const { value = null, importance = '' } = portfolio.useCases[id] ?? {}
  const rated = value === null ? say('impact.unrated') : say('impact.value', { value })
  return importance === 'law' || importance === 'operations'
    ? `${rated}, ${say(`impact.importance.${importance}`)}`
    : rated
}

/** The whole report in Markdown; every name is escaped. */
export function impactReport(portfolio: Portfolio, subject: NodeId, say: Say): string {
  const { useCases, products, owners, promises } = impactLines(portfolio, subject, say)
  const text = markdownText
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title} (${lines.length})`, '', ...lines.map((line) => `- ${line}`), '']
  const affected = ({ name, note, path }: AffectedLine) =>
    `${text(name)} (${text(note)}): ${path.map(text).join(' → ')}`
  return [
    `# ${text(say('impact.title', { name: nameOf(portfolio, subject) ?? subject }))}`,
    '',
    text(impactSummary(portfolio, subject, say)),
    '',
    ...list(say('impact.useCases'), useCases.map(affected)),
    ...list(say('impact.products'), products.map(affected)),
    ...list(say('impact.owners'), owners.map(text)),
    ...list(
      say('impact.promises'),
      promises.map(({ product, objective }) => `${text(product)}: ${text(objective)}`),
    ),
  ].join('\n')
}

/** What is at stake, in a sentence or two. */
export function impactSummary(portfolio: Portfolio, subject: NodeId, say: Say): string {
  const { useCases, products, owners, unowned, stake } = impactOf(portfolio, subject)
  if (useCases.length === 0 && products.length === 0) return say('impact.nothing')
  const { useCaseValue, unratedUseCases, critical, valuePerYear, productsWithoutValue } = stake
  const counts = { useCases, products, owners }
  const affected = (['useCases', 'products', 'owners'] as const)
    .filter((kind) => counts[kind].length > 0)
    .map((kind) => say(`impact.summary.${kind}`, { count: counts[kind].length }))
    .join(', ')
  return [
    say('impact.summary', { affected }),
    ...(useCaseValue > 0 ? [say('impact.stake', { value: useCaseValue })] : []),
    ...(unratedUseCases > 0 ? [say('impact.stake.unrated', { count: unratedUseCases })] : []),
    ...(critical.length > 0 ? [say('impact.critical', { count: critical.length })] : []),
    ...(valuePerYear > 0 ? moneyAtStake(valuePerYear, productsWithoutValue, portfolio.about.currency, say) : []),
    ...(unowned.length > 0 ? [say('impact.unowned', { count: unowned.length })] : []),
  ].join(' ')
}

function moneyAtStake(amount: number, without: number, currency: string, say: Say): readonly string[] {
  const money = say('impact.money', { amount, currency })
  return without > 0 ? [money, say('impact.money.without', { count: without })] : [money]
}
