import { Plus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from './Button'
import { Field } from './Field'
import styles from './Field.module.css'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'

interface AddFieldProps {
  readonly label: string
  /** Name of the button. */
  readonly action: string
  readonly placeholder?: string
  readonly hint?: string
  readonly field?: string
  /** In characters. */
  readonly most?: number
  readonly onAdd: (text: string) => void
}

/** One more line of a list: Enter takes it and leaves the field empty for the next. */
export function AddField({ label, action, placeholder, hint, field, most = 2000, onAdd }: AddFieldProps) {
  const [text, setText] = useState('')
  const readOnly = useReadOnly()
  if (readOnly) return null
  const take = () => {
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <span className={styles.add}>
          <input
            id={id}
            type="text"
            className={styles.control}
            value={text}
            maxLength={most}
            placeholder={placeholder}
            aria-describedby={describedBy}
            data-field={field}
            onChange={({ target }) => {
              setText(target.value)
            }}
            onKeyDown={(event) => {
              leaveOnEscape(event)
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              take()
            }}
          />
          <IconButton label={action} onClick={take} disabled={text.trim() === ''}>
            <Plus size={18} aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </Field>
  )
}
