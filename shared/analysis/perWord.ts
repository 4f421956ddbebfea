const REMEMBERED = 50_000

/** What is read off one text is read once, for as many as a large portfolio has words; then memory begins anew. */
export function perWord<T extends object | string>(
  read: (word: string) => T,
  remembered = REMEMBERED,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const reading = read(word)
    if (known.size >= remembered) known.clear()
    known.set(word, reading)
    return reading
  }
}
