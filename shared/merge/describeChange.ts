// Differences between two versions in business words, record by record: "Orders is now owned by Sales (was: nobody)".
import type { Portfolio } from '../model/portfolio'
import type { Say } from '../text/say'
import { contentOf } from './changeContent'
import { describeChange, type DescribedChange } from './changeSentences'
import { calledNow, type Reading } from './changeValues'
import { diffPortfolios, type ComparedPart, type PortfolioChange, type ValueChange } from './diff'
import { isShared, subjectOf, type SharedSubject } from './changeSubject'

/** What a comparison is read by: who needs what, what there is, who owns it, what it promises; in this order. */
export const changeSections = [
  ...(['portfolio', 'useCases', 'dataProducts', 'sourceSystems', 'ownership', 'slos'] as const),
  ...(['domains', 'room', 'glossary', 'map'] as const),
] as const
export type ChangeSection = (typeof changeSections)[number]

/** All that happened to one record under one heading, or to what belongs to no record. */
export interface ChangeGroup {
  readonly section: ChangeSection
  /** Id of the record; otherwise `portfolio`, `room`, `glossary` or `map`. */
  readonly subject: string
  readonly name: string
  /** Whether the record itself is new, gone, or on both sides. */
  readonly kind: ValueChange['kind']
  readonly changes: readonly DescribedChange[]
}

/** The differences in words, section by section and grouped by the record they are about. What is new or gone comes with its content. */
export function describeChanges(before: Portfolio, after: Portfolio, say: Say): readonly ChangeGroup[] {
  const reading: Reading = { before, after, say }
  const changes = diffPortfolios(before, after)
  const whole = wholeRecords(reading, changes)
  const groups = new Map<string, Omit<ChangeGroup, 'changes'> & { readonly changes: DescribedChange[] }>()
  for (const change of changes) {
    const subject = subjectOf(reading, change)
    const kind = whole.get(subject)
    if (kind !== undefined && isToldByContent(change, subject)) continue
    const section = kind === undefined ? sectionOf(reading, change, subject) : tableSection(reading, subject)
    const key = `${section} ${subject}`
    const group = groups.get(key) ?? {
      ...{ section, subject, name: nameOf(reading, subject), kind: kind ?? 'changed' },
      changes: [],
    }
    groups.set(key, group)
    group.changes.push(describeChange(reading, change), ...contentNews(reading, change, subject))
  }
  return [...groups.values()].sort((one, other) => rank(one) - rank(other))
}

const nameOf = (reading: Reading, subject: string): string =>
  isShared(subject) ? reading.say(`change.group.${subject}`) : calledNow(reading, subject)

/** What is in a record that comes or goes with this change. */
function contentNews(reading: Reading, change: PortfolioChange, subject: string): readonly DescribedChange[] {
  if (change.kind === 'moved' || !isWhole(change, subject)) return []
  return contentOf(reading, change.kind === 'added' ? reading.after : reading.before, subject)
}

const rank = ({ section }: Pick<ChangeGroup, 'section'>): number => changeSections.indexOf(section)

/** Records that are on one side only. */
function wholeRecords(reading: Reading, changes: readonly PortfolioChange[]): ReadonlyMap<string, ValueChange['kind']> {
  const whole = new Map<string, ValueChange['kind']>()
  for (const change of changes) {
    const subject = subjectOf(reading, change)
    if (change.kind !== 'moved' && isWhole(change, subject)) whole.set(subject, change.kind)
  }
  return whole
}

const isWhole = ({ path }: PortfolioChange, subject: string): boolean =>
  path.length === 2 && path[1] === subject && TABLES.has(path[0])
const TABLES: ReadonlySet<ComparedPart> = new Set([
  ...(['useCases', 'dataProducts', 'sourceSystems', 'domains', 'sessions'] as const),
])

/** Its flows and its owner are lines of its content; how the owner was found goes with it. */
const isToldByContent = ({ path: [part] }: PortfolioChange, subject: string): boolean =>
  (part === 'flows' || OWNERSHIP.has(part)) && !isShared(subject)
const OWNERSHIP: ReadonlySet<ComparedPart> = new Set(['owners', 'claims', 'ownershipDecisions'])

function sectionOf(reading: Reading, { path }: PortfolioChange, subject: string): ChangeSection {
  if (OWNERSHIP.has(path[0])) return 'ownership'
  return path[2] === 'slos' ? 'slos' : tableSection(reading, subject)
}

const SHARED_SECTIONS: Readonly<Record<SharedSubject, ChangeSection>> = {
  portfolio: 'portfolio',
  room: 'room',
  glossary: 'glossary',
  map: 'map',
}

function tableSection({ before, after }: Reading, subject: string): ChangeSection {
  if (isShared(subject)) return SHARED_SECTIONS[subject]
  const table = (['useCases', 'dataProducts', 'sourceSystems', 'domains'] as const).find(
    (name) => Object.hasOwn(after[name], subject) || Object.hasOwn(before[name], subject),
  )
  return table ?? 'room'
}
