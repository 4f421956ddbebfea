// What each product promises, for those who build and those who read it: one sheet for all, and one per product (1.21, 2.39).
import type { DataProduct } from '../../model/entities/dataProduct'
import { isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { longDate } from '../../text/longDate'
import type { Say } from '../../text/say'
import type { Exporter, ExportOptions } from '../exporter'
import { exportFileName, withDistinctNames } from '../fileName'
import { inKeyOrder } from '../inKeyOrder'
import { markdownBlocks, markdownFact, markdownFacts, markdownText } from '../markdownText'
import { rememberedWords } from '../rememberedWords'
import { byName, namesOf, outputsOf, ownerOf } from './naming'
import { platformTable, sloBackground } from './sloBackground'
import { inputNames, openQuestionsOf, sloTable } from './sloTable'

const ENDING = '.slo.md'

export const sloSheetExporter: Exporter = {
  id: 'slo',
  extension: 'md',
  title: 'export.title.slo',
  render(given, options, words) {
    const portfolio = inKeyOrder(given)
    const say = rememberedWords(words)
    const products = byName(portfolio.dataProducts)
    const sheets = products
      .filter((product) => isWorthASheet(product, portfolio))
      .map((product) => ({
        start: `${portfolio.name} - ${product.name}`,
        text: sheet(product, portfolio, options, say),
      }))
    const all = { start: portfolio.name, text: wholeSheet(products, portfolio, options, say) }
    return withDistinctNames(
      [all, ...sheets].map(({ start, text }) => ({ name: exportFileName(start, ENDING), ending: ENDING, text })),
    )
  },
}

/** It promises something, or somebody waits for a promise. */
const isWorthASheet = (product: DataProduct, portfolio: Portfolio): boolean =>
  Object.keys(product.slos).length > 0 || outputsOf(portfolio, product.id).some(isUseCaseId)

const sheet = (product: DataProduct, portfolio: Portfolio, { exportedOn }: ExportOptions, say: Say): string =>
  `${markdownBlocks([
    `# ${markdownText(say('export.slo.sheetOf', { name: product.name }))}`,
    dated(portfolio, exportedOn, say),
    ...promises(product, portfolio, say),
  ])}\n`

const wholeSheet = (
  products: readonly DataProduct[],
  portfolio: Portfolio,
  { exportedOn }: ExportOptions,
  say: Say,
): string =>
  `${markdownBlocks([
    `# ${markdownText(say('export.slo.sheetOf', { name: portfolio.name }))}`,
    dated(portfolio, exportedOn, say),
    ...products.flatMap((product) => [`## ${markdownText(product.name)}`, ...promises(product, portfolio, say)]),
    products.length === 0 ? say('export.products.none') : undefined,
    ...platform(portfolio, say),
  ])}\n`

function platform(portfolio: Portfolio, say: Say): readonly string[] {
  const table = platformTable(portfolio, say)
  return table === undefined ? [] : [`## ${say('export.slo.platform')}`, table]
}

const dated = (portfolio: Portfolio, exportedOn: string, say: Say): string | undefined =>
  exportedOn === ''
    ? undefined
    : markdownText(say('export.exportedOn', { name: portfolio.name, date: longDate(say, exportedOn) }))

function promises(product: DataProduct, portfolio: Portfolio, say: Say): readonly (string | undefined)[] {
  const questions = openQuestionsOf(product, portfolio)
  return [
    product.job === '' ? undefined : `> ${markdownText(product.job)}`,
    markdownFacts([
      markdownFact(say('export.product.owner'), ownerOf(portfolio, product.id, say('export.nobody'))),
      markdownFact(say('export.slo.consumers'), namesOf(portfolio, outputsOf(portfolio, product.id))),
      markdownFact(say('export.product.takesFrom'), inputNames(product, portfolio)),
      markdownFact(say('export.product.support'), product.support),
    ]),
    sloTable(product, portfolio, say) ?? say('export.slo.none'),
    ...sloBackground(product, portfolio, say),
    questions.length === 0
      ? undefined
      : [`${say('export.slo.openQuestions')}:`, '', ...questions.map((text) => `- ${markdownText(text)}`)].join('\n'),
  ]
}
