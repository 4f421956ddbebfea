import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
}
export interface PlainSelectProps<V extends string> {
  readonly value: V
  readonly choices: readonly Choice<V>[]
  readonly onChoose: (value: V) => void
  readonly className?: string | undefined
  readonly id?: string
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly field?: string | undefined
}

/** The browser's own list: it opens, types ahead and scrolls as everywhere else on this computer. */
export function PlainSelect<V extends string>(props: PlainSelectProps<V>) {
  const { value, choices, onChoose, className, id, label, describedBy, field } = props
  const readOnly = useReadOnly()
  return (
    <select
      id={id}
      className={className}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      disabled={readOnly}
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
  )
}
