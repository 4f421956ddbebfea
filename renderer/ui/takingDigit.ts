/**
 * Which entry of a list Alt and a digit mean, from 0; undefined for any other key. By the digit's place on the keyboard: with Alt it types
 * another sign on many layouts.
 */
export function takingDigit({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  isComposing,
  code,
}: KeyboardEvent): number | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined ? undefined : Number(digit) - 1
}
