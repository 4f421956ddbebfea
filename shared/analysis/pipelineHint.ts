// Batch, micro-batch or stream: the strictest of freshness, latency and frequency decides (2.42, DOMAIN.md G.3; the thresholds are ours).
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { sloInferenceOf } from './sloInference'
import type { Level } from './sloInference/level'
import { promisingOf, type Promising } from './sloInference/promises'
import type { SloDimension } from './sloInterview/dimensions'

export interface PipelineHint {
  readonly style: 'batch' | 'micro-batch' | 'stream'
  /** What decided: the dimension, and its level in minutes as it was said. */
  readonly dimension: SloDimension
  readonly level: Level
  /** promise: its own. need: what its consumers need of it. */
  readonly from: 'promise' | 'need'
}

const DECIDING: ReadonlySet<SloDimension> = new Set(['freshness', 'latency', 'frequency'])
/** In minutes: from an hour on batch, from a minute on micro-batch, below that a stream. */
const styleOf = (minutes: number): PipelineHint['style'] =>
  minutes >= 60 ? 'batch' : minutes >= 1 ? 'micro-batch' : 'stream'

/** Null while neither the product nor its consumers have said how timely it must be. */
export function pipelineHintOf(
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>,
  id: DataProductId,
): PipelineHint | null {
  const promised = promisesById(promisingOf(portfolio)).get(id)?.kept.values() ?? []
  const needed = sloInferenceOf(portfolio).needs.get(id)?.values() ?? []
  const said = [
    ...[...promised].map(({ dimension, level }) => ({ dimension, level, from: 'promise' as const })),
    ...[...needed].map(({ dimension, level }) => ({ dimension, level, from: 'need' as const })),
  ].filter(({ dimension, level }) => DECIDING.has(dimension) && level.form === 'minutes')
  const [strictest] = said.sort((one, other) => one.level.amount - other.level.amount)
  return strictest ? { ...strictest, style: styleOf(strictest.level.amount) } : null
}

const known = new WeakMap<readonly Promising[], ReadonlyMap<DataProductId, Promising['promises']>>()
function promisesById(products: readonly Promising[]): ReadonlyMap<DataProductId, Promising['promises']> {
  const before = known.get(products)
  if (before) return before
  const byId = new Map(products.map(({ id, promises }) => [id, promises]))
  known.set(products, byId)
  return byId
}
