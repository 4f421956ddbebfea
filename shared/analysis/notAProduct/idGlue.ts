import { PER } from '../jobDescription/grain'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { hasContent } from '../jobDescription/reading'
import { isSameWord } from '../jobDescription/stem'
import { contentAt, lowerAt, type Word } from '../jobDescription/words'

const GLUE = wordSet(`
  joins maps map mapping mappings resolve links link translates matches connects resolves converts pairs assigns ties lookup crosswalk
  cross-reference reference correspondence concordance konkordanz translation
  ordnet verknüpft übersetzt verbindet zuordnung mappt bildet verknüpfung abbildung`)
const ID =
  /^(?:.{1,30}-)?(?:ids?|identifiers?|keys?|uuids?|guids?|skus?|(?:gtin|ean|isbn|upc)s?(?:-\d{1,2})?|steamids?|barcodes?|uids?|badges?|identifikatoren?)$|(?:nummern?|kennungen|kennung|schlüsseln?|\p{L}{2}codes?)$|_id$/u
const NUMBER_WORDS = new Set(['number', 'numbers', 'code', 'codes'])
/** What an id is as good as, beside a real one: "links the loyalty number to the web account". */
const STAND_INS =
  /^(?:accounts?|logins?|pseudonyms?|(?:[\p{L}_]+_)?names?|labels?|[\p{L}-]*kont(?:o|en)|\p{L}*(?:namen?|bezeichnung(?:en)?))$/u
const OWNER_FOLLOWS = wordSet('of in from for between der des von aus im für zwischen')
const LONGEST_OWNER = 7
const LONGEST_GLUE = 20
const LAST_PLACE_OF_GLUE = 6

/** "Maps CRM ids to shop ids": glue between identifiers and nothing else (a bridge table, DOMAIN section C). */
export const isIdGlue = (text: string, words: readonly Word[], name: string): Run | undefined =>
  arrowed(text, words) ??
  bareIds(words) ??
  joinedByIds(words) ??
  mappedIds(words) ??
  idToId(words) ??
  (name.includes('_') ? mappedThings(words) : undefined)

/** "Transponder id ↔ container id": a sign says what is mapped to what. */
function arrowed(text: string, words: readonly Word[]): Run | undefined {
  const at = words.findIndex((word, place) => place > 0 && ARROW.test(text.slice(words[place - 1]?.end, word.start)))
  const isAtId = [at - 1, at, at + 1].some((place) => isId(lowerAt(words, place)))
  const isCut = words.some(({ lower }) => PER.has(lower))
  if (at < 0 || at > LAST_PLACE_OF_GLUE || words.length > LONGEST_GLUE || !isAtId || isCut) return undefined
  return { from: 0, to: words.length }
}

const ARROW = /↔|⇔|⇄|<[-=]{1,3}>/u

/** "Verknüpft PPN und ZDB-ID": two names, one of them of an id, and nothing else. */
function bareIds(words: readonly Word[]): Run | undefined {
  const [verb, one, joint, other] = words
  if (words.length !== 4 || !GLUE.has(verb?.lower ?? '') || !TO.has(joint?.lower ?? '')) return undefined
  return [one, other].some((word) => isId(word?.lower ?? '')) ? { from: 0, to: 4 } : undefined
}

/** "Vendor number to supplier key, one line per pair": no verb is needed. */
function idToId(words: readonly Word[]): Run | undefined {
  const to = words.findIndex(({ lower }, at) => at > 0 && VERSUS.has(lower) && isId(lowerAt(words, at - 1)))
  if (to < 0 || to > LAST_PLACE_OF_GLUE || words.slice(0, to).some(({ content }) => !content)) return undefined
  const id = words.findIndex(({ lower }, at) => at > to && at <= to + FARTHEST_OTHER && isId(lower))
  return id < 0 || words.length > LONGEST_GLUE ? undefined : { from: 0, to: id + 1 }
}

const VERSUS = wordSet('to into vs versus zu auf')
const FARTHEST_OTHER = 4

/** "Mapping of projects to collections", "links a course to a term": among data models this is told by ids; who assigns shops to regions says so otherwise. */
function mappedThings(words: readonly Word[]): Run | undefined {
  const from = words.slice(0, 4).findIndex(({ lower }) => lower === 'mapping' || LINKING.has(lower))
  const to = words.findIndex(({ lower }, at) => at > from + 1 && JOINED_BY.has(lower))
  const isMapping = lowerAt(words, from) !== 'mapping' || lowerAt(words, from + 1) === 'of'
  if (from < 0 || to < 0 || !isMapping || words.length > LONGEST_GLUE) return undefined
  const target = words.findIndex((_, at) => at > to && isThing(words, at))
  return target > 0 && target <= to + 3 && isThing(words, to - 1) ? { from, to: target + 1 } : undefined
}

const LINKING = wordSet('links linking relating relates connecting connects associating associates')
const JOINED_BY = wordSet('to and with')
/** "Courses", "a course", "an elective set". */
const isThing = (words: readonly Word[], at: number): boolean =>
  contentAt(words, at) &&
  (/[^s]s$/u.test(lowerAt(words, at)) || [at - 1, at - 2].some((before) => SINGLE.has(lowerAt(words, before))))

