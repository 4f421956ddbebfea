// Which of some marked records each record leads to (or comes from), for the whole map at once: one bit per mark.
import type { NodeId } from '../model/entities/ids'
import type { Neighbours } from './lineage/neighbours'
import { touchedBetween } from './lineage/touched'
import { sameParts } from './sameParts'

/** Bit n is set where the nth mark is reached. */
export type Bits = Uint32Array
const WORD = 32

/**
 * How to find the marks each record reaches along `towards`, directly or not; a mark reaches itself only on a circle. `against` is the same flows
 * read the other way. Records that reach none are left out. Each record is looked at once, after all it leads to; on circles until nothing is
 * added. Asked again, only what leads to a change is looked at, and bits that are the same stay the same object.
 */
export function beginReachingMarks() {
  let last: { readonly marks: readonly NodeId[]; readonly towards: Neighbours; readonly reached: Reached } | undefined
  return (marks: readonly NodeId[], towards: Neighbours, against: Neighbours): Reached => {
    const before = last && sameParts(last.marks, marks) ? last : { towards: NOWHERE, reached: NOTHING }
    const touched = touchedBetween(before.towards, towards, against)
    last = { marks, towards, reached: gathered(marks, { towards, against }, touched, before.reached) }
    return last.reached
  }
}
type Reached = ReadonlyMap<NodeId, Bits>
const NOWHERE: Neighbours = new Map()
const NOTHING: Reached = new Map()

function gathered(
  marks: readonly NodeId[],
  { towards, against }: { readonly towards: Neighbours; readonly against: Neighbours },
  touched: ReadonlySet<NodeId>,
  before: Reached,
): Reached {
  if (touched.size === 0) return before
  const places = new Map(marks.map((id, at) => [id, at]))
  const words = Math.ceil(marks.length / WORD)
  const reached = new Map(before)
  for (const id of touched) reached.delete(id)
  const gather = (id: NodeId): boolean => {
    const own = reached.get(id) ?? new Uint32Array(words)
    let isNew = false
    for (const next of towards.get(id) ?? []) isNew = addTo(own, places.get(next), reached.get(next)) || isNew
    if (isNew) reached.set(id, own)
    return isNew
  }
  const { released, onCircles } = lastFirst(touched, towards, against)
  for (const id of released) gather(id)
  // What leads to a circle waits for it, and is gathered with it until a whole round adds nothing.
  while (onCircles.map(gather).includes(true));
  for (const id of touched) {
    const [old, now] = [before.get(id), reached.get(id)]
    if (old && now && isSameBits(old, now)) reached.set(id, old)
  }
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

/** Each of these records after all of them it leads to; apart from them those that wait for a circle. */
function lastFirst(ids: ReadonlySet<NodeId>, towards: Neighbours, against: Neighbours) {
  const left = new Map([...ids].map((id) => [id, (towards.get(id) ?? []).filter((next) => ids.has(next)).length]))
  const order = [...ids].filter((id) => left.get(id) === 0)
  for (const id of order)
    for (const before of against.get(id) ?? []) {
      const waiting = left.get(before)
      if (waiting === undefined) continue
      left.set(before, waiting - 1)
      if (waiting === 1) order.push(before)
    }
  return { released: order, onCircles: [...left].flatMap(([id, waiting]) => (waiting > 0 ? [id] : [])) }
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

/** The marks that any of them reaches. */
export function joinedMarks(all: readonly Bits[]): Bits {
  const joined = new Uint32Array(Math.max(0, ...all.map(({ length }) => length)))
  for (const bits of all)
    for (let word = 0; word < bits.length; word++) joined[word] = (joined[word] ?? 0) | (bits[word] ?? 0)
  return joined
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
 * What is made of each record's marks, the same object as before while it reaches the same ones. `restsOn` is everything else it rests on (the
 * marks in their order among it); when that has changed, all is made anew, with what was there before at hand.
 */
export function keptByMarks<T>() {
  let known: { readonly restsOn: readonly unknown[]; readonly made: ReadonlyMap<NodeId, OfMarks<T>> } | undefined
  return (
    restsOn: readonly unknown[],
    reached: ReadonlyMap<NodeId, Bits>,
    make: (bits: Bits, before: T | undefined) => T,
  ): ReadonlyMap<NodeId, OfMarks<T>> => {
    const { made: before = new Map<NodeId, OfMarks<T>>() } = known ?? {}
    const isComparable = known !== undefined && sameParts(known.restsOn, restsOn)
    const made = new Map<NodeId, OfMarks<T>>()
    for (const [id, bits] of reached) {
      const old = before.get(id)
      const isKept = isComparable && old !== undefined && isSameBits(old.bits, bits)
      made.set(id, isKept ? old : { bits, value: make(bits, old?.value) })
    }
    known = { restsOn, made }
    return made
  }
}

export interface OfMarks<T> {
  readonly bits: Bits
  readonly value: T
}

const isSameBits = (one: Bits, other: Bits): boolean =>
  one === other || (one.length === other.length && one.every((word, at) => word === other[at]))
