import { impactOf, type Impact } from '../../shared/analysis/impact'
import { lineageOf } from '../../shared/analysis/lineage'
import { objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import { ownerOf } from '../../shared/export/documents/naming'
import { inKeyOrder } from '../../shared/export/inKeyOrder'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

/** `workback impact`: what breaks when this one does (3.29). */
export async function impact(
  terminal: Terminal,
  path: string,
  { of, asJson }: { readonly of: string; readonly asJson: boolean },
  say: Say,
): Promise<ExitCode> {
  const given = await readInput(terminal, path, say)
  if (!given) return 2
  const portfolio = inKeyOrder(given)
  const [subject, ...others] = nodesCalled(portfolio, of)
  if (subject === undefined || others.length > 0) {
    const ids = [subject, ...others].join(', ')
    remark(
      terminal,
      subject === undefined ? say('cli.impact.unknown', { name: of }) : say('cli.impact.several', { name: of, ids }),
    )
    return 2
  }
  const found = impactOf(portfolio, subject)
  const report = reportOf(found, portfolio, say)
  if (asJson) terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  else for (const line of linesOf(report, say)) terminal.out(`${steadyText(line)}\n`)
  remark(terminal, summary(found, portfolio, say))
  return 0
}

/** By id, or by name whatever its case. */
function nodesCalled({ useCases, dataProducts, sourceSystems }: Portfolio, said: string): readonly NodeId[] {
  const records: readonly { readonly id: NodeId; readonly name: string }[] = [
    ...Object.values(dataProducts),
    ...Object.values(useCases),
    ...Object.values(sourceSystems),
  ]
  const same = (name: string) => name.toLowerCase() === said.trim().toLowerCase()
  const byId = records.find(({ id }) => id === said)
  return byId ? [byId.id] : records.filter(({ name }) => same(name)).map(({ id }) => id)
}

/** Names in here are a promise: other programs read them. */
function reportOf(
  { subject, useCases, products, owners, unowned, promises, stake }: Impact,
  portfolio: Portfolio,
  say: Say,
) {
  const named = (id: string) => ({ id, name: nameOf(portfolio, id) ?? id })
  return {
    subject: named(subject),
    useCases: useCases.map((id) => ({
      ...named(id),
      value: portfolio.useCases[id]?.value ?? null,
      importance: portfolio.useCases[id]?.importance ?? '',
      path: (lineageOf(portfolio).pathBetween(subject, id) ?? []).map((step) => nameOf(portfolio, step) ?? step),
    })),
    products: products.map((id) => ({ ...named(id), owner: ownerOf(portfolio, id, '') })),
    owners: owners.map(named),
    unowned: unowned.map(named),
    promises: promises.flatMap(({ product, slo }) => {
      const promise = portfolio.dataProducts[product]?.slos[slo]
      if (!promise) return []
      const { key, values } = objectiveText(promise)
      return [
        {
          product,
          name: nameOf(portfolio, product) ?? product,
          dimension: promise.dimension,
          objective: say(key, values),
        },
      ]
    }),
    stake: { ...stake, currency: portfolio.about.currency },
  }
}

const linesOf = ({ useCases, products, promises }: ReturnType<typeof reportOf>, say: Say): readonly string[] => [
  ...useCases.map(({ name, value, path }) =>
    say('cli.impact.useCase', { name, value: value ?? say('plan.unrated'), path: path.join(' → ') }),
  ),
  ...products.map(({ name, owner }) =>
    say('cli.impact.product', { name, owner: owner === '' ? say('export.nobody') : owner }),
  ),
  ...promises.map(({ name, objective }) => say('cli.impact.promise', { product: name, objective })),
]

function summary(
  { subject, useCases, products, owners, promises, stake }: Impact,
  portfolio: Portfolio,
  say: Say,
): string {
  return say('cli.impact.summary', {
    name: nameOf(portfolio, subject) ?? subject,
    ...{ useCases: useCases.length, products: products.length, owners: owners.length, promises: promises.length },
    ...{ value: stake.useCaseValue, unrated: stake.unratedUseCases, unknown: stake.productsWithoutValue },
    ...{ perYear: stake.valuePerYear, currency: portfolio.about.currency },
  })
}
