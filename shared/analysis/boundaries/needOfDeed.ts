// What a use case needs that does the deed of a product (2.14, 2.19): what the product delivers, in its own words; '' where these do not surely say it.
import { firstVerb } from '../jobDescription/actions'
import { languageOf } from '../jobDescription/language'
import { wordsOf, type Word } from '../jobDescription/words'
import { isResultMade, resultIn } from './resultIn'

/** "Lists the fees of each member." is needed as "the fees of each member"; a forecast is needed, not what it is of. */
export function needOfDeed(delivers: string): string {
  const sentence = /^.*?(?=[.!?](?:\s|$)|$)/u.exec(delivers.trim())?.[0] ?? ''
  const words = wordsOf(sentence)
  const at = firstVerb(words)
  const verb = at === undefined ? undefined : words[at]
  if (!verb || words.slice(0, at).some(({ content }) => content)) return ''
  if (isResultMade(sentence)) return inASentence(resultIn(sentence) ?? '', sentence, words)
  return saidSurely(withoutReaders(sentence.slice(verb.end).replace(/^[\s,]+/u, '')), words)
}

/** A result is called with a capital letter in a name: "Warnings of failures"; in a sentence only German does so. */
function inASentence(result: string, sentence: string, words: readonly Word[]): string {
  const [first = ''] = result.split(' ', 1)
  const isOwn = first === '' || sentence.includes(first) || languageOf(words) === 'de'
  return isOwn ? result : `${result.charAt(0).toLowerCase()}${result.slice(1)}`
}

/** A second deed, a pronoun, what a verb needs to be whole ("keeps track of"), or a remark: then the words behind the verb are no thing. */
const NO_THING =
  /^(?:and|or|und|oder|sowie|it|them|this|es|sie|dies|of|on|about|down|up|out|off|into|to|track|from|with|vor|über|auf|aus|mit|von|um|an)(?:\s|$)|[;:–—()]/iu
const PARTICLE =
  /\s(?:voraus|vorher|heraus|bereit|aus|ab|auf|an|ein|fest|zu|zusammen|dar|nach|vor|weiter|wieder|fort|wider)$/iu
/** Longer is a text, no need. */
const MOST_WORDS = 14

function saidSurely(said: string, words: readonly Word[]): string {
  if (NO_THING.test(said) || (languageOf(words) === 'de' && PARTICLE.test(said))) return ''
  const own = wordsOf(said)
  return own.length <= MOST_WORDS && own.some(({ content }) => content) ? said : ''
}

/** "for planners", "für die Pflege": who reads the product, not what it tells. "For each customer" says how it is cut. */
const READERS =
  /\s(?:for|für)\s(?:(?:the|our|their|its|die|den|das|unser\p{L}*)\s(?!next|last|past|coming|same|nächst|letzt|kommend)[^,]*|\p{L}+s|\p{Lu}\p{L}+)$/u

const withoutReaders = (said: string): string => said.replace(READERS, '')

/** To whom something is done that only data can tell: "customers whose contract ends" of "Sends reminders to customers whose contract ends."; else ''. */
export function chosenByData(deed: string): string {
  const sentence = deed.trim().replace(/[\s.!]+$/u, '')
  return CHOSEN.exec(sentence)?.groups?.['whom'] ?? ''
}
const CHOSEN =
  /(?:^(?:notifies|informs|warns|alerts|benachrichtigt|informiert|warnt)|\s(?:to|an))\s(?<whom>(?:(?:the|all|every|each|alle|die|jeden)\s)?\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?(?:\s(?:whose|who|that|which)\s|,\s(?:deren|dessen|die|der|denen)\s)[^.;:]+)$/iu
