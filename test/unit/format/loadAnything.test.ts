import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPortfolioText } from '../../../shared/format/load'
import { portfolioText } from '../../../shared/format/save'
import { brokenInvariant } from '../../../shared/model/invariants'
import { Portfolio } from '../../../shared/model/portfolio'

const everything = readFileSync(new URL('../../fixtures/format/v1.workback.json', import.meta.url), 'utf8')
type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place in the file, as (table, name). */
const places = (value: Table): readonly { table: Table; name: string }[] =>
  Object.entries(value).flatMap(([name, inner]) => [{ table: value, name }, ...(isTable(inner) ? places(inner) : [])])

/** Values somebody's hand, another program or an attacker may leave behind; NEEDLE must be found again. */
const NEEDLE = 'needle-in-the-haystack'
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', [], {}, NEEDLE, [NEEDLE], { id: NEEDLE }, { [NEEDLE]: 1 }),
  fc.constantFrom('product_clv', 'product_returns', 'domain_crm', 'usecase_value', 'source_rms', 'flow_2', 'domain_x'),
  fc.jsonValue({ maxDepth: 3 }),
)
const mutation = fc.record({
  what: fc.constantFrom('replace', 'remove', 'add', 'rename', 'clone') satisfies fc.Arbitrary<string>,
  where: fc.nat(),
  value: junk,
  name: fc.constantFrom(
    'x',
    'id',
    'name',
    'product_clv',
    'product_9',
    'domain_9',
    '__proto__',
    'constructor',
    'a/b~',
    '',
  ),
})
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never

const effects: Readonly<Record<Mutation['what'], (table: Table, name: string, mutation: Mutation) => void>> = {
  replace: (table, name, { value }) => (table[name] = value),
  remove: (table, name) => delete table[name],
  add: (table, _, { name, value }) =>
    Object.defineProperty(table, name, { value, enumerable: true, configurable: true, writable: true }),
  rename: (table, name, mutation) => {
    effects.add(table, name, { ...mutation, value: table[name] })
    delete table[name]
  },
  clone: (table, name, mutation) => effects.add(table, name, { ...mutation, value: structuredClone(table[name]) }),
}
const mutated = (mutations: readonly Mutation[]): string => {
  const file = JSON.parse(everything) as Table
  for (const mutation of mutations) {
    const all = places(file)
    const place = all[mutation.where % all.length]
    // A copy: the next change may go into what this one put there, and the generator gives the same value again.
    const value: unknown = structuredClone(mutation.value)
    if (place) effects[mutation.what](place.table, place.name, { ...mutation, value })
  }
  return JSON.stringify(file, null, 1)
}

const soundOrRefused = (text: string, file: string): void => {
  const loaded = loadPortfolioText(text, file)
  if (!loaded.ok) {
    expect(loaded.notice.text).toMatch(/^notice\.load\./)
    return
  }
  const { portfolio } = loaded
  expect(brokenInvariant(portfolio)).toBeUndefined()
  expect(Portfolio.parse(portfolio)).toEqual(portfolio)
  const saved = portfolioText(portfolio)
  const again = loadPortfolioText(saved, file)
  expect(again.ok && portfolioText(again.portfolio)).toBe(saved)
  expect(again.ok && { ...again.portfolio, unknown: {} }).toEqual({ ...portfolio, unknown: {} })
}

describe('whatever a file holds', () => {
  const before = Reflect.ownKeys(Object.prototype)

  it('it opens sound and saves the same again, or is refused; 2,000 files changed at random places', () => {
    let opened = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8, size: 'max' }), (mutations) => {
        const text = mutated(mutations)
        if (loadPortfolioText(text, 'x.json').ok) opened += 1
        soundOrRefused(text, 'x.json')
      }),
      { numRuns: 2000 },
    )
    expect(opened).toBeGreaterThan(1500) // else it would be the refusals that were tested
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })

  it('nothing of it is lost silently: a value put anywhere is found in what is saved', () => {
    const anything = fc.constantFrom<unknown>(NEEDLE, [NEEDLE], { a: NEEDLE }, { id: NEEDLE }, { name: { x: NEEDLE } })
    fc.assert(
      fc.property(fc.nat(), anything, fc.boolean(), (where, value, add) => {
        const what = add ? 'add' : 'replace'
        const loaded = loadPortfolioText(mutated([{ what, where, value, name: 'x' }]), 'x.json')
        if (loaded.ok) expect(portfolioText(loaded.portfolio)).toContain(NEEDLE)
      }),
      { numRuns: 2000 },
    )
  })

  it('text that was damaged letter by letter opens sound or is refused', () => {
    const damage = fc.record({
      at: fc.nat(),
      gone: fc.nat(30),
      put: fc.constantFrom('', '{', '}', '"', ',', '\\', '\u0000', '9', 'é'),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce((whole, { at, gone, put }) => {
          const start = at % whole.length
          return whole.slice(0, start) + put + whole.slice(start + gone)
        }, everything)
        soundOrRefused(text, 'x.json')
      }),
      { numRuns: 2000 },
    )
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })
})
