// What was said of a product as a system of record or a use case says it, and which of its fields are said by that (2.14, 2.19).
import type { DataProduct } from '../../model/entities/dataProduct'
import { isDeed } from './misrepresentationOf'
import { chosenByData } from './needOfDeed'

/** A deed is no need: what it reads is, as far as it says so; what it does stays written. */
export function saidAsUseCase(product: DataProduct) {
  const { job, documentation, canvas } = product
  const role = canvas.consumers
  if (!isDeed(product)) {
    return { need: job, role, description: documentation, taken: ['job', 'canvas.consumers', 'documentation'] }
  }
  const { text: description, taken } = descriptionOf(product)
  return { need: chosenByData(job), role, description, taken: [...taken, 'canvas.consumers'] }
}

/** As long as a text may be (T17). */
const LONGEST = 20_000

/** What it is there for, and where more is written; the second only as far as there is room. */
export function descriptionOf({ job, documentation }: DataProduct): {
  readonly text: string
  readonly taken: readonly string[]
} {
  const both = [job, documentation].filter((text) => text.trim() !== '').join('\n')
  return both.length > LONGEST ? { text: job, taken: ['job'] } : { text: both, taken: ['job', 'documentation'] }
}
