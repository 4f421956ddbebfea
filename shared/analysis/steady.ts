// Facts of many records that stay the same object while none of them changes: typing in another field reckons nothing anew.
import { sameParts } from './sameParts'

/** The map given last, as long as the new one says the same in the same order. */
export function steady<K, V>(): (now: ReadonlyMap<K, V>) => ReadonlyMap<K, V> {
  let last: ReadonlyMap<K, V> = new Map()
  return (now) => {
    if (!saysTheSame(last, now)) last = now
    return last
  }
}

/** The list given last, as long as the new one holds the very same in the same order. */
export function steadyList<T>(): (now: readonly T[]) => readonly T[] {
  let last: readonly T[] = []
  return (now) => {
    if (!sameParts(last, now)) last = now
    return last
  }
}

function saysTheSame<K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>): boolean {
  if (one.size !== other.size) return false
  const before = one.entries()
  for (const [key, value] of other) {
    const [oldKey, oldValue] = before.next().value ?? []
    if (oldKey !== key || oldValue !== value) return false
  }
  return true
}

/** Reckons again only when one of the inputs is another object. */
export function remembered<I extends readonly unknown[], T>(compute: (...inputs: I) => T): (...inputs: I) => T {
  let last: { readonly inputs: I; readonly value: T } | undefined
  return (...inputs) => {
    if (!last?.inputs.every((input, at) => input === inputs[at])) last = { inputs, value: compute(...inputs) }
    return last.value
  }
}
