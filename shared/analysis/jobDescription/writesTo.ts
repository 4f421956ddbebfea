// "Writes to the owners" is a deed; what writes to a database stores.
import { isPeople } from './lexicon/people'
import { wordSet } from './lexicon/wordSet'
import { lowerAt, type Word } from './words'

const WRITING = wordSet('writes schreibt')
const TO = wordSet('to an')
const ARTICLES = wordSet('the our die den unsere')

/** True where the verb with the words behind it says that people are written to. */
export const writesTo = (verb: string, after: readonly Word[]): boolean =>
  WRITING.has(verb) && TO.has(lowerAt(after, 0)) && isPeople(lowerAt(after, ARTICLES.has(lowerAt(after, 1)) ? 2 : 1))
