import { ChevronDown } from 'lucide-react'
import type { Choice } from './PlainSelect'
import styles from './LineSelect.module.css'
import { useReadOnly } from './readOnly'

interface LineSelectProps<V extends string> {
  readonly label: string
  /** Said instead of the label where the label alone does not tell what it is about. */
  readonly spoken?: string
  /** Null where several differ: then `mixed` stands in the field. */
  readonly value: V | null
  readonly mixed?: string
  readonly choices: readonly Choice<V>[]
  readonly onChoose: (value: V) => void
}

/** One of a few, in a line with its label: for bars, where a field of a form is too tall. */
export function LineSelect<V extends string>({ label, spoken, value, mixed, choices, onChoose }: LineSelectProps<V>) {
  const readOnly = useReadOnly()
  return (
    <label className={styles.line}>
      {label}
      <span className={styles.frame}>
        <select
          value={value ?? MIXED}
          disabled={readOnly}
          aria-label={spoken}
          onChange={({ target }) => {
            const chosen = choices.find((choice) => choice.value === target.value)
            if (chosen) onChoose(chosen.value)
          }}
        >
          {value === null && (
            <option value={MIXED} disabled>
              {mixed}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown className={styles.chevron} size={15} aria-hidden="true" />
      </span>
    </label>
  )
}
const MIXED = '*'
