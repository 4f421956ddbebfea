import { useDraft } from './useDraft'
import { keyboardBackFrom } from './useKeyboardBack'

/** What every field of text is given. */
export interface DraftedText {
  readonly value: string
  /** Every keystroke, with the gesture of this focus. A required field keeps blank text to itself. */
  readonly onType: (text: string, gesture: string) => void
  readonly newGesture: () => string
  readonly required?: boolean
  /** Otherwise it means one line, and line breaks that are pasted become blanks. */
  readonly multiline?: boolean
  /** In characters; what is longer is cut off as it is typed or pasted. */
  readonly most?: number
  /** How the value is written while nobody types, where that is not the value itself; and when what was typed still means it. */
  readonly written?: string
  readonly stillMeans?: (typed: string, value: string) => boolean
  /** Why the value cannot be what is meant; said under the field, in the place of a hint, once it is left. */
  readonly wrong?: string | undefined
}

const sameText = (draft: string, value: string): boolean => draft.trim() === value.trim()
const sameOrBlank = (draft: string, value: string): boolean => draft.trim() === '' || sameText(draft, value)

/** Text that is kept while it is typed: what its control shows and does, and what is wrong with it once it is left. */
export function useTextDraft(props: DraftedText) {
  const { value, written = value, onType, newGesture, required = false, multiline = false } = props
  const { stillMeans = required ? sameOrBlank : sameText, most = required ? 2000 : 20_000 } = props
  const draft = useDraft({ value, written, stillMeans, newGesture })
  const wrong = draft.isTyped ? undefined : props.wrong
  const control = {
    ref: keyboardBackFrom,
    value: draft.text,
    required,
    maxLength: most,
    'aria-invalid': wrong === undefined ? undefined : true,
    onFocus: draft.begin,
    onBlur: draft.end,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      const text = multiline ? target.value : target.value.replaceAll(/\s*\n\s*/g, ' ')
      const gesture = draft.type(text)
      if (!required || text.trim() !== '') onType(text, gesture)
    },
  }
  return { control, wrong }
}
