// Words as they are set on the screen: what belongs together stays on one line.
import { languages, type Language } from '../../shared/text/catalogue'
import { sayIn, type Say } from '../../shared/text/say'

/** Before a percent sign no line may end. */
const set = (words: string): string => (words.includes(' %') ? words.replaceAll(' %', '\u00a0%') : words)

const speakers = new Map<Language, Say>(
  languages.map((language) => {
    const say = sayIn(language)
    return [language, (key, values) => set(say(key, values))]
  }),
)

/** As `sayIn`, for the screen; the same function for the same language. */
export const shownIn = (language: Language): Say => speakers.get(language) ?? sayIn(language)
