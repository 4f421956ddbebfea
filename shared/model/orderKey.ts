// Fractional keys: what comes between "a" and "b" is "an"; nothing else has to be renumbered, and two people inserting do not conflict.
const DIGITS = 'abcdefghijklmnopqrstuvwxyz'
const MIDDLE = 13

/** A key that sorts (by code unit) after `before` and before `after`; '' stands for the open ends. Never ends in "a", so there is always room below it. */
export function orderKeyBetween(before: string, after: string): string {
  const low = digitAt(before, 0, 0)
  const high = after === '' ? DIGITS.length : digitAt(after, 0, 0)
  const first = DIGITS[low] ?? 'a'
  if (high - low > 1) return DIGITS[low + Math.floor((high - low) / 2)] ?? 'n'
  if (high === low) return first + orderKeyBetween(before.slice(1), after.slice(1))
  return first + orderKeyBetween(before.slice(1), '')
}

/** A key behind all of these. Grows by one letter only every dozen appends. */
export function orderKeyAfter(keys: Iterable<string>): string {
  let last = ''
  for (const key of keys) if (key > last) last = key
  if (last === '') return DIGITS[MIDDLE] ?? 'n'
  return orderKeyBetween(last, '')
}

const digitAt = (key: string, at: number, none: number): number => {
  const found = DIGITS.indexOf(key.charAt(at))
  return key.charAt(at) === '' || found < 0 ? none : found
}

/** Records in the order a person gave them; equal keys by id, so that every machine sorts alike. */
export const inOrder = <R extends { readonly order: string; readonly id: string }>(
  table: Readonly<Record<string, R>>,
): readonly R[] =>
  Object.values(table).sort((one, other) => compare(one.order, other.order) || compare(one.id, other.id))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
