import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { hasContent } from '../jobDescription/reading'
import type { Word } from '../jobDescription/words'

const GLUE = wordSet(`
  maps map mapping links link translates matches connects resolves converts lookup crosswalk
  cross-reference concordance konkordanz
  ordnet verknüpft übersetzt verbindet zuordnung mappt bildet verknüpfung abbildung`)
const ID =
  /^(?:.{1,30}-)?(?:ids?|identifiers?|keys?|uuids?|guids?|identifikatoren?)$|(?:nummern?|kennungen|kennung|schlüsseln?)$|_id$/u
const NUMBER_WORDS = new Set(['number', 'numbers', 'code', 'codes'])
/** What an id is as good as, beside a real one: "links the loyalty number to the web account". */
const STAND_INS = /^(?:accounts?|\p{L}*kont(?:o|en))$/u
const OWNER_FOLLOWS = wordSet('of in from der des von aus im')
const LONGEST_OWNER = 5
const LONGEST_GLUE = 16

/** "Maps CRM ids to shop ids": glue between identifiers and nothing else (a bridge table, DOMAIN section C). */
export function isIdGlue(words: readonly Word[]): Run | undefined {
  const from = words.slice(0, 4).findIndex(({ lower }) => GLUE.has(lower))
  if (from < 0 || words.length > LONGEST_GLUE) return undefined
  const ids = words.flatMap(({ lower }, at) => (at > from && (isId(lower) || STAND_INS.test(lower)) ? [at] : []))
  if (!ids.some((at) => isId(words[at]?.lower ?? ''))) return undefined
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (first === last && !words.some((_, at) => isOldAndNew(words, at))) return undefined
  if (!endsWithIds(words.slice(last + 1))) return undefined
  return { from, to: last + 1 }
}

/** "… to the id of the web shop": whose id it is may follow, another object may not. */
const endsWithIds = (rest: readonly Word[]): boolean =>
  !rest.some(hasContent) || (OWNER_FOLLOWS.has(rest[0]?.lower ?? '') && rest.length <= LONGEST_OWNER)

/** "of old and new customer numbers": two kinds of id in one word. */
const isOldAndNew = (words: readonly Word[], at: number): boolean =>
  OLD.has(words[at]?.lower ?? '') && JOINTS.has(words[at + 1]?.lower ?? '') && NEW.has(words[at + 2]?.lower ?? '')

const OLD = wordSet('old legacy alter alte alten alt internal interner internen interne own eigener eigenen')
const JOINTS = wordSet('and to und zu auf')
const NEW = wordSet('new neuer neue neuen neu external externer externen externe')

const isId = (lower: string): boolean => ID.test(lower) || NUMBER_WORDS.has(lower)
