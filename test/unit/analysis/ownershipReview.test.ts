import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../../shared/analysis/lineage'
import { ownershipConflictsOf, ownershipEvidenceRule } from '../../../shared/analysis/ownershipReview'
import { needSharesOf, sourceSharesOf } from '../../../shared/analysis/ownershipShares'
import { serviceOf } from '../../../shared/analysis/reuse'
import { reviewOf } from '../../../shared/analysis/review'
import { splitHintsOf } from '../../../shared/analysis/splitHint'
import type { UseCase } from '../../../shared/model/entities/useCase'
import { isProductId, isSourceId } from '../../../shared/model/nodeKind'
import { aPortfolio, domain, product, useCase } from '../../support/portfolioBuilder'

const kinds = (portfolio: Parameters<typeof ownershipConflictsOf>[0]) =>
  ownershipConflictsOf(portfolio).map(({ product: id, kind }) => `${id.slice('product_'.length)}: ${kind}`)

const orders = () =>
  aPortfolio()
    .source('OMS', { domain: 'Order Management' })
    .product('Purchases', { owner: 'Marketing' })
    .product('Lifetime Value', { owner: 'Care' })
    .useCase('Insights')
    .chain('OMS', 'Purchases', 'Lifetime Value', 'Insights')

describe('conflicts of ownership, to be walked through in the room', () => {
  it('doubts an owner that owns none of the sources and needs the product least (2.31)', () => {
    expect(kinds(orders().build())).toContain('purchases: against-evidence')
  })

  it('settles nothing anew while a use case is worded, and everything when it is worth more', () => {
    const portfolio = orders().product('Reports', { owner: 'Sales' }).flow('OMS', 'Reports').build()
    const insights = useCase('Insights')
    const typed = (changes: Partial<UseCase>) => ({
      ...portfolio,
      useCases: { ...portfolio.useCases, [insights]: { ...portfolio.useCases[insights]!, ...changes } },
    })
    const before = ownershipConflictsOf(portfolio)
    const said = ownershipEvidenceRule.find(portfolio)

    expect(ownershipConflictsOf(typed({ name: 'Better insights', role: 'buyer' }))).toBe(before)
    expect(ownershipEvidenceRule.find(typed({ name: 'Best insights' }))).toBe(said)
    expect(ownershipConflictsOf(typed({ value: 5 }))).not.toBe(before)
  })

  it('rests as soon as a decision says why', () => {
    const portfolio = orders().build()
    const decided = {
      ...portfolio,
      ownershipDecisions: {
        [product('Purchases')]: {
          domain: domain('Marketing'),
          reason: 'They build it today.',
          date: '',
          session: null,
        },
      },
    }
    expect(kinds(decided)).not.toContain('purchases: against-evidence')
  })

  it('puts what contradicts its minutes before what is contested, and what nobody owns last', () => {
    const portfolio = orders()
      .product('Returns')
      .product('Baskets')
      .claim('Baskets', 'Care')
      .claim('Baskets', 'Marketing')
      .build()
    const decided = {
      ...portfolio,
      ownershipDecisions: {
        [product('Lifetime Value')]: { domain: domain('Marketing'), reason: '', date: '', session: null },
      },
    }
    expect(kinds(decided)).toEqual([
      'lifetime-value: contradicted',
      'baskets: contested',
      'purchases: against-evidence',
      'returns: unowned',
    ])
  })

  it('looks at the boundary again where two domains have the same case (2.32)', () => {
    const portfolio = aPortfolio()
      .source('CRM', { domain: 'Care' })
      .source('Shop', { domain: 'Sales' })
      .product('Customer')
      .flow('CRM', 'Customer')
      .flow('Shop', 'Customer')
      .build()
    expect(kinds(portfolio)).toEqual(['customer: unclear'])
    expect(reviewOf(portfolio).map(({ id }) => id)).toContain(`ownership-evidence:unclear:${product('Customer')}`)
  })

  it('has nothing to settle before a domain is on the map', () => {
    expect(kinds(aPortfolio().product('Returns').build())).toEqual([])
  })
})

