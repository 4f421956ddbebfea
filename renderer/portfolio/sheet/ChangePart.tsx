// How the contract changes (3.18, G14): who decides, how long before readers are told, how they move over.
import { levelInWords } from '../../../shared/export/documents/sloNeeds'
import { objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import { sloSheetOf } from '../../../shared/analysis/sloSheet'
import { slotQuestion } from '../../../shared/analysis/productPage/sheetSlots'
import type { Slo } from '../../../shared/model/entities/dataProduct'
import { orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { NumberField } from '../../ui/NumberField'
import { usePaper } from '../../ui/paper'
import styles from './Sheet.module.css'
import { useSheet, useSheetEdits } from './sheetContext'
import { PageSlot } from './Slot'

export function ChangePart() {
  return (
    <>
      <PageSlot slot="changeProcess" />
      <Notice />
      <PageSlot slot="migration" />
    </>
  )
}

/** The promise about notice; what readers ask for stands under it. */
function Notice() {
  const say = useSay()
  const { product } = useSheet()
  const paper = usePaper()
  const all = usePortfolio(sloSheetOf)
  const need = all.find((row) => row.product === product.id && row.dimension === 'changeNotice')?.need
  const promise = Object.values(product.slos).find(({ dimension }) => dimension === 'changeNotice')
  const wanted = need
    ? say('sheet.notice.needed', { needed: levelInWords(need.dimension, need.level, say) })
    : undefined
  // A promise in weeks or months was typed in those words: it is read here, and changed in the interview.
  const isRead = paper || (promise !== undefined && promise.unit !== 'd')
  return isRead ? <NoticeRead promise={promise} wanted={wanted} /> : <NoticeField promise={promise} wanted={wanted} />
}

interface NoticeProps {
  readonly promise: Slo | undefined
  readonly wanted: string | undefined
}

function NoticeRead({ promise, wanted }: NoticeProps) {
  const say = useSay()
  const said = promise && objectiveText(promise)
  return (
    <div>
      <h4 className={styles.label}>{say('sheet.notice')}</h4>
      <p className={said ? undefined : styles.ask}>{said ? say(said.key, said.values) : say(slotQuestion('notice'))}</p>
      {wanted !== undefined && <p className={styles.note}>{wanted}</p>}
    </div>
  )
}

function NoticeField({ promise, wanted }: NoticeProps) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { newGesture } = useSheetEdits()
  const { product } = useSheet()
  const put = (target: number | null, gesture: string) => {
    const changes = { target, unit: 'd' }
    if (promise && target === null) editor.submit({ type: 'slo/remove', product: product.id, of: promise.id }, gesture)
    else if (promise) editor.submit({ type: 'slo/describe', product: product.id, of: promise.id, changes }, gesture)
    else if (target !== null) {
      const order = orderKeyAfter(Object.values(product.slos).map((slo) => slo.order))
      const record = { id: newId('slo'), dimension: 'changeNotice', order, target, unit: 'd' }
      editor.submit({ type: 'slo/add', product: product.id, record }, gesture)
    }
  }
  return (
    <div className={styles.notice}>
      <NumberField
        label={say('sheet.notice')}
        hint={wanted ?? (promise ? undefined : say(slotQuestion('notice')))}
        value={promise?.target ?? null}
        unit={say('sheet.notice.unit')}
        newGesture={newGesture}
        onType={put}
      />
    </div>
  )
}
