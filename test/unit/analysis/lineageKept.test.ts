// The map is read again after every flow that is drawn; what is kept from the reading before must never show.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginSourced } from '../../../shared/analysis/lineage/sourced'
import { beginNeeds } from '../../../shared/analysis/lineage/needs'
import { linksOf, type Links, type Way } from '../../../shared/analysis/lineage/neighbours'
import { cyclesIn, reach, type Cycles } from '../../../shared/analysis/lineage/cycles'
import { beginReachingMarks, keptByMarks, placesIn } from '../../../shared/analysis/reachingMarks'
import type { NodeId, UseCaseId } from '../../../shared/model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../../shared/model/nodeKind'

const PRODUCTS = Array.from({ length: 7 }, (_, at) => `product_${String(at)}`)
const SOURCES = ['source_0', 'source_1', 'source_2']
const USE_CASES = Array.from({ length: 34 }, (_, at) => `usecase_${String(at).padStart(2, '0')}`)
const oneOf = (ids: readonly string[]) => fc.constantFrom(...(ids as readonly NodeId[]))
const anyWay = fc.record<Way>({ from: oneOf([...SOURCES, ...PRODUCTS]), to: oneOf([...PRODUCTS, ...USE_CASES]) })

/** Drawn, taken away, led elsewhere, or a whole map pasted: one after the other. */
type Step = (ways: readonly Way[]) => readonly Way[]
const place = fc.nat(40)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyWay.map((way): Step => (ways) => [...ways, way]),
  place.map(
    (at): Step =>
      (ways) =>
        ways.filter((_, other) => other !== at),
  ),
  fc.tuple(place, anyWay).map(
    ([at, way]): Step =>
      (ways) =>
        ways.map((old, other) => (other === at ? way : old)),
  ),
  fc.tuple(place, anyWay).map(([at, way]): Step => (ways) => [...ways.slice(0, at), way, ...ways.slice(at)]),
  fc.array(anyWay, { maxLength: 40 }).map(
    (pasted): Step =>
      () =>
        pasted,
  ),
)

interface Reading {
  readonly links: Links
  readonly cycles: Cycles
  readonly users: ReadonlyMap<NodeId, ReadonlySet<UseCaseId>>
  readonly needs: ReadonlyMap<UseCaseId, readonly NodeId[]>
  readonly sourced: ReadonlySet<NodeId>
}

/** Reads one table of flows after the other, keeping in mind what it can. */
function beginReading(): (ways: readonly Way[]) => Reading {
  const [reachUseCases, keepUsers, needsIn, sourcedIn] = [
    ...([beginReachingMarks(), keptByMarks<ReadonlySet<UseCaseId>>()] as const),
    ...([beginNeeds(), beginSourced()] as const),
  ]
  let last: { readonly links: Links; readonly cycles: Cycles } | undefined
  return (ways) => {
    const [links, added] = linksOf(ways, last?.links)
    last = { links, cycles: cyclesIn(links, added, last?.cycles) }
    const { inputs, outputs } = links
    const useCases = [...inputs.keys()].filter(isUseCaseId).sort()
    const made = keepUsers(
      useCases,
      reachUseCases(useCases, outputs, inputs),
      (bits) => new Set(placesIn(bits).flatMap((at) => useCases[at] ?? [])),
    )
    const users = new Map([...made].map(([id, { value }]) => [id, value]))
    return { ...last, users, needs: needsIn(useCases, made), sourced: sourcedIn(inputs, outputs) }
  }
}

const walk = (steps: readonly Step[]): readonly (readonly Way[])[] => {
  const tables: (readonly Way[])[] = []
  let ways: readonly Way[] = []
  for (const step of steps) tables.push((ways = step(ways)))
  return tables
}

it('says after any flows that were drawn, cut or led elsewhere what a first reading says', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const reading = beginReading()
      for (const ways of walk(steps)) {
        const { links, ...read } = reading(ways)
        const { links: firstLinks, ...firstRead } = beginReading()(ways)
        expect(read).toEqual(firstRead)
        expect(links.inputs).toEqual(firstLinks.inputs)
        expect(links.outputs).toEqual(firstLinks.outputs)
      }
    }),
    { numRuns: 150 },
  )
})

it('says what a walk along the flows says', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const reading = beginReading()
      for (const ways of walk(steps)) {
        const { links, users, needs, sourced } = reading(ways)

        for (const id of new Set(ways.flatMap(({ from, to }) => [from, to]))) {
          const [before, after] = [ways.filter(({ to }) => to === id), ways.filter(({ from }) => from === id)]
          expect(links.inputs.get(id) ?? []).toEqual(before.map(({ from }) => from))
          expect(links.outputs.get(id) ?? []).toEqual(after.map(({ to }) => to))
          const [upstream, downstream] = [reach(links.inputs, id), reach(links.outputs, id)]
          expect(sourced.has(id)).toBe([...upstream].some(isSourceId))
          expect([...(users.get(id) ?? [])].sort()).toEqual([...downstream].filter(isUseCaseId).sort())
          if (isUseCaseId(id)) expect(needs.get(id)).toEqual([...upstream].filter(isProductId).sort())
        }
      }
    }),
    { numRuns: 150 },
  )
})

const way = (ends: { readonly from: string; readonly to: string }) => ends as Way

it('leaves every list alone that a new flow does not touch', () => {
  const ways = [
    { from: 'source_0', to: 'product_0' },
    { from: 'product_0', to: 'usecase_00' },
    { from: 'product_1', to: 'usecase_01' },
  ].map(way)
  const reading = beginReading()
  const before = reading(ways)
  const after = reading([...ways, way({ from: 'product_2', to: 'usecase_01' })])

  for (const id of ['product_0', 'product_1'] as NodeId[]) {
    expect(after.links.outputs.get(id)).toBe(before.links.outputs.get(id))
    expect(after.users.get(id)).toBe(before.users.get(id))
  }
  expect(after.needs.get('usecase_00' as UseCaseId)).toBe(before.needs.get('usecase_00' as UseCaseId))
  expect(after.needs.get('usecase_01' as UseCaseId)).toEqual(['product_1', 'product_2'])
  expect(after.cycles).toBe(before.cycles)
})
