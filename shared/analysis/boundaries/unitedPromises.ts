// Promises of two products as those of one: per dimension the strictest, and the other one said aloud before it goes.
import type { DataProduct, Slo } from '../../model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import { withoutFullStop } from '../../text/withoutFullStop'
import { isWeaker, keyOf, readLevel } from '../sloInference/level'
import { isSloDimension } from '../sloInterview/dimensions'
import { asks, joined, loses, moves, type BoundaryLine, type Part } from './boundaryProposal'
import type { NewId } from './widening'

/** How two promises about the same thing stand to each other; apart: they cannot be compared, so both stay. */
type Standing = 'same' | 'kept-stricter' | 'other-stricter' | 'apart'

export function unitedPromises(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const there = new Map(inOrder(kept.slos).map((slo) => [slo.id, slo]))
  const keys = [...there.values()].map(({ order }) => order)
  const parts = inOrder(other.slos).map((own): Part => {
    const twins = [...there.values()].filter(({ dimension }) => dimension === own.dimension)
    const twin = twins.find((one) => standingOf(one, own) !== 'apart')
    if (!twin) return addedPromise(kept, own, keys, twins.length > 0, newId)
    const becomes = unitedPromise(twin, own)
    there.set(twin.id, becomes)
    return settled(kept, { twin, own, becomes })
  })
  return joined(parts)
}

function standingOf(kept: Slo, other: Slo): Standing {
  const { dimension } = kept
  const [one, two] = [readLevel(kept), readLevel(other)]
  if (isSameSaid(kept, other)) return 'same'
  if (!isSloDimension(dimension) || typeof one === 'string' || typeof two === 'string') return 'apart'
  if (keyOf(dimension, one) !== keyOf(dimension, two)) return 'apart'
  const [keptWeaker, otherWeaker] = [isWeaker(dimension, one, two), isWeaker(dimension, two, one)]
  if (keptWeaker && otherWeaker) return 'apart'
  return keptWeaker ? 'other-stricter' : 'kept-stricter'
}

const MEASURED = ['target', 'upTo', 'unit', 'percent', 'window', 'time', 'days', 'zone'] as const
const isMeasured = ({ target, percent, time }: Slo): boolean => target !== null || percent !== null || time !== ''
/** Promises without a number are the same where the room said the same. */
const isSameSaid = (one: Slo, other: Slo): boolean =>
  MEASURED.every((field) => one[field] === other[field]) && (isMeasured(one) || one.statement === other.statement)

function addedPromise(kept: DataProduct, own: Slo, keys: string[], beside: boolean, newId: NewId): Part {
  const order = orderKeyAfter(keys)
  keys.push(order)
  const id = Object.hasOwn(kept.slos, own.id) ? (newId('slo') as Slo['id']) : own.id
  const text = beside ? 'boundary.promises.beside' : 'boundary.promises.added'
  return {
    changes: [{ type: 'slo/add', product: kept.id, record: { ...own, id, order } }],
    lines: [(beside ? asks : moves)(text, { dimension: own.dimension, said: saidIn(own) })],
  }
}

interface Settled {
  readonly twin: Slo
  readonly own: Slo
  readonly becomes: Slo
}

/** The stricter one in its own words, measured as either says; what was stated is no longer only inferred. */
function unitedPromise(twin: Slo, own: Slo): Slo {
  const standing = standingOf(twin, own)
  const { id, order } = twin
  const sli = twin.sli || own.sli
  if (standing === 'other-stricter') return { ...own, id, order, sli: own.sli || twin.sli }
  if (standing === 'kept-stricter') return { ...twin, sli }
  const origin = twin.origin === 'inferred' ? own.origin : twin.origin
  return { ...twin, sli, origin, statement: twin.statement || own.statement, reason: twin.reason || own.reason }
}

function settled({ id: product }: DataProduct, { twin, own, becomes }: Settled): Part {
  const { id: _, order: __, ...said } = becomes
  const isChanged = Object.entries(said).some(([field, value]) => twin[field as keyof Slo] !== value)
  const standing = standingOf(twin, own)
  const [strict, loose] = standing === 'other-stricter' ? [own, twin] : [twin, own]
  const { dimension } = own
  return {
    changes: isChanged ? [{ type: 'slo/describe', product, of: twin.id, changes: said }] : [],
    lines: [
      ...(standing === 'same'
        ? []
        : [loses('boundary.promises.strictest', { dimension, kept: saidIn(strict), other: saidIn(loose) })]),
      ...wordsGone(becomes, loose),
    ],
  }
}

const WORDS = ['statement', 'reason', 'sli'] as const

/** In the room's own words, where the number does not say it all. */
function wordsGone(becomes: Slo, loose: Slo): readonly BoundaryLine[] {
  const gone = WORDS.filter((field) => loose[field].trim() !== '' && loose[field] !== becomes[field])
  const said = gone.map((field) => loose[field]).join(' · ')
  return said === '' ? [] : [loses('boundary.differs.promise', { dimension: loose.dimension, said })]
}

/** A promise in its shortest words; the same in every language. */
export function saidIn({ statement, target, upTo, unit, percent, window, time, days, zone }: Slo): string {
  const amount = target === null ? '' : `${String(target)}${upTo === null ? '' : `–${String(upTo)}`} ${unit}`.trim()
  const when = [time, days, zone].filter((part) => part !== '').join(' ')
  const parts = [amount, when, percent === null ? '' : `${String(percent)} %`, window].filter((part) => part !== '')
  return parts.join(', ') || withoutFullStop(statement) || '–'
}
