import { opensLikeVerb } from '../actions'
import { opensWithCommand } from '../commands'
import type { JobDescriptionReason } from '../jobDescriptionResult'
import { DATA_VERBS } from '../lexicon/dataVerbs'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { INFINITIVES } from '../lexicon/effectForms'
import { DEED_VERBS } from '../lexicon/effectVerbs'
import { FOLLOWING_VERBS, MAKING_VERBS, NOUN_OR_VERB, PLAIN_VERBS, PREPARING_VERBS } from '../lexicon/verbs'
import { BENEFIT_VERBS } from '../lexicon/vagueWords'
import { hasContent, quoteOf, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'

const VERB_LISTS = [PLAIN_VERBS, DEED_VERBS, MAKING_VERBS, FOLLOWING_VERBS, PREPARING_VERBS]
const AFTER_A_NOUN = new Set([
  'of',
  'per',
  'by',
  'for',
  'in',
  'on',
  'at',
  'and',
  'with',
  'from',
  'von',
  'der',
  'des',
  'je',
  'pro',
  'und',
])
const PARTICIPLE = /^\p{L}{3,20}(?:ing|ed)$/u

/** Whether an Arabic or a Russian sentence has a verb is not known here. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

/** No verb: only a hint, because the article itself accepts "List of customer-initiated returns." */
export function noAction(reading: Reading): readonly JobDescriptionReason[] {
  const { words, plain } = reading
  if (OTHER_SCRIPT.test(plain)) return []
  if (words.length === 0 || opensWithVerb(reading) || words.some((_, at) => isVerbAt(reading, at))) return []
  const opening = Math.max(0, words.findIndex(hasContent))
  return [
    {
      code: 'no-action',
      level: 'hint',
      text: 'finding.job.no-action',
      values: {},
      quotes: [quoteOf(words, opening, opening + 1)],
      next: 'next.job.start-with-verb',
    },
  ]
}

/** "Locates vans", "Track stock"; "Customers, orders" is a list. */
function opensWithVerb({ plain, words, language }: Reading): boolean {
  if (opensWithCommand(words)) return true
  if (!isUnbroken(plain, words, 0)) return false
  return opensWithDataVerb(words) || (language === 'en' && opensLikeVerb(words))
}

/** True where no sign stands between a word and the next. */
const isUnbroken = (plain: string, words: readonly Word[], at: number): boolean =>
  !/[,;:.(]/u.test(plain.slice(words[at]?.end, words[at + 1]?.start))

const isVerbAt = ({ plain, words }: Reading, at: number): boolean =>
  isAction(plain, words, at) || closesNote(words, at) || opensClause(plain, words, at)

/** "Sums net sales", "Sets prices", "Schafft Klarheit": a way of telling, and something told. */
function opensWithDataVerb([first, next]: readonly Word[]): boolean {
  if (first === undefined || next === undefined || AFTER_A_NOUN.has(next.lower)) return false
  if (BENEFIT_VERBS.has(first.lower)) return true
  return NOUN_OR_VERB.has(first.lower) ? hasContent(next) : DATA_VERBS.has(first.lower)
}

/** "… in which agents look up a customer", "…, die verspätet ankamen", "everyone needs it": such a clause has a verb. */
function opensClause(plain: string, words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (at === words.length - 1) return false
  if (CLAUSE_OPENERS.has(lower)) return true
  if (lower === 'wie') return at === 0 || PRONOUNS_DE.has(lowerAt(words, at + 1))
  const from = PREPOSITIONS_DE.has(lowerAt(words, at - 1)) ? at - 1 : at
  return from > 0 && RELATIVE_DE.has(lower) && plain.slice(words[from - 1]?.end, words[from]?.start).includes(',')
}

const CLAUSE_OPENERS = new Set([
  ...['which', 'who', 'whose', 'whether', 'where', 'how', 'why', 'that', 'we', 'they', 'everyone', 'everybody'],
  ...['welche', 'welcher', 'welches', 'welchen', 'wer', 'wo', 'ob', 'dass', 'weil', 'wobei', 'wir', 'sich'],
])
const PRONOUNS_DE = new Set(['sie', 'er', 'es', 'man', 'wir'])
const PREPOSITIONS_DE = new Set(['über', 'mit', 'in', 'an', 'auf', 'aus', 'bei', 'durch', 'für', 'nach', 'von', 'zu'])
const RELATIVE_DE = new Set(['die', 'der', 'das', 'den', 'denen', 'deren', 'dessen'])

/** "Preise verwalten und …": German notes put the verb behind its object. */
function closesNote(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  return word !== undefined && !word.capital && INFINITIVES.has(word.lower) && (next === undefined || !hasContent(next))
}

function isAction(plain: string, words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  const next = lowerAt(words, at + 1)
  if (PARTICIPLE.test(lower) && FUNCTION_WORDS.has(next)) return true
  if (DATA_VERBS.has(lower) && DETERMINERS.has(next)) return true
  if (!VERB_LISTS.some((verbs) => verbs.has(lower))) return false
  return !isNounToo(lower) || (next !== '' && !AFTER_A_NOUN.has(next) && isUnbroken(plain, words, at))
}

const DETERMINERS = new Set(['a', 'an', 'the', 'each', 'den', 'die', 'das', 'einen', 'eine'])

const isNounToo = (lower: string): boolean =>
  NOUN_OR_VERB.has(lower) || NOUN_OR_VERB.has(`${lower}s`) || PLAIN_VERBS.has(`${lower}s`)
