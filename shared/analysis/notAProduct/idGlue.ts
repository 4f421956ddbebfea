import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { hasContent } from '../jobDescription/reading'
import type { Word } from '../jobDescription/words'

const GLUE = wordSet(`
  maps map mapping links link translates matches connects resolves converts lookup crosswalk
  ordnet verknüpft übersetzt verbindet zuordnung mappt bildet verknüpfung abbildung`)
const ID =
  /^(?:.{1,30}-)?(?:ids?|identifiers?|keys?|uuids?|guids?|identifikatoren?)$|(?:nummern?|kennungen|kennung|schlüsseln?)$|_id$/u
const NUMBER_WORDS = new Set(['number', 'numbers', 'code', 'codes'])
const OWNER_FOLLOWS = wordSet('of in from der des von aus im')
const LONGEST_OWNER = 5
const LONGEST_GLUE = 16

/** "Maps CRM ids to shop ids": glue between identifiers and nothing else (a bridge table, DOMAIN section C). */
export function isIdGlue(words: readonly Word[]): Run | undefined {
  const from = words.slice(0, 4).findIndex(({ lower }) => GLUE.has(lower))
  if (from < 0 || words.length > LONGEST_GLUE) return undefined
  const ids = words.flatMap(({ lower }, at) => (at > from && isId(lower) ? [at] : []))
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  if (!endsWithIds(words.slice(last + 1))) return undefined
  return { from, to: last + 1 }
}

/** "… to the id of the web shop": whose id it is may follow, another object may not. */
const endsWithIds = (rest: readonly Word[]): boolean =>
  !rest.some(hasContent) || (OWNER_FOLLOWS.has(rest[0]?.lower ?? '') && rest.length <= LONGEST_OWNER)

const isId = (lower: string): boolean => ID.test(lower) || NUMBER_WORDS.has(lower)
