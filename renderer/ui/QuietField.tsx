import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { leaveField } from './leaveField'
import { usePaper } from './paper'
import styles from './QuietField.module.css'
import { useReadOnly } from './readOnly'
import { leaveOnEscape } from './TextField'
import { useTextDraft, type DraftedText } from './useTextDraft'

interface QuietFieldProps extends DraftedText {
  readonly label: string
  /** The label stands above; otherwise it is only said. */
  readonly labelled?: boolean
  /** Asked while it is empty, and stays on paper. */
  readonly ask?: string | undefined
  /** Said under the field. */
  readonly hint?: ReactNode
  readonly field?: string
}

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
  const { label, labelled = false, multiline = false } = props
  const readOnly = useReadOnly()
  const { control, wrong } = useTextDraft(props)
  const hint = wrong ?? props.hint
  const hintId = `${id}-hint`
  return (
    <>
      <textarea
        {...control}
        id={id}
        rows={1}
        className={styles.control}
        aria-label={labelled ? undefined : label}
        aria-describedby={hint === undefined ? undefined : hintId}
        data-field={props.field}
        data-fill
        placeholder={props.ask}
        readOnly={readOnly}
        onKeyDown={multiline ? leaveOnEscape : onOneLine}
      />
      {hint !== undefined && (
        <span className={styles.hint} id={hintId}>
          {hint}
        </span>
      )}
    </>
  )
}

/** Enter ends the line, which is kept, and goes on to the next field of the sheet; behind the last it leaves, as Esc does. */
function onOneLine(event: KeyboardEvent<HTMLElement>): void {
  leaveOnEscape(event)
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.isDefaultPrevented()) return
  event.preventDefault()
  const next = fieldBehind(event.currentTarget)
  if (next) next.focus()
  else leaveField()
}

function fieldBehind(field: HTMLElement): HTMLElement | undefined {
  const sheet = field.closest('#view') ?? document.body
  const fields = [...sheet.querySelectorAll<HTMLElement>('[data-fill]')]
  return fields[fields.indexOf(field) + 1]
}
