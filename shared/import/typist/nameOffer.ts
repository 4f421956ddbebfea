// The one name that stands ready while another is typed: it is shown in grey, and the key that ends the name takes it.
import { perWord } from '../../analysis/perWord'
import { nameKey } from './typistNames'

/** Where a name fits what is typed: 0 it starts with it, 1 its initials do, 2 a word of it starts with it, 3 it holds it, -1 not at all. */
export function fitOf(name: string, typed: string): number {
  const key = nameKey(name)
  const start = nameKey(typed)
  if (key.startsWith(start)) return 0
  if (start.length > 1 && initialsOf(key).startsWith(start)) return 1
  if (key.includes(` ${start}`) || key.includes(`-${start}`)) return 2
  return key.includes(start) ? 3 : -1
}

const initialsOf = perWord((key) =>
  key
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join(''),
)

/**
 * The best of these names for what is typed, by its start or its initials; undefined when it is typed in full, ends with a blank (it is
 * meant as typed) or is shorter than `least` letters. The shortest goes first, and names in the order given.
 */
export function offeredName(names: readonly string[], typed: string, least = 2): string | undefined {
  if (/\s$/u.test(typed) || typed.trim().length < least) return undefined
  const key = nameKey(typed)
  if (names.some((name) => nameKey(name) === key)) return undefined
  const fits = names.map((name) => ({ name, fit: fitOf(name, typed) })).filter(({ fit }) => fit === 0 || fit === 1)
  return fits.sort((one, other) => one.fit - other.fit || one.name.length - other.name.length)[0]?.name
}

/** What stands in grey behind the text: the rest of the name, or the whole of it where only its initials were typed. */
export function greyRest(typed: string, name: string): string {
  return nameKey(name).startsWith(nameKey(typed)) ? name.slice(typed.trimStart().length) : ` → ${name}`
}
