import { useReadOnly } from './readOnly'
import styles from './Field.module.css'

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

export function CheckField({ label, checked, onCheck }: CheckFieldProps) {
  const readOnly = useReadOnly()
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={readOnly}
        onChange={({ target }) => {
          onCheck(target.checked)
        }}
      />
      {label}
    </label>
  )
}
