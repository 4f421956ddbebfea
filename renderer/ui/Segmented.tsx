import { useId } from 'react'
import { useReadOnly } from './readOnly'
import styles from './Segmented.module.css'

interface SegmentedProps<V extends string | number> {
  readonly label: string
  readonly hint?: string
  readonly value: V | null
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  /** Pressing what is chosen takes it back. */
  readonly onChoose: (value: V | null) => void
}

/** One of very few, all in sight. */
export function Segmented<V extends string | number>(props: SegmentedProps<V>) {
  const { label, hint, value, choices, onChoose } = props
  const id = useId()
  const readOnly = useReadOnly()
  return (
    <div className={styles.frame} role="group" aria-labelledby={id}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className={styles.segment}
            aria-pressed={choice.value === value}
            disabled={readOnly}
            onClick={() => {
              onChoose(choice.value === value ? null : choice.value)
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
