/** A number as people write it: `3.5`, `3,5`, `1 000`; null for nothing. undefined for what is none. */
export function numberIn(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s’']/g, '')
  if (plain === '') return null
  if (!/^[+-]?\d*[.,]?\d*$/.test(plain) || !/\d/.test(plain)) return undefined
  return Number(plain.replace(',', '.'))
}
