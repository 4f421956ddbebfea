// How ready each product is, in words: the same list for documents and command line (DOMAIN.md I).
import { portfolioReadinessOf, readinessOf, readinessTitle, type ReadinessItem } from '../../analysis/readiness'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'
import { markdownBlocks, markdownFact, markdownFacts, markdownTable, markdownText } from '../markdownText'
import { byName, namesOf, ownerOf } from './naming'

/** One item, with what is missing for it as sentences, each with the record and field it is put right in. */
const itemReport = ({ id, ref, group, asked, state, reason, missing }: ReadinessItem, say: Say) => ({
  ...{ id, title: say(readinessTitle(id)), ref, group, asked, state, reason },
  missing: missing.map(({ text, values, subject, field }) => ({ message: say(text, values), subject, field })),
})
type ItemReport = ReturnType<typeof itemReport>

function productReport(product: DataProduct, portfolio: Portfolio, say: Say) {
  const { items = [], open = 0, isReady = false } = readinessOf(portfolio).get(product.id) ?? {}
  const { id, name } = product
  return {
    ...{ product: id, name, owner: ownerOf(portfolio, id, ''), ready: isReady, open },
    items: items.map((item) => itemReport(item, say)),
  }
}

/** Product by product, by name, and the line of the portfolio. Names in here are a promise: other programs read them. */
export function readinessReport(portfolio: Portfolio, say: Say) {
  const { ready, products, open, missingRoles, newPerUseCase } = portfolioReadinessOf(portfolio)
  return {
    portfolio: portfolio.name,
    ...{ ready, of: products, missingRoles, newPerUseCase },
    open: open.map((item) => ({ id: item.id, title: say(readinessTitle(item.id)), products: item.products })),
    products: byName(portfolio.dataProducts).map((product) => productReport(product, portfolio, say)),
  }
}

/** Answered by people: set aside or overruled with a reason, or done where only they can know. */
export const isAnswered = ({ state, reason }: ItemReport): boolean => state !== 'open' && reason !== ''

/** The sentences of what is missing, one after the other. */
export const missingInWords = ({ missing }: ItemReport): string => missing.map(({ message }) => message).join(' ')

/** A product's list in a document: how many items are settled, what is open and why, what people answered. Never a percentage. */
export function readinessList(product: DataProduct, portfolio: Portfolio, say: Say): string {
  const { items, open } = productReport(product, portfolio, say)
  const answered = items.filter(isAnswered).map(({ title, state, reason }) => {
    const said = say(`readiness.state.${state}`)
    return markdownFact(title, `${said} (${reason})`)
  })
  return markdownBlocks([
    `${say('export.readiness.title')}: ${say('export.readiness.count', { settled: items.length - open, count: items.length })}`,
    markdownFacts([
      ...items
        .filter(({ state }) => state === 'open')
        .map((item) => markdownFact(item.title, [missingInWords(item), item.reason].filter(Boolean).join(' '))),
      ...answered,
      ...unknownAnswers(product, items, say),
    ]),
  ])
}

/** Answers to items that this version does not know: a file may bring them, and they are not ours to drop. */
const unknownAnswers = ({ readiness }: DataProduct, items: readonly ItemReport[], say: Say) =>
  Object.entries(readiness)
    .filter(([id]) => !items.some((item) => item.id === id))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { state, reason }]) => {
      const said = say(`readiness.state.${state}`)
      return markdownFact(id, reason === '' ? said : `${said} (${reason})`)
    })

/** The portfolio's own line: how many are ready, whose role is missing, and what is open most often. */
export function readinessSummary(portfolio: Portfolio, say: Say): string {
  const { ready, of: products, missingRoles, open } = readinessReport(portfolio, say)
  const roles = missingRoles.map((role) => say(`readiness.role.${role}`)).join(', ')
  const head = [say('export.readiness.item'), say('export.readiness.openIn'), say('export.readiness.products')]
  const rows = open.map((item) => [item.title, String(item.products.length), namesOf(portfolio, item.products)])
  return markdownBlocks([
    say('export.readiness.ready', { ready, products }),
    roles === '' ? undefined : say('export.readiness.roles', { roles }),
    rows.length === 0
      ? say('export.readiness.all')
      : markdownTable(
          head,
          rows.map((cells) => cells.map(markdownText)),
        ),
  ])
}
