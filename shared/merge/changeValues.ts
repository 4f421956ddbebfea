// Fields, choices, names and numbers of a change, as people say them.
import { dimensionText } from '../analysis/sloInterview/objectiveText'
import { nameOf } from '../model/stepName'
import type { Portfolio } from '../model/portfolio'
import { sayAny, type Say } from '../text/say'
import type { ComparedPart } from './diff'

/** Both versions and the language: what a sentence about a change is made from. */
export interface Reading {
  readonly before: Portfolio
  readonly after: Portfolio
  readonly say: Say
}

/** A record's name, as it is called now or was called last; its id when it never had one. */
export const calledNow = ({ before, after, say }: Reading, id: string): string =>
  calledIn(after, id, say) ?? calledIn(before, id, say) ?? id

function calledIn(portfolio: Portfolio, id: string, say: Say): string | undefined {
  const flow = recordOf(portfolio.flows, id)
  if (!flow) return nameOf(portfolio, id) ?? recordOf(portfolio.glossary, id)?.term
  const [from, to] = [nameOf(portfolio, flow.from) ?? flow.from, nameOf(portfolio, flow.to) ?? flow.to]
  return say('change.flow', { from, to })
}

/** The record of this id; undefined when the table has none. */
export const recordOf = <R>(table: Readonly<Record<string, R>>, id: string): R | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined

export type Fields = Readonly<Record<string, unknown>>
const NOTHING: Fields = {}
/** A record's fields; none for what is no record. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
/** A text, or '' for what is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The record as it is now, or was last. */
export function recordAt({ before, after }: Pick<Reading, 'before' | 'after'>, part: ComparedPart, id: string): Fields {
  const [now, then] = [fieldsOf(after[part]), fieldsOf(before[part])]
  return fieldsOf(Object.hasOwn(now, id) ? now[id] : then[id])
}

/** The field's name; what this version does not know is called as it is written in the file. */
export function fieldWord(say: Say, field: string): string {
  const key = `change.field.${field}`
  const word = sayAny(say, key, {})
  return word === key ? field : word
}

/** `value` of this field in words; '' when nobody has said anything yet. */
export function valueWord(reading: Reading, path: readonly string[], value: unknown): string {
  const { say } = reading
  const field = path.at(-1) ?? ''
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'boolean') return say(value ? 'change.choice.yes' : 'change.choice.no')
  if (typeof value === 'number') return field === 'hue' ? hueWord(say, value) : numberWord(say, value)
  if (typeof value !== 'string') return JSON.stringify(value)
  return wordOf(reading, path, field, value)
}

function wordOf(reading: Reading, path: readonly string[], field: string, value: string): string {
  const { say } = reading
  if (NAMES.has(field) || (field === 'term' && path.includes('attributes'))) return calledNow(reading, value)
  if (field === 'dimension') return dimensionWord(say, value)
  return isChoice(path, field) ? choiceWord(say, value) : value
}

/** The dimension of a promise as people say it. */
export function dimensionWord(say: Say, dimension: string): string {
  const { key, values } = dimensionText(dimension)
  return say(key, values)
}

/** One of a field's fixed choices. */
export function choiceWord(say: Say, choice: string): string {
  const key = `change.choice.${choice}`
  const word = sayAny(say, key, {})
  return word === key ? choice : word
}

/** "Orders, Returns and 3 more": names in a sentence, no more than can be taken in. */
export function listed(say: Say, names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const shown = more > 1 ? [...names.slice(0, MOST_NAMES), say('change.more', { count: more })] : names
  return new Intl.ListFormat(say('export.locale'), { type: 'conjunction' }).format(shown)
}
const MOST_NAMES = 8

const numberWord = (say: Say, value: number): string =>
  new Intl.NumberFormat(say('export.locale'), { maximumFractionDigits: 6 }).format(value)

const hueWord = (say: Say, hue: number): string => sayAny(say, `inspector.hue.${hue}`, {})

/** Fields that hold the id of a record. */
const NAMES: ReadonlySet<string> = new Set(['domain', 'session', 'subject', 'from', 'to', 'upstream', 'downstream'])
/** Fields that hold one of a few choices wherever they occur. */
const CHOICES: ReadonlySet<string> = new Set([
  ...['consumer', 'status', 'importance', 'kind', 'archetype', 'shape', 'lifecycle', 'phase', 'sensitivity'],
  ...['mode', 'priority', 'origin', 'state', 'pattern'],
])
/** `role` and `answer` are free text elsewhere. */
const isChoice = (path: readonly string[], field: string): boolean =>
  CHOICES.has(field) ||
  (field === 'role' && path.includes('participants')) ||
  (field === 'answer' && (path.includes('cohesive') || path.includes('valuableOnItsOwn')))
