import styles from './PageChoice.module.css'

interface PageChoiceProps<V extends string> {
  readonly label: string
  readonly value: V
  /** `count`: how many there are behind it, in small figures. */
  readonly choices: readonly { readonly value: V; readonly label: string; readonly count?: number }[]
  readonly onChoose: (value: V) => void
}

/** Which part of a view is shown: all in sight, in a bar of their own or beside other tools. */
export function PageChoice<V extends string>({ label, value, choices, onChoose }: PageChoiceProps<V>) {
  return (
    <div className={styles.pages} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.page}
          aria-pressed={choice.value === value}
          onClick={() => {
            onChoose(choice.value)
          }}
        >
          {choice.label}
          {choice.count !== undefined && <span className={styles.count}> {choice.count}</span>}
        </button>
      ))}
    </div>
  )
}
