import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder, orderKeyAfter, orderKeyBetween } from '../../../shared/model/orderKey'

/** Keys as they arise: by inserting again and again at any place. */
const anyKeys = fc.array(fc.nat(), { minLength: 1, maxLength: 120 }).map((places) =>
  places.reduce<readonly string[]>((keys, place) => {
    const at = place % (keys.length + 1)
    return keys.toSpliced(at, 0, orderKeyBetween(keys[at - 1] ?? '', keys[at] ?? ''))
  }, []),
)

it('lies between its neighbours, wherever one inserts', () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      expect([...keys].sort()).toEqual(keys)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 500 },
  )
})

it('always leaves room: no key ends with the first letter', () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      for (const key of keys) {
        expect(key.endsWith('a')).toBe(false)
        expect(orderKeyBetween('', key) < key).toBe(true)
        expect(orderKeyBetween(key, '') > key).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

it('would be noticed if it halved without looking at the second letter', () => {
  const careless = (before: string, after: string) =>
    String.fromCharCode(Math.floor(((before.charCodeAt(0) || 97) + (after.charCodeAt(0) || 122)) / 2))

  const first = careless('', '')
  const keys = [careless('', careless('', first)), careless('', first), first, careless(first, '')]
  const deep = Array.from({ length: 8 }).reduce<string>((key) => careless('', key), first)

  expect(new Set([...keys, deep, careless('', deep)]).size).toBeLessThan(6)
})

it('stays short when one appends, and when one always inserts at the same place', () => {
  const appended = Array.from({ length: 1000 }).reduce<readonly string[]>((keys) => [...keys, orderKeyAfter(keys)], [])
  const inserted = Array.from({ length: 100 }).reduce<string>((after) => orderKeyBetween('n', after), '')

  expect([...appended].sort()).toEqual(appended)
  expect(Math.max(...appended.map(({ length }) => length))).toBeLessThan(300)
  expect(inserted.length).toBeLessThan(120)
})

it('comes after every key there is', () => {
  fc.assert(fc.property(anyKeys, (keys) => keys.every((key) => orderKeyAfter(keys) > key)))
})

it('orders records alike on every machine, also when two keys are the same', () => {
  const records = { b: { id: 'b', order: 'n' }, a: { id: 'a', order: 'n' }, c: { id: 'c', order: 'b' } }

  expect(inOrder(records).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})
