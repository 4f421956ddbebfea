// The only source of ids in the window.
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 14

/** Chance is fetched for so many ids at once: to ask the system for it takes longer than all else a key does here. */
const AT_ONCE = 64
const fetched = new Uint8Array(LENGTH * AT_ONCE)
let used = fetched.length

/** 72 bits of chance in readable letters: two windows, or two workshops merged later, do not meet. */
function chance(): string {
  if (used === fetched.length) {
    crypto.getRandomValues(fetched)
    used = 0
  }
  const bytes = fetched.subarray(used, (used += LENGTH))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** An id of this kind: `product_…`. */
export const newId = (kind: string): string => `${kind}_${chance()}`
