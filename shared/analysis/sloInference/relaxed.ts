// What those downstream would have to ask instead, for a promise upstream to be enough: the rows of G.3 the other way round.
import type { DataProductId, NodeId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { sloInferenceOf, type Need, type Reason } from '../sloInference'
import type { SloDimension } from '../sloInterview/dimensions'
import { isWeaker, keyOf, type Level } from './level'
import { promisingOf, type Promised } from './promises'
import type { Step } from './rows'

interface Relaxation {
  readonly of: DataProductId
  readonly dimension: SloDimension
  readonly level: Level
}

/** Which promises downstream to relax, and how far. Empty where relaxing cannot help: a use case asks for it, or the step cannot be undone. */
export function relaxed(
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>,
  need: Need,
  promised: Level,
): readonly Relaxation[] {
  const walk: Walk = {
    needs: sloInferenceOf(portfolio).needs,
    promises: new Map(promisingOf(portfolio).map(({ id, promises }) => [id, promises.kept])),
    found: new Map(),
  }
  return relaxReasons(walk, need, promised) ? [...walk.found.values()] : []
}

interface Walk {
  readonly needs: ReturnType<typeof sloInferenceOf>['needs']
  readonly promises: ReadonlyMap<DataProductId, ReadonlyMap<string, Promised>>
  readonly found: Map<NodeId, Relaxation>
}

const relaxReasons = (walk: Walk, { dimension, reasons }: Need, kept: Level): boolean =>
  reasons
    .filter(({ level }) => isWeaker(dimension, kept, level))
    .every((reason) => relaxConsumer(walk, dimension, reason, kept))

function relaxConsumer(walk: Walk, dimension: SloDimension, { consumer, step, wanted, from }: Reason, kept: Level) {
  const amount = backThrough(step, kept)
  if (from === 'asked' || amount === null || !isProductId(consumer) || walk.found.has(consumer)) return false
  const key = keyOf(dimension, wanted)
  const need = walk.needs.get(consumer)?.get(key)
  const own = walk.promises.get(consumer)?.get(key)?.level
  if (own) walk.found.set(consumer, { of: consumer, dimension, level: loosened(own, kept, amount) })
  return need ? relaxReasons(walk, need, loosened(need.level, kept, amount)) : own !== undefined
}

/** As it was said, with the looser amount; no more often and on no more days than what it rests on. */
const loosened = (level: Level, kept: Level, amount: number): Level => ({
  ...level,
  amount,
  percent: level.percent === null || kept.percent === null ? level.percent : Math.min(level.percent, kept.percent),
  days: level.days & kept.days || level.days,
})

type Back<R extends Step['rule']> = (step: Extract<Step, { readonly rule: R }>, kept: Level) => number | null

/** What the consumer may ask when its input keeps `kept`; null where the step cannot be walked back. */
const backThrough = (step: Step, kept: Level): number | null => BACK[step.rule](step as never, kept)

const BACK: { readonly [R in Step['rule']]: Back<R> } = {
  'as-asked': (_, { amount }) => amount,
  'minus-processing': ({ hours }, { form, amount }) => {
    const later = amount + 60 * (hours ?? 0)
    return form === 'clock' && later >= 1440 ? null : later
  },
  series: ({ inputs }, { amount }) => (inputs <= 1 ? amount : Math.floor(100 * 100 * (amount / 100) ** inputs) / 100),
  'plus-own-notice': ({ own }, { amount }) => (amount > own.amount ? amount - own.amount : null),
  'while-loading': () => null,
}
