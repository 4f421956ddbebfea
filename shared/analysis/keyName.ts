// What the name of an attribute says: whether it is a key, of which thing it is the key, and when two names are the same (2.09).

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

/** A name without case, spaces and signs: customer_id is Customer ID. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Names of attributes and ports are the same whatever their case, spaces and signs. */
export const isSameName = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other)

/** The thing a key is the key of, in letters: customer_id and Customer number speak of a customer; '' when the name says no more than that it is one. */
export const thingOf = (name: string): string => lettersOf(name).replace(KEY_PART, '')
