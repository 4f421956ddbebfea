// What one entry of the data stands for: "one row per order".
import { wordSet } from './lexicon/wordSet'
import { lowerAt, type Word } from './words'

/** True at the "row" of "one row per order": a stated grain says something, whatever it is called. */
export const isGrainAt = (words: readonly Word[], at: number): boolean =>
  ROWS.has(lowerAt(words, at)) && ONE.has(lowerAt(words, at - 1)) && isAfterRow(lowerAt(words, at + 1))

/** The "each" of "the price of each article": of what there is one, where the name does not say it. */
export const thingAt = (words: readonly Word[], at: number): Word | undefined =>
  EACH.has(lowerAt(words, at)) && words[at + 1]?.content === true ? words[at + 1] : undefined

const EACH = wordSet('per each every je pro jede jeder jedes jeden')
const ROWS = wordSet('row record entry zeile eintrag')
const ONE = wordSet('one single eine ein')
/** Before what there is one of: "per order". */
export const PER = wordSet('per je pro')
const isAfterRow = (word: string): boolean => PER.has(word) || word === 'for'
