import fc from 'fast-check'
import { expect, it } from 'vitest'
import { carriedByDomain } from '../../../shared/analysis/carriedByDomain'
import { lineageOf } from '../../../shared/analysis/lineage'
import { countMarks, hasMark, placesIn, beginReachingMarks } from '../../../shared/analysis/reachingMarks'
import { readyFirst } from '../../../shared/analysis/readyFirst'
import { serviceOf } from '../../../shared/analysis/reuse'
import { DomainId, type DataProductId } from '../../../shared/model/entities/ids'
import { Portfolio } from '../../../shared/model/portfolio'
import { startingPortfolio } from '../../support/startingPortfolio'

const PRODUCTS = Array.from({ length: 9 }, (_, at) => `product_${at}` as DataProductId)
const USE_CASES = Array.from({ length: 40 }, (_, at) => `usecase_${String(at).padStart(2, '0')}`)
const anyIndex = (list: readonly string[]) => fc.integer({ min: 0, max: list.length - 1 })
/** Any flows between products, circles among them, and to forty use cases: more than one word of bits. */
const anyMap = fc
  .record({
    between: fc.array(fc.tuple(anyIndex(PRODUCTS), anyIndex(PRODUCTS)), { maxLength: 20 }),
    served: fc.array(fc.tuple(anyIndex(PRODUCTS), anyIndex(USE_CASES)), { maxLength: 30 }),
    owners: fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 9, maxLength: 9 }),
  })
  .map(({ between, served, owners }) => {
    const ends = [
      ...between.map(([from, to]) => [PRODUCTS[from], PRODUCTS[to]]),
      ...served.map(([from, to]) => [PRODUCTS[from], USE_CASES[to]]),
    ]
    const flows = Object.fromEntries(
      ends.map(([from, to], at) => [`flow_${at}`, { id: `flow_${at}`, from, to }] as const),
    )
    const owned = PRODUCTS.flatMap((id, at) => {
      const owner = owners[at] ?? null
      return owner === null ? [] : [[id, `domain_${String(owner)}`] as const]
    })
    return Portfolio.parse({
      ...startingPortfolio(),
      ...{ flows, owners: Object.fromEntries(owned), claims: {}, ownershipDecisions: {} },
    })
  })

it('gives each record the marks a walk from it finds, circles included', () => {
  fc.assert(
    fc.property(anyMap, (portfolio) => {
      const { inputs, outputs, downstreamOf } = lineageOf(portfolio)
      const { useCases, usedBy } = serviceOf(portfolio)
      const reached = beginReachingMarks()(useCases, outputs, inputs)

      for (const id of PRODUCTS) {
        const walked = [...downstreamOf(id)].filter((other) => other.startsWith('usecase_')).sort()
        const bits = reached.get(id) ?? new Uint32Array(0)
        expect(placesIn(bits).map((place) => useCases[place])).toEqual(walked)
        expect([...usedBy(id)].sort()).toEqual(walked)
        expect(countMarks(bits)).toBe(walked.length)
        expect(countMarks(bits, 3, 37)).toBe(placesIn(bits).filter((place) => place >= 3 && place < 37).length)
      }
    }),
  )
})

it('carries data by way of every domain that owns a product on the way, and no other', () => {
  fc.assert(
    fc.property(anyMap, (portfolio) => {
      const { downstreamOf } = lineageOf(portfolio)
      const { useCases } = serviceOf(portfolio)
      const carried = carriedByDomain(portfolio)

      for (const id of PRODUCTS)
        for (const domain of ['domain_0', 'domain_1', 'domain_2'].map((one) => DomainId.parse(one))) {
          const between = PRODUCTS.filter((one) => downstreamOf(id).has(one) && portfolio.owners[one] === domain)
          const bits = carried.get(id)?.get(domain) ?? new Uint32Array(0)
          for (const [place, useCase] of useCases.entries())
            expect(hasMark(bits, place)).toBe(between.some((one) => downstreamOf(one).has(useCase)))
        }
    }),
  )
})

it('always gives the first that waits for nothing, and leaves out what waits for itself', () => {
  const anyWaits = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(anyWaits, (waits) => {
      const list = [0, 1, 2, 3, 4, 5, 6, 7]
      const slow: number[] = []
      const isReady = (key: number) => !slow.includes(key) && (waits[key] ?? []).every((one) => slow.includes(one))
      for (let next = list.find(isReady); next !== undefined; next = list.find(isReady)) slow.push(next)

      expect(readyFirst(list, (key) => waits[key] ?? [])).toEqual(slow)
    }),
  )
})
