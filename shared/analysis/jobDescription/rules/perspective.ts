// "… from a marketing perspective" bounds a view, as in the article's example; "Sicht auf den Kunden" is the view itself.
import { PERSPECTIVES } from '../lexicon/vagueWords'
import { lowerAt, type Word } from '../words'

/** True where a text says from whose point of view it tells. */
export const isFromAPerspective = (words: readonly Word[]): boolean =>
  words.some((_, at) => isPerspective(words, at) && lowerAt(words, at + 1) !== 'auf')

/** "perspective", "aus Vertriebssicht", "aus Marketing-Sicht"; an "Übersicht" is none. */
const isPerspective = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  return PERSPECTIVES.has(lower) || (lowerAt(words, at - 1) === 'aus' && SIGHT.test(lower))
}

const SIGHT = /(?:sicht|perspektive)$/u