const SINGLE = wordSet('a an each one')
function mappedIds(words: readonly Word[]): Run | undefined {
  const from = words
    .slice(0, LAST_PLACE_OF_GLUE)
    .findIndex(({ lower }, at) => GLUE.has(lower) && !(lower === 'reference' && lowerAt(words, at - 1) === 'of'))
  if (from < 0 || words.length > LONGEST_GLUE) return undefined
  const ids = words.flatMap(({ lower }, at) => (at > from && (isId(lower) || STAND_INS.test(lower)) ? [at] : []))
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (!ids.some((at) => isId(lowerAt(words, at))) && !isSameOnBothSides(words, first, last)) return undefined
  const to = lastId(words, from, { first, last })
  return to !== undefined && endsWithIds(words.slice(to + 1)) ? { from, to: to + 1 } : undefined
}

/** "Maps ledger accounts to CRM accounts": the same thing as two systems call it. */
const isSameOnBothSides = (words: readonly Word[], first: number, last: number): boolean =>
  isSameWord(headOf(lowerAt(words, first)), headOf(lowerAt(words, last))) &&
  (lowerAt(words, words.length - 1) === 'zu' ||
    words.slice(first + 1, last).some(({ lower }) => BOTH_ENDS.has(lower) || TO_ID.has(lower)))

/** The "Konten" of "Kundenkonten". */
const headOf = (lower: string): string => HEAD_DE.exec(lower)?.[0] ?? lower
const HEAD_DE = /(?:kont(?:o|en)|bezeichnung(?:en)?)$/u

/** Where the second of two ids stands; undefined where there is only one. */
function lastId(
  words: readonly Word[],
  glue: number,
  { first, last }: { readonly first: number; readonly last: number },
): number | undefined {
  const other = otherOne(words, last)
  if (other !== undefined || first !== last) return other ?? last
  return isOfTwo(words, last) || isUsedByTwo(words.slice(last + 1)) || isMappedTo(words, glue, last) ? last : undefined
}

/** "… the number of the clinic to the one of the insurer": the second id is not named again. */
function otherOne(words: readonly Word[], id: number): number | undefined {
  const one = words.findIndex(
    ({ lower }, at) =>
      at > id + 1 &&
      (THAT_DE.has(lower) || (ONE.has(lower) && words.slice(id, at).some((word) => BOTH_ENDS.has(word.lower)))),
  )
  return one < 0 ? undefined : one
}

const BOTH_ENDS = wordSet('to with into')
const ONE = wordSet('one ones that those')
const THAT_DE = wordSet('der dem denen')

/** "Joins policies to claims by policy number": two things brought together by an id, and nothing said of them. */
function joinedByIds(words: readonly Word[]): Run | undefined {
  if (!JOINING.has(lowerAt(words, 0)) || words.length > LONGEST_JOIN) return undefined
  const to = words.findIndex(({ lower }) => TO.has(lower))
  const by = words.findIndex(({ lower }, at) => at > to && BY.has(lower))
  if (to < 2 || by < 0 || !isId(lowerAt(words, words.length - 1))) return undefined
  return { from: 0, to: words.length }
}

const LONGEST_JOIN = 10
const JOINING = wordSet('joins join links link connects connect maps map matches match verknüpft verbindet ordnet')
const TO = wordSet('to with and zu mit und')
const BY = wordSet('by via on through using über per anhand')

/** "… to the id of the web shop": whose id it is may follow, another object may not. */
const endsWithIds = (rest: readonly Word[]): boolean =>
  !rest.some(hasContent) ||
  (OWNER_FOLLOWS.has(rest[0]?.lower ?? '') && rest.length <= LONGEST_OWNER) ||
  isUsedByTwo(rest)

/** "… the keys used by the post and by the land registry". */
const isUsedByTwo = (rest: readonly Word[]): boolean =>
  USED.has(lowerAt(rest, 0)) && rest.length <= LONGEST_USERS && rest.filter(({ lower }) => lower === 'by').length === 2

const USED = wordSet('used given assigned issued')
const LONGEST_USERS = 10

/** "of old and new customer numbers": two kinds of id in one word. */
const isOldAndNew = (words: readonly Word[], at: number): boolean =>
  OLD.has(words[at]?.lower ?? '') && JOINTS.has(words[at + 1]?.lower ?? '') && NEW.has(words[at + 2]?.lower ?? '')

/** "… between the customer numbers of the ERP and the webshop": one word for the ids of two. */
function isOfTwo(words: readonly Word[], at: number): boolean {
  if (words.some((_, place) => isOldAndNew(words, place))) return true
  const [before, owners] = [words.slice(0, at), words.slice(at + 1)]
  const isPlural = /(?:s|en|n)$/u.test(words[at]?.lower ?? '')
  return (
    isPlural &&
    before.some(({ lower }) => BETWEEN.has(lower)) &&
    OWNER_FOLLOWS.has(owners[0]?.lower ?? '') &&
    owners.some(({ lower }) => JOINTS.has(lower))
  )
}

/** "Mapping of users to anonymous ids": what is called a mapping and ends at an id; "maps shops to regions" does not. */
const isMappedTo = (words: readonly Word[], glue: number, last: number): boolean =>
  MAPPINGS.has(lowerAt(words, glue)) &&
  ID.test(lowerAt(words, last)) &&
  words.slice(glue + 1, last).some(({ lower }) => TO_ID.has(lower))

const MAPPINGS = wordSet('mapping mappings crosswalk lookup cross-reference concordance zuordnung abbildung konkordanz')
const TO_ID = wordSet('to zu zur zum auf')

const BETWEEN = wordSet('between zwischen of der von')
const OLD = wordSet('old legacy alter alte alten alt internal interner internen interne own eigener eigenen')
const JOINTS = wordSet('and to und zu auf')
const NEW = wordSet('new neuer neue neuen neu external externer externen externe')

const isId = (lower: string): boolean => ID.test(lower) || NUMBER_WORDS.has(lower)
