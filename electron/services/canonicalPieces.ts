// The canonical text of a large value, bit by bit: whoever writes it lets others work in between (RELIABILITY.md R21).
import { setImmediate } from 'node:timers/promises'
import { canonicalJson, normalise } from '../../shared/model/canonicalJson'

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
  if (depth >= DEPTH || isSmall(value)) yield inOneGo(value, depth)
  else if (Array.isArray(value) && value.length > 0) {
    for (const [index, inner] of value.entries()) {
      yield `${index === 0 ? '[' : ','}\n${' '.repeat(depth + 1)}`
      yield* pieces(inner, depth + 1)
    }
    yield `\n${' '.repeat(depth)}]`
  } else if (isTable(value)) yield* tablePieces(value, depth)
  else yield inOneGo(value, depth)
}

const inOneGo = (value: unknown, depth: number): string =>
  canonicalJson(value)
    .slice(0, -1)
    .replaceAll('\n', `\n${' '.repeat(depth)}`)

/** A record of a few plain fields: walking through it would take longer than writing it. */
const isSmall = (value: unknown): boolean => {
  if (!isTable(value)) return typeof value !== 'object'
  const fields = Object.values(value)
  return fields.length <= FEW && fields.every((field) => typeof field !== 'object')
}
const FEW = 24
/** Characters of small records that are handed on together. */
const RUN = 8000

function* tablePieces(table: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  const given = Object.keys(table).filter((key) => table[key] !== undefined)
  // Through `normalise`: it throws on a forbidden name, and an object puts names that are numbers first.
  const keys = Object.keys(normalise(Object.fromEntries(given.sort().map((key) => [key, null]))) ?? {})
  if (keys.length === 0) yield '{}'
  const indent = ' '.repeat(depth + 1)
  let run = ''
  for (const [index, key] of keys.entries()) {
    run += `${index === 0 ? '{' : ','}\n${indent}${JSON.stringify(key)}: `
    const inner = table[key]
    if (isSmall(inner)) run += inOneGo(inner, depth + 1)
    if (isSmall(inner) && run.length < RUN) continue
    yield run
    run = ''
    if (!isSmall(inner)) yield* pieces(inner, depth + 1)
  }
  yield run
  if (keys.length > 0) yield `\n${' '.repeat(depth)}}`
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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
