// "Pupils choose their lesson in the app": what people do with it, and not what it tells, shows an application (2.15).
import { QUESTIONS } from '../jobDescription/lexicon/questionWords'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { contentAt, lowerAt, type Word } from '../jobDescription/words'

const MODALS = wordSet('can may kann können')
const FARTHEST_DEED = 5
/** What a longer first sentence is used for is told by then. */
const MOST_WORDS = 45

/** Where a text says what people do on a screen, from who does it or the deed up to the screen; undefined where it tells of data. */
export function usedByPeople(all: readonly Word[]): Run | undefined {
  const words = all.slice(0, MOST_WORDS)
  for (const at of words.keys()) {
    const run =
      clickAt(words, at) ??
      drillAt(words, at) ??
      letAt(words, at) ??
      screenAt(words, at) ??
      hereAt(words, at) ??
      drillDownAt(words, at)
    if (run !== undefined) return run
  }
  return undefined
}

const upTo = (from: number, last: number): Run | undefined => (last < 0 ? undefined : { from, to: last + 1 })

/** "… you can click", "man kann … eintragen": in a place of its own, and not "quays where anglers can fish". */
function clickAt(words: readonly Word[], at: number): Run | undefined {
  const isByPeople = YOU.has(lowerAt(words, at - 1)) || YOU.has(lowerAt(words, at + 1))
  if (!MODALS.has(lowerAt(words, at)) || !isByPeople) return undefined
  // "Rooms you can book per night": what it is stands before.
  if (YOU.has(lowerAt(words, at - 1)) && contentAt(words, at - 2)) return undefined
  // "How often a user can book the court" is told of.
  if (words.slice(0, at).some(({ lower }) => QUESTIONS.has(lower))) return undefined
  const last = words.findIndex(({ lower }, place) => place > at && ON_SCREEN.has(lower))
  return upTo(YOU.has(lowerAt(words, at - 1)) ? at - 1 : at, last)
}

/** "Analysts can drill down into payments": nobody does so but on a screen. */
const drillAt = (words: readonly Word[], at: number): Run | undefined =>
  (at === 1 || (at === 2 && !contentAt(words, 0))) &&
  MODALS.has(lowerAt(words, at)) &&
  SCREEN_ONLY.has(lowerAt(words, at + 1))
    ? { from: 0, to: at + 2 }
    : undefined

const LONGEST_SUBJECT = 3

/** "Bewerber laden hier ihren Lebenslauf hoch": in a place that is the product. */
const hereAt = (words: readonly Word[], at: number): Run | undefined =>
  at > 1 && at <= LONGEST_SUBJECT && lowerAt(words, at) === 'hier' && PUTTING.has(lowerAt(words, at - 1))
    ? { from: 0, to: at + 1 }
    : undefined

const PUTTING = wordSet(
  'laden tragen geben melden buchen bestellen suchen wählen lädt trägt gibt meldet bucht bestellt sucht wählt',
)

/** "Screen with traffic lights and drill-down": what only a screen has. */
const drillDownAt = (words: readonly Word[], at: number): Run | undefined =>
  DRILLING.has(lowerAt(words, at)) && !contentAt(words, at + 1) ? { from: at, to: at + 1 } : undefined

const DRILLING = wordSet('drill-down drilldown drill-downs')

const YOU = wordSet('you users user man nutzer anwender here hier')
const ON_SCREEN = wordSet(`
  browse click zoom scroll drill filter search type upload download swipe log leaf look enter edit mark book order choose draw ask see
  suchen klicken zoomen eintragen tauschen fotografieren buchen bestellen eingeben ansehen herunterladen hochladen filtern blättern markieren melden`)

/** "Lets visitors zoom into drawings": at the start, where "lets planners compare" behind data is a benefit. */
function letAt(words: readonly Word[], at: number): Run | undefined {
  if (at > 0 || !LETTING.has(lowerAt(words, 0))) return undefined
  return upTo(
    0,
    words.findIndex(({ lower }, place) => place > 0 && place <= FARTHEST_DEED && SCREEN_ONLY.has(lower)),
  )
}

const LETTING = wordSet('lets allows enables lässt')
const SCREEN_ONLY = wordSet('browse click zoom scroll drill upload download swipe type leaf')

/** "… choose in the app", "on the pulpit screen", "auf dem Bildschirm": where it is used. */
function screenAt(words: readonly Word[], at: number): Run | undefined {
  if (!ON.has(lowerAt(words, at)) || !THE.has(lowerAt(words, at + 1))) return undefined
  const using = words.findIndex(({ lower }, place) => place < at && USING.has(lower))
  const screen = [at + 2, at + 3].find(
    (place) =>
      (SCREENS.has(lowerAt(words, place)) ||
        (HANDHELD.has(lowerAt(words, place)) && words.some(({ lower }) => OPENING.has(lower)))) &&
      (place === at + 2 || contentAt(words, at + 2)),
  )
  return using < 0 || screen === undefined ? undefined : { from: using, to: screen + 1 }
}

const ON = wordSet('in on im auf')
const THE = wordSet('the our one dem der unserer')
/** "Orders taken on the phone": there one speaks; who opens it there looks at it. */
const HANDHELD = wordSet('phone tablet smartphone handy')
const OPENING = wordSet('open opens öffnen öffnet')
const SCREENS = wordSet('app screen screens kiosk portal bildschirm monitor')
const USING = wordSet(
  'open opens choose chooses pick picks see sees enter enters order orders book books type types wählen sehen sieht tauschen buchen',
)
