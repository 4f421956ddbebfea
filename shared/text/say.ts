// The one formatter: window, exports and command line say the same words in the same way.
import { createInstance } from 'i18next'
import { catalogue, languages, type Language, type TextKey } from './catalogue'
import { cutText, type Piece } from './cutText'

export type TextValues = Readonly<Record<string, string | number>>
/** Fills a text of the catalogue in one language; `count` among the values chooses singular or plural. */
export type Say = (key: TextKey, values?: TextValues) => string

const speaker = createInstance()
void speaker.init({
  initAsync: false,
  resources: Object.fromEntries(languages.map((language) => [language, { translation: catalogue[language] }])),
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
})
const speakers: Readonly<Record<Language, Say>> = { en: speak('en'), de: speak('de') }

export const sayIn = (language: Language): Say => speakers[language]

function speak(language: Language): Say {
  const [words, plural] = [new Map(Object.entries(catalogue[language])), new Intl.PluralRules(language)]
  const [numbers, cut] = [new Intl.NumberFormat(language), new Map<string, readonly Piece[] | undefined>()]
  const inFull = inFullOf(language)
  return (key, values = NONE) => {
    const { count } = values
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key
    const stored = words.has(form) ? form : key
    if (!cut.has(stored)) cut.set(stored, cutText(words.get(stored) ?? ''))
    const pieces = words.has(stored) ? cut.get(stored) : undefined
    if (!pieces) return inFull(key, values)
    return pieces
      .map((piece) => (typeof piece === 'string' ? piece : filled(piece, values[piece.value], numbers)))
      .join('')
  }
}
const NONE: TextValues = {}

const filled = (
  { isNumber }: Exclude<Piece, string>,
  value: string | number | undefined,
  numbers: Intl.NumberFormat,
): string => (isNumber && value !== undefined ? numbers.format(Number(value)) : String(value ?? ''))

/** Says it by i18next, which knows texts inside of texts; what was said of the same values is not read again. */
function inFullOf(language: Language): Say {
  const fixed = speaker.getFixedT(language)
  const said = new WeakMap<TextValues, Map<TextKey, string>>()
  return (key, values = NONE) => {
    const known = said.get(values) ?? new Map<TextKey, string>()
    said.set(values, known)
    const words = known.get(key) ?? fixed(key, { ...values })
    known.set(key, words)
    return words
  }
}

/** For a key that came from a host or a file; says the key itself when this version does not know it. */
export const sayAny = (say: Say, key: string, values: TextValues): string => (isTextKey(key) ? say(key, values) : key)

/** True for a key that this version has words for; one with plural forms by its stem. */
export const isTextKey = (key: string): key is TextKey =>
  Object.hasOwn(catalogue.en, key) || Object.hasOwn(catalogue.en, `${key}_other`)
