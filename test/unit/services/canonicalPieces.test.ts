import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalBytes, canonicalPieces, isSameJson } from '../../../electron/services/canonicalPieces'
import { canonicalJson } from '../../../shared/model/canonicalJson'

const anyJson = fc
  .jsonValue({ maxDepth: 8 })
  .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)))
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('the pieces are the canonical text, to the byte', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect([...canonicalPieces(value)].join('')).toBe(canonicalJson(value))
    }),
    { numRuns: 2000 },
  )
})

test('what canonical JSON refuses, the pieces refuse', () => {
  for (const value of [{ a: NaN }, { a: { b: () => 1 } }, JSON.parse('{"a":{"__proto__":1}}')])
    expect(() => [...canonicalPieces(value)]).toThrow()
  expect([...canonicalPieces({ a: undefined, b: -0 })].join('')).toBe(canonicalJson({ b: 0 }))
})

test('a large table of nothing, names that are numbers, and tables in lists are written the same way', () => {
  const nothing = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, undefined]))
  const numbered = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${40 - index}`, { 10: 1, 9: 2, a: 3 }]),
  )
  for (const value of [nothing, numbered, [nothing, [], numbered], { numbered, nothing }])
    expect([...canonicalPieces(value)].join('')).toBe(canonicalJson(value))
})

test('a large value gives others their turn', async () => {
  const value = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, { name: `n${index}` }]))
  let turns = 0
  let next: NodeJS.Immediate
  const takeTurn = () => {
    turns += 1
    next = setImmediate(takeTurn)
  }
  next = setImmediate(takeTurn)
  const bytes = await canonicalBytes(value)
  clearImmediate(next)

  expect(Buffer.from(bytes).toString()).toBe(canonicalJson(value))
  expect(turns).toBeGreaterThan(5)
})

test('two values are the same when their canonical texts are', () => {
  fc.assert(
    fc.property(anyJson, anyJson, (one, other) => {
      expect(isSameJson(one, copyOf(one))).toBe(true)
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
    }),
    { numRuns: 1000 },
  )
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isSameJson({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(isSameJson([], {})).toBe(false)
})
