// Which record a difference is about.
import type { Portfolio } from '../model/portfolio'
import { recordAt, textOf } from './changeValues'
import type { ComparedPart, PortfolioChange } from './diff'

const sharedSubjects = ['portfolio', 'room', 'glossary', 'map'] as const
/** What belongs to no record. */
export type SharedSubject = (typeof sharedSubjects)[number]
export const isShared = (subject: string): subject is SharedSubject =>
  (sharedSubjects as readonly string[]).includes(subject)

const SHARED: Readonly<Partial<Record<ComparedPart, SharedSubject>>> = {
  ...({ name: 'portfolio', about: 'portfolio', unknown: 'portfolio', parked: 'room', checkpoints: 'room' } as const),
  ...({ glossary: 'glossary', layout: 'map' } as const),
}
const PINNED: ReadonlySet<ComparedPart> = new Set(['hotspots', 'notes', 'votes', 'decisions'])

/** The record's id, or a shared subject. A flow belongs to whom it feeds, a relation to the domain that depends; pins, notes and votes to what they are about. */
export function subjectOf(
  versions: { readonly before: Portfolio; readonly after: Portfolio },
  { path }: PortfolioChange,
): string {
  const [part, id = ''] = path
  const shared = SHARED[part]
  if (shared) return shared
  const record = recordAt(versions, part, id)
  if (part === 'flows') return textOf(record['to'])
  if (part === 'relations') return textOf(record['downstream'])
  return PINNED.has(part) ? textOf(record['subject']) || 'room' : id
}
