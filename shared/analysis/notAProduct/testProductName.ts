import { phraseLengthAt } from '../jobDescription/phrases'
import { nameParts } from '../jobDescription/reading'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { wordsOf } from '../jobDescription/words'
import type { JobDescriptionTextKey } from '../../text/jobDescription.texts'
import { type Misrepresentation, NAMES } from './misrepresentations'

/** A doubt about a name: what it sounds like, why that is no data product, and what to do instead. */
export interface ProductNameFinding {
  readonly kind: Misrepresentation | 'ambitious'
  readonly level: 'warn' | 'hint'
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

/** What a name alone gives away (2.15); also the caution about "360", "master", "all" (DOMAIN section D). */
export function testProductName(name: string): readonly (ProductNameFinding & { readonly kind: Misrepresentation })[] {
  const own = withoutPlace(name)
  const parts = nameParts(own)
  return KINDS.filter((kind) => soundsLike(own, parts, kind)).map((kind) => ({
    kind,
    level: 'warn',
    text: `finding.job.not-a-product.${kind}.name`,
    values: { words: name },
    next: `next.job.not-a-product.${kind}`,
  }))
}

/** "DWH.DimSupplier": where it is kept is no part of what it is called. */
const withoutPlace = (name: string): string => (/^[\w.]+$/u.test(name) ? name.slice(name.lastIndexOf('.') + 1) : name)

/** The caution about ambitious aggregates: "360", "master", "all", "everything"; a perspective may well bound them. */
export function ambitiousName(name: string): readonly ProductNameFinding[] {
  const word = nameParts(name).find((part) => AMBITIOUS.has(part))
  if (word === undefined) return []
  return [
    {
      kind: 'ambitious',
      level: 'hint',
      text: 'finding.job.ambitious-name',
      values: { words: word },
      next: 'next.job.bound-it',
    },
  ]
}

function soundsLike(name: string, parts: readonly string[], kind: Misrepresentation): boolean {
  const { phrases, last, technical } = NAMES[kind]
  const [start, end] = [parts[0] ?? '', parts.at(-1) ?? '']
  // A dimension of topics is one of subjects.
  if (parts.length > 1 && last.has(end) && start !== 'dim') return true
  if (name.includes('_') && (technical.has(start) || technical.has(end))) return true
  const words = wordsOf(parts.join(' '))
  return words.some((_, at) => phraseLengthAt(words, at, phrases) > 0)
}
