// The thing that a stated job delivers, in the room's own words: "Lists every late delivery for the buyers." is about late deliveries (2.22).
import { firstVerb } from '../jobDescription/actions'
import { languageOf } from '../jobDescription/language'
import { wordsOf, type Word } from '../jobDescription/words'

/** Longer is a sentence, no name. */
const MOST_WORDS = 5
/** Where what is said of the thing begins, and no longer the thing. */
const SAID_OF_IT = /\s*(?:[,;:–—(]|\s(?:that|which|who|whose|when|where|if|so that|sobald|wenn|damit|falls)\s).*$/iu
/** For whom: the last of several, since "due for a check" belongs to the thing. */
const FOR_WHOM = /\s(?:for|für)\s(?!.*\s(?:for|für)\s).*$/iu
const HOW_IT_IS_CUT = /\s(?:per|by|of|from|in|on|at|to|with|je|pro|nach|aus|von|vom|im|am|an|bei|beim|mit)\s.*$/iu
const HOW_OFTEN =
  /(?<!\s(?:of|for|in|at|to|from))\s(?:once|daily|weekly|monthly|every \p{L}+|einmal|täglich|wöchentlich|monatlich)$/iu
/** The other half of a German verb: "sagt Ausfälle voraus". */
const OTHER_HALF = /\s(?:voraus|vorher|aus|ab|auf|ein|fest|zu|zusammen|dar)$/iu
/** "Shows which customers …" asks and names no thing. */
const QUESTION = /^(?:which|what|whether|how|where|when|who|welche[nrsm]?|was|ob|wie|wo|wann|wer)\b/iu

/** What a sentence says is done, and to what, as far as a few words name it. */
export interface Deed {
  /** Lower case; a German verb with its other half: "sagt voraus". */
  readonly verb: string
  /** With its article, and without what is said of it. */
  readonly object: string
  readonly thing: string
}

/** What a sentence says is done first (2.22); undefined where no few words of it name a thing. */
export function deedIn(job: string): Deed | undefined {
  const sentence = job.trim().replace(/[\s.!]+$/u, '')
  const [verb, said] = verbAndRest(sentence) ?? []
  if (verb === undefined || said === undefined) return undefined
  const bareOfNotes = said.replace(SAID_OF_IT, '').replace(FOR_WHOM, '')
  const half = OTHER_HALF.exec(bareOfNotes)?.[0] ?? ''
  const thing = bareOfNotes.replace(OTHER_HALF, '').replace(HOW_OFTEN, '')
  const object = (countOf(thing) > MOST_WORDS ? thing.replace(HOW_IT_IS_CUT, '') : thing).trim()
  const name = bare(object)
  if (QUESTION.test(name)) return undefined
  const isNamed = wordsOf(name).some(({ content }) => content)
  return isNamed && countOf(name) <= MOST_WORDS
    ? { verb: `${verb}${half.toLowerCase()}`, object, thing: name }
    : undefined
}

const countOf = (words: string): number => wordsOf(words).length

/** What is done to it stands first, or in German last. */
function verbAndRest(sentence: string): readonly [verb: string, rest: string] | undefined {
  const words = wordsOf(sentence)
  const at = firstVerb(words)
  const verb = at === undefined ? undefined : words[at]
  if (verb !== undefined && words.slice(0, at).every(isEmpty)) return [verb.lower, sentence.slice(verb.end).trim()]
  const last = words.at(-1)
  const isNote = last !== undefined && words.length > 1 && !last.capital && /(?:en|ern|eln)$/u.test(last.lower)
  return isNote && languageOf(words) === 'de' ? [last.lower, sentence.slice(0, last.start).trim()] : undefined
}

const isEmpty = ({ content }: Word): boolean => !content

/** German says by the article how the adjective ends; without it the adjective has to. */
const ENDINGS: readonly (readonly [article: RegExp, ending: RegExp, bare: string])[] = [
  [/^(?:alle|sämtliche|die)\s+(?=\p{Ll}+en\s+\p{Lu})/u, /en(?=\s+\p{Lu})/u, 'e'],
  [/^(?:jeden|den|einen)\s+(?=\p{Ll}+en\s+\p{Lu})/u, /en(?=\s+\p{Lu})/u, 'er'],
  [/^(?:jedes|das)\s+(?=\p{Ll}+e\s+\p{Lu})/u, /e(?=\s+\p{Lu})/u, 'es'],
]
const ARTICLE =
  /^(?:(?:each|every|all|any|the|a|an|its|their|our|alle|sämtliche|jede[nrsm]?|de[nmr]|die|das|eine?[nrm]?|ihre?[nr]?|unsere?[nr]?)\s+)+/iu

function bare(thing: string): string {
  const [article, ending, without] = ENDINGS.find(([before]) => before.test(thing)) ?? []
  if (!article || !ending || without === undefined) return thing.replace(ARTICLE, '')
  return thing.replace(article, '').replace(ending, without)
}
