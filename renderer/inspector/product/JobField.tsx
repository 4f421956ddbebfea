import type { JobDescriptionReason } from '../../../shared/analysis/jobDescription/jobDescriptionResult'
import { useDesk, useSay } from '../../store/useEditor'
import { Field } from '../../ui/Field'
import { leaveAtOnce } from '../../ui/TextField'
import { keyboardBackFrom } from '../../ui/useKeyboardBack'
import { useDraft } from '../../ui/useDraft'
import { highlighted } from './highlighted'
import styles from './JobField.module.css'

interface JobFieldProps {
  readonly product: string
  readonly job: string
  readonly reasons: readonly JobDescriptionReason[]
  readonly onType: (job: string, gesture: string) => void
}

/** The text, with the words the test means marked behind it. One or two sentences are one line of meaning: Enter ends them. */
export function JobField({ product, job, reasons, onType }: JobFieldProps) {
  const say = useSay()
  const { newId } = useDesk()
  const draft = useDraft({
    value: job,
    written: job,
    stillMeans: (typed, value) => typed === value,
    newGesture: () => newId('gesture'),
  })
  return (
    <Field label={say('product.job')}>
      {({ id }) => (
        <div className={styles.frame}>
          <div className={styles.mirror} dir="auto" aria-hidden="true">
            {highlighted(draft.text, reasons).map(({ start, text, level }) =>
              level ? (
                <mark key={start} data-level={level}>
                  {text}
                </mark>
              ) : (
                <span key={start}>{text}</span>
              ),
            )}
          </div>
          <textarea
            ref={keyboardBackFrom}
            id={id}
            dir="auto"
            className={styles.text}
            rows={3}
            value={draft.text}
            placeholder={say('product.job.ask')}
            data-field="job"
            data-asks={product}
            onFocus={draft.begin}
            onBlur={draft.end}
            onKeyDown={leaveAtOnce}
            onChange={({ target }) => {
              onType(target.value, draft.type(target.value))
            }}
          />
        </div>
      )}
    </Field>
  )
}
