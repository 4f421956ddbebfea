import { FUNCTION_WORDS } from '../../jobDescription/lexicon/functionWords'
import { wordSet } from '../../jobDescription/lexicon/wordSet'

/** Words every need and every job description has: they tell no product from another. */
const SAID_OF_ANYTHING = wordSet(`
  data dataset datasets table record records list lists lists listed show shows shown showing give gives given provide provides provided contain
  contains offer offers deliver delivers represent represents include includes included model view overview detail details information info insight
  insights report reports way thing things kind type people person someone nobody everybody everyone anybody
  need needs needed want wants know knows see sees get gets got give help helps able take takes make makes made let lets keep keeps put go goes
  come comes find look stop stops act react decide answer understand ensure avoid improve reduce
  good better best bad right wrong new old many much few several enough less least more most often ever never always soon sooner early now again
  already still really back first last next early too away before after still also even well per one two
  daten datensatz datensätze liste listen listet zeigt zeigen gibt geben liefert liefern enthält enthalten stellt bereit umfasst details angaben
  information informationen übersicht bericht einblick art leute jemand niemand alle alles nichts
  brauche brauchen braucht benötige benötigen möchte möchten will wollen wissen sehen sehe bekommen machen macht mache lassen lasse erkennen erkenne
  mein meine meinen meinem meiner dein deine euer eure i we my our
  current aktuell aktuelle aktuellen aktueller aktuelles
  gut besser beste schlecht richtig neu neue neuen neuer viel viele wenig häufig häufigsten oft immer bald zuerst rechtzeitig wirklich wieder gleich
  konnte konnten sollte sollten wurde wurden würde hätte schon gerade bisher bereits mehr deren dessen jemanden unsere unserer unseres
  damit letzte letzten nächste nächsten könnten könnte können`)

/** True for a word without content of its own. */
export const isStopWord = (word: string): boolean => FUNCTION_WORDS.has(word) || (word.length < 2 && !/\d/u.test(word))
/** True for what is said of any product: it counts where it is a name, and little elsewhere. */
export const isSaidOfAnything = (word: string): boolean => SAID_OF_ANYTHING.has(word)
