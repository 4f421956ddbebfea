// The one formatter: window, exports and command line say the same words in the same way.
import { createInstance } from 'i18next'
import { catalogue, languages, type Language, type TextKey } from './catalogue'

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
  const fixed = speaker.getFixedT(language)
  return (key, values = {}) => fixed(key, { ...values })
}

/** For a key that came from a host or a file; says the key itself when this version does not know it. */
export const sayAny = (say: Say, key: string, values: TextValues): string => (isTextKey(key) ? say(key, values) : key)

/** True for a key that this version has words for; one with plural forms by its stem. */
export const isTextKey = (key: string): key is TextKey =>
  Object.hasOwn(catalogue.en, key) || Object.hasOwn(catalogue.en, `${key}_other`)
