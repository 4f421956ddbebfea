// What is said about a file: a few of each kind by name, the rest as a number, so that a broken file does not bury the reader.
import type { Notice } from '../host/notice'
import type { loadTextsEn } from '../text/load.texts'

type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K
export type LoadText = Stem<keyof typeof loadTextsEn>
/** Of each kind, this many are told one by one. */
const TOLD = 10
const SHOWN = 60

export const loadNotice = (text: LoadText, values: Notice['values'], detail?: string): Notice => ({
  text,
  values,
  ...(detail !== undefined && { detail }),
})

/** The first ten of each kind, then how many more there are. */
export function toldBriefly(notices: readonly Notice[]): readonly Notice[] {
  const counts = new Map<string, number>()
  const told = notices.filter(({ text }) => {
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return count <= TOLD
  })
  const more = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - TOLD), 0)
  return more === 0 ? told : [...told, loadNotice('notice.load.more', { count: more })]
}

/** A value of a file as a person may see it in a sentence: short, and with marks for letters that do not show (T19). */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
}
