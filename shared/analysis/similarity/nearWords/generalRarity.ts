// How rare a word is wherever people write, which a portfolio of ten products cannot say.
import { FITTED } from '../fittedWeights'
import type { WeightedTerm } from '../textIndex'
import { rankOf } from './wordVectors'

/** From this place on in the list of the most frequent words every word is rare. */
const RARE_FROM = 8000

/** 1 for a rare word, near 0 for the most frequent: "people who need a call" says more by "call" than by "people". 1 as well for what is not known, for phrases and for German, of which there is no list. */
export function generalRarity({ stem, language }: Pick<WeightedTerm, 'stem' | 'language'>): number {
  const rank = language === 'en' ? rankOf(stem) : undefined
  return rank === undefined ? 1 : Math.min(1, Math.log(1 + rank) / Math.log(1 + RARE_FROM)) ** FITTED.generalRarity
}
