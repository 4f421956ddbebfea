// What speaks against an answer: what nobody can keep, what is no measure, and what contradicts an earlier answer. A sentence; never a refusal.
import type { Slo } from '../../model/entities/dataProduct'
import type { TextKey } from '../../text/catalogue'
import { atMost } from './contradictions'
import { isSloDimension, isTimeUnit, sloDimensions, toMinutes } from './dimensions'
import type { SloFields } from './readSloAnswer'

export interface AnswerDoubt {
  readonly key: Extract<TextKey, `slo.doubt.${string}`>
  readonly values: Readonly<Record<string, string | number>>
}

/** Nothing for an answer that can be kept, and for one in words only. `promised`: what the product promises already. */
export function answerDoubts(
  fields: SloFields,
  answer: string,
  promised: readonly Pick<Slo, 'dimension' | 'target' | 'unit'>[],
): readonly AnswerDoubt[] {
  return [...amountDoubts(fields, answer), ...shareDoubts(fields, answer), ...contradictions(fields, promised)]
}

const doubt = (name: string, values: AnswerDoubt['values'] = {}): AnswerDoubt => ({
  key: `slo.doubt.${name}` as AnswerDoubt['key'],
  values,
})

/** A minus, also spoken, that is not a hyphen between words, the dash of a span or arithmetic ("8 minus 2 hours"). */
const NEGATIVE = /(?:^|[\s(])[-−–]\s?\d|^(?:[^\d]*\s)?minus\s\d/iu

function amountDoubts({ dimension, target, unit = '' }: SloFields, answer: string): readonly AnswerDoubt[] {
  const amount = target ?? null
  if (NEGATIVE.test(answer) || (amount !== null && amount < 0)) return [doubt('negative')]
  if (sloDimensions[dimension].measure !== 'duration') return []
  if (amount === null) return unreadDoubts(answer)
  return durationDoubts(dimension, amount, unit)
}

/** No length of time was understood: a share ("100 %"), or a number without a unit we know ("7 parsecs"). */
function unreadDoubts(answer: string): readonly AnswerDoubt[] {
  if (spokenShare(answer) !== undefined) return [doubt('share')]
  return /\d/u.test(answer) ? [doubt('unread')] : []
}

function durationDoubts(dimension: SloFields['dimension'], amount: number, unit: string): readonly AnswerDoubt[] {
  if (amount === 0 && sloDimensions[dimension].stricter === 'smaller') return [doubt('zero')]
  return isTimeUnit(unit) ? [] : [doubt('unit', { said: unit || String(amount) })]
}

function spokenShare(answer: string): number | undefined {
  const said = /(\d[\d.,]*)\s?(?:%|percent|prozent)/iu.exec(answer)?.[1]
  return said === undefined ? undefined : Number(said.replace(',', '.'))
}

function shareDoubts({ dimension, percent, time }: SloFields, answer: string): readonly AnswerDoubt[] {
  const spoken = spokenShare(answer) ?? percent ?? null
  if (spoken !== null && spoken > 100) return [doubt('over', { percent: spoken })]
  if (percent === 100) {
    const isUnreal = time === undefined && sloDimensions[dimension].stricter === 'larger'
    return isUnreal ? [doubt('hundred')] : []
  }
  return spoken === 0 && dimension !== 'errorRate' ? [doubt('nothing')] : []
}

function contradictions(
  { dimension, target, unit }: SloFields,
  promised: readonly Pick<Slo, 'dimension' | 'target' | 'unit'>[],
): readonly AnswerDoubt[] {
  const own = minutesOf(target ?? null, unit ?? '')
  if (own === null) return []
  return atMost.flatMap(([longer, limit]) => {
    const other = dimension === longer ? limit : dimension === limit ? longer : null
    const slo = promised.find((one) => one.dimension === other)
    const theirs = slo ? minutesOf(slo.target, slo.unit) : null
    if (other === null || theirs === null) return []
    const isWrong = dimension === longer ? own > theirs : theirs > own
    return isWrong && isSloDimension(other) ? [doubt('contradicts', { one: longer, other: limit })] : []
  })
}

const minutesOf = (target: number | null, unit: string): number | null =>
  target === null ? null : toMinutes(target, unit)
