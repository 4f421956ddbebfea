import { Check, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { answerDoubts } from '../../../shared/analysis/sloInterview/answerDoubts'
import { isSloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import { readSloAnswer } from '../../../shared/analysis/sloInterview/readSloAnswer'
import type { SloRow } from '../../../shared/analysis/sloSheet'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { Doubts } from '../Doubts'
import { promiseInWords } from './sheetSteps'
import styles from './SloSheet.module.css'

interface PromiseFormProps {
  readonly row: SloRow
  /** The keyboard goes back to the row. */
  readonly onDone: () => void
}

/** The promise, said in words and read back; a reason overrides what is needed. */
export function PromiseForm({ row, onDone }: PromiseFormProps) {
  const say = useSay()
  const desk = useDesk()
  const [answer, setAnswer] = useState('')
  const [reason, setReason] = useState(row.slo?.origin === 'overridden' ? row.slo.reason : '')
  const keep = () => {
    if (promiseInWords(desk, row, { answer, reason: reason.trim() })) onDone()
  }
  const keepOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    keep()
  }
  const newGesture = () => desk.newId('gesture')
  return (
    <div className={styles.form}>
      <div className={styles.form} onKeyDown={keepOnEnter} role="presentation">
        <TextField
          label={say('sloSheet.overrideHint')}
          value={answer}
          placeholder={row.slo?.statement}
          field={`promise-${row.id}`}
          newGesture={newGesture}
          onType={setAnswer}
        />
        <ReadAsSaid row={row} answer={answer} />
        <TextField
          label={say('sloSheet.override.reason')}
          value={reason}
          override={row.id}
          newGesture={newGesture}
          onType={setReason}
        />
        <div className={styles.moves}>
          <Button size="small" tone="primary" onClick={keep}>
            <Check size={15} aria-hidden="true" />
            {say('sloSheet.keep')}
          </Button>
          {row.slo && <RemovePromise row={row} onDone={onDone} />}
        </div>
      </div>
      <Measured row={row} />
      <Processing row={row} />
    </div>
  )
}

function ReadAsSaid({ row, answer }: { readonly row: SloRow; readonly answer: string }) {
  const say = useSay()
  const language = useView((view) => view.language)
  const slos = usePortfolio(({ dataProducts }) => dataProducts[row.product]?.slos)
  const { dimension } = row
  const reading = isSloDimension(dimension) ? readSloAnswer(dimension, answer, language) : null
  if (!reading) return null
  return (
    <div role="status">
      <p className={styles.read}>{say(reading.shown.key, reading.shown.values)}</p>
      {reading.reckoned && <p>{say(reading.reckoned.key, reading.reckoned.values)}</p>}
      <Doubts doubts={answerDoubts(reading.fields, answer, Object.values(slos ?? {}))} />
    </div>
  )
}

function RemovePromise({ row, onDone }: PromiseFormProps) {
  const say = useSay()
  const { editor } = useDesk()
  return (
    <Button
      size="small"
      tone="quiet"
      onClick={() => {
        if (row.slo) editor.submit({ type: 'slo/remove', product: row.product, of: row.slo.id })
        onDone()
      }}
    >
      <Trash2 size={15} aria-hidden="true" />
      {say('sloSheet.remove')}
    </Button>
  )
}

function Measured({ row: { slo, product } }: { readonly row: SloRow }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  if (!slo) return null
  return (
    <TextField
      label={say('sloSheet.sli')}
      value={slo.sli}
      multiline
      rows={1}
      newGesture={() => newId('gesture')}
      onType={(sli, gesture) =>
        void editor.submit({ type: 'slo/describe', product, of: slo.id, changes: { sli } }, gesture)
      }
    />
  )
}

/** How long the product itself takes: what its inputs must allow for (a(c) of G.3). */
function Processing({ row: { product } }: { readonly row: SloRow }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const record = usePortfolio(({ dataProducts }) => dataProducts[product])
  if (!record) return null
  return (
    <NumberField
      label={say('sloSheet.hours', { name: record.name })}
      unit={say('sloSheet.hours.unit')}
      value={record.processingHours}
      newGesture={() => newId('gesture')}
      onType={(processingHours, gesture) =>
        void editor.submit({ type: 'dataProduct/describe', of: product, changes: { processingHours } }, gesture)
      }
    />
  )
}
