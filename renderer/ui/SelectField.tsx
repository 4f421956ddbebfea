import { ChevronDown } from 'lucide-react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
}
export interface SelectFieldProps<V extends string> extends FieldProps {
  readonly value: V
  readonly choices: readonly Choice<V>[]
  readonly onChoose: (value: V) => void
  readonly field?: string
}

/** One of a few. The browser's own list: it opens, types ahead and scrolls as everywhere else on this computer. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, aside, value, choices, onChoose, field } = props
  const readOnly = useReadOnly()
  return (
    <Field label={label} hint={hint} aside={aside}>
      {({ id, describedBy }) => (
        <span className={styles.selectFrame}>
          <select
            id={id}
            className={`${styles.control ?? ''} ${styles.select ?? ''}`}
            value={value}
            disabled={readOnly}
            aria-describedby={describedBy}
            data-field={field}
            onKeyDown={leaveOnEscape}
            onChange={({ target }) => {
              const chosen = choices.find((choice) => choice.value === target.value)
              if (chosen) onChoose(chosen.value)
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <ChevronDown className={styles.chevron} size={16} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
