// A new flow or attribute replays only the use cases behind it; the replay must read as if it had been told from the beginning.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineageOf } from '../../../shared/analysis/lineage'
import { overlayOf } from '../../../shared/analysis/overlay'
import { isProductId } from '../../../shared/model/nodeKind'
import { inOrder } from '../../../shared/model/orderKey'
import { Portfolio } from '../../../shared/model/portfolio'
import { startingPortfolio } from '../../support/startingPortfolio'

const PRODUCTS = ['product_0', 'product_1', 'product_2', 'product_3']
const USE_CASES = ['usecase_0', 'usecase_1', 'usecase_2', 'usecase_3']
const ORDERS = ['a', 'b', 'c', 'd']
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids)

/** Two attributes of each product, and who asks for them; flows; the order of the use cases. */
const anyMap = fc
  .record({
    asked: fc.array(fc.tuple(oneOf(PRODUCTS), oneOf(['one', 'two']), oneOf(USE_CASES)), { maxLength: 8 }),
    ways: fc.array(fc.tuple(oneOf(PRODUCTS), oneOf([...PRODUCTS, ...USE_CASES])), { maxLength: 8 }),
    order: fc.shuffledSubarray(ORDERS, { minLength: 4 }),
  })
  .map(({ asked, ways, order }) => {
    const attributesOf = (product: string) =>
      Object.fromEntries(
        ['one', 'two'].map((name) => {
          const asking = asked.filter(([of, attribute]) => of === product && attribute === name)
          const neededBy = Object.fromEntries(asking.map(([, , useCase]) => [useCase, true]))
          return [`attribute_${name}`, { id: `attribute_${name}`, name, order: name, neededBy }] as const
        }),
      )
    const table = (ids: readonly string[], more: (id: string, at: number) => object) =>
      Object.fromEntries(ids.map((id, at) => [id, { id, name: id, ...more(id, at) }]))
    return Portfolio.parse({
      ...startingPortfolio(),
      ...{ owners: {}, claims: {}, ownershipDecisions: {} },
      useCases: table(USE_CASES, (_, at) => ({ order: order[at] })),
      dataProducts: table(PRODUCTS, (id) => ({ attributes: attributesOf(id) })),
      flows: Object.fromEntries(
        ways.map(([from, to], at) => [`flow_${String(at)}`, { id: `flow_${String(at)}`, from, to }]),
      ),
    })
  })

/** Use case by use case from the beginning, remembering nothing. */
function toldAnew(portfolio: Portfolio): ReturnType<typeof overlayOf> {
  const there = new Set<string>()
  const { upstreamOf } = lineageOf(portfolio)
  const order = inOrder(portfolio.useCases).map(({ id }) => id)
  return order.map((useCase, at) => {
    const needed = [...upstreamOf(useCase)].filter(isProductId).sort()
    const addedTo = (product: (typeof needed)[number]) =>
      inOrder(portfolio.dataProducts[product]?.attributes ?? {})
        .filter(({ neededBy }) => neededBy[useCase] && !order.slice(0, at).some((earlier) => neededBy[earlier]))
        .map(({ id }) => id)
    const introduced = needed.filter((id) => !there.has(id))
    const widened = needed
      .filter((id) => there.has(id) && addedTo(id).length > 0)
      .map((product) => ({ product, attributes: addedTo(product) }))
    const reused = needed.filter((id) => there.has(id) && addedTo(id).length === 0)
    for (const id of needed) there.add(id)
    return {
      useCase,
      introduced,
      reused,
      widened,
      needs: [...introduced, ...reused, ...widened.map(({ product }) => product)],
    }
  })
}

it('tells what each use case introduced, reused and widened as if from the beginning', () => {
  fc.assert(
    fc.property(fc.array(anyMap, { minLength: 2, maxLength: 6 }), (maps) => {
      for (const [at, map] of maps.entries()) {
        // From map to map: first the flows are others, then what the products hold.
        const between = { ...map, dataProducts: (maps[at - 1] ?? map).dataProducts }
        for (const portfolio of [between, map]) expect(overlayOf(portfolio)).toEqual(toldAnew(portfolio))
      }
    }),
    { numRuns: 200 },
  )
})
