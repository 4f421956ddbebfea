import { expect, test } from 'vitest'
import { generatedPortfolio as generated } from '../../../bench/portfolio.mjs'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { brokenInvariant } from '../../../shared/model/invariants'
import type { Portfolio } from '../../../shared/model/portfolio'
import { generatedPortfolio } from '../../support/generatedPortfolio'

const cardsOf = ({ useCases, dataProducts, sourceSystems }: Portfolio) =>
  [useCases, dataProducts, sourceSystems].flatMap((table) => Object.keys(table))

test.each([
  ['S', 20, 30],
  ['M', 45, 100],
  ['L', 395, 1200],
  ['XL', 2700, 5000],
] as const)('a generated portfolio of size %s is a sound document of %d cards and %d flows', (size, cards, flows) => {
  const portfolio = generatedPortfolio(size)

  expect(brokenInvariant(portfolio)).toBeUndefined()
  expect(cardsOf(portfolio)).toHaveLength(cards)
  expect(Object.keys(portfolio.flows)).toHaveLength(flows)
  expect(Object.keys(portfolio.layout).sort()).toEqual(cardsOf(portfolio).sort())
})

test('is the same each time', () => {
  expect(canonicalJson(generated('L'))).toBe(canonicalJson(generated('L')))
})

test('gives every card a name of its own and a place of its own', () => {
  const { useCases, dataProducts, sourceSystems, layout } = generatedPortfolio('XL')
  const tables: readonly Readonly<Record<string, { readonly name: string }>>[] = [useCases, dataProducts, sourceSystems]
  const names = tables.flatMap((table) => Object.values(table).map(({ name }) => name))

  expect(new Set(names).size).toBe(names.length)
  expect(new Set(Object.values(layout).map(({ x, y }) => `${x} ${y}`)).size).toBe(names.length)
})

test('sabotage: the invariants notice when a flow loses its end', () => {
  const { sourceSystems, ...portfolio } = generatedPortfolio('S')
  const [first] = Object.keys(sourceSystems)
  const without = Object.fromEntries(Object.entries(sourceSystems).filter(([id]) => id !== first))

  expect(brokenInvariant({ ...portfolio, sourceSystems: without })?.reason).toBe('dangling-reference')
})
