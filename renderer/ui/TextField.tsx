import type { KeyboardEvent } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './Field.module.css'
import { leaveField } from './leaveField'
import { useReadOnly } from './readOnly'
import { useDraft } from './useDraft'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  /** Every keystroke, with the gesture of this focus. A required field keeps blank text to itself. */
  readonly onType: (text: string, gesture: string) => void
  readonly newGesture: () => string
  readonly required?: boolean
  readonly multiline?: boolean
  readonly rows?: number
  readonly large?: boolean
  /** One line of meaning that may take several on the screen. */
  readonly wraps?: boolean
  readonly placeholder?: string | undefined
  /** In characters; what is longer is cut off as it is typed or pasted. */
  readonly most?: number
  /** How the value is written while nobody types, where that is not the value itself; and when what was typed still means it. */
  readonly written?: string
  readonly stillMeans?: (typed: string, value: string) => boolean
  /** Why the value cannot be what is meant; said once the field is left. */
  readonly wrong?: string | undefined
  /** Name by which a key can ask for this field. */
  readonly field?: string
  /** The row of a list whose value this field overrides: its key finds it. */
  readonly override?: string
  /** The record this field describes: what is there already for it may be shown beside. */
  readonly asks?: string | undefined
}

const sameText = (draft: string, value: string): boolean => draft.trim() === value.trim()
const sameOrBlank = (draft: string, value: string): boolean => draft.trim() === '' || sameText(draft, value)

/** A line (or several) of text that is kept while it is typed. Esc leaves it. */
export function TextField(props: TextFieldProps) {
  const { label, aside, value, onType, newGesture, required = false, multiline = false, rows = 2 } = props
  const readOnly = useReadOnly()
  const { written = value, stillMeans = required ? sameOrBlank : sameText } = props
  const draft = useDraft({ value, written, stillMeans, newGesture })
  const wrong = draft.isTyped ? undefined : props.wrong
  return (
    <Field label={label} hint={wrong ?? props.hint} aside={aside}>
      {({ id, describedBy }) => {
        const control = {
          id,
          className: styles.control,
          value: draft.text,
          placeholder: readOnly ? undefined : props.placeholder,
          required,
          readOnly,
          maxLength: props.most ?? (required ? 2000 : 20_000),
          'aria-describedby': describedBy,
          'aria-invalid': wrong === undefined ? undefined : true,
          'data-field': props.field,
          'data-asks': props.asks,
          'data-override': props.override,
          'data-large': props.large === true ? '' : undefined,
          onFocus: draft.begin,
          onBlur: draft.end,
          onKeyDown: leaveOnEscape,
          onChange: ({ target }: { target: { value: string } }) => {
            const text = props.wraps === true ? target.value.replaceAll(/\s*\n\s*/g, ' ') : target.value
            const gesture = draft.type(text)
            if (!required || text.trim() !== '') onType(text, gesture)
          },
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

/** Esc leaves a field; what was typed is kept already. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  leaveField()
}
