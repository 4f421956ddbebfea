import type { FocusEvent, KeyboardEvent } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { leaveField } from './leaveField'
import { useReadOnly } from './readOnly'
import { keyboardBackFrom } from './useKeyboardBack'
import { useTextDraft, type DraftedText } from './useTextDraft'

export interface TextFieldProps extends FieldProps, DraftedText {
  readonly rows?: number
  readonly large?: boolean
  /** One line of meaning that may take several on the screen. */
  readonly wraps?: boolean
  readonly placeholder?: string | undefined
  /** All of it is chosen as soon as it has the cursor: typing says it anew. */
  readonly chosen?: boolean
  /** It has the cursor as soon as it is there: what was pressed to open it is gone, and typing goes on here. */
  readonly takesKeyboard?: boolean
  /** Name by which a key can ask for this field. */
  readonly field?: string
  /** The row of a list whose value this field overrides: its key finds it. */
  readonly override?: string
  /** The record this field describes: what is there already for it may be shown beside. */
  readonly asks?: string | undefined
}

/** A line (or several) of text that is kept while it is typed. Esc leaves it, and so does Enter where one line takes several on the screen. */
export function TextField(props: TextFieldProps) {
  const { label, aside, multiline = false, rows = 2 } = props
  const readOnly = useReadOnly()
  const { control: draft, wrong } = useTextDraft(props)
  return (
    <Field label={label} hint={wrong ?? props.hint} aside={aside}>
      {({ id, describedBy }) => {
        const control = {
          ...draft,
          ref: props.takesKeyboard === true ? takeKeyboard : draft.ref,
          id,
          dir: 'auto', // a text says itself whether it runs from the right
          className: styles.control,
          placeholder: readOnly ? undefined : props.placeholder,
          readOnly,
          'aria-describedby': describedBy,
          'data-field': props.field,
          'data-asks': props.asks,
          'data-override': props.override,
          'data-large': props.large === true ? '' : undefined,
          onFocus: props.chosen === true ? choosingAll(draft.onFocus) : draft.onFocus,
          onKeyDown: props.wraps === true ? leaveAtOnce : leaveOnEscape,
        }
        return multiline || props.wraps === true ? (
          <textarea {...control} rows={multiline ? rows : 1} />
        ) : (
          <input type="text" {...control} />
        )
      }}
    </Field>
  )
}

/** At once, not an effect later: the next letter is already on its way. */
function takeKeyboard(field: HTMLElement | null): () => void {
  field?.focus()
  return keyboardBackFrom(field)
}

const choosingAll =
  (begin: () => void) =>
  ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    begin()
    target.select()
  }

/** Esc leaves a field; what was typed is kept already. In a dialog it is the dialog's: it closes, wherever in it the cursor is. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.currentTarget.closest('[role="dialog"]')) return
  event.stopPropagation()
  leaveField()
}

/** Enter means no line break there, and no blank in its place: it ends the line, unless who is around it has taken it already. */
export function leaveAtOnce(event: KeyboardEvent): void {
  leaveOnEscape(event)
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.isDefaultPrevented()) return
  event.preventDefault()
  leaveField()
}
