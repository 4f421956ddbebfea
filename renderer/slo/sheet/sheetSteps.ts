// What a person does on the sheet, each one undoable step: accept what is needed, promise in words, settle with a reason, take an offer.
import { sliText } from '../../../shared/analysis/sloInterview/objectiveText'
import { isSloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import { acceptNeed, settleWithReason } from '../../../shared/analysis/sloOffers'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { orderKeyAfter } from '../../../shared/model/orderKey'
import type { Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { presentOf } from '../../store/mapSteps'
import type { Desk } from '../../store/useEditor'
import { BLANK_PROMISE } from '../keepAnswer'

/** How this dimension is measured when nobody has said it otherwise; '' for a dimension of their own. */
function usualSli(dimension: string, language: Language): string {
  if (!isSloDimension(dimension)) return ''
  const { key, values } = sliText(dimension)
  return sayIn(language)(key, values)
}

/** Stores what is needed as a promise of origin 'inferred'; false when nobody needs anything. */
export function acceptRow(desk: Desk, row: SloRow): boolean {
  const sli = usualSli(row.dimension, desk.view.getState().language)
  const change = acceptNeed(presentOf(desk), row, { id: desk.newId('slo'), sli })
  return change !== null && desk.editor.submit(change)
}

export interface SaidPromise {
  /** In words; '' leaves the promise as it is. */
  readonly answer: string
  /** Why it may differ from what is needed; '' for a promise that stands on its own. */
  readonly reason: string
}

/** Keeps a promise said in words, overridden when there is a reason; one step. */
export function promiseInWords(desk: Desk, row: SloRow, { answer, reason }: SaidPromise): boolean {
  const said = answer.trim()
  if (said === '' && reason === '') return false
  if (said === '') return row.slo ? overrideAsItIs(desk, row, reason) : false
  const origin = reason === '' ? 'stated' : 'overridden'
  const changes = { ...BLANK_PROMISE, ...fieldsSaid(row.dimension, said, desk), origin, reason } as const
  if (row.slo) return desk.editor.submit({ type: 'slo/describe', product: row.product, of: row.slo.id, changes })
  const slos = Object.values(presentOf(desk).dataProducts[row.product]?.slos ?? {})
  const sli = usualSli(changes.dimension, desk.view.getState().language)
  const order = orderKeyAfter(slos.map((slo) => slo.order))
  const record = { ...changes, sli, order, id: desk.newId('slo') }
  return desk.editor.submit({ type: 'slo/add', product: row.product, record })
}

function fieldsSaid(dimension: string, said: string, { view }: Desk) {
  const reading = isSloDimension(dimension) ? readSloAnswer(dimension, said, view.getState().language) : null
  return reading?.fields ?? { dimension, statement: said }
}

function overrideAsItIs(desk: Desk, row: SloRow, reason: string): boolean {
  return desk.editor.submit(
    row.conflict
      ? settleWithReason(row, reason)
      : {
          ...{ type: 'slo/describe', product: row.product, of: row.slo?.id ?? '' },
          changes: { origin: 'overridden', reason },
        },
  )
}
