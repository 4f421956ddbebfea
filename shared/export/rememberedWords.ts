import type { Say } from '../text/say'

/** The same words, looked up once: a document of 5,000 products says each label thousands of times. */
export function rememberedWords(say: Say): Say {
  const said = new Map<string, string>()
  return (key, values) => {
    if (values) return say(key, values)
    const known = said.get(key)
    if (known !== undefined) return known
    const words = say(key)
    said.set(key, words)
    return words
  }
}
