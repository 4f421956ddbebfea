import { conflictFinding } from '../../analysis/sloConflictCheck'
import { sloSheetOf, type SloRow } from '../../analysis/sloSheet'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'
import { markdownFact, markdownFacts, markdownTable, markdownText } from '../markdownText'
import { needInWords } from './sloNeeds'
import { becauseInWords, dimensionInWords, platformReport, protectionInWords, sloReport } from './sloReport'

/** What consumers need of a product, the state of each need and its evidence; then the worst case, protection, pipeline and platform. */
export function sloBackground(product: DataProduct, portfolio: Portfolio, say: Say): readonly (string | undefined)[] {
  const report = sloReport(product, portfolio, say)
  const { pipeline, worstCases, capabilities } = report
  const asked = capabilities.map(
    (need) => `${say(`sloSheet.capability.${need.capability}`)} (${becauseInWords(need, say)})`,
  )
  return [
    neededTable(product, portfolio, say),
    conflictList(product, portfolio, say),
    markdownFacts([
      ...worstCases.map(({ dimension, ...worst }) =>
        markdownFact(dimensionInWords(dimension, say), say('sloSheet.worst', worst)),
      ),
      ...protectionInWords(report, say).map((note) => markdownFact(say('export.slo.protection'), note)),
      pipeline
        ? markdownFact(
            say('export.slo.pipeline'),
            say(`sloSheet.pipeline.${pipeline.style}`, { dimension: dimensionInWords(pipeline.dimension, say) }),
          )
        : undefined,
      markdownFact(say('export.slo.capabilities'), asked.join(', ')),
    ]),
  ]
}

/** What stands open and no row of needs tells: promises that contradict each other, that do not compare, or that nobody can keep. */
function conflictList({ id }: DataProduct, portfolio: Portfolio, say: Say): string | undefined {
  const open = sloSheetOf(portfolio).flatMap(({ product, need, conflicts }) =>
    product === id ? conflicts.slice(need === null ? 0 : 1) : [],
  )
  const lines = open.map((conflict) => {
    const { text, values } = conflictFinding(conflict, portfolio)
    return `- ${markdownText(say(text, values))}`
  })
  return lines.length === 0 ? undefined : [`${say('export.slo.conflicts')}:`, '', ...lines].join('\n')
}

/** Rows of the sheet on the screen that somebody downstream asks for. */
function neededTable(product: DataProduct, portfolio: Portfolio, say: Say): string | undefined {
  const rows = sloSheetOf(portfolio).filter((row) => row.product === product.id && row.need !== null)
  if (rows.length === 0) return undefined
  const head = [
    say('export.slo.dimension'),
    say('export.slo.needed'),
    say('export.slo.state'),
    say('export.slo.because'),
  ]
  return markdownTable(
    head,
    rows.map((row) => neededCells(row, portfolio, say).map(markdownText)),
  )
}

function neededCells({ product, need, dimension, state }: SloRow, portfolio: Portfolio, say: Say): readonly string[] {
  if (!need) return []
  const { objective, because } = needInWords(product, need, portfolio, say)
  const why = need.isToBeChecked ? [...because, say('export.slo.check')] : because
  return [dimensionInWords(dimension, say), objective, say(`sloSheet.state.${state}`), why.join(' ← ')]
}

/** What the platform must offer for all products together; undefined while nothing asks for anything. */
export function platformTable(portfolio: Portfolio, say: Say): string | undefined {
  const needs = platformReport(portfolio, say)
  if (needs.length === 0) return undefined
  return markdownTable(
    [say('export.slo.capability'), say('export.slo.askedBy')],
    needs.map(({ capability, products }) =>
      [
        say(`sloSheet.capability.${capability}`),
        products.map(({ name, because }) => `${name}: ${because}`).join(' · '),
      ].map(markdownText),
    ),
  )
}
