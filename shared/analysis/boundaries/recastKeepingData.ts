// A dashboard or report that other products read is two things (DOMAIN section C): a use case, and the data behind it, which stays a product.
import type { DataProduct } from '../../model/entities/dataProduct'
import { isProductId } from '../../model/nodeKind'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { isSameName } from '../keyName'
import { lineageOf } from '../lineage'
import { asks, namesIn, shares, whole, type BoundaryProposal, type Surroundings } from './boundaryProposal'
import { dataBehind } from './dataBehind'
import { misrepresentationOf } from './misrepresentationOf'

/** The use case reads the product, which keeps its inputs, readers and all that was said of it under the name of its data; undefined where no
 * product reads it, it is something else, or its name does not say of what it tells. */
export function asUseCaseOfItsData(
  portfolio: Portfolio,
  product: DataProduct,
  { newId, placeBehind }: Surroundings,
): BoundaryProposal | undefined {
  const name = nameOfItsData(portfolio, product)
  if (name === undefined) return undefined
  const { inputs, outputs } = lineageOf(portfolio)
  const [fed, readers] = [inputs.get(product.id) ?? [], outputs.get(product.id) ?? []]
  const isTold = misrepresentationOf({ ...product, name }) === undefined
  const changes = isTold ? { name } : { name, job: '' }
  return {
    reason: 'recast',
    changes: [
      { type: 'dataProduct/describe', of: product.id, changes },
      ...readingUseCase(portfolio, product, newId, placeBehind),
    ],
    lines: [
      whole('boundary.recast.consumer', { name: product.name }),
      ...(isTold ? [] : [asks('boundary.split.job', { fresh: name })]),
      shares('boundary.recast.dataKept', { name: product.name, fresh: name }),
      ...(fed.length === 0
        ? []
        : [shares('boundary.recast.stillFed', { count: fed.length, fresh: name, names: namesIn(portfolio, fed) })]),
      shares('boundary.recast.stillRead', { count: readers.length, fresh: name, names: namesIn(portfolio, readers) }),
    ],
    figures: [
      { of: 'inputs', before: fed.length, after: fed.length },
      { of: 'readers', before: readers.length, after: readers.length + 1 },
      ...(['attributes', 'ports'] as const).map((of) => ({ of, ...same(Object.keys(product[of]).length) })),
      { of: 'promises', ...same(Object.keys(product.slos).length) },
    ],
  }
}

const same = (count: number) => ({ before: count, after: count })

/** None that another product has: then it is for the room to say which of the two is meant. */
function nameOfItsData(portfolio: Portfolio, product: DataProduct): string | undefined {
  const kind = misrepresentationOf(product)
  if (kind !== 'dashboard' && kind !== 'report') return undefined
  if (!(lineageOf(portfolio).outputs.get(product.id) ?? []).some(isProductId)) return undefined
  const name = dataBehind(product)
  const isTaken = Object.values(portfolio.dataProducts).some(
    (other) => other.id !== product.id && isSameName(other.name, name ?? ''),
  )
  return isTaken ? undefined : name
}

function readingUseCase(
  portfolio: Portfolio,
  { id: product, name, job, canvas, documentation }: DataProduct,
  newId: Surroundings['newId'],
  placeBehind: Surroundings['placeBehind'],
): BoundaryProposal['changes'] {
  const id = newId('usecase')
  const order = orderKeyAfter(inOrder(portfolio.useCases).map((one) => one.order))
  const said = { name, need: job, role: canvas.consumers, description: documentation, application: name }
  return [
    {
      type: 'useCase/add',
      record: { id, ...said, consumer: 'application', order },
      at: placeBehind?.(portfolio, product) ?? portfolio.layout[product] ?? { x: 0, y: 0 },
    },
    { type: 'flow/connect', record: { id: newId('flow'), from: product, to: id } },
  ]
}
