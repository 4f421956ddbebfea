// Differences between two versions in business words, record by record: "Orders is now owned by Sales (was: nobody)".
import type { Portfolio } from '../model/portfolio'
import type { Say } from '../text/say'
import { describeChange, type DescribedChange } from './changeSentences'
import { calledNow, recordAt, textOf, type Reading } from './changeValues'
import { diffPortfolios, type ComparedPart, type PortfolioChange, type ValueChange } from './diff'

/** All that happened to one record, or to what belongs to no record. */
export interface ChangeGroup {
  /** Id of the record; otherwise `portfolio`, `room`, `glossary` or `map`. */
  readonly subject: string
  readonly name: string
  /** Whether the record itself is new, gone, or on both sides. */
  readonly kind: ValueChange['kind']
  readonly changes: readonly DescribedChange[]
}

/** The differences in words, grouped by the record they are about; in the order of `diffPortfolios`. */
export function describeChanges(before: Portfolio, after: Portfolio, say: Say): readonly ChangeGroup[] {
  const reading: Reading = { before, after, say }
  const groups = new Map<string, { kind: ValueChange['kind']; readonly changes: DescribedChange[] }>()
  for (const change of diffPortfolios(before, after)) {
    const subject = subjectOf(reading, change)
    const group = groups.get(subject) ?? { kind: 'changed', changes: [] }
    groups.set(subject, group)
    group.changes.push(describeChange(reading, change))
    if (change.kind !== 'moved' && isWhole(change, subject)) group.kind = change.kind
  }
  return [...groups].map(([subject, group]) => ({ subject, name: groupName(reading, subject), ...group }))
}

const isWhole = ({ path }: ValueChange, subject: string): boolean =>
  path.length === 2 && path[1] === subject && !OWNERSHIP.has(path[0])

type Group = 'portfolio' | 'room' | 'glossary' | 'map'
const GROUPS: Readonly<Partial<Record<ComparedPart, Group>>> = {
  ...({ name: 'portfolio', about: 'portfolio', unknown: 'portfolio', parked: 'room', checkpoints: 'room' } as const),
  ...({ glossary: 'glossary', layout: 'map' } as const),
}
const PINNED: ReadonlySet<ComparedPart> = new Set(['hotspots', 'notes', 'votes', 'decisions'])
const OWNERSHIP: ReadonlySet<ComparedPart> = new Set(['owners', 'claims', 'ownershipDecisions'])

/** A flow belongs to whom it feeds, a relation to the domain that depends; pins, notes and votes to what they are about. */
function subjectOf(reading: Reading, { path }: PortfolioChange): string {
  const [part, id = ''] = path
  const fixed = GROUPS[part]
  if (fixed) return fixed
  const record = recordAt(reading, part, id)
  if (part === 'flows') return textOf(record['to'])
  if (part === 'relations') return textOf(record['downstream'])
  return PINNED.has(part) ? textOf(record['subject']) || 'room' : id
}

const groupName = (reading: Reading, subject: string): string =>
  isGroup(subject) ? reading.say(`change.group.${subject}`) : calledNow(reading, subject)
const isGroup = (subject: string): subject is Group => Object.values<string>(GROUPS).includes(subject)
