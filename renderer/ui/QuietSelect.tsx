import { usePaper } from './paper'
import styles from './QuietField.module.css'
import { useReadOnly } from './readOnly'
import type { Choice } from './SelectField'
import { leaveOnEscape } from './TextField'

interface QuietSelectProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly choices: readonly Choice<V>[]
  readonly onChoose: (value: V) => void
}

/** One of a few, reading as text among text; its label is said. On paper it is text. */
export function QuietSelect<V extends string>({ label, value, choices, onChoose }: QuietSelectProps<V>) {
  const readOnly = useReadOnly()
  if (usePaper()) return <span>{choices.find((choice) => choice.value === value)?.label}</span>
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value}
      disabled={readOnly}
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
  )
}
