// "Pupils choose their lesson in the app": what people do with it, and not what it tells, shows an application (2.15).
import { wordSet } from '../jobDescription/lexicon/wordSet'
import type { Run } from '../jobDescription/phrases'
import { contentAt, lowerAt, type Word } from '../jobDescription/words'

const MODALS = wordSet('can may kann können')
const FARTHEST_DEED = 5

/** Where a text says what people do on a screen; undefined where it tells of data. */
export function usedByPeople(words: readonly Word[]): Run | undefined {
  const at = words.findIndex((_, place) => isClick(words, place) || isLet(words, place) || isOnOne(words, place))
  return at < 0 ? undefined : { from: at, to: Math.min(words.length, at + 2) }
}

/** "… you can click", "man kann … eintragen": in a place of its own, and not "quays where anglers can fish". */
const isClick = (words: readonly Word[], at: number): boolean =>
  MODALS.has(lowerAt(words, at)) &&
  !words.slice(0, at).some(({ lower }) => QUESTIONS.has(lower)) &&
  (YOU.has(lowerAt(words, at - 1)) || YOU.has(lowerAt(words, at + 1))) &&
  words.slice(at + 1).some(({ lower }) => ON_SCREEN.has(lower))

/** "How often a user can book the court" is told of. */
const QUESTIONS = wordSet('how which what when whether that who wie welche was wann ob')
const YOU = wordSet('you users user man nutzer anwender here hier')
const ON_SCREEN = wordSet(`
  browse click zoom scroll drill filter search type upload download swipe log leaf look enter edit mark book order choose draw ask see
  suchen klicken zoomen eintragen tauschen fotografieren buchen bestellen eingeben ansehen herunterladen hochladen filtern blättern markieren melden`)

/** "Lets visitors zoom into drawings": at the start, where "lets planners compare" behind data is a benefit. */
const isLet = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  LETTING.has(lowerAt(words, 0)) &&
  words.slice(1, 1 + FARTHEST_DEED).some(({ lower }) => SCREEN_ONLY.has(lower))

const LETTING = wordSet('lets allows enables lässt')
const SCREEN_ONLY = wordSet('browse click zoom scroll drill upload download swipe type leaf')

/** "… choose in the app", "on the pulpit screen", "auf dem Bildschirm": where it is used. */
const isOnOne = (words: readonly Word[], at: number): boolean =>
  ON.has(lowerAt(words, at)) &&
  THE.has(lowerAt(words, at + 1)) &&
  [at + 2, at + 3].some(
    (place) => SCREENS.has(lowerAt(words, place)) && (place === at + 2 || contentAt(words, at + 2)),
  ) &&
  words.slice(0, at).some(({ lower }) => USING.has(lower))

const ON = wordSet('in on im auf')
const THE = wordSet('the our one dem der unserer')
const SCREENS = wordSet('app screen screens kiosk portal bildschirm monitor')
const USING = wordSet(
  'choose chooses pick picks see sees enter enters order orders book books type types wählen sehen sieht tauschen buchen',
)
