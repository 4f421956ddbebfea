// Which sentences of a text that has too many of them say least of the job: those are marked, wherever they stand.
import { isGrainAt } from '../grain'
import { wordSet } from '../lexicon/wordSet'
import { hasContent, isFiller, isInName, type Reading, type Sentence } from '../reading'
import { stemOf } from '../stem'
import { lowerAt, type Word } from '../words'
import { implementationRuns, referringElsewhere } from './implementation'

const FIRST = 2
const MOST_NAME_WORDS = 2
const ENOUGH_CONTENT = 6
const GRAIN = 1
const ADDITION = -1
const ASIDE = -2.5
/** "By ward.": too short to be a sentence of its own. */
const LONGEST_FRAGMENT = 3

/** All but the `most` sentences that say most of the job, in the order of the text; of equals the earlier ones are kept. */
export function surplusOf(reading: Reading, most: number): readonly Sentence[] {
  const technical = technicalWords(reading)
  const worth = new Map(
    reading.sentences.map((sentence, at) => [
      sentence,
      saysOfJob(reading, sentence, technical) + (at === 0 ? FIRST : 0),
    ]),
  )
  const kept = reading.sentences
    .toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0))
    .slice(0, most)
  return reading.sentences.filter((sentence) => !kept.includes(sentence))
}

/** "Occupied beds. By day. By ward.", "We see where it is. And who has it.": those that only carry on the sentence before. */
export const carriedOnIn = ({ sentences }: Reading): readonly Sentence[] =>
  sentences.filter(({ count, words }, at) => at > 0 && (CARRYING_ON.has(lowerAt(words, 0)) || isFragment(count, words)))

/** "It is fresh." is a sentence of its own, "Updated annually." belongs elsewhere. */
const isFragment = (count: number, words: readonly Word[]): boolean =>
  count <= LONGEST_FRAGMENT && !isAside(words) && !words.some(({ lower }) => WHOLE.has(lower))

const CARRYING_ON = wordSet('and or und oder sowie')
const WHOLE = wordSet('is are was were has have it they we ask see ist sind war waren hat haben es sie wir')

function technicalWords(reading: Reading): ReadonlySet<Word> {
  const elsewhere = referringElsewhere(reading).flatMap((at) => reading.words[at] ?? [])
  const named = implementationRuns(reading).flatMap(({ from, to }) => reading.words.slice(from, to))
  return new Set([...elsewhere, ...named])
}

function saysOfJob({ nameWords }: Reading, { words }: Sentence, technical: ReadonlySet<Word>): number {
  const content = words.filter((word) => hasContent(word) && !isFiller(word) && !technical.has(word))
  const named = new Set(content.filter(({ lower }) => isInName(lower, nameWords)).map(({ lower }) => stemOf(lower)))
  return (
    Math.min(named.size, MOST_NAME_WORDS) +
    Math.min(content.length, ENOUGH_CONTENT) / ENOUGH_CONTENT +
    (isGrain(words) ? GRAIN : 0) +
    (isAside(words) ? ASIDE : 0) +
    (words.some(({ lower }) => ADDED.has(lower)) ? ADDITION : 0)
  )
}

/** "One row per trip", "Each row is …". */
const isGrain = (words: readonly Word[]): boolean =>
  words.some((_, at) => isGrainAt(words, at)) ||
  (EACH.has(lowerAt(words, 0)) && ROWS.has(lowerAt(words, 1)) && BEING.has(lowerAt(words, 2)))

const EACH = wordSet('each every a jede jeder jedes eine ein')
const BEING = wordSet('is represents stands describes corresponds per ist entspricht steht je pro')
const ADDED = wordSet('also additionally moreover auch außerdem zusätzlich zudem')
const ROWS = wordSet('row record entry line zeile eintrag datensatz')

/** Said to the reader or about the text, the law, who looks after it, or when it comes: no job. */
const isAside = (words: readonly Word[]): boolean =>
  OPENINGS.has(lowerAt(words, 0)) || words.some(({ lower }) => NOTICES.has(lower))

const OPENINGS = wordSet(`
  note notice please beware caution attention disclaimer warning nb ps btw ask see for important currently
  hinweis achtung bitte wichtiger wichtig anmerkung siehe derzeit stand`)
const NOTICES = wordSet(`
  updated refreshed transformed processed generated script scripts owned owner copyright licence license licensed contact disclaimer act regulation legislation law
  aktualisiert aktualisierung lizenz lizenziert gesetz gesetzes gesetzliche verordnung kontakt ansprechpartner verantwortlich`)
