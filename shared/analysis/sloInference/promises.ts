// What each product promises, read once per table of promises: typing in another field reads nothing again.
import type { DataProduct, Slo } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { byFacts } from '../byFacts'
import { derive } from '../derive'
import { perRecord } from '../perRecord'
import { productsIn } from '../recordsIn'
import { remembered, steady } from '../steady'
import type { SloDimension } from '../sloInterview/dimensions'
import { keyOf, readLevel, strictestOf, type Level } from './level'
import { inferableDimension } from './rows'

export interface Promised {
  readonly dimension: SloDimension
  readonly level: Level
  /** Overridden with a reason: what people settled; nothing stricter is asked of it. */
  readonly isSettled: boolean
  /** An inferred value that was accepted. */
  readonly isAccepted: boolean
}
export interface Unreadable {
  readonly dimension: SloDimension
  readonly why: 'unit' | 'unreal'
  readonly slo: Slo
}
export interface ProductPromises {
  /** By key of the level: what compares. The strictest of several. */
  readonly kept: ReadonlyMap<string, Promised>
  readonly unreadable: readonly Unreadable[]
}

/** The promises of one product, ready to be compared. */
const promisesOf = perRecord((slos: DataProduct['slos']): ProductPromises => {
  const kept = new Map<string, Promised>()
  const unreadable: Unreadable[] = []
  for (const slo of Object.values(slos)) {
    const dimension = inferableDimension(slo.dimension)
    const reading = readLevel(slo)
    if (dimension === null || reading === 'unsaid') continue
    if (typeof reading === 'string') unreadable.push({ dimension, why: reading, slo })
    else keep(kept, { dimension, level: reading, isSettled: isSettled(slo), isAccepted: slo.origin === 'inferred' })
  }
  return { kept, unreadable }
})

const isSettled = ({ origin, reason }: Slo): boolean => origin === 'overridden' && reason.trim() !== ''

function keep(kept: Map<string, Promised>, promised: Promised): void {
  const { dimension, level } = promised
  const key = keyOf(dimension, level)
  const other = kept.get(key)
  kept.set(key, other ? { ...promised, level: strictestOf(dimension, other.level, level) } : promised)
}

export interface Promising {
  readonly id: DataProductId
  readonly promises: ProductPromises
  /** Hours it needs to process its inputs; null while nobody has said, or said nonsense. */
  readonly hours: number | null
}

const promisingOfEach = byFacts<DataProductId, readonly [ProductPromises, number | null], Promising>(
  ([promises, hours], id) => ({ id, promises, hours }),
)
const steadyPromising = steady<DataProductId, Promising>()
const listOf = remembered((all: ReadonlyMap<DataProductId, Promising>): readonly Promising[] => [...all.values()])

/** All products as the inference sees them; the same list, and the same members, while no promise and no processing time has changed. */
export const promisingOf = derive(['dataProducts'], ({ dataProducts }: Pick<Portfolio, 'dataProducts'>) => {
  const facts = productsIn(dataProducts).map(({ id, slos, processingHours }) => {
    const hours = processingHours !== null && processingHours >= 0 ? processingHours : null
    return [id, [promisesOf(slos), hours]] as const
  })
  return listOf(steadyPromising(promisingOfEach(facts)))
})
