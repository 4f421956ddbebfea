// Who reads whom, product by product, and how: on request, or as a copy (DOMAIN.md G.3, availability).
import type { DataProductId } from '../../model/entities/ids'
import type { Flow } from '../../model/entities/flow'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import { flowsFrom } from '../lineage/flowsFrom'
import { remembered } from '../steady'
import type { Promising } from './promises'

export interface Reader {
  readonly product: Promising
  readonly isCopied: boolean
  /** Products it reads on request, all together. */
  readonly inputs: number
}
export interface Readers {
  /** Every product that stands in no unfinished circle, each after all that read it. */
  readonly consumersFirst: readonly DataProductId[]
  /** Direct consumers by id; those in the same circle are left out. */
  readonly readersOf: (id: DataProductId) => readonly Reader[]
  /** What a product reads on request, by id. */
  readonly readOnRequestBy: (id: DataProductId) => readonly DataProductId[]
}

const ON_REQUEST: ReadonlySet<Flow['mode']> = new Set(['api', 'sql', 'dashboard'])
/** When nobody has said how: what needs time to process works on a copy, anything else asks while it is asked. */
const isCopy = (mode: Flow['mode'], { hours }: Promising): boolean =>
  mode === '' ? (hours ?? 0) > 0 : !ON_REQUEST.has(mode)

/** Reads the flows between products; a flow inside a circle is not walked. The same object while no flow and no product has changed. */
export const readersOf = remembered((flows: Portfolio['flows'], all: readonly Promising[]): Readers => {
  const products = new Map<string, Promising>(all.map((product) => [product.id, product]))
  const circleOf = new Map(lineageOf({ flows }).cycles.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  const outgoing = flowsFrom({ flows })
  const between = all.flatMap(({ id: from }) =>
    (outgoing.get(from) ?? []).flatMap(({ to, mode }) => {
      const consumer = products.get(to)
      const isInside = circleOf.size > 0 && circleOf.has(from) && circleOf.get(from) === circleOf.get(to)
      return !consumer || from === to || isInside ? [] : [{ from, consumer, isCopied: isCopy(mode, consumer) }]
    }),
  )
  const onRequest = new Map<DataProductId, DataProductId[]>()
  for (const { from, consumer, isCopied } of between) if (!isCopied) append(onRequest, consumer.id, from)
  const readers = new Map<DataProductId, Reader[]>()
  for (const { from, consumer, isCopied } of between) {
    const reader = { product: consumer, isCopied, inputs: onRequest.get(consumer.id)?.length ?? 0 }
    append(readers, from, reader)
  }
  for (const list of readers.values()) list.sort((one, other) => (one.product.id < other.product.id ? -1 : 1))
  return {
    consumersFirst: consumersFirst(readers, products),
    readersOf: (id) => readers.get(id) ?? [],
    readOnRequestBy: (id) => onRequest.get(id) ?? [],
  }
})

function append<T>(lists: Map<DataProductId, T[]>, id: DataProductId, member: T): void {
  const list = lists.get(id)
  if (list) list.push(member)
  else lists.set(id, [member])
}

/** Those without a reader first, then whoever has no reader left. */
function consumersFirst(
  readers: ReadonlyMap<DataProductId, readonly Reader[]>,
  products: ReadonlyMap<string, Promising>,
): readonly DataProductId[] {
  const left = new Map([...products.values()].map(({ id }) => [id, readers.get(id)?.length ?? 0]))
  const inputs = new Map<DataProductId, DataProductId[]>()
  for (const [from, list] of readers) for (const { product } of list) append(inputs, product.id, from)
  const order = [...left.keys()].filter((id) => left.get(id) === 0)
  for (const id of order)
    for (const input of inputs.get(id) ?? []) {
      const remaining = (left.get(input) ?? 0) - 1
      left.set(input, remaining)
      if (remaining === 0) order.push(input)
    }
  return order
}
