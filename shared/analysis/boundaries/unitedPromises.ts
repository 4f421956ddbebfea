// Promises of two products as those of one: per dimension the strictest, and the other one said aloud before it goes.
import type { ChangeInput } from '../../model/commands'
import type { DataProduct, Slo } from '../../model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import { isWeaker, keyOf, readLevel } from '../sloInference/level'
import { isSloDimension } from '../sloInterview/dimensions'
import { heed, joined, line, type Part } from './boundaryProposal'
import type { NewId } from './widening'

/** How two promises about the same thing stand to each other; apart: they cannot be compared, so both stay. */
type Standing = 'same' | 'kept-stricter' | 'other-stricter' | 'apart'

export function unitedPromises(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const keys = Object.values(kept.slos).map(({ order }) => order)
  const parts = inOrder(other.slos).map((own): Part => {
    const twin = inOrder(kept.slos).find(({ dimension }) => dimension === own.dimension)
    const standing = twin ? standingOf(twin, own) : 'apart'
    if (!twin || standing === 'apart') return addedPromise(kept, own, keys, twin !== undefined, newId)
    if (standing === 'same') return { changes: sliFilled(kept, twin, own), lines: [] }
    return settled(kept, twin, own, standing)
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
const isSameSaid = (one: Slo, other: Slo): boolean =>
  MEASURED.every((field) => one[field] === other[field]) &&
  (one.target !== null || one.percent !== null || one.time !== '')

function addedPromise(kept: DataProduct, own: Slo, keys: string[], beside: boolean, newId: NewId): Part {
  const order = orderKeyAfter(keys)
  keys.push(order)
  const id = Object.hasOwn(kept.slos, own.id) ? (newId('slo') as Slo['id']) : own.id
  const text = beside ? 'boundary.promises.beside' : 'boundary.promises.added'
  return {
    changes: [{ type: 'slo/add', product: kept.id, record: { ...own, id, order } }],
    lines: [(beside ? heed : line)(text, { dimension: own.dimension, said: saidIn(own) })],
  }
}

function settled(kept: DataProduct, twin: Slo, own: Slo, standing: 'kept-stricter' | 'other-stricter'): Part {
  const [strict, loose] = standing === 'other-stricter' ? [own, twin] : [twin, own]
  const { id: _, order: __, ...said } = own
  return {
    changes:
      standing === 'other-stricter'
        ? [{ type: 'slo/describe', product: kept.id, of: twin.id, changes: { ...said, sli: own.sli || twin.sli } }]
        : sliFilled(kept, twin, own),
    lines: [
      heed('boundary.promises.strictest', { dimension: own.dimension, kept: saidIn(strict), other: saidIn(loose) }),
    ],
  }
}

const sliFilled = ({ id }: DataProduct, twin: Slo, own: Slo): readonly ChangeInput[] =>
  twin.sli === '' && own.sli !== ''
    ? [{ type: 'slo/describe', product: id, of: twin.id, changes: { sli: own.sli } }]
    : []

/** A promise in its shortest words; the same in every language. */
function saidIn({ statement, target, upTo, unit, percent, time, days, zone }: Slo): string {
  const amount = target === null ? [] : [`${String(target)}${upTo === null ? '' : `–${String(upTo)}`} ${unit}`.trim()]
  const parts = [...amount, time, days, zone, percent === null ? '' : `${String(percent)} %`].filter(
    (part) => part !== '',
  )
  return parts.join(' ') || statement || '–'
}
