// The one formatter: window, exports and command line say the same words in the same way.
import { createInstance } from 'i18next'
import { catalogue, languages, type Language, type TextKey } from './catalogue'
import { cutText, type Gap, type Piece } from './cutText'

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
const speakers = new Map<Language, Say>()

/** A language is learned when it is first spoken: most windows speak one of them, and all wait for it to be learned. */
export function sayIn(language: Language): Say {
  const say = speakers.get(language) ?? speak(language)
  speakers.set(language, say)
  return say
}

function speak(language: Language): Say {
  const [words, plural] = [new Map(Object.entries(catalogue[language])), new Intl.PluralRules(language)]
  const [numbers, cut] = [new Intl.NumberFormat(language), new Map<string, readonly Piece[] | undefined>()]
  const fixed = speaker.getFixedT(language)
  const filled = ({ value, isNumber }: Gap, values: TextValues): string => {
    const one = values[value] ?? ''
    return isNumber && one !== '' ? numbers.format(Number(one)) : String(one)
  }
  const say = (key: string, values: TextValues): string => {
    const { count } = values
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key
    const stored = words.has(form) ? form : key
    const text = words.get(stored)
    if (text !== undefined && !cut.has(stored)) cut.set(stored, cutText(text))
    return (
      cut
        .get(stored)
        ?.map((piece) => said(piece, values))
        .join('') ?? fixed(key as TextKey, { ...values })
    )
  }
  const said = (piece: Piece, values: TextValues): string => {
    if (typeof piece === 'string') return piece
    if ('value' in piece) return filled(piece, values)
    const key = piece.key.map((part) => (typeof part === 'string' ? part : filled(part, values))).join('')
    return say(key, piece.count === undefined ? values : { ...values, count: values[piece.count] ?? '' })
  }
  return (key, values = {}) => say(key, values)
}

/** For a key that came from a host or a file; says the key itself when this version does not know it. */
export const sayAny = (say: Say, key: string, values: TextValues): string => (isTextKey(key) ? say(key, values) : key)

/** True for a key that this version has words for; one with plural forms by its stem. */
export const isTextKey = (key: string): key is TextKey =>
  Object.hasOwn(catalogue.en, key) || Object.hasOwn(catalogue.en, `${key}_other`)
