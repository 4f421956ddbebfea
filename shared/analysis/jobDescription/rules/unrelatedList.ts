// A list of things that no sentence holds together.
import { FILLERS } from '../lexicon/fillers'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { wordSet } from '../lexicon/wordSet'
import { isInName, type Reading } from '../reading'
import type { Word } from '../words'

const FEWEST_UNRELATED = 4
/** "Births, deaths, arrivals and departures of the zoo" may well be one thing. */
const FEWEST_OWNED = 5
const LONGEST_ITEM = 3

/** "Customers, orders, products, invoices". */
export function isUnrelatedList({ plain, words, sentences, nameWords }: Reading): boolean {
  const owner = ownerAt(plain, nameWords)
  const own = words.filter(({ start }) => start < owner)
  if (sentences.length > 1 || own.length > 30 || own.some(isSmallWord)) return false
  const items = plain
    .slice(0, owner)
    .split(/[,;/&+]|\s(?:and|und|sowie|or|oder)\s/u)
    .map((item) => item.replace(OURS, '').trim().split(/\s+/u))
  const said = items.map((item) => item.filter((word) => word !== '' && !FILLERS.has(word.toLowerCase())))
  const kept = said.filter((item) => item.length > 0)
  const bare = kept.filter((item) => item.length <= 2 && !item.some((word) => FUNCTION_WORDS.has(word.toLowerCase())))
  if (isNoted(kept) || isOfOneThing(kept, nameWords)) return false
  return (
    kept.length >= (owner < plain.length ? FEWEST_OWNED : FEWEST_UNRELATED) &&
    // One may be longer: "social media posts" among "machines, invoices, weather, holidays"; "mart combining revenue" heads a list.
    bare.length + 1 >= kept.length &&
    kept.every(({ length }) => length <= LONGEST_ITEM) &&
    kept.filter(isPlural).length * 2 > kept.length
  )
}

/** Where "… des Friedhofs", "… of the harbour" begins, if the name has it: whose the things are holds no list together. */
function ownerAt(plain: string, nameWords: readonly string[]): number {
  const found = OWNER.exec(plain)
  return found && isInName((found[1] ?? '').toLowerCase(), nameWords) ? found.index : plain.length
}

const OWNER = /\s(?:of (?:the|our)|des|der|unseres|unserer|vom)\s(\p{L}{3,40})[.!\s]*$/iu

/** "Vessel owners, vessel engines, vessel crews", "Straßenlampen, Straßenbäume, Straßenschilder": the same word opens most of them, or they are what the name says. */
function isOfOneThing(items: readonly (readonly string[])[], nameWords: readonly string[]): boolean {
  const named = items.filter((item) => item.some((word) => isInName(word.toLowerCase(), nameWords)))
  if (named.length * 2 > items.length) return true
  const openings = items.map(([first = '']) => first.toLowerCase().slice(0, LONGEST_OPENING))
  return openings.some((opening) => openings.filter((other) => other === opening).length * 2 > openings.length)
}

const LONGEST_OPENING = 5

/** "Everything we know about our fans: tickets, newsletter, catering, …", "operations incl. staff, energy, weather and so on": a list that ends nowhere. */
export function isOpenedList({ plain, sentences }: Reading): boolean {
  if (sentences.length > 1) return false
  const all = OF_ALL.exec(plain)
  const [, before = '', listed = ''] = all ?? OPENED.exec(plain) ?? []
  const isOpen = all !== null || EVERYTHING.test(before) || UNENDED.test(listed)
  return isOpen && !GRAIN.test(listed) && isBareList(listed)
}

function isBareList(listed: string): boolean {
  const items = listed
    .replace(UNENDED, '')
    .replace(IN_ONE_PLACE, '')
    .split(/,|\s(?:and|und)\s/u)
    .filter((item) => item.trim() !== '')
  return (
    items.length >= FEWEST_UNRELATED &&
    items.filter((item) => NOTED.test(item)).length < FEWEST_ATTRIBUTES &&
    items.every((item) => item.replace(OURS, '').trim().split(/\s+/u).length <= 2)
  )
}

/** "…, per field": cut so, it is told of something. */
const GRAIN = /,\s(?:per|by|je|pro|nach)\s/iu
const OPENED = /^(.{3,120}?)(?::|\b(?:including|incl\.|inkl\.|einschließlich|such as|wie))\s(.{10,400})$/su
/** "Everything that happens with our boats, the crews, the weather, …", "Daten zu Bojen, Feuern, Schiffen, …". */
const OF_ALL =
  /^(.{0,40}\b(?:everything|alles|master data|stammdaten|central data|zentrale daten|data product|datenprodukt)\b.{0,40}?)\s(?:with|about|around|on|of|for|zu|für|über|rund um|mit|von)\s([^:]{10,400})$/isu
const OURS = /^\s*(?:our|the|unsere|unseren|die|den)\s/iu
const EVERYTHING = /\b(?:everything|alles|(?:single|one|central) place|all in one|an einem ort)\b/iu
const UNENDED = /,?\s(?:and so on|and so forth|and (?:much )?more|und so weiter|und (?:vieles )?mehr)\.?$/iu

const IN_ONE_PLACE = /\s(?:(?:all )?in one place|at a glance|an einem ort|auf einen blick)\.?$/iu

/** "Owners, moorings, status, length": what is noted of each thing holds the list together. */
const isAttribute = (item: readonly string[]): boolean => ATTRIBUTE.test(item.at(-1) ?? '')

/** What is noted of each thing, or measured of one business: "revenue, orders, items sold, discounts". */
const isNoted = (items: readonly (readonly string[])[]): boolean =>
  items.filter(isAttribute).length >= FEWEST_ATTRIBUTES ||
  items.filter((item) => MEASURE.test(item.at(-1) ?? '')).length >= FEWEST_MEASURES

const FEWEST_MEASURES = 3
const MEASURE =
  /^(?:revenue|turnover|sales|sold|discounts?|margins?|profit|costs?|units|quantity|footfall|visits|conversion|returns|refunds|vat|umsatz|rabatte?|marge|gewinn|kosten|stückzahl|menge|absatz|retouren)[.!]?$/iu

const FEWEST_ATTRIBUTES = 2
const ATTRIBUTE =
  /^(?:status|dates?|duration|length|height|width|weight|age|address)[.!]?$|(?:status|datum|nummer|bezeichnung|zeiten|dauer|länge|höhe|breite|gewicht|baujahr|adresse)[.!]?$/iu

/** "Everything a shop needs to list an article: name, sizes, weight, pictures": what is noted of one thing. */
const NOTED =
  /^\s*(?:names?|sizes?|colou?rs?|weight|height|width|length|price|age|birthday|name|größen?|farben?|gewicht|preis|alter|geburtsdatum)[\s.]*$/iu

/** "of", "per": a bare list has none but "and" and "or". */
const isSmallWord = ({ lower, content }: Word): boolean =>
  !content && FUNCTION_WORDS.has(lower) && !FILLERS.has(lower) && !JOINTS.has(lower) && !ARTICLES.has(lower)

const JOINTS = wordSet('and und sowie or oder')
/** "Guests, prices, the shop". */
const ARTICLES = wordSet('the our unsere die')

const isPlural = (item: readonly string[]): boolean => /(?:[^s]s|en|e|er|rn|eln)[.!]?$/u.test(item.at(-1) ?? '')
