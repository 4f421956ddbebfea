import { phraseLengthAt } from '../jobDescription/phrases'
import { nameParts } from '../jobDescription/reading'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { type Word, wordsOf } from '../jobDescription/words'
import type { JobDescriptionTextKey } from '../../text/jobDescription.texts'
import { type Misrepresentation, NAMES } from './misrepresentations'

/** A doubt about a name: what it sounds like, why that is no data product, and what to do instead. */
export interface ProductNameFinding {
  readonly kind: Misrepresentation
  readonly level: 'warn'
  readonly text: JobDescriptionTextKey
  readonly values: Readonly<Record<string, string | number>>
  readonly next: JobDescriptionTextKey
}

const KINDS: readonly Misrepresentation[] = [
  'interim',
  'bridge',
  'topic',
  'warehouse',
  'dashboard',
  'report',
  'application',
  'table',
]
const AMBITIOUS = wordSet('360 master all everything alles gesamt stammdaten')

/** What a name alone gives away (2.15). */
export function testProductName(name: string): readonly ProductNameFinding[] {
  const own = withoutPlace(name)
  const parts = nameParts(own)
  const words = wordsOf(parts.join(' '))
  return KINDS.filter((kind) => soundsLike(own, parts, words, kind)).map((kind) => ({
    kind,
    level: 'warn',
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
  const { phrases, last, technical } = NAMES[kind]
  const [start, end] = [parts[0] ?? '', parts.at(-1) ?? '']
  // A dimension of topics is one of subjects.
  if (parts.length > 1 && last.has(end) && start !== 'dim') return true
  if (name.includes('_') && (technical.has(start) || technical.has(end))) return true
  return words.some((_, at) => phraseLengthAt(words, at, phrases) > 0)
}
