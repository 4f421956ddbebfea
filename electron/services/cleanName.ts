// File names that mean the same, and nothing else, on every system (RELIABILITY.md T5).
const LONGEST = 120
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }

/** Letters, digits, blank, dot, underscore, bracket and hyphen; never empty, reserved, hidden, or with a way out of its folder. */
export function cleanName(name: string, instead = 'unnamed'): string {
  const plain = name
    .normalize('NFC')
    .replace(/[äöüÄÖÜß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ._()-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[ .-]+|[ .]+$/g, '')
  const named = plain === '' ? instead : plain
  return shortened(RESERVED.test(named) ? `_${named}` : named)
}

/** The same names, numbered where they would fall on each other; upper and lower case are the same to many disks. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = withMark(name, `-${number}`)
    taken.add(free.toLowerCase())
    return free
  })
}

/** 'map.workback.json' marked with ' (copy)' is 'map (copy).workback.json'. */
export function withMark(name: string, mark: string): string {
  const [, start = name, end = ''] = /^(.+?)((?:\.workback)?\.[A-Za-z0-9]+)?$/.exec(name) ?? []
  return `${start}${mark}${end}`
}

/** Cut in front of the ending, so that the file still opens with its program. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const [, end = ''] = /((?:\.workback)?\.[A-Za-z0-9]{1,10})$/.exec(name) ?? []
  return `${name.slice(0, LONGEST - end.length).trimEnd()}${end}`
}
