import type { Word } from './words'

/** Phrases by their first word; "*" at the end of a word stands for any ending. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Those whose first word is open, by its first letter. */
  readonly open: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** A run of words, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** The places of a run, one by one. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset)

/** A list of phrases, one per line (or divided by commas). It is read when it is first looked into: a window that starts waits for none. */
export function phrasesOf(text: string): Phrases {
  let read: Phrases | undefined
  const phrases = (): Phrases => (read ??= phrasesIn(text))
  return {
    get byFirst() {
      return phrases().byFirst
    },
    get open() {
      return phrases().open
    },
  }
}

function phrasesIn(text: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>()
  const open = new Map<string, (readonly string[])[]>()
  for (const line of text.split(/[\n,]/u)) {
    const parts = line.trim().split(/\s+/u)
    const first = parts[0]
    if (first === undefined || first === '') continue
    const [group, key] = first.endsWith('*') ? [open, first.charAt(0)] : [byFirst, first]
    const known = group.get(key)
    if (known) known.push(parts)
    else group.set(key, [parts])
  }
  return { byFirst, open }
}

/** True when a single word is a phrase of its own. */
export const isPhrase = ({ byFirst }: Phrases, word: string): boolean =>
  byFirst.get(word)?.some(({ length }) => length === 1) ?? false

/** All places where a phrase stands in the words, the longest at each place, none overlapping. */
export function findPhrases(words: readonly Word[], phrases: Phrases): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    const length = phraseLengthAt(words, from, phrases)
    if (length === 0) continue
    runs.push({ from, to: from + length })
    from += length - 1
  }
  return runs
}

/** Length of the longest phrase that starts at a word, 0 for none. Asked at every word: nothing is made anew here. */
export function phraseLengthAt(words: readonly Word[], from: number, { byFirst, open }: Phrases): number {
  const first = words[from]
  if (first === undefined) return 0
  const best = longest(words, from, byFirst.get(first.lower))
  return open.size === 0 ? best : Math.max(best, longest(words, from, open.get(first.lower.charAt(0))))
}

function longest(words: readonly Word[], from: number, candidates: readonly (readonly string[])[] | undefined): number {
  if (candidates === undefined) return 0
  let best = 0
  for (const parts of candidates) if (parts.length > best && fits(words, from, parts)) best = parts.length
  return best
}

function fits(words: readonly Word[], from: number, parts: readonly string[]): boolean {
  for (let offset = 0; offset < parts.length; offset++) {
    const part = parts[offset] ?? ''
    const word = words[from + offset]?.lower ?? ''
    if (part.endsWith('*') ? !word.startsWith(part.slice(0, -1)) : word !== part) return false
  }
  return true
}
