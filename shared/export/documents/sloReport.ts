// What stands behind a product's promises: what its consumers need and why, how bad it can get, how it must be protected, and what that asks of the
// platform. One reading for the sheet on the screen, the documents and the command line.
import { capabilitiesOf, platformOf, type CapabilityNeed } from '../../analysis/platformCapabilities'
import { pipelineHintOf } from '../../analysis/pipelineHint'
import type { Need } from '../../analysis/sloInference'
import { fieldsOf } from '../../analysis/sloInference/level'
import { protectionNeedsOf } from '../../analysis/sloInference/protection'
import { addingDimensions, worstCaseOf } from '../../analysis/sloInference/worstCase'
import { sloSheetOf, type SloState } from '../../analysis/sloSheet'
import { dimensionText, objectiveText } from '../../analysis/sloInterview/objectiveText'
import type { DataProduct } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import type { Say } from '../../text/say'
import { ownerOf } from './naming'
import { needsInWords } from './sloNeeds'

/** One product as other programs read it: names in here are a promise. */
export function sloReport(product: DataProduct, portfolio: Portfolio, say: Say) {
  const { id, name } = product
  const hint = pipelineHintOf(portfolio, id)
  const stateOf = needStates(product, portfolio)
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
    worstCases: addingDimensions.flatMap((dimension) => {
      const worst = worstCaseOf(portfolio, id, dimension)
      return worst ? [{ dimension, ...worst }] : []
    }),
    protection: protectionNeedsOf(portfolio).get(id) ?? null,
    capabilities: capabilitiesOf(portfolio, id),
  }
}
export type SloReport = ReturnType<typeof sloReport>

/** As the row of the sheet says: kept, open while nothing is promised, or what does not meet. Settled with a reason counts as kept. */
function needStates({ id }: DataProduct, portfolio: Portfolio): (need: Need) => string {
  const rows = sloSheetOf(portfolio).filter(({ product }) => product === id)
  const states = new Map(rows.map(({ need, state }) => [need, state]))
  return (need) => AS_NEEDED[states.get(need) ?? 'unpromised']
}

const AS_NEEDED: Readonly<Record<SloState, string>> = {
  ...{ unpromised: 'open', kept: 'kept', agreed: 'kept', unasked: 'kept', settled: 'kept' },
  ...{ weaker: 'weaker', unreachable: 'unreachable', impossible: 'impossible' },
  ...{ unit: 'unit', unreal: 'unreal', form: 'form', contradicts: 'contradicts' },
}

/** What the platform must offer for all products together, each with who asks for it and why (2.42, 3.04). */
export const platformReport = (portfolio: Portfolio, say: Say) =>
  platformOf(portfolio).map(({ capability, products }) => ({
    capability,
    products: products.map((need) => ({
      product: need.product,
      name: nameOf(portfolio, need.product) ?? '',
      because: becauseInWords(need, say),
    })),
  }))

/** "port “Weekly list”", "Retention is promised", "runs in batches". */
export function becauseInWords({ because, of }: CapabilityNeed, say: Say): string {
  if (because === 'pipeline') return say(`sloSheet.because.pipeline.${of as 'batch' | 'micro-batch' | 'stream'}`)
  return say(`sloSheet.because.${because}`, { of: because === 'dimension' ? dimensionInWords(of, say) : of })
}

/** The dimension's name, or the room's own word for it. */
export function dimensionInWords(dimension: string, say: Say): string {
  const { key, values } = dimensionText(dimension)
  return say(key, values)
}

/** The sentences about how the data must be protected; none while consumers ask for nothing the product lacks. */
export function protectionInWords({ protection }: Pick<SloReport, 'protection'>, say: Say): readonly string[] {
  if (!protection) return []
  const { strictest, isLooser, lacking } = protection
  return [
    ...(isLooser && strictest !== ''
      ? [say('sloSheet.protection.class', { sensitivity: say(`product.sensitivity.${strictest}`) })]
      : []),
    ...(lacking.length > 0 ? [say('sloSheet.protection', { rules: lacking.join('; ') })] : []),
  ]
}
