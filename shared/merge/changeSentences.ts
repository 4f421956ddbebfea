// One difference as one sentence: which text of the catalogue, and what is put into it.
import { overruledTitle } from '../analysis/overruledTitle'
import { objectiveText } from '../analysis/sloInterview/objectiveText'
import { Slo } from '../model/entities/dataProduct'
import type { TextKey } from '../text/catalogue'
import type { TextValues } from '../text/say'
import {
  calledNow,
  choiceWord,
  dimensionWord,
  fieldsOf,
  fieldWord,
  listed,
  recordAt,
  textOf,
  valueWord,
} from './changeValues'
import type { Fields, Reading } from './changeValues'
import type { ComparedPart, PortfolioChange, ValueChange } from './diff'
import { INNER_TABLES } from '../model/innerTables'

/** A sentence: a text of the catalogue, and what is put into it. */
export interface DescribedChange {
  readonly text: TextKey
  readonly values: TextValues
}

/** The difference as a sentence that can stand alone. */
export function describeChange(reading: Reading, change: PortfolioChange): DescribedChange {
  if (change.kind === 'moved') return movedSentence(reading, change.cards)
  const [part, id, ...inner] = change.path
  if (id === undefined) return { text: 'change.renamed', values: bothWords(reading, change) }
  if (part === 'about') return valueSentence(reading, change, reading.after.name)
  if (part === 'claims') return claimSentence(reading, change, id, inner)
  return inner.length === 0
    ? recordSentence(reading, change, part, id)
    : innerSentence(reading, change, part, id, inner)
}

function movedSentence(reading: Reading, cards: readonly string[]): DescribedChange {
  const names = listed(
    reading.say,
    cards.map((id) => calledNow(reading, id)),
  )
  return { text: 'change.moved', values: { count: cards.length, names } }
}

type RecordPart = Exclude<ComparedPart, 'name' | 'about' | 'claims' | 'layout' | 'unknown' | 'owners'>

/** A record that is new or gone, or a value that stands in a table by itself. */
function recordSentence(reading: Reading, change: ValueChange, part: ComparedPart, id: string): DescribedChange {
  if (part === 'unknown') return { text: `change.unknown.${change.kind}`, values: { entry: id } }
  if (part === 'owners') {
    const [before, after] = [calledNow(reading, textOf(change.before)), calledNow(reading, textOf(change.after))]
    return { text: `change.owners.${change.kind}`, values: { name: calledNow(reading, id), before, after } }
  }
  const record = fieldsOf(change.after ?? change.before)
  const kind = change.kind === 'removed' ? 'removed' : 'added'
  return { text: `change.${part as RecordPart}.${kind}`, values: recordValues(reading, part, id, record) }
}

function recordValues(reading: Reading, part: ComparedPart, id: string, record: Fields): TextValues {
  const ends = part === 'relations' ? (['upstream', 'downstream'] as const) : (['from', 'to'] as const)
  return {
    name: nameAt(reading, part, id, record),
    entry: part === 'ownershipDecisions' ? ownerWord(reading, record['domain']) : wordsOf(reading, record),
    from: calledNow(reading, textOf(record[ends[0]])),
    to: calledNow(reading, textOf(record[ends[1]])),
    reason: textOf(record['reason']),
    pattern: choiceWord(reading.say, textOf(record['pattern'])),
  }
}

const ownerWord = (reading: Reading, domain: unknown): string =>
  typeof domain === 'string' ? calledNow(reading, domain) : reading.say('change.nobody')

/** Who or what a sentence is about: a pin's subject, a relation's two domains, otherwise the record itself. */
function nameAt(reading: Reading, part: ComparedPart, id: string, record: Fields): string {
  const { say } = reading
  if (PINNED.has(part)) {
    const subject = textOf(record['subject'])
    return subject === '' ? say('change.group.room') : calledNow(reading, subject)
  }
  if (part === 'relations') {
    const [from, to] = [
      calledNow(reading, textOf(record['upstream'])),
      calledNow(reading, textOf(record['downstream'])),
    ]
    return say('change.flow', { from, to })
  }
  return UNNAMED.has(part) ? wordsOf(reading, record) : calledNow(reading, id)
}
const PINNED: ReadonlySet<ComparedPart> = new Set(['hotspots', 'notes', 'votes', 'decisions'])
const UNNAMED: ReadonlySet<ComparedPart> = new Set(['parked', 'checkpoints', 'glossary'])

/** What something is called by that may have no name: its first words, or that it has none. */
function wordsOf({ say }: Reading, record: Fields): string {
  const words = ['name', 'text', 'term', 'voter', 'title', 'version'].map((field) => textOf(record[field]).trim())
  return words.find((word) => word !== '') ?? say('change.nameless')
}

