import { useReadOnly } from './readOnly'
import styles from './Field.module.css'

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  /** By which a key asks for it. */
  readonly field?: string
  readonly onCheck: (checked: boolean) => void
}

export function CheckField({ label, checked, field, onCheck }: CheckFieldProps) {
  const readOnly = useReadOnly()
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={readOnly}
        data-field={field}
        onChange={({ target }) => {
          onCheck(target.checked)
        }}
      />
      {label}
    </label>
  )
}
