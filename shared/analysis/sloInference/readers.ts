// Who reads whom, product by product, and how: on request, or as a copy (DOMAIN.md G.3, availability).
import type { DataProductId, NodeId } from '../../model/entities/ids'
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
  const isInside = insideCircles(flows)
  const outgoing = flowsFrom({ flows })
  const onRequest = new Map<DataProductId, DataProductId[]>()
  const readers = new Map<DataProductId, CountedReader[]>()
  const connect = (from: DataProductId, { to, mode }: Flow) => {
    const product = products.get(to)
    if (!product || from === to || isInside(from, to)) return
    const isCopied = isCopy(mode, product)
    append(readers, from, { product, isCopied, inputs: 0 })
    if (!isCopied) append(onRequest, product.id, from)
  }
  for (const { id } of all) for (const flow of outgoing.get(id) ?? NO_FLOWS) connect(id, flow)
  for (const list of readers.values()) {
    if (list.length > 1) list.sort((one, other) => (one.product.id < other.product.id ? -1 : 1))
    for (const reader of list) reader.inputs = onRequest.get(reader.product.id)?.length ?? 0
  }
  return {
    consumersFirst: consumersFirst(readers, all),
    readersOf: (id) => readers.get(id) ?? NO_READERS,
    readOnRequestBy: (id) => onRequest.get(id) ?? NO_INPUTS,
  }
})

/** How to tell that a flow runs inside a circle. */
function insideCircles(flows: Portfolio['flows']): (from: NodeId, to: NodeId) => boolean {
  const circleOf = new Map(lineageOf({ flows }).cycles.flatMap((ids, at) => ids.map((id) => [id, at] as const)))
  return (from, to) => circleOf.size > 0 && circleOf.has(from) && circleOf.get(from) === circleOf.get(to)
}

/** What it reads on request is counted once all flows are read. */
interface CountedReader extends Reader {
  inputs: number
}
const NO_FLOWS: readonly Flow[] = []
const NO_READERS: readonly Reader[] = []
const NO_INPUTS: readonly DataProductId[] = []

function append<T>(lists: Map<DataProductId, T[]>, id: DataProductId, member: T): void {
  const list = lists.get(id)
  if (list) list.push(member)
  else lists.set(id, [member])
}

/** Those without a reader first, then whoever has no reader left. */
function consumersFirst(
  readers: ReadonlyMap<DataProductId, readonly Reader[]>,
  products: readonly Promising[],
): readonly DataProductId[] {
  const left = new Map(products.map(({ id }) => [id, readers.get(id)?.length ?? 0]))
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
