import { sloConflictsOf } from '../../shared/analysis/sloConflicts'
import { reviewOf } from '../../shared/analysis/review'
import { pipelineHintOf } from '../../shared/analysis/pipelineHint'
import { sloInferenceOf, type Need } from '../../shared/analysis/sloInference'
import { fieldsOf } from '../../shared/analysis/sloInference/level'
import { dimensionText, objectiveText } from '../../shared/analysis/sloInterview/objectiveText'
import { byName, ownerOf } from '../../shared/export/documents/naming'
import { inKeyOrder } from '../../shared/export/inKeyOrder'
import { needsInWords } from '../../shared/export/documents/sloNeeds'
import { rememberedWords } from '../../shared/export/rememberedWords'
import { inOrder } from '../../shared/model/orderKey'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
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
    products: byName(portfolio.dataProducts).map((product) => productReport(product, portfolio, say)),
    findings: reviewOf(portfolio)
      .filter(({ rule }) => rule === 'slo')
      .map((finding) => printed(finding, portfolio, say)),
    cycles: sloInferenceOf(portfolio).cycles.map((ids) => ids.map((id) => nameOf(portfolio, id) ?? id)),
  }
}
type Report = ReturnType<typeof reportOf>

function productReport(product: DataProduct, portfolio: Portfolio, say: Say) {
  const { id, name } = product
  const hint = pipelineHintOf(portfolio, id)
  const unmet = sloConflictsOf(portfolio).filter((conflict) => conflict.product === id)
  const stateOf = ({ dimension }: Need): string =>
    unmet.find((conflict) => conflict.dimension === dimension)?.kind ??
    (Object.values(product.slos).some((promise) => promise.dimension === dimension) ? 'kept' : 'open')
  return {
    ...{ product: id, name, owner: ownerOf(portfolio, id, '') },
    pipeline: hint && { style: hint.style, dimension: hint.dimension, from: hint.from },
    promised: inOrder(product.slos).map((promise) => {
      const { key, values } = objectiveText(promise)
      return { dimension: promise.dimension, objective: say(key, values), origin: promise.origin, sli: promise.sli }
    }),
    needed: needsInWords(id, portfolio, say).map(({ need, objective, because }) => ({
      ...{ state: stateOf(need), objective, because, check: need.isToBeChecked },
      ...fieldsOf(need.dimension, need.level),
      consumers: need.reasons.map(({ consumer }) => consumer),
    })),
  }
}

function linesOf({ products, findings, cycles }: Report, say: Say): readonly string[] {
  const inWords = (dimension: string) => {
    const { key, values } = dimensionText(dimension)
    return say(key, values)
  }
  return [
    ...products.flatMap(({ name, owner, promised, needed, pipeline }) => [
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
    ]),
    ...cycles.map((names) => say('cli.slo.cycle', { names: names.join(', ') })),
    ...findings.map((finding) => line(finding, say)),
  ]
}

const indent = (text: string): string => text.replaceAll('\n', '\n    ')
const neededAs = (state: string): 'kept' | 'open' | 'unmet' => (state === 'kept' || state === 'open' ? state : 'unmet')
