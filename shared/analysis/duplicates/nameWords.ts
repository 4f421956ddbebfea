// A product's name as the words that tell what it is about: compounds and phrases with their parts, words of mere form counting little.
import { compoundParts } from '../similarity/compounds'
import { groupsOf } from '../similarity/lexicon/groups'
import { stemOf } from '../similarity/stem'
import { termsOf, type Key, type Term } from '../similarity/terms'

export interface NameWord {
  /** The word itself and what it means. */
  readonly keys: ReadonlyMap<Key, number>
  /** 0 to 1: what it counts for what the product is about. */
  readonly weight: number
  /** Of a phrase or a compound: "Price Changes" is about prices, and about changes. */
  readonly parts: readonly NameWord[]
  /** Another product may speak of it in passing and is not about it. */
  readonly inNameOnly: boolean
}

/** Words that say in what form something is kept or told, not what it is. */
const FORM = new Set(
  `list register registry directory catalogue catalog master base index level item unit current actual status tracking score rating result
  finding daily all active available hand liste register verzeichnis katalog stamm stammdaten datei ergebnis position aktuell alle stand`
    .split(/\s+/u)
    .map(stemOf),
)
const FORM_WEIGHT = 0.05
/** Orders and order lines, prices and price changes are two things, whatever the job descriptions mention. */
const ASPECTS = new Set(
  'line position zeile posten header kopf change movement event reason grund'.split(' ').map(stemOf),
)
/** "Kundenstamm" is about customers. */
const FORM_END = /(?<=\p{L}{3})(?:stammdaten|stamm|verzeichnis|register|katalog|liste|daten)(?!\p{L})/giu

/** Two sides never mean the same product, however alike the rest of two names is: opposites, and what is measured or met beside each other. */
const SIDES: readonly (readonly (readonly string[])[])[] = [
  [
    ['depth', 'tiefe'],
    ['width', 'breadth', 'breite'],
    ['height', 'höhe'],
    ['length', 'länge'],
    ['thickness', 'dicke'],
    ['diameter', 'durchmesser'],
    ['weight', 'gewicht'],
  ],
  [
    ['colour', 'color', 'farbe'],
    ['size', 'größe'],
  ],
  [
    ['rain', 'rainfall', 'regen', 'niederschlag'],
    ['snow', 'snowfall', 'schnee'],
    ['frost'],
    ['wind'],
    ['hail', 'hagel'],
    ['sun', 'sunshine', 'sonne', 'sonnenschein'],
  ],
  [
    ['asset', 'aktiva', 'vermögen'],
    ['liability', 'passiva', 'schulden'],
  ],
  [
    ['inbound', 'incoming', 'arrival', 'eingehend', 'eingang', 'ankunft'],
    ['outbound', 'outgoing', 'departure', 'ausgehend', 'ausgang', 'abfahrt'],
  ],
  [
    ['planned', 'plan', 'budget', 'budgeted', 'forecast', 'soll', 'geplant', 'prognose'],
    ['actual', 'ist', 'booked', 'tatsächlich', 'gebucht'],
  ],
  [
    ['admission', 'aufnahme'],
    ['discharge', 'entlassung'],
  ],
  [
    ['new', 'won', 'gained', 'neu', 'neue', 'gewonnen'],
    ['lost', 'former', 'lapsed', 'verloren', 'ehemalig'],
  ],
  [
    ['debtor', 'receivable', 'debitor', 'forderung'],
    ['creditor', 'payable', 'kreditor', 'verbindlichkeit'],
  ],
  [
    ['purchase', 'purchasing', 'procurement', 'einkauf', 'beschaffung'],
    ['sale', 'selling', 'verkauf', 'vertrieb'],
  ],
  [
    ['import', 'einfuhr'],
    ['export', 'ausfuhr'],
  ],
  [
    ['opened', 'opening', 'start'],
    ['closed', 'closing', 'end'],
  ],
]

/** The words of a name. */
export function nameWordsOf(name: string): readonly NameWord[] {
  const words = termsOf(name.replaceAll(FORM_END, '')).map(wordOf)
  return words.length > 0 ? words : termsOf(name).map(wordOf)
}

function wordOf({ word, stem, keys }: Term): NameWord {
  if (stem === '') return phraseOf(word, keys)
  const parts = compoundParts(stem).map((part) => plainWord(part, ownKeys(part)))
  return { ...plainWord(stem, parts.length > 0 ? ownKeys(stem) : keys), parts }
}

function phraseOf(words: string, keys: ReadonlyMap<Key, number>): NameWord {
  const parts = words.split(' ').flatMap((word) => termsOf(word).map(wordOf))
  const weight = Math.max(FORM_WEIGHT, ...parts.map((part) => part.weight))
  return { keys: meaningsIn(keys), weight, parts, inNameOnly: false }
}

const plainWord = (stem: string, keys: ReadonlyMap<Key, number>): NameWord => ({
  ...{ keys, weight: FORM.has(stem) ? FORM_WEIGHT : 1, parts: [], inNameOnly: ASPECTS.has(stem) },
})

/** Without the keys of the parts: those count as parts. */
const ownKeys = (stem: string): ReadonlyMap<Key, number> =>
  new Map<Key, number>([[`=${stem}`, 1], ...groupsOf(stem).map((group): [Key, number] => [`#${group}`, MEANT])])
const MEANT = 0.92

const meaningsIn = (keys: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> =>
  new Map([...keys].filter(([key, sure]) => key.startsWith('#') && sure >= PHRASE))
const PHRASE = 0.7

/** The side of a word, as `set/side`. */
const sideOf = new Map(
  SIDES.flatMap((set, at) =>
    set.flatMap((words, side) => words.map((word) => [stemOf(word), `${at}/${side}`] as const)),
  ),
)

/** True when one name says of itself what the other says otherwise: the other's side of the same set, and not its own. */
export function areOpposed(one: string, other: string): boolean {
  const [own, theirs] = [sidesIn(one), sidesIn(other)]
  return [...own].some(
    (side) => !theirs.has(side) && [...theirs].some((across) => setOf(across) === setOf(side) && !own.has(across)),
  )
}

const setOf = (side: string): string => side.slice(0, side.indexOf('/'))

function sidesIn(name: string): ReadonlySet<string> {
  const stems = (name.match(/\p{L}+/gu) ?? []).map(stemOf)
  return new Set([...stems, ...stems.flatMap((stem) => compoundParts(stem))].flatMap((stem) => sideOf.get(stem) ?? []))
}
