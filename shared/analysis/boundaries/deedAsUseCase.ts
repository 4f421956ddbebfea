// A description that delivers data and then does a deed ("… and sends e-mails"): the deed is what an application does with the product (2.14, 2.22).
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { StatedJobs } from './statedJobs'
import type { Surroundings } from './boundaryProposal'
import { deedName } from './deedName'

/** What the deed is called. */
export const deedIn = ({ first, second }: StatedJobs): string => deedName(second, first)

/** The changes of one step: the product keeps what it delivers, and a use case that reads it does the deed. */
export function deedAsUseCase(
  portfolio: Portfolio,
  product: DataProduct,
  jobs: StatedJobs,
  { newId, placeBehind }: Pick<Surroundings, 'newId' | 'placeBehind'>,
): readonly ChangeInput[] {
  const id = newId('usecase')
  const order = orderKeyAfter(inOrder(portfolio.useCases).map((one) => one.order))
  return [
    {
      type: 'useCase/add',
      record: { id, name: deedIn(jobs), consumer: 'application', order },
      at: placeBehind?.(portfolio, product.id) ?? portfolio.layout[product.id] ?? { x: 0, y: 0 },
    },
    { type: 'flow/connect', record: { id: newId('flow'), from: product.id, to: id } },
    { type: 'dataProduct/describe', of: product.id, changes: { job: jobs.first } },
  ]
}
