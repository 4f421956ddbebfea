import { reviewOf } from '../../shared/analysis/review'
import { sloInferenceOf } from '../../shared/analysis/sloInference'
import { byName } from '../../shared/export/documents/naming'
import {
  becauseInWords,
  dimensionInWords,
  platformReport,
  protectionInWords,
  sloReport,
  type SloReport,
} from '../../shared/export/documents/sloReport'
import { inKeyOrder } from '../../shared/export/inKeyOrder'
import { rememberedWords } from '../../shared/export/rememberedWords'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import { line, printed } from './check'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

/** `workback slo`: what each product promises, what its consumers need of it and why, and where the two do not meet (2.41). */
export async function slo(terminal: Terminal, path: string, asJson: boolean, say: Say): Promise<ExitCode> {
  const given = await readInput(terminal, path, say)
  if (!given) return 2
  const portfolio = inKeyOrder(given)
  const report = reportOf(portfolio, rememberedWords(say))
  if (asJson) terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  else for (const text of linesOf(report, say)) terminal.out(`${steadyText(text)}\n`)
  const values = { name: portfolio.name, count: report.findings.length, circles: report.cycles.length }
  remark(terminal, say('cli.slo.summary', values))
  return report.cycles.length > 0 ? 1 : 0
}

/** Names in here are a promise: other programs read them. */
function reportOf(portfolio: Portfolio, say: Say) {
  return {
    portfolio: portfolio.name,
    products: byName(portfolio.dataProducts).map((product) => sloReport(product, portfolio, say)),
    platform: platformReport(portfolio, say),
    findings: reviewOf(portfolio)
      .filter(({ rule }) => rule === 'slo')
      .map((finding) => printed(finding, portfolio, say)),
    cycles: sloInferenceOf(portfolio).cycles.map((ids) => ids.map((id) => nameOf(portfolio, id) ?? id)),
  }
}
type Report = ReturnType<typeof reportOf>

function linesOf({ products, findings, cycles }: Report, say: Say): readonly string[] {
  const inWords = (dimension: string) => dimensionInWords(dimension, say)
  return [
    ...products.flatMap(({ name, owner, promised, needed, pipeline, ...behind }) => [
      owner === '' ? name : `${name} (${owner})`,
      ...promised.map(({ dimension, objective }) =>
        say('cli.slo.promised', { dimension: inWords(dimension), objective: indent(objective) }),
      ),
      ...needed.flatMap(({ dimension, objective, because, state, check }) => [
        say(`cli.slo.needed.${neededAs(state)}`, { dimension: inWords(dimension), objective }),
        ...because.map((step) => `      ${step}`),
        ...(check ? [`      ${say('slo.inferred.check')}`] : []),
      ]),
      ...(pipeline ? [say(`slo.pipeline.${pipeline.style}`, { dimension: inWords(pipeline.dimension) })] : []),
      ...linesBehind(behind, say),
    ]),
    ...cycles.map((names) => say('cli.slo.cycle', { names: names.join(', ') })),
    ...findings.map((finding) => line(finding, say)),
  ]
}

/** The worst case, protection, and what it asks of the platform. */
const linesBehind = (
  behind: Pick<SloReport, 'worstCases' | 'protection' | 'capabilities'>,
  say: Say,
): readonly string[] => [
  ...behind.worstCases.map(({ dimension, ...worst }) =>
    say('cli.slo.worst', { dimension: dimensionInWords(dimension, say), note: say('sloSheet.worst', worst) }),
  ),
  ...protectionInWords(behind, say).map((note) => say('cli.slo.protection', { note })),
  ...behind.capabilities.map((need) =>
    say('cli.slo.capability', {
      capability: say(`sloSheet.capability.${need.capability}`),
      because: becauseInWords(need, say),
    }),
  ),
]

const indent = (text: string): string => text.replaceAll('\n', '\n    ')
const neededAs = (state: string): 'kept' | 'open' | 'unmet' => (state === 'kept' || state === 'open' ? state : 'unmet')
