// What the name of an attribute says: whether it is a key, of which thing it is the key, and when two names are the same (2.09).
import { perWord } from './perWord'

/** How the name of a key ends, in English and German. */
const KEY_WORDS = 'identifiers?|ids?|uuid|guid|keys?|number|no|nr|nummer|kennung|schlüssel|schluessel'
const ENDS_IN_KEY_WORD = new RegExp(`(?:^|[\\s_-])(?:${KEY_WORDS})$`, 'iu')
/** "customerId", and compounds: "Kundennummer". What was "paid" is no key. */
const ENDS_LIKE_KEY = /(?<=\p{Ll})(?:Id|ID|nummer|kennung|schlüssel)$/u
/** A code is often a key ("country code") and often none ("postal code"): it says of which thing, and not that it is one. */
const KEY_PART = new RegExp(`(?:${KEY_WORDS}|code)$`, 'u')

/** True when a name says of itself that it is a key: customer_id, Customer Number, orderId, Kundennummer. */
export const isKeyName = (name: string): boolean =>
  ENDS_IN_KEY_WORD.test(name.trim()) || ENDS_LIKE_KEY.test(name.trim())

/** A name without case, spaces and signs: customer_id is Customer ID. Every pair of inputs asks for it. */
export const lettersOf = perWord((name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, ''),
)

/** Names of attributes and ports are the same whatever their case, spaces and signs. */
export const isSameName = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other)

/** The thing a key is the key of, in letters: customer_id and Customer number speak of a customer; '' when the name says no more than that it is one. */
export const thingOf = (name: string): string => lettersOf(name).replace(KEY_PART, '')

/** What stands before the thing in names that databases give: kept there for order, and no part of what it is the key of. */
const TECHNICAL = /^(?:fk|pk|sk|bk|nk|dim|fact|src|tbl|stg|ref)$/u
/** Another one of the same things: a parent customer is no customer's other name. */
const OTHER_ONE =
  /^(?:parent|child|previous|prior|next|old|new|original|root|related|linked|eltern|vorherige[rs]?|alte[rs]?|neue[rs]?)$/u

/** The words of the thing a key is the key of: crm_customers_id speaks of a crm customer. */
const thingWordsOf = perWord((name): readonly string[] => {
  const words = name
    .normalize('NFKC')
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TECHNICAL.test(word))
  const last = words.pop() ?? ''
  const bare = last.replace(KEY_PART, '')
  return [...words, ...(bare === '' ? [] : [bare])].map(singular)
})

const singular = (word: string): string =>
  word
    .replace(/ies$/u, 'y')
    .replace(/(?<=s|x|ch|sh)es$/u, '')
    .replace(/(?<=[^suiaou])s$/u, '')

/** True where two keys speak of the same thing under names that differ by number, or by what stands before: crm_customer_id, customers_id. */
export function isSameThing(one: string, other: string): boolean {
  const [first, second] = [thingWordsOf(one), thingWordsOf(other)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (short.length === 0) return false
  const before = long.slice(0, long.length - short.length)
  return short.every((word, at) => long[before.length + at] === word) && !before.some((word) => OTHER_ONE.test(word))
}

/** Types that hold the same values under the names that languages and databases give them; varchar(20) is text. */
const TYPES: readonly (readonly [family: string, names: RegExp])[] = [
  ['text', /^(?:n?var)?char(?:acter)?2?$|^n?text$|^str(?:ing)?$|^(?:long|medium|tiny)text$|^zeichenkette$/u],
  [
    'number',
    /^(?:tiny|small|medium|big|long|u|unsigned)?int(?:eger)?(?:8|16|32|64)?$|^long$|^serial$|^num(?:ber|eric)?$|^decimal$|^(?:ganz)?zahl$/u,
  ],
  ['yes or no', /^bool(?:ean)?$/u],
  ['moment', /^timestamp(?:tz)?$|^date_?time(?:offset)?2?$/u],
  ['uuid', /^[ug]uid$|^uniqueidentifier$/u],
]

/** The family of a type, or its letters where it is of none. */
export function typeFamilyOf(type: string): string {
  const bare = type
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[^\p{L}\p{N}_]/gu, '')
  return TYPES.find(([, names]) => names.test(bare))?.[0] ?? lettersOf(type)
}
