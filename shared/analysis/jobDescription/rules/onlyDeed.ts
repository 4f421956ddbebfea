// "Sends reminders to customers who are late": the only job is a deed, so this is an application (2.14) and no data product.
import type { JobDescriptionReason } from '../jobDescriptionResult'
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { DEED_VERBS, WORK_OBJECTS } from '../lexicon/effectVerbs'
import { FILLERS } from '../lexicon/fillers'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { NOUN_OR_VERB } from '../lexicon/verbs'
import { wordSet } from '../lexicon/wordSet'
import { hasContent, quoteOf, type Reading, wordsIn } from '../reading'
import { lowerAt, type Word } from '../words'
import { TELLING_WHICH } from './clause'
import { isEffect } from './effect'

/** With these alone data may well be given: "Grants partners a look at …", "Opens the archive". */
const GIVING = wordSet(
  'grants opens releases posts transfers awards forwards hands gewährt öffnet übergibt steuert verlängert',
)
/** Who is told something may be told by data: only a doubt. */
const TELLING = wordSet('notifies alerts alarms warns reminds benachrichtigt alarmiert warnt erinnert informiert')
/** What is sent may be the data itself: a deed only with a thing of work, "reminders", "Mahnungen". */
const SENDING = wordSet(
  'sends emails e-mails mails pushes uploads texts messages verschickt versendet sendet schickt mailt',
)
/** "Blocks the card when …": "Routes each parcel took" has none of these. */
const CONDITIONS = wordSet('when if once as automatically immediately')
const DETERMINERS = wordSet('the a an each every all any their our den die das jede jeden jedes alle unsere unseren')

/** A fail where the text opens with something done to people or things; a doubt where somebody is only told. */
export function onlyDeed({ text, sentences }: Reading): readonly JobDescriptionReason[] {
  const words = sentences[0]?.words ?? []
  if (!opensWithDeed(words)) return []
  const quotes = [quoteOf(words, 0, words.length)]
  return [
    {
      code: 'not-a-product',
      level: TELLING.has(lowerAt(words, 0)) ? 'warn' : 'fail',
      text: 'finding.job.not-a-product.deed',
      values: { words: wordsIn(text, quotes), kind: 'application' },
      quotes,
      next: 'next.job.not-a-product.application',
    },
  ]
}

function opensWithDeed(words: readonly Word[]): boolean {
  const verb = lowerAt(words, 0)
  if (!DEED_VERBS.has(verb) || GIVING.has(verb) || isNoun(words)) return false
  const object = thingBehind(words)
  const isOfData = object.some(({ lower }) => INFORMATION_NOUNS.has(lower) || FILLERS.has(lower))
  const isSent = !SENDING.has(verb) || object.some(({ lower }) => WORK_OBJECTS.has(lower))
  return object.some(hasContent) && !isOfData && isSent && isEffect(pairOf(verb, words.slice(1)))
}

/** Where the first word is what is told of: "Alarms per pump", "Invites accepted per event". */
const isNoun = (words: readonly Word[]): boolean =>
  isOfWhatWasDone(words) || (NOUN_OR_VERB.has(lowerAt(words, 0)) && !isConditioned(words) && !isOnThose(words))

const isConditioned = (words: readonly Word[]): boolean =>
  DETERMINERS.has(lowerAt(words, 1)) && words.slice(2).some(({ lower }) => CONDITIONS.has(lower))

/** "Invites accepted per event": things that something was done to, and no deed. */
const isOfWhatWasDone = (words: readonly Word[]): boolean =>
  /\p{L}{3}ed$/u.test(lowerAt(words, 1)) && FUNCTION_WORDS.has(lowerAt(words, 2))

/** "Blocks cards that …": no noun in "-s" stands before another with a clause of its own. */
const isOnThose = (words: readonly Word[]): boolean =>
  /[^su]s$/u.test(lowerAt(words, 1)) && TELLING_WHICH.has(lowerAt(words, 2))

const pairOf = (second: string, after: readonly Word[]): Parameters<typeof isEffect>[0] => ({
  first: '',
  before: [],
  second,
  after,
  joint: 'and',
})

/** The words behind the verb and its determiner, up to the next small word. */
function thingBehind(words: readonly Word[]): readonly Word[] {
  const from = DETERMINERS.has(lowerAt(words, 1)) ? 2 : 1
  const end = words.findIndex(({ lower }, at) => at >= from && FUNCTION_WORDS.has(lower))
  return words.slice(from, end < 0 ? words.length : end)
}
