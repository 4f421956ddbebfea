const REMEMBERED = 50_000

/** What is read off one word is read once, for as many words as a large portfolio has; then memory begins anew. */
export function perWord<T extends string>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const reading = read(word)
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, reading)
    return reading
  }
}
