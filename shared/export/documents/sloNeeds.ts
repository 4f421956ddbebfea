// What consumers need of a product, in words: the value, and how it was reckoned. The same for command line and documents.
import { evidenceOf, sloInferenceOf, type Need, type Reason } from '../../analysis/sloInference'
import { fieldsOf, type Level } from '../../analysis/sloInference/level'
import type { SloDimension } from '../../analysis/sloInterview/dimensions'
import { objectiveText } from '../../analysis/sloInterview/objectiveText'
import type { DataProductId } from '../../model/entities/ids'
import { nameOf } from '../../model/stepName'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'

/** "Newest record at most 20 hours old"; a window where a copy is made. */
export function levelInWords(dimension: SloDimension, level: Level, say: Say): string {
  const fields = fieldsOf(dimension, level)
  if (level.form !== 'window') {
    const { key, values } = objectiveText(fields)
    return say(key, values)
  }
  if (fields.window === '') return say('slo.inferred.window.unknown')
  const parts = [fields.window, fields.zone, fields.days].filter((part) => part !== '')
  return say('slo.inferred.window', { window: parts.join(' ') })
}

/** “Customer Lifetime Value” needs: …; minus 4 h of processing. */
function reasonInWords({ consumer, wanted, step }: Reason, dimension: SloDimension, portfolio: Portfolio, say: Say) {
  const values = { consumer: nameOf(portfolio, consumer) ?? consumer, wanted: levelInWords(dimension, wanted, say) }
  switch (step.rule) {
    case 'minus-processing':
      return step.hours === null
        ? say('slo.step.minus-processing.unknown', values)
        : say('slo.step.minus-processing', { ...values, hours: step.hours })
    case 'series':
      return step.inputs > 1
        ? say('slo.step.series', { ...values, inputs: step.inputs })
        : say('slo.step.as-asked', values)
    case 'plus-own-notice':
      return say('slo.step.plus-own-notice', { ...values, own: levelInWords(dimension, step.own, say) })
    case 'as-asked':
    case 'while-loading':
      return say(`slo.step.${step.rule}`, values)
  }
}

interface NeedInWords {
  readonly need: Need
  readonly objective: string
  /** From the nearest consumer downstream to the promise it starts from. */
  readonly because: readonly string[]
}

/** What is needed of a product, dimension by dimension. */
export function needsInWords(id: DataProductId, portfolio: Portfolio, say: Say): readonly NeedInWords[] {
  const needs = sloInferenceOf(portfolio).needs.get(id)?.values() ?? []
  return [...needs].map((need) => needInWords(id, need, portfolio, say))
}

/** One need: the value, and how it was reckoned. */
export function needInWords(id: DataProductId, need: Need, portfolio: Portfolio, say: Say): NeedInWords {
  const trail = evidenceOf(sloInferenceOf(portfolio), id, need)
  return {
    need,
    objective: levelInWords(need.dimension, need.level, say),
    because: trail.map((reason) => reasonInWords(reason, need.dimension, portfolio, say)),
  }
}
