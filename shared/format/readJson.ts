// JSON from strangers: one pass over the text, no recursion, so that neither depth nor size can break the program (RELIABILITY.md T11, T17).
// JSON.parse would let a name appear twice and keep only the last, silently; here both are kept and told.
import type { Json } from '../model/canonicalJson'
import { linesOf } from './linesOf'

/** Levels of nesting that are read (T17). What Workback has set aside stands one level deeper than it came. */
export const DEEPEST = 64
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const LONGEST_NUMBER = 400

/** The same name twice in one object: the later one stands under `renamed`. Lines count from 1. */
export interface RepeatedName {
  readonly name: string
  readonly renamed: string
  readonly firstLine: number
  readonly line: number
}
export interface ForbiddenName {
  readonly name: string
  /** Of the object it stood in, as 'dataProducts.product_2'; '' at the top. */
  readonly path: string
  readonly line: number
}
/** `cut-off`: the text ends too early; `broken`: this character cannot stand here; `too-deep`: more than 64 levels. */
export type ReadJson =
  | {
      readonly ok: true
      readonly value: Json
      readonly repeated: readonly RepeatedName[]
      readonly forbidden: readonly ForbiddenName[]
    }
  | {
      readonly ok: false
      readonly reason: 'cut-off' | 'broken' | 'too-deep'
      readonly line: number
      readonly column: number
    }

/** Reads a JSON text in time proportional to its length. Numbers too large for a computer become their text; never throws. */
export const readJson = (text: string): ReadJson => new JsonReader(text).read()

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'
type Container = unknown[] | Record<string, unknown>
interface Frame {
  readonly container: Container
  /** Where the next value goes; null: it is read and left out. */
  name: string | null
  /** Where each name was first seen, in code units. */
  readonly seen: Map<string, number>
  readonly copies: Map<string, number>
  /** The name this object itself was given twice, if it was. */
  readonly givenAs: string | null
  givenNext: string | null
}

