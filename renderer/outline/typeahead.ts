// Jumping to a name by typing it. It begins with a capital letter, because small letters are the keys of the practice (U, P, S …).
const PATIENCE = 900

export interface Typed {
  readonly text: string
  /** Milliseconds, as the desk's clock says. */
  readonly at: number
}
export const NOTHING_TYPED: Typed = { text: '', at: 0 }

/** What has been typed with this key; undefined when the key is not part of a name. */
export function typedWith({ text, at }: Typed, key: string, now: number): Typed | undefined {
  if (!/^.$/su.test(key)) return undefined
  const going = text !== '' && now - at < PATIENCE
  if (!going && !/^\p{Lu}$/u.test(key)) return undefined
  return { text: going ? text + key : key, at: now }
}

/** The next name that begins so, from the present one on and around the end; a repeated first letter goes from one to the next. */
export function nextNamed(names: readonly string[], from: number, text: string): number {
  const wanted = text.toLowerCase()
  const first = wanted.charAt(0)
  const again = wanted === first.repeat(wanted.length)
  const prefix = again ? first : wanted
  const start = again ? from + 1 : from
  const around = names.map((_, index) => (start + index) % names.length)
  return around.find((index) => names[index]?.toLowerCase().startsWith(prefix)) ?? -1
}
