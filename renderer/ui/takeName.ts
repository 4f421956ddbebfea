import { keyboardBackFrom } from './useKeyboardBack'

/** For a name field's `ref`: it has the keyboard with its whole name chosen, and nothing scrolls; when it goes, the view has it again. */
export function takeName(field: HTMLInputElement | HTMLTextAreaElement | null): () => void {
  field?.focus({ preventScroll: true })
  field?.select()
  return keyboardBackFrom(field)
}
