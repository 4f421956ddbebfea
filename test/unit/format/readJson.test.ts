import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEEPEST, readJson } from '../../../shared/format/readJson'
import { growsInProportion } from '../../support/timesTheWork'

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

describe('reading JSON from strangers', () => {
  it('gives what JSON.parse gives, for every text that JSON can write', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        fc.pre(!/__proto__|constructor|prototype/.test(text))
        const read = readJson(text)
        expect(read.ok && read.value).toEqual(JSON.parse(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with JSON.parse on what is JSON at all', () => {
    const letters = fc.constantFrom(...'{}[]",:0123-+.eE truefalsn\\u00a"'.split(''))
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let expected = true
        try {
          JSON.parse(text)
        } catch {
          expected = false
        }
        expect({ text, ok: readJson(text).ok }).toEqual({ text, ok: expected })
      }),
      { numRuns: 20_000 },
    )
  })

  it('names line and column where a text stops or goes wrong', () => {
    expect(readJson('{\n "a": 1,\n "b": tru')).toEqual({ ok: false, reason: 'cut-off', line: 3, column: 7 })
    expect(readJson('{\n "a": 1,\n "b": ?}')).toEqual({ ok: false, reason: 'broken', line: 3, column: 7 })
    expect(readJson('{} {}')).toEqual({ ok: false, reason: 'broken', line: 1, column: 4 })
    expect(readJson('')).toEqual({ ok: false, reason: 'cut-off', line: 1, column: 1 })
  })

  it('keeps both when a name appears twice, and a record given twice takes its new name as its id', () => {
    const read = readJson('{"p":{"id":"p"},\n"p":{"id":"p","x":{"id":"p"}},\n"p":3}')

    expect(read).toMatchObject({
      ok: true,
      value: { p: { id: 'p' }, 'p-2': { id: 'p-2', x: { id: 'p' } }, 'p-3': 3 },
      repeated: [
        { name: 'p', renamed: 'p-2', firstLine: 1, line: 2 },
        { name: 'p', renamed: 'p-3', firstLine: 1, line: 3 },
      ],
    })
    expect(JSON.parse('{"p":1,"p":2}')).toEqual({ p: 2 }) // the twin: what would be lost silently
  })

  it('leaves forbidden names out, however they are spelled, and says where they stood', () => {
    const read = readJson(
      '{"a":{"__proto__":{"pwned":1},"b":1},"\\u005f_proto__":{"x":[1]},"constructor":2,"c":[{"prototype":3}]}',
    )

    expect(read).toMatchObject({
      ok: true,
      forbidden: [
        { name: '__proto__', path: 'a' },
        { name: '__proto__', path: '' },
        { name: 'constructor', path: '' },
        { name: 'prototype', path: 'c.0' },
      ],
    })
    expect(read.ok && JSON.stringify(read.value)).toBe('{"a":{"b":1},"c":[{}]}')
  })

  it(`reads ${DEEPEST} levels, refuses one more, and 100,000 as calmly`, () => {
    expect(readJson(nested(DEEPEST)).ok).toBe(true)
    expect(readJson(nested(DEEPEST + 1))).toMatchObject({ ok: false, reason: 'too-deep', column: DEEPEST + 1 })
    expect(readJson(nested(100_000))).toMatchObject({ ok: false, reason: 'too-deep' })
    expect(readJson('{"a":'.repeat(100_000))).toMatchObject({ ok: false, reason: 'too-deep' })
  })

  it('keeps a number that no computer can hold as its text', () => {
    expect(readJson('[1e999,-1e999,-0]')).toMatchObject({ value: ['1e999', '-1e999', 0] })
    expect(Object.is((readJson('-0') as { value: number }).value, 0)).toBe(true)
  })

  const LENGTH = 800_000
  const repeated = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length))
  it.each([
    ['one name, again and again', (length: number) => `{${repeated('"a":1,')(length)}"z":1}`],
    ['one string', (length: number) => `"${repeated('x')(length)}"`],
    ['escapes', (length: number) => `"${repeated('\\n')(length)}"`],
    ['one number', repeated('1')],
    ['brackets', repeated('[')],
  ])('takes time in proportion to the text: %s', (_, textOf) => {
    expect(growsInProportion(readJson, textOf, LENGTH)).toBe(true)
  })

  it('takes a name 100,000 times, one string of megabytes, but no number of that length', () => {
    expect(readJson(`{${'"a":1,'.repeat(100_000)}"z":1}`)).toMatchObject({ ok: true })
    expect(readJson(JSON.stringify('x'.repeat(5_000_000)))).toMatchObject({ ok: true })
    expect(readJson(`"${'\\n'.repeat(2_000_000)}"`)).toMatchObject({ ok: true })
    expect(readJson('1'.repeat(5_000_000))).toMatchObject({ ok: false, reason: 'broken' })
  })
})