class JsonReader {
  private at = 0
  private startOfString = 0
  private expected: Expected = 'value'
  private root: unknown
  private stop: 'cut-off' | 'broken' | 'too-deep' | undefined
  private readonly stack: Frame[] = []
  private readonly repeated: { name: string; renamed: string; first: number; at: number }[] = []
  private readonly forbidden: { name: string; path: string; at: number }[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(): ReadJson {
    while (this.stop === undefined) {
      this.skipBlanks()
      if (this.at >= this.text.length) {
        if (this.expected === 'nothing') return this.answer()
        this.stop = 'cut-off'
      } else this.step()
    }
    return { ok: false, reason: this.stop, ...linesOf(this.text).placeOf(this.at) }
  }

  private answer(): ReadJson {
    const { lineOf } = linesOf(this.text)
    return {
      ok: true,
      value: this.root as Json,
      repeated: this.repeated.map(({ name, renamed, first, at }) => ({
        ...{ name, renamed },
        ...{ firstLine: lineOf(first), line: lineOf(at) },
      })),
      forbidden: this.forbidden.map(({ name, path, at }) => ({ name, path, line: lineOf(at) })),
    }
  }

  private skipBlanks(): void {
    for (let code = this.text.charCodeAt(this.at); isBlank(code); code = this.text.charCodeAt(this.at)) this.at += 1
  }

  private step(): void {
    const letter = this.text.charAt(this.at)
    if (this.expected === 'value') this.readValue(letter)
    else if (this.expected === 'valueOrEnd') this.endsWith(letter, ']', () => this.readValue(letter))
    else if (this.expected === 'name') this.readName(letter)
    else if (this.expected === 'nameOrEnd') this.endsWith(letter, '}', () => this.readName(letter))
    else if (this.expected === 'colon') this.readColon(letter)
    else if (this.expected === 'commaOrEnd') this.readCommaOrEnd(letter)
    else this.stop = 'broken'
  }

  private endsWith(letter: string, end: string, otherwise: () => void): void {
    if (letter === end) this.close()
    else otherwise()
  }

  private readValue(letter: string): void {
    if (letter === '{') this.open({}, 'nameOrEnd')
    else if (letter === '[') this.open([], 'valueOrEnd')
    else if (letter === '"') this.readString((value) => this.place(value))
    else if (letter === '-' || (letter >= '0' && letter <= '9')) this.readNumber()
    else this.readWord()
  }

  private readWord(): void {
    const word = WORDS.find(({ spelled }) => this.text.startsWith(spelled, this.at))
    if (word) {
      this.at += word.spelled.length
      this.place(word.value)
      return
    }
    const rest = this.text.slice(this.at, this.at + 5)
    this.stop = WORDS.some(({ spelled }) => rest !== '' && spelled.startsWith(rest)) ? 'cut-off' : 'broken'
  }

  private readNumber(): void {
    let end = this.at
    while (end - this.at <= LONGEST_NUMBER && /[0-9+\-.eE]/.test(this.text.charAt(end))) end += 1
    const written = this.text.slice(this.at, end)
    if (!NUMBER.test(written)) {
      this.stop = end >= this.text.length ? 'cut-off' : 'broken'
      return
    }
    this.at = end
    const value = Number(written)
    this.place(Number.isFinite(value) ? value + 0 : written)
  }

  /** Looks for the end by hand: a pattern over a string of many megabytes exhausts the pattern machine. */
  private readString(use: (value: string) => void): void {
    let end = this.at + 1
    let escaped = false
    for (let code = this.text.charCodeAt(end); code !== 34; code = this.text.charCodeAt(end)) {
      if (Number.isNaN(code) || code < 32) {
        this.at = Math.min(end, this.text.length)
        this.stop = Number.isNaN(code) ? 'cut-off' : 'broken'
        return
      }
      if (code === 92) escaped = true
      end += code === 92 ? 2 : 1
    }
    const value = escaped ? unescaped(this.text.slice(this.at, end + 1)) : this.text.slice(this.at + 1, end)
    if (value === undefined) {
      this.stop = 'broken'
      return
    }
    const start = this.at
    this.at = end + 1
    this.startOfString = start
    use(value)
  }

  private readName(letter: string): void {
    if (letter !== '"') {
      this.stop = 'broken'
      return
    }
    this.readString((name) => this.takeName(name))
  }

  private takeName(name: string): void {
    const frame = this.stack.at(-1)
    if (!frame) return
    this.expected = 'colon'
    frame.givenNext = null
    frame.name = name
    if (FORBIDDEN.has(name)) {
      if (!this.isInsideForbidden()) this.forbidden.push({ name, path: this.path(), at: this.startOfString })
      frame.name = null
      return
    }
    const first = frame.seen.get(name)
    if (first === undefined) {
      frame.seen.set(name, this.startOfString)
      return
    }
    const renamed = freeCopy(frame, name)
    frame.seen.set(renamed, this.startOfString)
    frame.name = renamed
    frame.givenNext = name
    this.repeated.push({ name, renamed, first, at: this.startOfString })
  }

  private readColon(letter: string): void {
    if (letter === ':') {
      this.at += 1
      this.expected = 'value'
    } else this.stop = 'broken'
  }

  private readCommaOrEnd(letter: string): void {
    const isList = Array.isArray(this.stack.at(-1)?.container)
    if (letter === ',') {
      this.at += 1
      this.expected = isList ? 'value' : 'name'
    } else if (letter === (isList ? ']' : '}')) this.close()
    else this.stop = 'broken'
  }

  private open(container: Container, expected: Expected): void {
    const apart = this.stack[0]?.name?.startsWith('setAside') === true
    if (this.stack.length >= (apart ? DEEPEST + 1 : DEEPEST)) {
      this.stop = 'too-deep'
      return
    }
    const givenAs = this.stack.at(-1)?.givenNext ?? null
    this.place(container)
    this.stack.push({ container, name: null, seen: new Map(), copies: new Map(), givenAs, givenNext: null })
    this.at += 1
    this.expected = expected
  }

  private place(value: unknown): void {
    const frame = this.stack.at(-1)
    this.expected = frame ? 'commaOrEnd' : 'nothing'
    if (!frame) this.root = value
    else if (Array.isArray(frame.container)) frame.container.push(value)
    else if (frame.name !== null) frame.container[frame.name] = value
  }

  /** A record that was given twice takes its new name as its id, or it would stand under a wrong one. */
  private close(): void {
    const closed = this.stack.pop()
    const parent = this.stack.at(-1)
    this.at += 1
    this.expected = parent ? 'commaOrEnd' : 'nothing'
    if (!closed || closed.givenAs === null || Array.isArray(closed.container)) return
    if (closed.container['id'] === closed.givenAs) closed.container['id'] = parent?.name
  }

  private isInsideForbidden(): boolean {
    return this.stack.slice(0, -1).some(({ container, name }) => name === null && !Array.isArray(container))
  }

  private path(): string {
    const outer = this.stack.slice(0, -1)
    return outer.map(({ container, name }) => (Array.isArray(container) ? container.length - 1 : name)).join('.')
  }
}

const WORDS = [
  { spelled: 'true', value: true },
  { spelled: 'false', value: false },
  { spelled: 'null', value: null },
] as const

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined // an escape that JSON does not have; the caller says where
  }
}

function freeCopy({ seen, copies }: Frame, name: string): string {
  let number = copies.get(name) ?? 2
  while (seen.has(`${name}-${number}`)) number += 1
  copies.set(name, number + 1)
  return `${name}-${number}`
}
