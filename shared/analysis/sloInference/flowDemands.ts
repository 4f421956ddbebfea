// What is asked on a flow itself, in so many words: how often ("weekly"), and requirements ("no older than 4 hours") (1.04, 3.13).
import { Slo } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import { SloId, type DataProductId, type NodeId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Language } from '../../text/catalogue'
import { derive } from '../derive'
import { flowsFrom } from '../lineage/flowsFrom'
import { perRecord } from '../perRecord'
import { promisesAskedFor } from '../similarity/promisesAsked'
import type { SloDimension } from '../sloInterview/dimensions'
import { readSloAnswer } from '../sloInterview/readSloAnswer'
import { readLevel, type Level } from './level'
import { inferableDimension } from './rows'

export interface FlowDemand {
  /** Who asks: a use case, or a product that reads. */
  readonly consumer: NodeId
  readonly dimension: SloDimension
  readonly level: Level
}

/** By the product that is asked. What cannot be read for certain asks nothing; "could" and "won't" are wishes, not demands (3.15). */
export const flowDemandsOf = derive(['flows'], (portfolio): ReadonlyMap<DataProductId, readonly FlowDemand[]> => {
  const demands = new Map<DataProductId, readonly FlowDemand[]>()
  for (const [id, flows] of flowsFrom(portfolio)) {
    if (!isProductId(id)) continue
    const own = demandsAmong(flows)
    if (own.length > 0) demands.set(id, own)
  }
  return demands
})

const NONE: readonly FlowDemand[] = []

/** The demands of all who read one product, in the order of their ids. */
const demandsAmong = perRecord((flows: readonly Flow[]): readonly FlowDemand[] => {
  const demands = flows.flatMap((flow) => (flow.from === flow.to ? NONE : demandsOn(flow)))
  return demands.length === 0 ? NONE : demands.sort((one, other) => (one.consumer < other.consumer ? -1 : 1))
})

const demandsOn = perRecord((flow: Flow): readonly FlowDemand[] => {
  if (flow.cadence === '' && Object.keys(flow.requirements).length === 0) return NONE
  return [...cadenceOf(flow), ...requirementsOf(flow)].flatMap((slo): readonly FlowDemand[] => {
    const dimension = inferableDimension(slo.dimension)
    const level = readLevel(slo)
    return dimension === null || typeof level === 'string' ? [] : [{ consumer: flow.to, dimension, level }]
  })
})

/** "weekly" is once a week in both languages; what only one of them understands counts as well. */
function cadenceOf({ cadence }: Flow): readonly Slo[] {
  for (const language of LANGUAGES) {
    const reading = readSloAnswer('frequency', cadence, language)
    if (reading && reading.confidence !== 'unsure' && reading.fields.dimension === 'frequency')
      return [Slo.parse({ ...reading.fields, id: ASKED, order: 'n' })]
  }
  return []
}
const LANGUAGES: readonly Language[] = ['en', 'de']
const ASKED = SloId.parse('slo_asked_on_flow')

const requirementsOf = ({ requirements }: Flow): readonly Slo[] =>
  Object.values(requirements)
    .filter(({ priority }) => priority === 'must' || priority === 'should')
    .flatMap(({ text }) => promisesAskedFor(text))
