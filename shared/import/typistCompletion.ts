// What could come next in the typist line: keywords, and names that are there already (reuse before you create).
import type { Portfolio } from '../model/portfolio'
import { shortKind, typistKeywords, type TypistKind } from './typist/typistItem'
import { evidentOwner } from './typist/evidentOwner'
import { fitOf, offeredName } from './typist/nameOffer'
import { namedRecords, nameKey } from './typist/typistNames'
import type { TypistPreview } from './typist/typistOutline'

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
  /** The one that stands ready in grey: the key that ends the name takes it. */
  readonly offer?: TypistOption
}

const MOST_OPTIONS = 8

/**
 * At most eight options for the word before the caret: those that start with it, then those with these initials, then a word of them,
 * then the rest. `preview` is what the text says so far: its names can be completed before they are on the map.
 */
export function completeTypistLine(
  portfolio: Portfolio,
  text: string,
  caret: number,
  preview: readonly TypistPreview[] = [],
): TypistCompletion {
  const to = Math.max(0, Math.min(caret, text.length))
  const before = text.slice(0, to)
  const line = before.split(/\r\n|\r|\n/u).length
  const said = preview.filter((shown) => shown.line < line)
  const { typed, ...found } = candidates(portfolio, currentThing(before), said)
  const options = best(found.options, typed)
  const offer = /^[^\r\n]*\S/u.test(text.slice(to)) ? undefined : offerOf(found, typed)
  return { from: to - typed.length, to, options, ...(offer && { offer }) }
}

/** Only where nothing stands behind the caret in its line: there the grey text is in nobody's way. */
function offerOf({ options, evident }: Omit<Candidates, 'typed'>, typed: string): TypistOption | undefined {
  const named = options.filter(({ kind }) => kind !== 'keyword' && kind !== 'attribute')
  const isOwner = named.length > 0 && named.every(({ kind }) => kind === 'domain')
  const names = named.map(({ label }) => label)
  const name = isOwner && typed === '' ? evident : offeredName(names, typed, isOwner ? 1 : 2)
  return named.find(({ label }) => label === name)
}

interface Thing {
  readonly text: string
  /** Something above or before it needs it. */
  readonly isBelow: boolean
}

/** The thing being typed: what stands behind the last line break, arrow, blank or bullet. */
function currentThing(before: string): Thing {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const links = line.split(/(?:^|\s)[<←]+\s*/u)
  const text = (links.at(-1) ?? '').replace(/^\s*(?:[-*•]\s+|\d{1,4}[.)]\s+)?/u, '')
  return { text, isBelow: links.length > 1 || /^(?: {2}|\t)/u.test(line) }
}

interface Candidates {
  /** What is already there of the word. */
  readonly typed: string
  readonly options: readonly TypistOption[]
  /** The owner that stands ready behind a bare "@". */
  readonly evident?: string | undefined
}

function candidates(portfolio: Portfolio, thing: Thing, said: readonly TypistPreview[]): Candidates {
  const { text } = thing
  const [, mark, marked = ''] = /(?:^|[\s,])([@+])([^@+]*)$/u.exec(text) ?? []
  if (mark === '+') return { typed: marked.replace(/^.*,\s*/u, ''), options: attributesOf(portfolio) }
  const named = [...namedRecords(portfolio), ...said]
  if (mark !== '@') return nameCandidates(named, thing)
  return { typed: marked, options: namesOf(named, ['domain']), evident: evident(portfolio, text, said) }
}

type Named = Pick<TypistPreview, 'kind' | 'name'>

function nameCandidates(named: readonly Named[], { text, isBelow }: Thing): Candidates {
  if (/:(?:\s|$)/u.test(text)) return { typed: text, options: [] }
  if (text.startsWith('[')) return { typed: text.slice(1), options: namesOf(named, ['source']) }
  const [keyword = '', word = ''] = /^(uc|dp|src|dom)\s+/iu.exec(text) ?? []
  const kind = shortKind(word)
  if (kind) return { typed: text.slice(keyword.length), options: namesOf(named, [kind]) }
  const kinds = isBelow ? (['product', 'source'] as const) : (['product', 'usecase', 'source'] as const)
  return { typed: text, options: [...KEYWORDS, ...namesOf(named, kinds)] }
}

const namesOf = (named: readonly Named[], kinds: readonly TypistKind[]): readonly TypistOption[] =>
  named.filter(({ kind }) => kinds.includes(kind)).map(({ kind, name }) => ({ label: name, kind, insert: name }))

/** Whoever owns the sources of what stands before the "@", or the domain the text named last. */
function evident(portfolio: Portfolio, thing: string, said: readonly TypistPreview[]): string | undefined {
  const key = nameKey(thing.replace(/\s@.*$/u, ''))
  const product = Object.values(portfolio.dataProducts).find(({ name }) => nameKey(name) === key)
  return evidentOwner(portfolio, product?.id, said.findLast(({ kind }) => kind === 'domain')?.name)
}

const KEYWORDS: readonly TypistOption[] = Object.keys(typistKeywords).map((word) => ({
  label: word,
  kind: 'keyword',
  insert: `${word} `,
}))

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

/** As `fitOf`; what is typed in full needs no option. */
function rankOf({ kind, label }: TypistOption, typed: string): number {
  const name = nameKey(label)
  if (kind === 'keyword') return name.startsWith(typed) ? 0 : -1
  return name === typed ? -1 : fitOf(label, typed)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
