// How a German clause tells a deed: "Allergiker werden per Push benachrichtigt", "holt die Erbscheine ein".
import { ACT_PARTICIPLE_DE, ACT_THIRD_DE } from '../lexicon/actsGerman'
import { ACT_SEPARABLE_DE } from '../lexicon/actsInTwoParts'
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import { EFFECT_PARTICIPLES, REACHING_PARTICIPLES } from '../lexicon/effectForms'
import { EFFECT_NOUNS, isErrand } from '../lexicon/effectNouns'
import { QUESTIONS } from '../lexicon/questionWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { lowerAt, type Word } from '../words'
import type { Division, LaterClause } from './laterClause'

/** True where a clause behind the first says that the product acts. */
export const tellsGermanDeed = (clause: LaterClause): boolean =>
  isPassive(clause) || isGiven(clause) || isActive(clause) || isItsOwn(clause) || isNamed(clause)

const AUXILIARIES = wordSet('wird werden')
const ASKED: ReadonlySet<string> = new Set([...QUESTIONS, 'was'])
const ITSELF = wordSet('automatisch selbsttätig sofort umgehend direkt gleich daraus danach')

/** "… werden gesperrt", "wonach eine Langsamfahrstelle eingerichtet wird". */
function isPassive({ words, division, isAdded }: LaterClause): boolean {
  const auxiliary = words.findIndex(({ lower }) => AUXILIARIES.has(lower))
  if (auxiliary < 0 || words.some(({ lower }) => ASKED.has(lower) || OTHERS.has(lower))) return false
  const done = words.findIndex(
    ({ lower }, at) => at !== auxiliary && (ACT_PARTICIPLE_DE.has(lower) || EFFECT_PARTICIPLES.has(lower)),
  )
  if (done < 0 || !words.some((word, at) => at !== done && hasContent(word))) return false
  return isAdded || division === 'sign' || isSurelyIts(words, division, done)
}

const isSurelyIts = (words: readonly Word[], division: Division, done: number): boolean =>
  words.some(({ lower }) => ITSELF.has(lower)) ||
  (division === 'sentence' && REACHING_PARTICIPLES.has(lowerAt(words, done)))

/** "… werden vom Rat beschlossen": by somebody else. */
const OTHERS = wordSet('vom von durch')

const RECEIVING = wordSet('bekommt bekommen erhält erhalten')
const GOING = wordSet('geht gehen')

/** "Zusätzlich bekommen die Anlieger ihre Bescheide", "Schriftsätze gehen ans Gericht raus". */
function isGiven({ words, division, isAdded }: LaterClause): boolean {
  const isOwn = isAdded || division === 'sign' || words.some(({ lower }) => ITSELF.has(lower))
  if (!isOwn || words.some(({ lower }) => ASKED.has(lower))) return false
  if (words.some(({ lower }) => RECEIVING.has(lower))) return !words.some(({ lower }) => INFORMATION_NOUNS.has(lower))
  return words.some(({ lower }) => GOING.has(lower)) && words.some(({ lower }) => TOWARDS.has(lower))
}

const TOWARDS = wordSet('an ans raus hinaus los')

/** "… und passt das Gehalt an", "… und verschickt die Mahnungen". */
function isActive({ words, division }: LaterClause): boolean {
  const [verb, next] = words
  if (verb === undefined || next === undefined || verb.capital) return false
  const isOnThing = next.capital || DETERMINERS.has(next.lower)
  if (!isOnThing || words.slice(1, 4).some(({ lower }) => INFORMATION_NOUNS.has(lower))) return false
  if (isInTwoParts(verb.lower, words)) return true
  return ACT_THIRD_DE.has(verb.lower) && division !== 'comma'
}

const DETERMINERS = wordSet('den die das dem einen eine ein jeden jede jedes alle ihre ihren seine sie ihn es')

/** "Guthaben zahlt es direkt aus", "den Antrag reicht das System ein": the product itself stands behind the verb. */
const isItsOwn = ({ words, division }: LaterClause): boolean =>
  division !== 'joint' &&
  words.some(({ lower, capital }, at) => {
    const isSelf =
      lowerAt(words, at + 1) === 'es' || (lowerAt(words, at + 1) === 'das' && SELF.has(lowerAt(words, at + 2)))
    return isSelf && !capital && (ACT_THIRD_DE.has(lower) || isInTwoParts(lower, words))
  })

const SELF = wordSet('system produkt datenprodukt programm')

const isInTwoParts = (verb: string, words: readonly Word[]): boolean => {
  const ends = ACT_SEPARABLE_DE.get(verb)
  return ends !== undefined && words.some(({ lower }, at) => at > 1 && ends.has(lower) && isLastOfClause(words, at))
}

const isLastOfClause = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 || lowerAt(words, at + 1) === 'und'

/** "und Anwerbung der Erntehelfer", "mit automatischer Nachbestellung", "sowie Erlass der Bescheide". */
function isNamed({ words, division, isAdded }: LaterClause): boolean {
  const at = LEADING.has(lowerAt(words, 0)) ? 1 : 0
  if (FOLLOWING.test(lowerAt(words, at))) return isAct(words[at + 1])
  const noun = words[at]
  if (isAction(noun)) return OF.has(lowerAt(words, at + 1)) || isSentOff(words)
  return (division === 'sign' || isAdded) && isSent(noun) && words.some(({ lower }) => TO_WHOM.has(lower))
}

/** "mit anschließender", "bei gleichzeitiger". */
const FOLLOWING = /^(?:automatische?|anschließende?|gleichzeitige?)[mnr]?$/u
const TO_WHOM = wordSet('an für')

const isAct = (noun: Word | undefined): boolean =>
  isAction(noun) || isSent(noun) || (noun?.capital === true && ACT_NOUN.test(noun.lower))

const isAction = (noun: Word | undefined): boolean =>
  noun?.capital === true && (EFFECT_NOUNS.has(noun.lower) || ACTION.test(noun.lower))

const isSent = (noun: Word | undefined): boolean => noun?.capital === true && isErrand(noun.lower)

/** "… sowie Mahnversand und Inkassoübergabe". */
const SENT_OFF = /\p{L}{3}(?:versand|übergabe)$/u
const LONGEST_PAIR = 3
const isSentOff = (words: readonly Word[]): boolean => words.length <= LONGEST_PAIR && SENT_OFF.test(lowerAt(words, 0))

/** A longer word is none, and would be looked through again from each of its letters. */
const ACT_NOUN = /(?:an|ab|aus|ein|um|zu|nach)\p{L}{3,40}ung$|meldung$/u
const LEADING = wordSet('mit samt inklusive inkl bei der die das den dem')
const OF = wordSet('von der des vom')
const ACTION =
  /^(?:an|ab|ein|nach|um|aus|zu)?(?:bestellung|buchung|werbung|schaltung|zahlung|sperrung|weisung|versand|steuerung|kündigung|stornierung|mahnung|erlass|disposition|benachrichtigung|alarmierung|entsendung|zustellung|regelung|vergabe)$|\p{L}{3}(?:versand|zustellung|übergabe|benachrichtigung|sperrung|nachbestellung)$/u
