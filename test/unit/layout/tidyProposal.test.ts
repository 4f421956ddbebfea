import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, cardBoxes, overlaps, type Card } from '../../../shared/layout/bounds'
import { lanesOf } from '../../../shared/layout/lanes'
import { tidyMapOf, tidyProposal, type TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import type { Portfolio } from '../../../shared/model/portfolio'
import { generatedPortfolio } from '../../support/generatedPortfolio'
import { aPortfolio, product, source } from '../../support/portfolioBuilder'

const ALL: TidyScope = { kind: 'all' }
const proposalFor = (portfolio: Portfolio, scope: TidyScope = ALL) => tidyProposal(tidyMapOf(portfolio), scope)
const tidied = (portfolio: Portfolio, scope: TidyScope = ALL): Portfolio => ({
  ...portfolio,
  layout: { ...portfolio.layout, ...proposalFor(portfolio, scope).positions },
})
const overlapsIn = (cards: readonly Card[]): number =>
  cards.flatMap((one, index) => cards.slice(index + 1).filter((other) => overlaps(one, other))).length

/** Sources S0…, products P0…, use cases U0… anywhere; flows of every allowed kind, cycles of products among them. */
const anyPortfolio = fc
  .record({
    places: fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 })), {
      minLength: 6,
      maxLength: 22,
    }),
    flows: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 40 }),
    owners: fc.array(fc.constantFrom('Sales', 'Marketing', undefined), { minLength: 22, maxLength: 22 }),
  })
  .map(({ places, flows, owners }) => {
    const map = aPortfolio()
    const names = places.map((_, index) => `${'SPPU'.charAt(index % 4)}${index}`)
    for (const [index, at] of places.entries()) {
      const name = names[index] ?? ''
      const owner = owners[index]
      if (name.startsWith('S')) map.source(name, { at })
      else if (name.startsWith('U')) map.useCase(name, { at })
      else map.product(name, { at, ...(owner !== undefined && { owner }) })
    }
    const pairs = flows.map(([one, other]) => `${names[one % names.length] ?? ''} ${names[other % names.length] ?? ''}`)
    for (const pair of new Set(pairs.filter(isFlow))) map.flow(...ends(pair))
    return map.build()
  })
const ends = (pair: string): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]
/** From a source to a product, between two products, or from a product to a use case. */
function isFlow(pair: string): boolean {
  const [from, to] = ends(pair)
  return from !== to && ['SP', 'PP', 'PU'].includes(from.charAt(0) + to.charAt(0))
}

describe('the whole map', () => {
  it('never lays one card over another', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom<TidyScope>(ALL, { kind: 'domains' }), (portfolio, scope) => {
        expect(overlapsIn(cardBoxes(tidied(portfolio, scope)))).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  it('runs every flow from left to right, with sources leftmost and use cases rightmost, unless products feed each other in a circle', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const { layout } = tidied(portfolio)
        const backwards = Object.values(portfolio.flows).filter(
          ({ from, to }) => (layout[from]?.x ?? 0) >= (layout[to]?.x ?? 0),
        )
        const inCircle = backwards.filter(({ from, to }) => reaches(portfolio, to, from))
        expect(inCircle).toEqual(backwards)
        const xs = (kind: string) => Object.entries(layout).flatMap(([id, { x }]) => (id.startsWith(kind) ? [x] : []))
        expect(Math.max(-Infinity, ...xs('source'))).toBeLessThan(Math.min(Infinity, ...xs('product')))
        expect(Math.max(-Infinity, ...xs('product'))).toBeLessThan(Math.min(Infinity, ...xs('usecase')))
      }),
      { numRuns: 25 },
    )
  })

  it('leaves a chain on one line, and a tidy map as it is', () => {
    // CRM ─ Customers ─ Value ─ Insight
    const messy = aPortfolio()
      .source('CRM', { at: [900, 300] })
      .product('Customers', { at: [0, 0] })
      .product('Value', { at: [40, 700] })
      .useCase('Insight', { at: [100, 90] })
      .flow('CRM', 'Customers')
      .flow('Customers', 'Value')
      .flow('Value', 'Insight')
      .build()

    const tidy = tidied(messy)

    const middles = cardBoxes(tidy).map(({ y, height }) => y + height / 2)
    expect(new Set(middles).size).toBe(1)
    expect(proposalFor(tidy).positions).toEqual({})
  })

  it('gives the same proposal for the same map, and tells how far it is on the way', () => {
    const map = tidyMapOf(generatedPortfolio('M'))
    const told: number[] = []

    const first = tidyProposal(map, ALL, (done) => told.push(done))

    expect(tidyProposal(map, ALL)).toEqual(first)
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect(told.at(-1)).toBe(1)
  })

  it('halves the crossings of a generated map, in a shape that fits a screen', () => {
    const portfolio = generatedPortfolio('M')

    const { before, after } = proposalFor(portfolio)

    const { width, height } = boundsOf(cardBoxes(tidied(portfolio))) ?? { width: 0, height: 1 }
    expect(after.crossings).toBeLessThan(before.crossings / 1.7)
    expect(after.throughCards).toBeLessThan(before.throughCards / 2)
    expect(width / height).toBeGreaterThan(1.55)
    expect(width / height).toBeLessThan(2.15)
  })

  it('says nothing of an empty map', () => {
    const nothing = { crossings: 0, throughCards: 0 }
    expect(proposalFor(aPortfolio().build())).toEqual({ positions: {}, before: nothing, after: nothing })
  })
})

describe('the selection', () => {
  it('moves selected cards only, around where they were, and over none of the others', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.integer({ min: 2, max: 8 }), (portfolio, count) => {
        const cards = cardBoxes(portfolio).slice(0, count)
        const scope = { kind: 'selection', cards: cards.map(({ id }) => id) } as const

        const { positions } = proposalFor(portfolio, scope)

        expect(Object.keys(positions).filter((id) => !scope.cards.includes(id as never))).toEqual([])
        const after = cardBoxes(tidied(portfolio, scope))
        for (const card of after.filter(({ id }) => scope.cards.includes(id)))
          expect(after.filter((other) => other.id !== card.id && overlaps(card, other))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('stays in place when the rest of the map leaves room', () => {
    const map = aPortfolio()
      .source('CRM', { at: [5000, 5000] })
      .product('Customers', { at: [5400, 5300] })
      .product('Elsewhere', { at: [0, 0] })
      .flow('CRM', 'Customers')
      .build()

    const { layout } = tidied(map, { kind: 'selection', cards: [source('CRM'), product('Customers')] })

    expect(layout[product('Elsewhere')]).toEqual({ x: 0, y: 0 })
    expect(layout[product('Customers')]?.x).toBeGreaterThan(5200)
    expect(Math.abs((layout[product('Customers')]?.y ?? 0) - 5150)).toBeLessThan(200)
  })
})

it('puts the cards of a domain together: no lane holds the card of another', () => {
  const portfolio = tidied(generatedPortfolio('M'), { kind: 'domains' })

  const rows = lanesOf(portfolio).map(({ hulls }) => boundsOf(hulls) ?? { x: 0, y: 0, width: 0, height: 0 })
  const touching = rows.flatMap((one, index) => rows.slice(index + 1).filter((other) => overlaps(one, other)))
  expect(rows).toHaveLength(5)
  expect(touching).toEqual([])
})

function reaches({ flows }: Portfolio, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return Object.values(flows).some((flow) => flow.from === from && reaches({ flows } as Portfolio, flow.to, to, seen))
}
