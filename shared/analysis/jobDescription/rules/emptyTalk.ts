// "Fit for purpose, fit for future": talk that takes up nothing of the name and tells of nothing (DOMAIN D, `vague`).
import { BUZZ_WORDS } from '../lexicon/buzzWords'
import { BENEFIT_VERBS } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'
import { isConcrete, isOneOf, saysWhich } from './concrete'
import { isFromAPerspective } from './perspective'
import { isJoined, isModelName, isTold, takesUpName } from './toldOfName'

/** So few words say which data is meant only where they are of the name. */
const MOST_WORDS = 2
/** Beside buzz even these do not. */
const MOST_BESIDE_BUZZ = 4

/** "Pending cases." is short, and no talk. */
const SHORTEST_TALK = 2

/** True where a text promises, praises or names an audience, and nothing in it is of the product. */
export function isEmptyTalk({ name, plain, words }: Reading): boolean {
  const content = words.filter(hasContent)
  if (words.length <= SHORTEST_TALK || isCut(words) || isModelName(name) || takesUpName(name, content.filter(isNoTalk)))
    return false
  if (opensWithPromise(words) || opensWithAudience(words)) return true
  return !isTold(words) && !/\d/u.test(plain) && (hasFewWords(words) || SPEAKERS.has(lowerAt(words, 0)))
}

/** "Actionable intelligence" of Threat Intelligence: talk takes up nothing, though the name has the word. */
const isNoTalk = ({ lower }: Word): boolean => !TALK.has(lower)

const TALK = wordSet('value intelligence insight insights impact excellence experience innovation transformation')

/** "… per berth", "… from a safety perspective": what bounds a text so tells something. */
const isCut = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => GRAINS.has(lower)) || isFromAPerspective(words)

const GRAINS = wordSet('per each every by who je pro nach wer jede jeder jedes')

/** "Improves patient experience while reducing cost to serve." */
const opensWithPromise = (words: readonly Word[]): boolean =>
  BENEFIT_VERBS.has(lowerAt(words, 0)) || FURTHER_PROMISES.has(lowerAt(words, 0))

const FURTHER_PROMISES = wordSet('gain serves leverages accelerating bietet')

/** "For the campaign team, for the trustees", "As required by curators": whom it is for, and not what. */
const opensWithAudience = (words: readonly Word[]): boolean =>
  AUDIENCES.has(lowerAt(words, 0)) && !OF_TIME.has(lowerAt(words, 1))

const AUDIENCES = wordSet('for für as whatever mehr')
const OF_TIME = wordSet('any a the of as well each every which what whom how der die das den jede jeden welche')

/** "We want to become the go-to place." */
const SPEAKERS = wordSet('we wir let')

function hasFewWords(words: readonly Word[]): boolean {
  const content = words.filter(hasContent)
  const told = content.filter((word) => isConcrete(word) && !isOneOf(BUZZ_WORDS, word))
  const most = told.length < content.length ? MOST_BESIDE_BUZZ : MOST_WORDS
  return told.length <= most && !isJoined(words, new Set(told)) && !saysWhich(words)
}
