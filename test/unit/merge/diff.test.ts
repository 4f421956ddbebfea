import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedParts, diffPortfolios, type ComparedPart, type PortfolioChange } from '../../../shared/merge/diff'
import { canonicalJson, normalise } from '../../../shared/model/canonicalJson'
import { parseCommand, type EditType } from '../../../shared/model/commands'
import { decide } from '../../../shared/model/decide'
import { advance, startHistory } from '../../../shared/model/history'
import { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop, changeOf, editTypes } from '../../support/anyCommand'
import { aPortfolio, attribute, product } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'

const SEED = 20261121
const retailOf = () =>
  aPortfolio()
    .source('OMS')
    .product('Orders', { attributes: { total: [] } })
    .useCase('Plan stock')
    .chain('OMS', 'Orders', 'Plan stock')
const paths = (changes: readonly PortfolioChange[]) => changes.map(({ kind, path }) => `${kind} ${path.join('/')}`)

describe('what is different between two portfolios', () => {
  it('is a field of a record, with both values', () => {
    const after = retailOf().build()
    const orders = after.dataProducts[product('Orders')]
    if (orders) after.dataProducts[product('Orders')] = { ...orders, job: 'Lists orders.' }

    expect(diffPortfolios(retailOf().build(), after)).toEqual([
      { kind: 'changed', path: ['dataProducts', 'product_orders', 'job'], before: '', after: 'Lists orders.' },
    ])
  })

  it('is an entry of an inner table, whole when it is new and by field when it is not', () => {
    const after = aPortfolio()
      .source('OMS')
      .product('Orders', { attributes: { total: [], gender: [] }, keys: ['total'] })
      .useCase('Plan stock')
      .chain('OMS', 'Orders', 'Plan stock')
      .build()

    expect(paths(diffPortfolios(retailOf().build(), after))).toEqual([
      `added dataProducts/product_orders/attributes/${attribute('gender')}`,
      `changed dataProducts/product_orders/attributes/${attribute('total')}/businessKey`,
    ])
  })

  it('is one entry for a record that is gone, and one for each of its flows', () => {
    const after = aPortfolio().source('OMS').useCase('Plan stock').build()

    expect(paths(diffPortfolios(retailOf().build(), after))).toEqual([
      'removed dataProducts/product_orders',
      'removed flows/flow_oms_orders',
      'removed flows/flow_orders_plan-stock',
    ])
  })

  it('names cards that stand elsewhere, and no card that is new', () => {
    const before = retailOf().place('OMS', 0, 0).place('Orders', 332, 0).build()
    const after = retailOf()
      .place('OMS', 0, 176)
      .place('Orders', 332, 176)
      .product('Returns', { at: [0, 0] })
      .build()

    expect(diffPortfolios(before, after)).toContainEqual({
      kind: 'moved',
      path: ['layout'],
      cards: ['product_orders', 'source_oms'],
    })
  })

  it('is not a claim table that came with the first claim', () => {
    const after = retailOf().claim('Orders', 'Sales', { greatestNeed: 3 }).build()

    expect(paths(diffPortfolios(retailOf().build(), after))).toEqual([
      'added domains/domain_sales',
      'added claims/product_orders/domain_sales',
    ])
  })

  it('tells a field that this version does not know', () => {
    const after = { ...retailOf().build(), unknown: { '/dataProducts/product_orders/costCentre': [1, { a: 2 }] } }

    expect(paths(diffPortfolios(retailOf().build(), after))).toEqual([
      'added unknown//dataProducts/product_orders/costCentre',
    ])
  })
})

/** What commands of each type make of the starting portfolio, where they find something to change. */
const changedBy: ReadonlyMap<EditType, readonly Portfolio[]> = new Map(
  editTypes.map((type) => [
    type,
    fc.sample(changeOf(type), { numRuns: 120, seed: SEED }).flatMap((change) => {
      const edit = parseCommand({ ...change, id: 'c', actor: 'facilitator' })
      if (edit.type === 'history/undo' || edit.type === 'history/redo') return []
      const decision = decide(startingPortfolio(), edit)
      const same = decision.ok && canonicalJson(decision.portfolio) === canonicalJson(startingPortfolio())
      return decision.ok && !same ? [decision.portfolio] : []
    }),
  ]),
)
const missedTypes = (parts: readonly ComparedPart[]) =>
  editTypes.filter((type) =>
    changedBy.get(type)?.some((after) => diffPortfolios(startingPortfolio(), after, parts).length === 0),
  )

describe('the comparison', () => {
  it('names everything a portfolio holds', () => {
    const identity = ['formatVersion', 'id']
    expect([...comparedParts, ...identity].sort()).toEqual(Object.keys(Portfolio.shape).sort())
  })

  it('finds nothing between a portfolio and its copy, whatever was done before', () => {
    fc.assert(
      fc.property(anyWorkshop(30), (commands) => {
        const end = commands.reduce((history, command) => {
          const next = advance(history, command)
          return next.ok ? next.history : history
        }, startHistory(startingPortfolio())).present
        expect(diffPortfolios(end, end)).toEqual([])
        expect(diffPortfolios(end, Portfolio.parse(normalise(end)))).toEqual([])
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('finds something after every command that changed something', () => {
    const idle = editTypes.filter((type) => changedBy.get(type)?.length === 0)
    expect(idle).toEqual(['portfolio/restore'])
    expect(missedTypes(comparedParts)).toEqual([])
  })

  it.each(comparedParts)('would be caught if it left out %s (sabotage)', (left) => {
    const parts = comparedParts.filter((part) => part !== left)
    const before = startingPortfolio()
    const caught =
      left === 'unknown'
        ? diffPortfolios(before, { ...before, unknown: { '/a': 1 } }, parts).length === 0
        : missedTypes(parts).length > 0

    expect(caught).toBe(true)
  })

  it('comes in the same order, whatever order the tables are in', () => {
    const turned = (portfolio: Portfolio): Portfolio => ({
      ...portfolio,
      dataProducts: Object.fromEntries(Object.entries(portfolio.dataProducts).reverse()),
      flows: Object.fromEntries(Object.entries(portfolio.flows).reverse()),
    })
    fc.assert(
      fc.property(anyWorkshop(30), (commands) => {
        const start = startingPortfolio()
        const end = commands.reduce((history, command) => {
          const next = advance(history, command)
          return next.ok ? next.history : history
        }, startHistory(start)).present
        expect(diffPortfolios(turned(start), turned(end))).toEqual(diffPortfolios(start, end))
        expect(diffPortfolios(end, start)).toHaveLength(diffPortfolios(start, end).length)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})