function claimSentence(
  reading: Reading,
  change: ValueChange,
  product: string,
  [domain = '', field]: readonly string[],
): DescribedChange {
  const [name, entry] = [calledNow(reading, product), calledNow(reading, domain)]
  if (field !== undefined) return valueSentence(reading, change, name, reading.say('change.claims.entry', { entry }))
  return { text: change.kind === 'removed' ? 'change.claims.removed' : 'change.claims.added', values: { name, entry } }
}

const innerTables = [...INNER_TABLES, ...(['readiness', 'overruled', 'tags', 'terms', 'load'] as const)] as const
type InnerTable = (typeof innerTables)[number]
const isInnerTable = (field: string): field is InnerTable => (innerTables as readonly string[]).includes(field)

/** A field of a record, or something in one of its inner tables. */
function innerSentence(
  reading: Reading,
  change: ValueChange,
  part: ComparedPart,
  id: string,
  inner: readonly string[],
): DescribedChange {
  const [field = '', entryId] = inner
  const record = recordAt(reading, part, id)
  const name = nameAt(reading, part, id, record)
  if (part === 'ownershipDecisions')
    return valueSentence(reading, change, name, reading.say('change.ownershipDecisions.entry'))
  if (PINNED.has(part)) return valueSentence(reading, change, name, wordsOf(reading, record))
  if (isInnerTable(field) && entryId !== undefined) return entrySentence(reading, change, { name, field, inner })
  if (field === 'name' && inner.length === 1) return { text: 'change.renamed', values: bothWords(reading, change) }
  const isVerdict = field === 'cohesive' || field === 'valuableOnItsOwn'
  return valueSentence(reading, change, name, isVerdict ? fieldWord(reading.say, field) : undefined)
}

interface Entry {
  readonly name: string
  readonly field: InnerTable
  /** Table, id of the entry, and what of it. */
  readonly inner: readonly string[]
}

function entrySentence(reading: Reading, change: ValueChange, { name, field, inner }: Entry): DescribedChange {
  const [, entryId = '', entryField, member] = inner
  const entry = entryWord(reading, change.path, field, entryId)
  if (entryField === 'neededBy' && member !== undefined) {
    const text = change.kind === 'removed' ? 'change.neededBy.removed' : 'change.neededBy.added'
    return { text, values: { name, entry, who: calledNow(reading, member) } }
  }
  if (entryField !== undefined || change.kind === 'changed') return valueSentence(reading, change, name, entry)
  const who = Object.keys(fieldsOf(fieldsOf(change.after)['neededBy'])).map((useCase) => calledNow(reading, useCase))
  if (who.length > 0) return { text: 'change.attributes.added.for', values: { name, entry, who: who.join(', ') } }
  return { text: `change.${field}.${change.kind}`, values: { name, entry } }
}

/** What an entry of an inner table is called: its name, its promise in words, its tag. */
function entryWord(reading: Reading, path: ValueChange['path'], field: InnerTable, id: string): string {
  const [part, of = ''] = path
  const [now, then] = [reading.after, reading.before].map((portfolio) => {
    const record = fieldsOf(fieldsOf(portfolio[part])[of])
    const table = fieldsOf(record[field])
    return Object.hasOwn(table, id) ? table[id] : undefined
  })
  const entry = now ?? then
  if (field === 'terms') return calledNow(reading, id)
  if (field === 'slos') return promiseWord(reading, entry, path.length > 4)
  if (field === 'overruled') return findingWord(reading, id)
  return typeof entry === 'object' && field !== 'readiness' ? wordsOf(reading, fieldsOf(entry)) : id
}

function findingWord({ say }: Reading, code: string): string {
  const title = overruledTitle(code)
  if (!title) return code
  const { dimension = '' } = title.values
  return say(title.text, { ...title.values, dimension: dimension === '' ? '' : dimensionWord(say, dimension) })
}

function promiseWord({ say }: Reading, entry: unknown, short: boolean): string {
  const slo = Slo.safeParse(entry)
  if (!slo.success) return say('change.nameless')
  const dimension = dimensionWord(say, slo.data.dimension)
  const { key, values } = objectiveText(slo.data)
  return short ? dimension : say(key, values).trim() || dimension
}

const bothWords = (reading: Reading, { path, before, after }: ValueChange) => ({
  before: valueWord(reading, path, before),
  after: valueWord(reading, path, after),
})

/** "Orders: job description is now “…” (was: “…”)", about the record or about an entry of it. */
function valueSentence(reading: Reading, change: ValueChange, name: string, entry?: string): DescribedChange {
  const field = (change.path.at(-2) === 'load' ? 'load' : change.path.at(-1)) ?? ''
  const { before, after } = bothWords(reading, change)
  const about = entry === undefined ? 'value' : 'entry'
  const values = { name, entry: entry ?? '', field: fieldWord(reading.say, field), before, after }
  if (change.path.at(-1) === 'order') return { text: `change.${about}.order`, values }
  if (before === '') return { text: `change.${about}.filled`, values }
  return { text: after === '' ? `change.${about}.cleared` : `change.${about}.changed`, values }
}
