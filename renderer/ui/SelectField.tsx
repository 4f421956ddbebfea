import { ChevronDown } from 'lucide-react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { PlainSelect, type Choice } from './PlainSelect'

export interface SelectFieldProps<V extends string> extends FieldProps {
  readonly value: V
  readonly choices: readonly Choice<V>[]
  readonly onChoose: (value: V) => void
  readonly field?: string
}

/** One of a few. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, aside, value, choices, onChoose, field } = props
  return (
    <Field label={label} hint={hint} aside={aside}>
      {({ id, describedBy }) => (
        <span className={styles.selectFrame}>
          <PlainSelect
            {...{ id, describedBy, value, choices, onChoose, field }}
            className={`${styles.control ?? ''} ${styles.select ?? ''}`}
          />
          <ChevronDown className={styles.chevron} size={16} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
