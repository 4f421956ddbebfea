// A portfolio of any size, the same every time: sources, source-aligned products, aggregates, consumer-aligned products, use cases.
import { Portfolio } from '../../shared/model/portfolio'
import { COLUMN_GAP, ROW_GAP } from '../../shared/layout/freePlace'

export interface Counts {
  readonly useCases: number
  readonly products: number
  readonly sources: number
  readonly flows: number
}
/** 400 cards: what a large organisation has after a year. */
export const LARGE: Counts = { useCases: 45, products: 250, sources: 105, flows: 1200 }
/** 2,700 cards: the largest map we measure. */
export const HUGE: Counts = { useCases: 200, products: 1000, sources: 1500, flows: 5000 }

/** Numbers in [0, 1) that look random and never change. */
function sequence(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Every product has an input and leads on; the remaining flows run from any layer to a later one. */
export function largePortfolio({ useCases, products, sources, flows }: Counts): Portfolio {
  const next = sequence(7)
  const below = (count: number) => Math.floor(next() * count)
  const layers = [
    Array.from({ length: sources }, (_, index) => `source_${index}`),
    ...[0, 1, 2].map((layer) => {
      const ids = Array.from({ length: products }, (_, index) => `product_${index}`)
      return ids.filter((_, index) => index % 3 === layer)
    }),
    Array.from({ length: useCases }, (_, index) => `usecase_${index}`),
  ]
  const pairs = new Map<string, { id: string; from: string; to: string }>()
  const join = (from: string, to: string) => pairs.set(`${from}>${to}`, { id: `flow_${from}_${to}`, from, to })
  const anyOf = (layer: number) => layers[layer]?.[below(layers[layer].length)] ?? ''
  for (const layer of [1, 2, 3, 4]) for (const id of layers[layer] ?? []) join(anyOf(layer - 1), id)
  for (const layer of [0, 1, 2, 3]) for (const id of layers[layer] ?? []) join(id, anyOf(layer + 1))
  while (pairs.size < flows) {
    const from = 1 + below(3)
    join(anyOf(from), anyOf(from + 1 + below(4 - from)))
  }
  const place = layers.flatMap((ids, layer) =>
    ids.map((id, index) => [id, { x: layer * (264 + COLUMN_GAP), y: index * (132 + ROW_GAP) }] as const),
  )
  return Portfolio.parse({
    ...{ formatVersion: 1, id: 'portfolio_large', name: 'Large' },
    useCases: table(useCases, (index) => ({
      ...{ id: `usecase_${index}`, name: `Use case ${index}`, order: `n${String(index).padStart(4, 'b')}b` },
      ...{ role: 'planner', need: 'a plan', outcome: 'order in time' },
    })),
    dataProducts: table(products, (index) => ({
      ...{ id: `product_${index}`, name: `Product ${index}` },
      job: `Lists every order of region ${index} with the articles that were sent back within two weeks.`,
      attributes: table(4, (at) => ({
        ...{
          id: `attribute_${index}x${at}`,
          name: `Field ${at}`,
          businessKey: at === 0,
          order: `b${'bcde'.charAt(at)}`,
        },
        neededBy: { [`usecase_${below(useCases)}`]: true },
      })),
    })),
    sourceSystems: table(sources, (index) => ({ id: `source_${index}`, name: `System ${index}` })),
    domains: table(24, (index) => ({ id: `domain_${index}`, name: `Domain ${index}`, hue: index % 12 })),
    owners: Object.fromEntries(
      Array.from({ length: products }, (_, index) => [`product_${index}`, `domain_${below(24)}`]),
    ),
    flows: Object.fromEntries([...pairs.values()].map((flow) => [flow.id, flow])),
    layout: Object.fromEntries(place),
  })
}

const table = <R extends { readonly id: string }>(count: number, record: (index: number) => R): Record<string, R> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => record(index)).map((made) => [made.id, made]))
