// How an answer becomes part of the document: promises, or words on one of the product's pages. One step, however many promises.
import type { QuestionId } from '../../shared/analysis/sloInterview/guidingQuestions'
import { sliText } from '../../shared/analysis/sloInterview/objectiveText'
import type { SloFields } from '../../shared/analysis/sloInterview/readSloAnswer'
import type { DataProduct, Slo } from '../../shared/model/entities/dataProduct'
import { orderKeyAfter } from '../../shared/model/orderKey'
import type { Say } from '../../shared/text/say'
import type { Desk } from '../store/useEditor'

const promiseAbout = ({ slos }: Pick<DataProduct, 'slos'>, dimension: string): Slo | undefined =>
  Object.values(slos).find((slo) => slo.dimension === dimension)

/** Keeps the promises of one answer. What was promised about the same dimension before is replaced, not doubled. */
export function keepPromises(
  { editor, newId }: Desk,
  product: DataProduct,
  promises: readonly (SloFields & { readonly sli?: string })[],
  say: Say,
): void {
  const gesture = newId('gesture')
  const orders = Object.values(product.slos).map(({ order }) => order)
  for (const promise of promises) {
    const { key, values } = sliText(promise.dimension)
    const fields = { sli: say(key, values), ...promise }
    const before = promiseAbout(product, promise.dimension)
    if (before) {
      const changes = { ...BLANK_PROMISE, ...fields }
      editor.submit({ type: 'slo/describe', product: product.id, of: before.id, changes }, gesture)
      continue
    }
    const order = orderKeyAfter(orders)
    orders.push(order)
    editor.submit({ type: 'slo/add', product: product.id, record: { ...fields, id: newId('slo'), order } }, gesture)
  }
}

/** A new answer says nothing about what only the old one said. */
export const BLANK_PROMISE = {
  target: null,
  upTo: null,
  unit: '',
  percent: null,
  window: '',
  time: '',
  days: '',
  zone: '',
} as const

/** Where answers in words go: how it is read, which law applies, what it is for (G17 to G19). */
export const pageOfAnswer = {
  G17: { page: 'contract', field: 'delivery' },
  G18: { page: 'protection', field: 'regulation' },
  G19: { page: 'contract', field: 'usage' },
} as const satisfies Partial<Record<QuestionId, { page: 'contract' | 'protection'; field: string }>>

export const isAnsweredInWords = (id: QuestionId): id is keyof typeof pageOfAnswer => Object.hasOwn(pageOfAnswer, id)

export function keepWords({ editor }: Desk, product: DataProduct, id: keyof typeof pageOfAnswer, text: string): void {
  const { page, field } = pageOfAnswer[id]
  editor.submit({ type: 'dataProduct/fillPage', product: product.id, page, changes: { [field]: text } })
}

/** What was said before, so that coming back to a question shows it. */
export function answerBefore(product: DataProduct, id: QuestionId, dimension: string | undefined): string {
  if (isAnsweredInWords(id)) {
    const { page, field } = pageOfAnswer[id]
    return (product[page] as Readonly<Record<string, string>>)[field] ?? ''
  }
  return dimension === undefined ? '' : (promiseAbout(product, dimension)?.statement ?? '')
}

/** A dimension the questions do not know, in the room's own words. Said twice, the later words count. */
export function keepOwnDimension(
  { editor, newId }: Desk,
  product: DataProduct,
  { dimension, statement }: { readonly dimension: string; readonly statement: string },
): void {
  const before = promiseAbout(product, dimension)
  if (before) {
    editor.submit({ type: 'slo/describe', product: product.id, of: before.id, changes: { statement } })
    return
  }
  const order = orderKeyAfter(Object.values(product.slos).map((slo) => slo.order))
  editor.submit({ type: 'slo/add', product: product.id, record: { dimension, statement, id: newId('slo'), order } })
}
