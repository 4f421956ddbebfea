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
  if (isLookupOfItsOwn(head, lowerAt(words, to - 1), next) || isRequest(plain, words, place)) return false
  if (isOfBusiness(words, place)) return false
  if (to - from === 1 && CHARTS.has(head)) return isDrawn(words, place)
  return to - from > 1 || !AMBIGUOUS_HEADS.has(head) || next === '' || isMeantHere(plain, words, place)
}

/** Whether a word that may be one of the business is the thing here. */
function isMeantHere(plain: string, words: readonly Word[], place: HeadPlace): boolean {
  const { start, from, to } = place
  const [head, next] = [lowerAt(words, from), lowerAt(words, to)]
  if (SHOWN.has(head) && isDrawn(words, place)) return true
  if (
    isForSomebody(head, next) ||
    isNamedTechnically(plain, words[to]) ||
    isExplained(plain, words, to) ||
    isPaperOn(words, place)
  )
    return true
  if (from > start && isCutPaper(head, next)) return true
  return Math.max(start, from) > 0 && !BUSINESS_FOLLOWS.has(next)
}

/** "Topic tram.faults.v2": no subject is called so. */
const isNamedTechnically = (plain: string, next: Word | undefined): boolean =>
  next !== undefined && TECHNICAL_NAME.test(plain.slice(next.start))

const TECHNICAL_NAME = /^[\p{L}\p{N}-]{1,60}[._][\p{L}\p{N}]/u

/** "Lookup table from postcode to depot" is glue; a lookup table of payment types is a table as others are. */
const isLookupOfItsOwn = (head: string, last: string, next: string): boolean =>
  /^(?:look-?up|nachschlage)/u.test(head) && !LEADING.has(last) && !LEADING.has(next)

const LEADING = wordSet('from between von zwischen')

/** "An application for a building permit", "a loan application with …", "an application filed by …": somebody asks, and no software runs. */
function isRequest(plain: string, words: readonly Word[], { from, to }: HeadPlace): boolean {
  const next = lowerAt(words, to)
  if (lowerAt(words, from) !== 'application') return false
  if (next === 'for') return GRANTED.has(lastOfGroup(plain, words, to + 1))
  return MADE.has(next) || (GRANTED.has(lowerAt(words, from - 1)) && !DOING.has(next))
}

/** What is asked for in writing, and granted or refused. */
const GRANTED = wordSet(`
  permit permits permission permissions licence licences license licenses loan loans credit mortgage mortgages benefit benefits discount discounts
  grant grants subsidy subsidies allowance allowances aid assistance funding relief exemption exemptions refund refunds rebate rebates visa visas passport
  passports asylum citizenship residence membership memberships admission enrolment enrollment scholarship scholarships pension pensions leave
  insurance patent patents approval approvals registration job position vacancy`)
const MADE = wordSet('submitted filed lodged made received approved rejected granted refused withdrawn')
/** "A loan application that lets …" does something itself. */
const DOING = wordSet('that which where to so allowing enabling letting helping')

/** The last word of the noun group that begins at a place: the "discount" of "an income based discount". */
function lastOfGroup(plain: string, words: readonly Word[], at: number): string {
  const end = words.findIndex(
    ({ lower, start }, place) =>
      place > at && (FUNCTION_WORDS.has(lower) || /[,;:.(]/u.test(plain.slice(words[place - 1]?.end, start))),
  )
  return lowerAt(words, (end < 0 ? words.length : end) - 1)
}

const isOfBusiness = (words: readonly Word[], place: HeadPlace): boolean =>
  isVenue(words, place) || isOfMany(words, place) || isAskedFor(words, place)

/** "Event hub of the city": halls and stages, and none of Azure's. */
const isVenue = (words: readonly Word[], { from, to }: HeadPlace): boolean =>
  lowerAt(words, from) === 'event' && HUBS.has(lowerAt(words, from + 1)) && PLACED.has(lowerAt(words, to))

const HUBS = wordSet('hub hubs')
const PLACED = wordSet('of in by')

/** "Which tool was handed to whom", "Welches Werkzeug …": one of many that are told of. */
const isAskedFor = (words: readonly Word[], { from }: HeadPlace): boolean => ASKED.has(lowerAt(words, from - 1))

const ASKED = wordSet('which what whose welche welcher welches welchen wessen')

/** "Annual report of each charity", "software that is installed": one for each, and told of. */
const isOfMany = (words: readonly Word[], { from, to }: HeadPlace): boolean =>
  lowerAt(words, from) === 'software'
    ? OWNED.has(lowerAt(words, to))
    : lowerAt(words, to - 1) === 'report' && lowerAt(words, to) === 'of' && EACH.has(lowerAt(words, to + 1))

const OWNED = wordSet('is was are were has we they')
const EACH = wordSet('each every')

/** "Charts of revenue", "charts showing …" are looked at; "charts of the coast" are sailed by, a "chart of accounts" is kept. */
const isDrawn = (words: readonly Word[], { from, to }: HeadPlace): boolean =>
  DRAWING.has(lowerAt(words, to)) || [from - 1, to + 1, to + 2].some((at) => FIGURES.has(lowerAt(words, at)))

const CHARTS = wordSet('chart charts graphs diagrams diagramme')
/** "Slides with the revenue", no slides with tissue. */
const SHOWN = wordSet('slides folien presentation präsentation')
const DRAWING = wordSet('showing displaying visualising visualizing illustrating comparing plotting')
const FIGURES = wordSet(`
  sales revenue revenues turnover cash cost costs profit profits margin margins debt spend spending budget budgets growth kpis metrics figures
  performance churn conversion headcount umsatz umsätze kosten gewinn marge margen budgets kennzahlen ausgaben absatz
  quartalszahlen geschäftszahlen jahreszahlen`)

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
