// What could come next in the typist line: keywords, and names that are there already (reuse before you create).
import type { Portfolio } from '../model/portfolio'
import { shortKind, typistKeywords, type TypistKind } from './typist/typistItem'
import { namedRecords, nameKey } from './typist/typistNames'

export interface TypistOption {
  readonly label: string
  readonly kind: 'keyword' | 'attribute' | TypistKind
  /** Replaces the text from `from` to `to`. */
  readonly insert: string
}
export interface TypistCompletion {
  readonly from: number
  readonly to: number
  readonly options: readonly TypistOption[]
}

const MOST_OPTIONS = 8

/** At most eight options for the word before the caret: those that start with it, then a word of them, then the rest. */
export function completeTypistLine(portfolio: Portfolio, text: string, caret: number): TypistCompletion {
  const to = Math.max(0, Math.min(caret, text.length))
  const thing = currentThing(text.slice(0, to))
  const { typed, options } = candidates(portfolio, thing)
  return { from: to - typed.length, to, options: best(options, typed) }
}

/** The thing being typed: what stands behind the last line break, arrow, blank or bullet. */
function currentThing(before: string): string {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const link = line.split(/(?:^|\s)[<←]+\s*/u).at(-1) ?? ''
  return link.replace(/^\s*(?:[-*•]\s+|\d{1,4}[.)]\s+)?/u, '')
}

interface Candidates {
  /** What is already there of the word. */
  readonly typed: string
  readonly options: readonly TypistOption[]
}

function candidates(portfolio: Portfolio, thing: string): Candidates {
  const [, mark, marked = ''] = /(?:^|[\s,])([@+])([^@+]*)$/u.exec(thing) ?? []
  if (mark === '@') return { typed: marked, options: namesOf(portfolio, ['domain']) }
  if (mark === '+') return { typed: marked.replace(/^.*,\s*/u, ''), options: attributesOf(portfolio) }
  if (/:(?:\s|$)/u.test(thing)) return { typed: thing, options: [] }
  const [keyword = '', word = ''] = /^(uc|dp|src|dom)\s+/iu.exec(thing) ?? []
  const kind = shortKind(word)
  if (kind) return { typed: thing.slice(keyword.length), options: namesOf(portfolio, [kind]) }
  return { typed: thing, options: [...KEYWORDS, ...namesOf(portfolio, ['product', 'usecase', 'source'])] }
}

const KEYWORDS: readonly TypistOption[] = Object.keys(typistKeywords).map((word) => ({
  label: word,
  kind: 'keyword',
  insert: `${word} `,
}))

const namesOf = (portfolio: Portfolio, kinds: readonly TypistKind[]): readonly TypistOption[] =>
  namedRecords(portfolio)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, name }) => ({ label: name, kind, insert: name }))

const attributesOf = (portfolio: Portfolio): readonly TypistOption[] =>
  Object.values(portfolio.dataProducts)
    .flatMap(({ attributes }) => Object.values(attributes))
    .map(({ name }) => ({ label: name, kind: 'attribute', insert: name }))

function best(options: readonly TypistOption[], typed: string): readonly TypistOption[] {
  const key = nameKey(typed)
  const seen = new Set<string>()
  return options
    .map((option) => ({ option, rank: rankOf(option, key) }))
    .filter(({ option, rank }) => rank >= 0 && !seen.has(nameOf(option)) && seen.add(nameOf(option)))
    .sort((one, other) => one.rank - other.rank || compare(one.option.label, other.option.label))
    .slice(0, MOST_OPTIONS)
    .map(({ option }) => option)
}

const nameOf = ({ kind, label }: TypistOption): string => `${kind} ${nameKey(label)}`

/** 0 starts with it, 1 a word starts with it, 2 holds it, -1 does not. What is typed in full needs no option. */
function rankOf({ kind, label }: TypistOption, typed: string): number {
  const name = nameKey(label)
  if (name.startsWith(typed)) return name === typed && kind !== 'keyword' ? -1 : 0
  if (kind === 'keyword') return -1
  if (name.includes(` ${typed}`) || name.includes(`-${typed}`)) return 1
  return name.includes(typed) ? 2 : -1
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
