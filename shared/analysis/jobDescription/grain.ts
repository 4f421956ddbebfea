// What one entry of the data stands for: "one row per order".
import { wordSet } from './lexicon/wordSet'
import { lowerAt, type Word } from './words'

/** True at the "row" of "one row per order": a stated grain says something, whatever it is called. */
export const isGrainAt = (words: readonly Word[], at: number): boolean =>
  ROWS.has(lowerAt(words, at)) && ONE.has(lowerAt(words, at - 1)) && PER.has(lowerAt(words, at + 1))

const ROWS = wordSet('row record entry zeile eintrag')
const ONE = wordSet('one single eine ein')
const PER = wordSet('per for je pro')
