// A filter is words; a row passes that has them all, in any order, whatever their case.
const plain = (text: string): string => text.normalize('NFC').toLowerCase()

export const wordsOf = (filter: string): readonly string[] =>
  plain(filter)
    .split(/\s+/u)
    .filter((word) => word !== '')

export function holdsAll(text: string, words: readonly string[]): boolean {
  const said = plain(text)
  return words.every((word) => said.includes(word))
}
