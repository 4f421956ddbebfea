// Whether a verb acts on the world: a deed, which belongs to an application, and nothing that data does.
import { INFORMATION_NOUNS } from '../lexicon/dataVerbs'
import {
  CASHING_VERBS,
  CHANNELS,
  DATA_FLAWS,
  EFFECT_VERBS,
  FURTHER_EFFECT_VERBS,
  MONEY_DUE,
  PHRASAL_EFFECTS,
  SEPARABLE_EFFECTS,
  TELLING_ENDS,
  TELLING_VERBS,
  WORK_OBJECTS,
  WORK_PLACES,
  WORK_VERBS,
  WORKS_ON,
} from '../lexicon/effectVerbs'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { NEWNESS, PROMISED } from '../lexicon/vagueWords'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { lowerAt, type Word } from '../words'
import { writesTo } from '../writesTo'
import { BACKWARD, TELLING_WHICH, type ClausePair } from './clause'

const ABOUT = wordSet('über about zu')

/** "sends e-mails"; "creates tickets"; "rechnet die Fahrer ab"; "finds free appointments and books them". */
export function isEffect(pair: ClausePair): boolean {
  const { second, after } = pair
  if (isOnlyPromised(after)) return false
  if (pair.isUnknown) return true
  if (isInTwoWords(second, after)) return true
  if (REPLACING.has(second)) return !isAboutData(after) && !after.some(({ lower }) => REPLACED.has(lower))
  if (EFFECT_VERBS.has(second)) return !(TELLING_VERBS.has(second) && ABOUT.has(lowerAt(after, 0)))
  return isReaching(pair) || isEffectOnThing(pair)
}

/** "Replaces the old spreadsheet": what there was before the product, and nothing in the world. */
const REPLACING = wordSet('replaces supersedes ersetzt')
const REPLACED = wordSet(`
  spreadsheet spreadsheets sheet sheets excel workbook report reports file files export exports extract extracts dashboard dashboards aggregate
  aggregates job jobs query queries script scripts feed feeds tool tools system systems app apps database paper binder ledger logbook process
  bericht berichte auswertung auswertungen datei dateien excel-liste excel-listen excel-tabelle skript system werkzeug papier ordner verfahren`)

/** "Offers the others an upgrade by text message": who reaches people acts. */
const isReaching = ({ second, after }: ClausePair): boolean =>
  writesTo(second, after) ||
  (OFFERING.has(second) && after.some(({ lower }, at) => CHANNELS.has(lower) && BY.has(lowerAt(after, at - 1))))

const OFFERING = wordSet('offers tells bietet')
const BY = wordSet('by via per')

/** Verbs that work on data as well: what they are done to decides. */
function isEffectOnThing(pair: ClausePair): boolean {
  const { second, after } = pair
  if (FURTHER_EFFECT_VERBS.has(second)) return !isWorkOnData(pair)
  if (CASHING_VERBS.has(second)) return isCashing(pair)
  if (after.slice(0, FARTHEST_OBJECT).some(({ lower }) => WORKS_ON.get(second)?.has(lower))) return true
  return WORK_VERBS.has(second) && (isWork(pair) || (pair.joint === 'also' && isOnThing(after)))
}

const FARTHEST_OBJECT = 3

/** "… and collects them by direct debit"; "collects fees paid per reader" gathers what others paid. */
const isCashing = ({ before, after }: ClausePair): boolean =>
  !isAboutData(after) &&
  !after.some(({ lower }) => PAID.has(lower)) &&
  [...(THOSE.has(lowerAt(after, 0)) ? before : []), ...after].some(({ lower }) => MONEY_DUE.has(lower))

const PAID = wordSet('paid received booked per')

/** "Deletes duplicates", "schließt Ferien ein". */
const isWorkOnData = (pair: ClausePair): boolean =>
  isAboutData(pair.after) || isCleaning(pair) || INCLUDING_ENDS.has(lowerAt(pair.after, pair.after.length - 1))

const INCLUDING_ENDS = wordSet('ein an aus ab auf mit')

/** "turns down …", "rechnet … ab". */
const isInTwoWords = (verb: string, after: readonly Word[]): boolean =>
  after.slice(0, FARTHEST_PARTICLE).some(({ lower }) => PHRASAL_EFFECTS.get(verb)?.has(lower)) ||
  SEPARABLE_EFFECTS.get(verb)?.has(lowerAt(after, after.length - 1)) === true

const FARTHEST_PARTICLE = 4

/** "Unlocks synergies", "opens new opportunities": nothing is done to anything. */
function isOnlyPromised(after: readonly Word[]): boolean {
  const noun = after.find(({ lower }) => !FUNCTION_WORDS.has(lower) && !NEWNESS.has(lower))
  return noun !== undefined && PROMISED.has(noun.lower)
}

/** Asked of the object alone: in "packs that are past their date" the date is no object. */
const isAboutData = (words: readonly Word[]): boolean => {
  const end = words.findIndex(({ lower }, at) => at > 0 && TELLING_WHICH.has(lower))
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(({ lower }) => INFORMATION_NOUNS.has(lower) || DATA_FLAWS.has(lower))
}

/** "Finds faulty rows and discards those that …": what is thrown away was named before. */
const isCleaning = ({ before, after }: ClausePair): boolean =>
  THOSE.has(lowerAt(after, 0)) && before.some(({ lower }) => DATA_FLAWS.has(lower) || ENTRIES.has(lower))

const THOSE = wordSet('them those it sie diese')
const ENTRIES = wordSet('row rows record records entry entries zeile zeilen datensatz datensätze eintrag einträge')

/** "Also assigns lecture halls": not "also updates the figures". */
const isOnThing = (after: readonly Word[]): boolean =>
  after.some(hasContent) && !after.some(({ lower }) => INFORMATION_NOUNS.has(lower) || BACKWARD.has(lower))

/** "Nebenkostenabrechnung", "Wartungsaufträge": the last part of a German compound says what it is. */
const WORK_COMPOUND =
  /\p{L}{3}(?:rechnung|auftrag|aufträge|bestellung|schreiben|brief|mahnung|bescheid|gutschein|erinnerung|benachrichtigung|ticket|termin)(?:en|e|s|n)?$/u

function isWork({ before, after }: ClausePair): boolean {
  if (isAtWorkPlace(after)) return true
  if (TELLING_ENDS.has(lowerAt(after, after.length - 1))) return false
  const meant = after.some(({ lower }) => BACKWARD.has(lower)) ? [...before, ...after] : after
  return meant.some(({ lower }) => WORK_OBJECTS.has(lower) || WORK_COMPOUND.test(lower))
}

/** "… in the booking system", "… im Shop". */
const isAtWorkPlace = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      WORK_PLACES.has(lower) && words.slice(Math.max(0, at - FARTHEST_IN), at).some((word) => INSIDE.has(word.lower)),
  )

const FARTHEST_IN = 3
const INSIDE = wordSet('in on im auf')
