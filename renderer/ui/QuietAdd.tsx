import { Plus } from 'lucide-react'
import { useState } from 'react'
import { usePaper } from './paper'
import styles from './QuietField.module.css'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'

interface QuietAddProps {
  /** What is added; asked in the empty field. */
  readonly label: string
  /** In characters. */
  readonly most?: number
  readonly onAdd: (text: string) => void
}

/** One more line of a list on a sheet: Enter, or leaving the field, takes it and leaves the field empty for the next. */
export function QuietAdd({ label, most = 2000, onAdd }: QuietAddProps) {
  const [text, setText] = useState('')
  const [paper, readOnly] = [usePaper(), useReadOnly()]
  if (paper || readOnly) return null
  const take = () => {
    if (text.trim() !== '') onAdd(text.trim())
    setText('')
  }
  return (
    <span className={styles.add}>
      <Plus size={14} aria-hidden="true" />
      <input
        type="text"
        className={styles.control}
        data-fill
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={most}
        data-draft={text === '' ? undefined : ''}
        onChange={({ target }) => {
          setText(target.value)
        }}
        onBlur={take}
        onKeyDown={(event) => {
          leaveOnEscape(event)
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          take()
        }}
      />
    </span>
  )
}
