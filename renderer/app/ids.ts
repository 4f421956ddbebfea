// The only source of ids in the window.
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 14

/** 72 bits of chance in readable letters: two windows, or two workshops merged later, do not meet. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** An id of this kind: `product_…`. */
export const newId = (kind: string): string => `${kind}_${chance()}`
