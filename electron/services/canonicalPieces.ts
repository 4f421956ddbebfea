// The canonical text of a large value, bit by bit: whoever writes it lets others work in between (RELIABILITY.md R21).
import { setImmediate } from 'node:timers/promises'
import { normalise } from '../../shared/model/canonicalJson'

/** Tables and lists are walked this deep; what lies in them (a record, a step) is written in one go. */
const DEPTH = 5
/** Characters between two pauses: a few milliseconds. */
const SLICE = 64_000

/** Joined, they are `canonicalJson(value)`. Throws where that throws. */
export function* canonicalPieces(value: unknown): Generator<string> {
  yield* pieces(value, 0)
  yield '\n'
}

function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth >= DEPTH || isSmall(value)) yield textOf(value, depth)
  else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      yield `${index === 0 ? '[' : ','}${lineStart(depth + 1)}`
      yield* pieces(inner, depth + 1)
    }
    yield `${lineStart(depth)}]`
  } else if (isTable(value)) yield* tablePieces(value, depth)
}

/** Small records go together, up to a few thousand characters. */
function* tablePieces(table: Table, depth: number): Generator<string> {
  const start = lineStart(depth + 1)
  const keys = keysOf(table)
  let run = ''
  for (const [index, key] of keys.entries()) {
    run += `${index === 0 ? '{' : ','}${start}${JSON.stringify(key)}: `
    const inner = table[key]
    const small = depth + 1 >= DEPTH || isSmall(inner)
    if (small) run += textOf(inner, depth + 1)
    if (small && run.length < RUN) continue
    yield run
    run = ''
    if (!small) yield* pieces(inner, depth + 1)
  }
  yield keys.length === 0 ? '{}' : `${run}${lineStart(depth)}}`
}

/** A few plain fields, or nothing: walking through it would take longer than writing it. */
const isSmall = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  const fields: readonly unknown[] = Object.values(value)
  return fields.length <= FEW && fields.every((field) => typeof field !== 'object')
}
const FEW = 24
/** Characters of small records that are handed on together. */
const RUN = 8000

/** `canonicalJson` of it as it stands at this depth, without the copies that one makes on the way. */
function textOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(normalise(value)) // throws on what cannot be kept
  const start = lineStart(depth + 1)
  if (Array.isArray(value)) {
    const items = value.map((inner) => start + textOf(inner, depth + 1))
    return items.length === 0 ? '[]' : `[${items.join(',')}${lineStart(depth)}]`
  }
  if (!isTable(value)) return ''
  const fields = keysOf(value).map((key) => `${start}${JSON.stringify(key)}: ${textOf(value[key], depth + 1)}`)
  return fields.length === 0 ? '{}' : `{${fields.join(',')}${lineStart(depth)}}`
}

const lineStart = (depth: number): string => `\n${' '.repeat(depth)}`

/** Names of what is given, in code-unit order; an object puts names that are numbers first, and some are forbidden. */
function keysOf(table: Table): readonly string[] {
  const keys = Object.keys(table).filter((key) => table[key] !== undefined)
  keys.sort()
  if (!keys.some((key) => SPECIAL.test(key))) return keys
  return Object.keys(normalise(Object.fromEntries(keys.map((key) => [key, null]))) ?? {})
}
const SPECIAL = /^(\d|__proto__$|constructor$|prototype$)/

type Table = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text's bytes; between slices others get their turn. What is written must not change meanwhile: it is immutable. */
export async function canonicalBytes(value: unknown): Promise<Uint8Array> {
  const slices: Uint8Array[] = []
  let slice = ''
  for (const piece of canonicalPieces(value)) {
    slice += piece
    if (slice.length < SLICE) continue
    slices.push(Buffer.from(slice))
    slice = ''
    await setImmediate()
  }
  slices.push(Buffer.from(slice))
  return Buffer.concat(slices)
}

/** Equal as canonical JSON; what both share is not looked into, so two states of one document are compared at once. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((inner, index) => isSameJson(inner, other[index]))
  if (!isTable(one) || !isTable(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSameJson(one[key], other[key]))
}
