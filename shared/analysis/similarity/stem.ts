import { perWord } from '../perWord'
import { BASE_OF } from './irregular'

const MARKS = /\p{M}/gu
/** Longest first; what must be left of the word for the ending to be one. English and German together, for product texts mix them. */
const ENDINGS: readonly (readonly [ending: string, left: number, instead: string])[] = [
  ['ationen', 4, ''],
  ['ations', 4, ''],
  ['innen', 4, ''],
  ['ation', 4, ''],
  ['ungen', 4, ''],
  ['ings', 4, ''],
  ['ies', 3, 'y'],
  ['ung', 4, ''],
  ['ing', 3, ''],
  ['ed', 3, ''],
  ['es', 4, ''],
  ['en', 3, ''],
  ['em', 4, ''],
  ['s', 3, ''],
  ['e', 3, ''],
]
const NO_PLURAL = /(?:ss|us|is)$/u

/** Words that are others without their dots: what is stuck is no "Stück", and "Pläne" do not fly. */
const TOLD_APART: ReadonlyMap<string, string> = new Map([
  ['stuck', 'stuck'],
  ['pläne', 'plan'],
  ['plänen', 'plan'],
])

/** A word without case, accents and the commonest endings of both languages: equal for most forms of one word. */
export const stemOf = perWord((word) => {
  const small = word.toLowerCase()
  return TOLD_APART.get(small) ?? withoutEnding(baseOf(small.replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '')))
})

const PREFIX =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|her|hin|los|mit|nach|nieder|statt|um|unter|ver|vor|weg|weiter|wieder|zu|zuruck|zusammen|uber)/u

/** The base form of what is irregular, behind a prefix as well: "läuft ab" is in no list, "abläuft" is. */
function baseOf(flat: string): string {
  // The past of many: "lagen" is lag, which is liegen; "drunken" and "sunken" are English.
  const base = BASE_OF.get(flat) ?? BASE_OF.get(flat.replace(/(?<!unk)en$/u, ''))
  if (base !== undefined) return base
  const prefix = PREFIX.exec(flat)?.[0] ?? ''
  const rest = BASE_OF.get(flat.slice(prefix.length))
  return rest === undefined ? flat : prefix + rest
}

function withoutEnding(word: string): string {
  if (!NO_PLURAL.test(word))
    for (const [ending, left, instead] of ENDINGS)
      if (word.length - ending.length >= left && word.endsWith(ending))
        return undoubled(word.slice(0, word.length - ending.length) + instead)
  return undoubled(word)
}

/** "cancelled" and "cancel", "planning" and "plan". A final e goes as well, for "pricing" and "prices". */
function undoubled(word: string): string {
  const short = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  return short.length > 3 && /([b-df-hj-np-tv-z])\1$/u.test(short) ? short.slice(0, -1) : short
}

/** What makes one kind of word of another, longest first: "punctuality" and "punctual", "Verspätung" and "verspätet". */
const FORMATIONS = [
  'ability|ibility|barkeit|igkeit|lichkeit|keiten|heiten|ational|ization|isation|fulness|iveness',
  'ability|ments|ement|ances|ences|ation|ition|keit|heit|schaft|isch|lich|able|ible|ness|ment|ance|ence|ancy|ency|tion|sion|ious|ical|eten|ten|tet',
  'ity|ive|ful|ous|ial|ual|ion|ors|ers|erin|ern|bar|sam|haft|ig|er|or|al|ly|et|te|st|in|ic|t|y|i',
].flatMap((line) => line.split('|'))
const SHORTEST_ROOT = 4
const PARTICIPLE =
  /^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|um|vor|weg|weiter|wieder|zu|zuruck|zusammen)?ge(\p{L}{4,})(?<!lich|ig|isch|heit)$/u

/** A stem without what makes nouns, adjectives and participles of it: brings forms of one word together, at the price of some chance meetings. */
export const looseStemOf = perWord((stem) => withoutFormation(stem.replace(PARTICIPLE, '$1$2')))

function withoutFormation(stem: string): string {
  const ending = FORMATIONS.find(
    (one) => stem.endsWith(one) && stem.length - one.length >= (one.length === 1 ? SHORTEST_ROOT + 1 : SHORTEST_ROOT),
  )
  return ending === undefined ? stem : undoubled(stem.slice(0, stem.length - ending.length))
}
