// Which of some marked records each record leads to (or comes from), for the whole map at once: one bit per mark.
import type { NodeId } from '../model/entities/ids'
import type { Neighbours } from './lineage'

/** Bit n is set where the nth mark is reached. */
export type Bits = Uint32Array
const WORD = 32

/**
 * The marks each record reaches along `towards`, directly or not; a mark reaches itself only on a circle. `against` is the same flows read the
 * other way. Records that reach none are left out. Each record is looked at once, after all it leads to; on circles until nothing is added.
 */
export function reachingMarks(
  marks: readonly NodeId[],
  towards: Neighbours,
  against: Neighbours,
): ReadonlyMap<NodeId, Bits> {
  const places = new Map(marks.map((id, at) => [id, at]))
  const words = Math.ceil(marks.length / WORD)
  const reached = new Map<NodeId, Bits>()
  const gather = (id: NodeId): boolean => {
    const own = reached.get(id) ?? new Uint32Array(words)
    let isNew = false
    for (const next of towards.get(id) ?? []) isNew = addTo(own, places.get(next), reached.get(next)) || isNew
    if (isNew) reached.set(id, own)
    return isNew
  }
  const { released, onCircles } = lastFirst(towards, against)
  for (const id of released) gather(id)
  // What leads to a circle waits for it, and is gathered with it until a whole round adds nothing.
  while (onCircles.map(gather).includes(true));
  return reached
}

/** True when something was added. */
function addTo(own: Bits, place: number | undefined, more: Bits | undefined): boolean {
  let isNew = false
  const add = (word: number, bits: number) => {
    const joined = ((own[word] ?? 0) | bits) >>> 0
    isNew ||= joined !== own[word]
    own[word] = joined
  }
  if (place !== undefined) add(Math.floor(place / WORD), 1 << (place % WORD))
  if (more) for (let word = 0; word < more.length; word++) add(word, more[word] ?? 0)
  return isNew
}

/** Every record with a way onward, each after all it leads to; apart from them those that wait for a circle. */
function lastFirst(towards: Neighbours, against: Neighbours) {
  const left = new Map([...towards].map(([id, next]) => [id, next.length]))
  const order = [...against.keys()].filter((id) => !left.has(id))
  for (const id of order)
    for (const before of against.get(id) ?? []) {
      const remaining = (left.get(before) ?? 0) - 1
      left.set(before, remaining)
      if (remaining === 0) order.push(before)
    }
  return { released: order, onCircles: [...left].flatMap(([id, remaining]) => (remaining > 0 ? [id] : [])) }
}

/** True when the mark in this place is reached; nothing stands in a place below 0. */
export const hasMark = (bits: Bits, place: number): boolean =>
  place >= 0 && (((bits[Math.floor(place / WORD)] ?? 0) >>> (place % WORD)) & 1) === 1

/** How many marks stand in these places, the first included, the last not. */
export function countMarks(bits: Bits, from = 0, upTo = bits.length * WORD): number {
  let count = 0
  for (let word = Math.floor(from / WORD); word * WORD < upTo; word++) {
    const low = Math.max(0, from - word * WORD)
    const high = Math.min(WORD, upTo - word * WORD)
    count += ones(((bits[word] ?? 0) >>> low) & (high - low === WORD ? -1 : (1 << (high - low)) - 1))
  }
  return count
}

/** Set bits of a word, added up in pairs, fours and eights. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The places of the marks, in their order. */
export function placesIn(bits: Bits): readonly number[] {
  const places: number[] = []
  for (let word = 0; word < bits.length; word++)
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1)
      places.push(word * WORD + 31 - Math.clz32(left & -left))
  return places
}

/**
 * What is made of a record's marks, the same object as before while it reaches the same ones. `restsOn` is everything else it rests on (the
 * marks in their order among it); when that has changed, all is made anew, with what was there before at hand.
 */
export function keptByMarks<T>() {
  let known: { readonly restsOn: readonly unknown[]; readonly made: ReadonlyMap<NodeId, Made<T>> } | undefined
  return (
    restsOn: readonly unknown[],
    reached: ReadonlyMap<NodeId, Bits>,
    make: (bits: Bits, before: T | undefined) => T,
  ): ReadonlyMap<NodeId, T> => {
    const { made: before = new Map<NodeId, Made<T>>() } = known ?? {}
    const isComparable =
      known?.restsOn.length === restsOn.length && known.restsOn.every((fact, at) => fact === restsOn[at])
    const made = new Map<NodeId, Made<T>>()
    for (const [id, bits] of reached) {
      const old = before.get(id)
      const isKept = isComparable && old !== undefined && isSameBits(old.bits, bits)
      made.set(id, isKept ? old : { bits, value: make(bits, old?.value) })
    }
    known = { restsOn, made }
    return new Map([...made].map(([id, { value }]) => [id, value]))
  }
}

interface Made<T> {
  readonly bits: Bits
  readonly value: T
}

const isSameBits = (one: Bits, other: Bits): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at])
