import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainFactsOf } from '../../../shared/analysis/domainPage'
import { ownershipAgendaOf } from '../../../shared/analysis/ownershipAgenda'
import { ownershipEvidenceOf } from '../../../shared/analysis/ownershipEvidence'
import { ownershipReasonsOf } from '../../../shared/analysis/ownershipReasons'
import { needSharesOf, sourceSharesOf } from '../../../shared/analysis/ownershipShares'
import { ownershipSuggestionOf } from '../../../shared/analysis/ownershipSuggestion'
import { teamLoadsOf } from '../../../shared/analysis/teamLoad'
import type { DomainId } from '../../../shared/model/entities/ids'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'
import { generatedPortfolio } from '../../support/generatedPortfolio'

const DOMAINS = ['A', 'B', 'C'] as const

/** Forwards only, into no source and out of no use case, and never from a source to a use case. */
const isAllowed = (from: number, to: number): boolean => from < to && to > 2 && from < 8 && !(from < 3 && to > 7)

/** Three sources, five products in a random acyclic net, two use cases; owners, teams and decisions as they fall. */
const anyWorld = fc
  .record({
    homes: fc.array(fc.constantFrom(...DOMAINS), { minLength: 3, maxLength: 3 }),
    owners: fc.array(fc.option(fc.constantFrom(...DOMAINS), { nil: undefined }), { minLength: 5, maxLength: 5 }),
    teams: fc.array(fc.constantFrom('', 'Starters', 'starters ', 'Others'), { minLength: 5, maxLength: 5 }),
    decided: fc.subarray([0, 1, 2, 3, 4]),
    flows: fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20, selector: ([from, to]) => `${from}-${to}` }),
  })
  .map(({ homes, owners, teams, decided, flows }) => {
    const world = aPortfolio()
    for (const name of DOMAINS) world.domain(name)
    const names = ['S0', 'S1', 'S2', 'P0', 'P1', 'P2', 'P3', 'P4', 'U0', 'U1'] as const
    homes.forEach((home, at) => world.source(`S${at}`, { domain: home }))
    owners.forEach((owner, at) =>
      world.product(`P${at}`, { buildingTeam: teams[at] ?? '', ...(owner === undefined ? {} : { owner }) }),
    )
    world.useCase('U0', { value: 5 }).useCase('U1', { value: 1 })
    for (const at of decided) world.decide(`P${at}`, owners[at] ?? null)
    for (const [from, to] of flows) {
      if (isAllowed(from, to)) world.flow(names[from] ?? '', names[to] ?? '')
    }
    return world.build()
  })

describe('the evidence the room is shown', () => {
  it('is the same as the shares it stands for, on any map', () => {
    fc.assert(
      fc.property(anyWorld, (portfolio) => {
        for (const { id } of Object.values(portfolio.dataProducts)) {
          const { sources, useCases } = ownershipEvidenceOf(portfolio, id)
          const worth = useCases.reduce((sum, one) => sum + one.worth, 0)
          for (const name of DOMAINS) {
            const of = domain(name)
            const owned = sources.filter((source) => source.domain === of).length
            const needed = useCases.filter(({ domains }) => domains.has(of)).reduce((sum, one) => sum + one.worth, 0)
            expect(sourceSharesOf(portfolio).get(id)?.get(of) ?? 0).toBeCloseTo(owned / Math.max(1, sources.length), 12)
            expect(needSharesOf(portfolio).get(id)?.get(of) ?? 0).toBeCloseTo(needed / Math.max(1, worth), 12)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('names the sources, the most pressing need, and the tie in words', () => {
    const portfolio = aPortfolio()
      .source('OMS', { domain: 'Orders' })
      .product('Purchases')
      .product('Value', { owner: 'Care' })
      .useCase('Insights')
      .chain('OMS', 'Purchases', 'Value', 'Insights')
      .build()
    const suggestion = ownershipSuggestionOf(portfolio, product('Purchases'))
    const texts = (of: DomainId) =>
      ownershipReasonsOf(portfolio, suggestion, of).map(({ text, values }) => ({ text, ...values }))

    expect(suggestion).toMatchObject({ domain: domain('Care'), because: 'need' })
    expect(texts(domain('Orders'))).toEqual([{ text: 'ownership.reason.sources', own: 1, count: 1, names: 'OMS' }])
    expect(texts(domain('Care'))).toEqual([
      { text: 'ownership.reason.mostNeed', names: 'Insights' },
      { text: 'ownership.reason.tie' },
    ])
  })

  it('says so when nothing speaks for a domain', () => {
    const portfolio = aPortfolio().domain('Care').product('Purchases').build()
    const suggestion = ownershipSuggestionOf(portfolio, product('Purchases'))
    expect(ownershipReasonsOf(portfolio, suggestion, domain('Care'))).toEqual([
      { text: 'ownership.reason.none', values: {} },
    ])
  })
})

describe('the list of the review', () => {
  it('holds each product at most once, open ones first, and counts what it holds', () => {
    fc.assert(
      fc.property(anyWorld, (portfolio) => {
        const { items, open, settled } = ownershipAgendaOf(portfolio)
        expect(new Set(items.map(({ product: id }) => id)).size).toBe(items.length)
        expect(items.slice(0, open).every(({ kind }) => kind !== null)).toBe(true)
        expect(items.slice(open).every(({ kind }) => kind === null)).toBe(true)
        expect(open + settled).toBe(items.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('who builds', () => {
  it('counts every product that has a team or an owner once', () => {
    fc.assert(
      fc.property(anyWorld, (portfolio) => {
        const counted = teamLoadsOf(portfolio).flatMap(({ products }) => products)
        const expected = Object.values(portfolio.dataProducts).filter(
          ({ id, buildingTeam }) => buildingTeam.trim() !== '' || portfolio.owners[id] !== undefined,
        )
        expect([...counted].sort()).toEqual(expected.map(({ id }) => id).sort())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the page of a domain', () => {
  it('never counts its own products among its consumers or suppliers, and shares the products out', () => {
    const portfolio = generatedPortfolio('M')
    const all = Object.values(portfolio.domains).map(({ id }) => domainFactsOf(portfolio, id))
    for (const { products, consumers, suppliers } of all)
      for (const id of products) expect([...consumers, ...suppliers]).not.toContain(id)
    expect(all.reduce((sum, { products }) => sum + products.length, 0)).toBe(Object.keys(portfolio.owners).length)
  })
})
