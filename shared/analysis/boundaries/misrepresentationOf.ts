import type { DataProduct } from '../../model/entities/dataProduct'
import { jobDescriptionOf } from '../jobDescriptionCheck'
import type { Misrepresentation } from '../notAProduct/misrepresentations'

/** What it is instead of a product, as far as name and job description say; undefined while nothing speaks against it. */
export function misrepresentationOf(product: DataProduct): Misrepresentation | undefined {
  const reason = jobDescriptionOf(product).reasons.find(({ code }) => code === 'not-a-product')
  return reason?.values['kind'] as Misrepresentation | undefined
}

/** True for a product whose whole job is a deed ("Sends reminders …"): a data-driven application (2.14). */
export const isDeed = (product: DataProduct): boolean =>
  jobDescriptionOf(product).reasons.some(({ text }) => text === 'finding.job.not-a-product.deed')
