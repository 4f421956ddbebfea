import { useId, type ReactNode } from 'react'
import { usePaper } from './paper'
import styles from './QuietField.module.css'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'
import { useDraft } from './useDraft'

interface QuietFieldProps {
  readonly label: string
  /** The label stands above; otherwise it is only said. */
  readonly labelled?: boolean
  readonly value: string
  readonly onType: (text: string, gesture: string) => void
  readonly newGesture: () => string
  /** Asked while it is empty, and stays on paper. */
  readonly ask?: string | undefined
  /** Said under the field. */
  readonly hint?: ReactNode
  readonly required?: boolean
  readonly multiline?: boolean
  readonly field?: string
}

const sameText = (draft: string, value: string): boolean => draft.trim() === value.trim()
const sameOrBlank = (draft: string, value: string): boolean => draft.trim() === '' || sameText(draft, value)

/** Text that reads as text and is typed where it stands: on a sheet, in a cell. On paper it is text. */
export function QuietField(props: QuietFieldProps) {
  const { label, labelled = false, value, ask, hint } = props
  const id = useId()
  if (usePaper())
    return (
      <span className={styles.field}>
        {labelled && <span className={styles.label}>{label}</span>}
        <span className={styles.text} data-empty={value === '' || undefined}>
          {value || ask}
        </span>
      </span>
    )
  return (
    <span className={styles.field}>
      {labelled && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <Control {...props} id={id} />
      {hint !== undefined && (
        <span className={styles.hint} id={hintOf(id)}>
          {hint}
        </span>
      )}
    </span>
  )
}

const hintOf = (id: string): string => `${id}-hint`

function Control({ id, ...props }: QuietFieldProps & { readonly id: string }) {
  const { label, labelled = false, value, onType, newGesture, required = false, multiline = false } = props
  const readOnly = useReadOnly()
  const draft = useDraft({ value, written: value, stillMeans: required ? sameOrBlank : sameText, newGesture })
  return (
    <textarea
      id={id}
      rows={1}
      className={styles.control}
      aria-label={labelled ? undefined : label}
      aria-describedby={props.hint === undefined ? undefined : hintOf(id)}
      data-field={props.field}
      value={draft.text}
      placeholder={props.ask}
      required={required}
      readOnly={readOnly}
      maxLength={required ? 2000 : 20_000}
      onFocus={draft.begin}
      onBlur={draft.end}
      onKeyDown={(event) => {
        leaveOnEscape(event)
        if (event.key === 'Enter' && !multiline && !event.nativeEvent.isComposing) event.preventDefault()
      }}
      onChange={({ target }) => {
        const text = multiline ? target.value : target.value.replaceAll(/\s*\n\s*/g, ' ')
        const gesture = draft.type(text)
        if (!required || text.trim() !== '') onType(text, gesture)
      }}
    />
  )
}
