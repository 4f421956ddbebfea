import { FUNCTION_WORDS } from '../jobDescription/lexicon/functionWords'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { lowerAt, type Word } from '../jobDescription/words'
import { AMBIGUOUS_HEADS, BUSINESS_FOLLOWS, MEANT_BEFORE } from './misrepresentations'

/** Where a head stands (`to` exclusive), and where the text begins behind its "this is a". */
export interface HeadPlace {
  readonly start: number
  readonly from: number
  readonly to: number
}

/** "An application that …" and "Portal where …" are one; "Application of fertiliser" and "Reports by …" are not. */
export function isMeant(plain: string, words: readonly Word[], place: HeadPlace): boolean {
  const { from, to } = place
  const [head, next] = [lowerAt(words, from), lowerAt(words, to)]
  if (isLookupOfItsOwn(head, lowerAt(words, to - 1), next)) return false
  return to - from > 1 || !AMBIGUOUS_HEADS.has(head) || next === '' || isMeantHere(plain, words, place)
}

/** Whether a word that may be one of the business is the thing here. */
function isMeantHere(plain: string, words: readonly Word[], place: HeadPlace): boolean {
  const { start, from, to } = place
  const [head, next] = [lowerAt(words, from), lowerAt(words, to)]
  if (isForSomebody(head, next) || isExplained(plain, words, to) || isPaperOn(words, place)) return true
  if (from > start && isCutPaper(head, next)) return true
  return Math.max(start, from) > 0 && !BUSINESS_FOLLOWS.has(next)
}

/** "Lookup table from postcode to depot" is glue; a lookup table of payment types is a table as others are. */
const isLookupOfItsOwn = (head: string, last: string, next: string): boolean =>
  /^(?:look-?up|nachschlage)/u.test(head) && !LEADING.has(last) && !LEADING.has(next)

const LEADING = wordSet('from between von zwischen')

/** "Portal where …", "Report for …", "Bridge between …". */
const isForSomebody = (head: string, next: string): boolean =>
  next === 'between' || MEANT_BEFORE.get(head)?.has(next) === true

/** "Bericht, der …". */
const isExplained = (plain: string, words: readonly Word[], to: number): boolean =>
  FUNCTION_WORDS.has(lowerAt(words, to)) && plain.slice(words[to - 1]?.end, words[to]?.start).includes(',')

/** "Spend report by supplier and month": one report and how it is cut; "reports by citizens" are many. */
const isCutPaper = (head: string, next: string): boolean => ONE_PAPER.has(head) && CUTS.has(next)

const ONE_PAPER = wordSet('report bericht')
const CUTS = wordSet('by per je nach')

const PAPERS = wordSet('report bericht presentation präsentation')
const ONE = wordSet('a this ein dieser unser our')
const SUBJECT_FOLLOWS = wordSet('on about über zu')

/** "A report on sales": one paper about something, not the reports that citizens make. */
const isPaperOn = (words: readonly Word[], { from, to }: HeadPlace): boolean =>
  PAPERS.has(lowerAt(words, from)) && ONE.has(lowerAt(words, from - 1)) && SUBJECT_FOLLOWS.has(lowerAt(words, to))
