// A description that delivers data and then does a deed ("… and sends e-mails"): the deed is what an application does with the product (2.14, 2.22).
import type { ChangeInput } from '../../model/commands'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { UseCase } from '../../model/entities/useCase'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import type { StatedJobs } from './statedJobs'
import type { Surroundings } from './boundaryProposal'
import { deedName } from './deedName'
import { useCaseThatDoes } from './doesDeed'
import { needOfDeed } from './needOfDeed'

/** A deed as a use case says it: what is not surely said of it stays empty, and the review asks (2.19). */
export interface DeedSaid {
  readonly name: string
  readonly need: string
  readonly outcome: string
}

const SO_THAT = /,?\s+(?:so that|damit)\s+(.+)$/iu

/** What the deed is called, what it reads, and what for where the description says so. */
export function deedIn({ first, second }: StatedJobs): DeedSaid {
  const outcome = SO_THAT.exec(second)?.[1] ?? ''
  return {
    name: deedName(second.replace(SO_THAT, ''), first),
    need: needOfDeed(first),
    outcome: outcome.replace(/\.$/u, ''),
  }
}

/** Who does the deed already: then a second use case would say it twice (2.25). */
export const doerOf = (portfolio: Portfolio, product: DataProduct, { second }: StatedJobs): UseCase | undefined =>
  useCaseThatDoes(portfolio, product, second.replace(SO_THAT, ''))

/** True where data of the product reaches the use case, directly or through others. */
export const isServed = (portfolio: Portfolio, { id }: DataProduct, { id: useCase }: UseCase): boolean =>
  lineageOf(portfolio).downstreamOf(id).has(useCase)

/** The changes of one step: the product keeps what it delivers, and the use case that does the deed reads it. */
export function deedLeftTo(
  portfolio: Portfolio,
  product: DataProduct,
  jobs: StatedJobs,
  useCase: UseCase,
  { newId }: Pick<Surroundings, 'newId'>,
): readonly ChangeInput[] {
  const delivers: ChangeInput = { type: 'dataProduct/describe', of: product.id, changes: { job: jobs.first } }
  if (isServed(portfolio, product, useCase)) return [delivers]
  return [{ type: 'flow/connect', record: { id: newId('flow'), from: product.id, to: useCase.id } }, delivers]
}

/** The same where nobody does it yet: with a new use case. */
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
      record: { id, ...deedIn(jobs), consumer: 'application', order },
      at: placeBehind?.(portfolio, product.id) ?? portfolio.layout[product.id] ?? { x: 0, y: 0 },
    },
    { type: 'flow/connect', record: { id: newId('flow'), from: product.id, to: id } },
    { type: 'dataProduct/describe', of: product.id, changes: { job: jobs.first } },
  ]
}
