// What is often called a data product and is none (2.14, 2.15) becomes what it is: a port of the product that feeds it, a system, or a consumer.
import type { DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import { orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import type { Misrepresentation } from '../notAProduct/misrepresentations'
import { namesIn, whole, type BoundaryProposal, type Surroundings } from './boundaryProposal'
import { mergeProducts } from './mergeProducts'
import { useCaseThatDoes } from './doesDeed'
import { isDeed, misrepresentationOf } from './misrepresentationOf'
import { asConsumer, asDeedOf, asSource } from './recastAsRecord'
import { asUseCaseOfItsData } from './recastKeepingData'

/** port: of the product that feeds it. fold: into the product that needs it. source: a system of record. consumer: a use case. doer: the one that does its deed already. */
export type Recast =
  | { readonly into: 'port' | 'fold'; readonly product: DataProductId }
  | { readonly into: 'source' }
  | { readonly into: 'consumer' }
  | { readonly into: 'doer'; readonly useCase: UseCaseId }

type Into = Exclude<Recast['into'], 'doer'>

const BEST: Readonly<Record<Misrepresentation, readonly Into[]>> = {
  warehouse: ['source', 'port', 'consumer'],
  report: ['port', 'consumer'],
  dashboard: ['port', 'consumer'],
  table: ['port', 'source'],
  topic: ['port', 'source'],
  application: ['consumer', 'source'],
  bridge: ['fold', 'port'],
  interim: ['fold', 'port'],
}

/** Where no word says what it is: a private step first, if one product needs it (2.10, 2.45). */
const ANY: readonly Into[] = ['fold', 'port', 'source', 'consumer']

/** What it can be turned into on this map, the likeliest first; nothing where it would go into a product and none is connected to it. */
export function recastsOf(portfolio: Portfolio, id: DataProductId): readonly Recast[] {
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const { inputs, outputs } = lineageOf(portfolio)
  const products = (ids: readonly NodeId[] | undefined) =>
    (ids ?? []).filter(isProductId).filter((other) => other !== id)
  const [feeding, needing] = [products(inputs.get(id)), products(outputs.get(id))]
  const kind = misrepresentationOf(product)
  const doer = isDeed(product) ? useCaseThatDoes(portfolio, product, product.job) : undefined
  const done: readonly Recast[] = doer ? [{ into: 'doer', useCase: doer.id }] : []
  const others = (kind ? BEST[kind] : ANY).flatMap((into): readonly Recast[] => {
    if (into === 'port') return feeding.map((other) => ({ into, product: other }))
    if (into === 'fold') return needing.map((other) => ({ into, product: other }))
    return [{ into }]
  })
  return [...done, ...others]
}

/** The changes of one step and what they do in sentences; undefined when the product, or the one it is to join, is not there. */
export function recastProduct(
  portfolio: Portfolio,
  id: DataProductId,
  recast: Recast,
  around: Surroundings,
): BoundaryProposal | undefined {
  const product = portfolio.dataProducts[id]
  if (!product) return undefined
  if (recast.into === 'source') return asSource(portfolio, product, around)
  if (recast.into === 'consumer')
    return asUseCaseOfItsData(portfolio, product, around) ?? asConsumer(portfolio, product, around)
  if (recast.into === 'doer') {
    const doer = portfolio.useCases[recast.useCase]
    return doer && asDeedOf(portfolio, product, doer, around)
  }
  const merged = mergeProducts(portfolio, { kept: recast.product, absorbed: id }, around)
  return merged && recast.into === 'port' ? withPort(portfolio, product, recast.product, merged, around) : merged
}

const PORTS: Readonly<Partial<Record<Misrepresentation, OutputPort['kind']>>> = {
  report: 'report',
  dashboard: 'dashboard',
  table: 'sql',
  topic: 'stream',
  warehouse: 'sql',
}

function withPort(
  portfolio: Portfolio,
  product: DataProduct,
  feeding: DataProductId,
  merged: BoundaryProposal,
  { newId }: Surroundings,
): BoundaryProposal {
  const ports = Object.values(portfolio.dataProducts[feeding]?.ports ?? {})
  const added = merged.changes.flatMap((change) => (change.type === 'port/add' ? [change.record.order] : []))
  const order = orderKeyAfter([...ports.map((port) => port.order), ...added])
  const kind = PORTS[misrepresentationOf(product) ?? 'table'] ?? 'other'
  const [, ...lines] = merged.lines
  return {
    ...merged,
    reason: 'recast',
    changes: [
      ...merged.changes,
      {
        type: 'port/add',
        product: feeding,
        record: { id: newId('port'), name: product.name, kind, order },
      },
    ],
    lines: [whole('boundary.recast.port', { name: product.name, product: namesIn(portfolio, [feeding]) }), ...lines],
    figures: merged.figures.map((figure) => (figure.of === 'ports' ? { ...figure, after: figure.after + 1 } : figure)),
  }
}
