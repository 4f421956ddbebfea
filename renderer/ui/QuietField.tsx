import { useId, type KeyboardEvent, type ReactNode } from 'react'
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
  /** How the value is written while nobody types, where that is not the value itself; and when what was typed still means it. */
  readonly written?: string
  readonly stillMeans?: (typed: string, value: string) => boolean
  /** Said under the field. */
  readonly hint?: ReactNode
  /** Why the value cannot be what is meant; said under the field once it is left. */
  readonly wrong?: string | undefined
  readonly required?: boolean
  readonly multiline?: boolean
  readonly field?: string
}

const sameText = (draft: string, value: string): boolean => draft.trim() === value.trim()
const sameOrBlank = (draft: string, value: string): boolean => draft.trim() === '' || sameText(draft, value)

/** Text that reads as text and is typed where it stands: on a sheet, in a cell. On paper it is text. */
export function QuietField(props: QuietFieldProps) {
  const { label, labelled = false, value, written = value, ask } = props
  const id = useId()
  if (usePaper())
    return (
      <span className={styles.field}>
        {labelled && <span className={styles.label}>{label}</span>}
        <span className={styles.text} data-empty={value === '' || undefined}>
          {written || ask}
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
    </span>
  )
}

function Control({ id, ...props }: QuietFieldProps & { readonly id: string }) {
  const { label, labelled = false, onType, required = false, multiline = false } = props
  const readOnly = useReadOnly()
  const { draft, wrong, hint } = useQuietDraft(props)
  const hintId = `${id}-hint`
  return (
    <>
      <textarea
        id={id}
        rows={1}
        className={styles.control}
        aria-label={labelled ? undefined : label}
        aria-describedby={hint === undefined ? undefined : hintId}
        aria-invalid={wrong !== undefined}
        data-field={props.field}
        value={draft.text}
        placeholder={props.ask}
        required={required}
        readOnly={readOnly}
        maxLength={required ? 2000 : 20_000}
        onFocus={draft.begin}
        onBlur={draft.end}
        onKeyDown={multiline ? leaveOnEscape : onOneLine}
        onChange={({ target }) => {
          const text = multiline ? target.value : target.value.replaceAll(/\s*\n\s*/g, ' ')
          const gesture = draft.type(text)
          if (!required || text.trim() !== '') onType(text, gesture)
        }}
      />
      {hint !== undefined && (
        <span className={styles.hint} id={hintId}>
          {hint}
        </span>
      )}
    </>
  )
}

function useQuietDraft({ value, written = value, required = false, newGesture, ...props }: QuietFieldProps) {
  const { stillMeans = required ? sameOrBlank : sameText } = props
  const draft = useDraft({ value, written, stillMeans, newGesture })
  const wrong = draft.isTyped ? undefined : props.wrong
  return { draft, wrong, hint: wrong ?? props.hint }
}

function onOneLine(event: KeyboardEvent): void {
  leaveOnEscape(event)
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}
