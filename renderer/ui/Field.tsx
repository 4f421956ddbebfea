import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'

export interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** Shown at the right end of the label. */
  readonly aside?: ReactNode
}
interface Control {
  readonly id: string
  readonly describedBy: string | undefined
}

/** A visible label, the control it names, and what helps to fill it in. */
export function Field({ label, hint, aside, children }: FieldProps & { children: (control: Control) => ReactNode }) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={styles.field}>
      <div className={styles.top}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      {children({ id, describedBy: hint === undefined ? undefined : hintId })}
      {hint !== undefined && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** Fields side by side as long as there is room for both. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
