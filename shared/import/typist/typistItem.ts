// What one typed thing says about itself, before anybody knows where it stands.
import { readUseCaseSentence, type UseCaseSentence } from '../useCaseSentence'

export type TypistKind = 'usecase' | 'product' | 'source' | 'domain'

export interface TypistItem {
  /** null: not said; the place in the outline or the name decides. */
  readonly kind: TypistKind | null
  /** '' when only attributes or an owner were typed: they belong to the line above. */
  readonly name: string
  /** Job description, description or purpose. */
  readonly text: string
  readonly sentence: UseCaseSentence | null
  readonly owners: readonly string[]
  readonly attributes: readonly string[]
}

/** Short words of the typist line; the long ones need a colon, so that a name may start with them. */
export const typistKeywords = { uc: 'usecase', dp: 'product', src: 'source', dom: 'domain' } as const
const LONG_WORDS: Readonly<Record<string, TypistKind>> = {
  'use case': 'usecase',
  anwendungsfall: 'usecase',
  'data product': 'product',
  datenprodukt: 'product',
  'source system': 'source',
  source: 'source',
  quellsystem: 'source',
  quelle: 'source',
  domain: 'domain',
  domäne: 'domain',
}
const SHORT = /^(uc|dp|src|dom)(?::?\s+|:|$)/iu
const LONG = new RegExp(`^(${Object.keys(LONG_WORDS).join('|')}):\\s*`, 'iu')
const BRACKETS = /^\[([^[\]]*)\]\s*/u
/** One key marks a source system; nobody has to close the bracket. */
const OPEN_BRACKET = /^\s*\[\s*(?=[^\s\]])[^[\]]*$/u
const MARKER = /[\s,](?=[@+]\p{L})/u

/** A source behind attributes or an owner: no name of theirs holds a bracket. */
const BRACKET_BEHIND = /(?<=[\s,][@+]\s*\p{L}[^[\]]*)\s(?=\[\s*[^\s[\]])/u

/** The things of one line: `A < B < C` is a chain, and so is `A +field [System]`. A sign before a number ("cost < 5") belongs to the text. */
export const chainOf = (text: string): readonly string[] =>
  text.split(/\s[<←](?:\s+(?!\d)|$)/u).flatMap((thing) => thing.split(BRACKET_BEHIND))

const LOOSE = /\s\+\s*(?=\p{L})/gu

/** What follows a sentence of the text. */
const BEHIND_TEXT = /:\s.*[.!?]$/u
/** As fields are written, and hardly anything else: "donor_id". */
const FIELD = /\p{L}_\p{L}/u

/**
 * "Customer 360 + gender", as it is said and as the map shows it, is what "+gender" is where a product of that name is known, behind a whole
 * sentence, and where a field is written as fields are; elsewhere a plus between blanks belongs to the name ("R + D costs").
 */
export function closedUp(typed: string, isKnown: (name: string) => boolean): string {
  const at = typed.search(LOOSE)
  if (at < 0) return typed
  const [before, behind] = [typed.slice(0, at).trimEnd(), typed.slice(at)]
  if (BEHIND_TEXT.test(before) || FIELD.test(behind)) return before + behind.replaceAll(LOOSE, ' +')
  if (isKnown(readTypistItem(typed).name)) return typed
  return isKnown(readTypistItem(typed.slice(0, at)).name) ? typed.replaceAll(LOOSE, ' +') : typed
}

/** Reads one thing: keyword, name, text, owner, attributes. */
export function readTypistItem(typed: string): TypistItem {
  const { kind, rest } = kindOf(typed.normalize('NFC').replace(/\s+/gu, ' ').trim())
  const sentence = kind === 'usecase' || kind === null ? readUseCaseSentence(rest) : null
  if (kind === 'usecase' || sentence) return useCaseItem(rest, sentence)
  const [head = '', ...marks] = ` ${rest}`.split(MARKER)
  return {
    ...named(head, kind),
    sentence: null,
    owners: marks.filter((mark) => mark.startsWith('@')).map((mark) => tidy(mark.slice(1))),
    attributes: marks.filter((mark) => mark.startsWith('+')).flatMap(attributesOf),
  }
}

function useCaseItem(rest: string, sentence: UseCaseSentence | null): TypistItem {
  const none = { kind: 'usecase', owners: [], attributes: [] } as const
  if (sentence) return { ...none, name: sentence.name, text: '', sentence }
  const { name, text } = splitAtColon(rest)
  const told = readUseCaseSentence(text)
  return { ...none, name, text: told ? '' : text, sentence: told }
}

function named(head: string, kind: TypistKind | null): Pick<TypistItem, 'kind' | 'name' | 'text'> {
  const brackets = BRACKETS.exec(head.trimStart())
  if (kind !== null && kind !== 'source') return { kind, ...splitAtColon(head) }
  if (OPEN_BRACKET.test(head)) return { kind: 'source', ...splitAtColon(head.trimStart().slice(1)) }
  if (!brackets) return { kind, ...splitAtColon(head) }
  return {
    kind: 'source',
    name: tidy(brackets[1] ?? ''),
    text: tidy(head.trimStart().slice(brackets[0].length).replace(/^:/u, '')),
  }
}

function kindOf(text: string): { readonly kind: TypistKind | null; readonly rest: string } {
  const short = SHORT.exec(text)
  if (short) return { kind: shortKind(short[1] ?? ''), rest: text.slice(short[0].length) }
  const long = LONG.exec(text)
  if (long) return { kind: LONG_WORDS[(long[1] ?? '').toLowerCase()] ?? null, rest: text.slice(long[0].length) }
  return { kind: null, rest: text }
}

/** The kind a short keyword stands for. */
export const shortKind = (word: string): TypistKind | null =>
  (typistKeywords as Readonly<Record<string, TypistKind>>)[word.toLowerCase()] ?? null

/** A colon ends the name only before a blank or the end: "urn:x" and "10:30" stay whole. */
function splitAtColon(text: string): { readonly name: string; readonly text: string } {
  const at = text.search(/:(?: |$)/u)
  return at < 0 ? { name: tidy(text), text: '' } : { name: tidy(text.slice(0, at)), text: text.slice(at + 1).trim() }
}

const attributesOf = (mark: string): readonly string[] =>
  mark
    .slice(1)
    .split(',')
    .map((part) => tidy(part.replace(/^\s*\+/u, '')))
    .filter((name) => name !== '')

const tidy = (text: string): string => text.replace(/[\s,]+$/u, '').trim()
