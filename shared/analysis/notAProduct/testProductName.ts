import { NOT_IMPLEMENTATION } from '../jobDescription/lexicon/implementationWords'
import { findPhrases, phraseLengthAt } from '../jobDescription/phrases'
import { nameParts } from '../jobDescription/reading'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { type Word, wordsOf } from '../jobDescription/words'
import type { JobDescriptionTextKey } from '../../text/jobDescription.texts'
import { FILED, FILED_DE, type Misrepresentation, misrepresentations, NAMES } from './misrepresentations'

/** A doubt about a name: what it sounds like, why that is no data product, and what to do instead. */
export interface ProductNameFinding {
  readonly kind: Misrepresentation
  readonly level: 'warn' | 'hint'
  readonly text: JobDescriptionTextKey
  readonly values: Readonly<Record<string, string | number>>
  readonly next: JobDescriptionTextKey
}

const AMBITIOUS = wordSet('360 master all everything alles gesamt stammdaten')

/** What a name alone gives away (2.15). */
export function testProductName(name: string): readonly ProductNameFinding[] {
  const own = withoutPlace(name)
  const parts = nameParts(own)
  const words = wordsOf(parts.join(' '))
  return misrepresentations
    .filter((kind) => soundsLike(own, parts, words, kind))
    .map((kind) => ({
      kind,
      level: isOnlyFiled(parts, words, kind) ? 'hint' : 'warn',
      text: `finding.job.not-a-product.${kind}.name`,
      values: { words: name },
      next: `next.job.not-a-product.${kind}`,
    }))
}

/** "DWH.DimSupplier": where it is kept is no part of what it is called. */
const withoutPlace = (name: string): string => (/^[\w.]+$/u.test(name) ? name.slice(name.lastIndexOf('.') + 1) : name)

/** The word of an ambitious aggregate in a name ("360", "master", "all"); a perspective may well bound it (DOMAIN section D). */
export const ambitiousWordIn = (name: string): string | undefined => nameParts(name).find((part) => AMBITIOUS.has(part))

function soundsLike(name: string, parts: readonly string[], words: readonly Word[], kind: Misrepresentation): boolean {
  if ((endsLike(parts, kind) && findPhrases(words, NOT_IMPLEMENTATION).length === 0) || isTechnical(name, parts, kind))
    return true
  if (kind === 'report' && isPaper(name, parts)) return true
  return words.some((_, at) => {
    const length = phraseLengthAt(words, at, NAMES[kind].phrases)
    return length > 0 && !words.slice(at + length).some(({ lower }) => COUNTED.has(lower))
  })
}

/** "Dashboard Usage", "Data Lake Costs": what is told of such a thing, and not the thing. */
const COUNTED = wordSet(`
  usage use users views visits clicks access logins cost costs times time duration durations performance errors outages refreshes inventory owners
  size sizes throughput lag questions requests answers tickets nutzung zugriffe aufrufe kosten ladezeiten dauer`)

/** "Order App"; a dimension of topics is one of subjects. */
const endsLike = (parts: readonly string[], kind: Misrepresentation): boolean =>
  parts.length > 1 && NAMES[kind].last.has(parts.at(-1) ?? '') && parts[0] !== 'dim'

/**
 * "stg_orders", "int__coupon": where a modeller files it. The name says so less than "Staging table of orders" would, and what is filed there
 * may well be told as a product: a hint, and the offer to fold it (2.45). Read by the letter, DOMAIN C would have a doubt here; of those who
 * labelled by it some counted one and some did not.
 */
const isOnlyFiled = (parts: readonly string[], words: readonly Word[], kind: Misrepresentation): boolean =>
  kind === 'interim' &&
  NAMES.interim.technical.has(parts[0] ?? '') &&
  !words.some((_, at) => phraseLengthAt(words, at, NAMES.interim.phrases) > 0)

/** "stg_orders". */
const isTechnical = (name: string, parts: readonly string[], kind: Misrepresentation): boolean =>
  name.includes('_') && [parts[0], parts.at(-1)].some((part) => NAMES[kind].technical.has(part ?? ''))

/** "Sales Report", "Monatsbericht": one paper that sums up; not what people file, nor the name of a file. */
function isPaper(name: string, parts: readonly string[]): boolean {
  const [start = '', end = ''] = [parts[0], parts.at(-1)]
  const isFiled = FILED.has(parts.at(-2) ?? '') || [start, end].some((part) => FILED_DE.test(part))
  if (isFiled || name.includes('_')) return false
  return ENDS_AS_PAPER.test(name) || [start, end].some((part) => ONE_WORD_PAPER.test(part))
}

const ENDS_AS_PAPER = /[ -](?:Report|[Bb]ericht)$/u
const ONE_WORD_PAPER = /\p{L}{3}(?:bericht|report)$/u
