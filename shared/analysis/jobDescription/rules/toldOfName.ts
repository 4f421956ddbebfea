// Whether a text has anything to do with the product: does it take up the name, does it tell at all?
import { wordSet } from '../lexicon/wordSet'
import { lowerAt, type Word } from '../words'

const SAME_START = 5
const SHORTEST_INSIDE = 4
/** Of a longer name its beginning says enough. */
const MOST_PARTS = 12

/** Measures, questions and verbs that tell: where one of these stands, something is told. */
const TELLING = wordSet(`
  lists list shows gives contains counts count includes records record capturing showing containing provides tells holds covers measures estimates
  forecasts calculates predicts tracks compares summarises summarizes aggregates rates scores which how when where what why reasons reason per each every
  users nutzer share number average total sum amount amounts price prices position positions hours minutes days rate level
  enthält zeigt listet liefert nennt gibt zählt misst berechnet prognostiziert erfasst dient welche wie wann wo je pro jede jeder jedes
  anzahl anteil summe stunden`)

/** True where a measure, a question or a verb that tells stands. */
export const isTold = (words: readonly Word[]): boolean => words.some(({ lower }) => TELLING.has(lower))

/** Names of models ("stg_orders") and no name at all say too little to be taken up. */
export const isModelName = (name: string): boolean => MODEL_NAME.test(name) || NO_NAME.test(name)

const MODEL_NAME = /_|^[\p{Ll}\d.-]+$/u
const NO_NAME = /^(?:(?:new|data|neues?)[ -]?)*(?:product|datenprodukt|produkt)$/iu

/** "Pumpenausfälle" takes up "Ausfall", "surveyed" takes up "Survey". */
export function takesUpName(name: string, left: readonly Word[]): boolean {
  const parts = (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).slice(0, MOST_PARTS)
  return left.some(({ lower }) =>
    parts.some(
      (part) =>
        part.slice(0, SAME_START) === lower.slice(0, SAME_START) ||
        (Math.min(part.length, lower.length) >= SHORTEST_INSIDE && (part.includes(lower) || lower.includes(part))),
    ),
  )
}

/** Between two words of content these make one thing of them: "berths with their depth". */
const JOINING = wordSet('of with for containing against between mit der des von aller über und and')

const BEFORE = 2
const BEHIND = 3

/** True where two of the words belong to each other. */
export const isJoined = (words: readonly Word[], left: ReadonlySet<Word>): boolean =>
  words.some(
    (_, at) =>
      JOINING.has(lowerAt(words, at)) &&
      words.slice(Math.max(0, at - BEFORE), at).some((word) => left.has(word)) &&
      words.slice(at + 1, at + 1 + BEHIND).some((word) => left.has(word)),
  )
