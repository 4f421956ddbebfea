import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { numberIn } from './numberIn'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'
import { useDraft } from './useDraft'

export interface NumberFieldProps extends FieldProps {
  /** null while nobody has said. */
  readonly value: number | null
  readonly onType: (value: number | null, gesture: string) => void
  readonly newGesture: () => string
  readonly unit?: string
  readonly field?: string
}

const meansSame = (draft: string, value: number | null): boolean => {
  const read = numberIn(draft)
  return read === undefined || read === value
}

/** A number that is kept while it is typed; what is no number waits in the field and is marked. */
export function NumberField({ label, hint, aside, value, onType, newGesture, unit, field }: NumberFieldProps) {
  const readOnly = useReadOnly()
  const draft = useDraft({ value, written: value === null ? '' : String(value), stillMeans: meansSame, newGesture })
  return (
    <Field label={label} hint={hint} aside={aside}>
      {({ id, describedBy }) => (
        <span className={styles.withUnit}>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            readOnly={readOnly}
            className={styles.control}
            value={draft.text}
            aria-describedby={describedBy}
            aria-invalid={numberIn(draft.text) === undefined || undefined}
            data-field={field}
            onFocus={draft.begin}
            onBlur={draft.end}
            onKeyDown={leaveOnEscape}
            onChange={({ target }) => {
              const gesture = draft.type(target.value)
              const read = numberIn(target.value)
              if (read !== undefined) onType(read, gesture)
            }}
          />
          {unit !== undefined && unit !== '' && <span className={styles.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
