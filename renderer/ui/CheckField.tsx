import styles from './Field.module.css'

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

export function CheckField({ label, checked, onCheck }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => {
          onCheck(target.checked)
        }}
      />
      {label}
    </label>
  )
}