describe('shares of sources and of need', () => {
  /** Any map without circles: each card reads from earlier ones only. */
  const maps = fc.array(fc.array(fc.nat(40), { maxLength: 4 }), { minLength: 2, maxLength: 14 }).map((wanted) => {
    const builder = aPortfolio().source('S0', { domain: 'D0' }).source('S1', { domain: 'D1' })
    const names = ['S0', 'S1']
    wanted.forEach((from, at) => {
      const isUseCase = at % 4 === 3
      const name = `${isUseCase ? 'U' : 'P'}${at}`
      if (isUseCase) builder.useCase(name, { value: (at % 5) + 1 })
      else builder.product(name, at % 3 === 0 ? {} : { owner: `D${at % 3}` })
      for (const one of new Set(from.map((pick) => names[pick % names.length] ?? 'S0'))) builder.flow(one, name)
      if (!isUseCase) names.push(name)
    })
    return builder.build()
  })

  it('are what walking from each product by itself gives', () => {
    fc.assert(
      fc.property(maps, (portfolio) => {
        const { upstreamOf, downstreamOf } = lineageOf(portfolio)
        const { usedBy } = serviceOf(portfolio)
        for (const { id } of Object.values(portfolio.dataProducts)) {
          const sources = [...upstreamOf(id)].filter(isSourceId)
          for (const { id: one } of Object.values(portfolio.domains)) {
            const owned = sources.filter((source) => portfolio.sourceSystems[source]?.domain === one)
            expect(sourceSharesOf(portfolio).get(id)?.get(one) ?? 0).toBeCloseTo(owned.length / (sources.length || 1))
            const worth = (ids: Iterable<string>) =>
              [...ids].reduce(
                (sum, useCase) => sum + ((portfolio.useCases as never)[useCase] as { value: number }).value,
                0,
              )
            const carried = new Set(
              [...downstreamOf(id)]
                .filter((reader) => isProductId(reader) && portfolio.owners[reader] === one)
                .flatMap((reader) => [...usedBy(reader)]),
            )
            const all = worth(usedBy(id))
            expect(needSharesOf(portfolio).get(id)?.get(one) ?? 0).toBeCloseTo(all === 0 ? 0 : worth(carried) / all)
          }
        }
      }),
    )
  })
})

describe('a split hint (2.37)', () => {
  it('shows the arithmetic and the seams, where a domain carries more than twice the middle', () => {
    const builder = aPortfolio().product('A1', { owner: 'Big' }).product('A2', { owner: 'Big' }).flow('A1', 'A2')
    for (const name of ['B1', 'B2', 'B3']) builder.product(name, { owner: 'Big' })
    const portfolio = builder.product('C', { owner: 'Small' }).product('D', { owner: 'Other' }).build()
    expect(splitHintsOf(portfolio)).toMatchObject([{ domain: domain('Big'), carries: 5, median: 1, because: ['map'] }])
    expect(splitHintsOf(portfolio)[0]?.groups.map((group) => group.length)).toEqual([2, 1, 1, 1])
  })

  it('is silent for domains that carry alike', () => {
    expect(
      splitHintsOf(aPortfolio().product('C', { owner: 'Small' }).product('D', { owner: 'Other' }).build()),
    ).toEqual([])
  })
})

it('keeps what was put off on the list, with its owner, until it is decided', () => {
  const owned = aPortfolio().product('Orders', { owner: 'Sales' }).build()
  const decision = { domain: null, reason: 'Next time.', date: '2026-11-21', session: null }
  const putOff = { ...owned, ownershipDecisions: { [product('Orders')]: decision } }

  expect(ownershipConflictsOf(owned)).toEqual([])
  expect(ownershipConflictsOf(putOff)).toMatchObject([{ product: product('Orders'), kind: 'put-off' }])
})
