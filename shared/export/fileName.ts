// Names of exported files: made by us from a few letters, never taken over from a file (RELIABILITY.md T5).
import type { ExportedText } from './exporter'

const LONGEST = 120
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }

/** `start` in letters, digits, blanks, underscores and hyphens, with `ending` ('.slo.md') behind it; at most 120 characters, never empty or reserved. */
export function exportFileName(start: string, ending: string): string {
  const plain = start
    .slice(0, LONGEST * 4)
    .replace(/[äöüÄÖÜß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 _-]+/g, '-')
    .replace(/^[ -]+/, '')
    .slice(0, LONGEST - ending.length)
    .replace(/[ -]+$/, '')
  const named = plain === '' ? 'portfolio' : plain
  return `${RESERVED.test(named) ? `_${named}` : named}${ending}`
}

/** Numbered where two would fall on each other; upper and lower case are the same to many disks. */
export function withDistinctNames(
  texts: readonly (ExportedText & { readonly ending: string })[],
): readonly ExportedText[] {
  const taken = new Set<string>()
  return texts.map(({ name, text, ending }) => {
    const start = name.slice(0, -ending.length)
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const mark = `-${number}`
      free = `${start.slice(0, LONGEST - ending.length - mark.length)}${mark}${ending}`
    }
    taken.add(free.toLowerCase())
    return { name: free, text }
  })
}
