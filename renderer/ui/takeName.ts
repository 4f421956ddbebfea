import { takeText } from './takeText'
import { keyboardBackFrom } from './useKeyboardBack'

/** For a name field's `ref`: it has the keyboard with its whole name chosen; when it goes, the view has it again. */
export function takeName(field: HTMLInputElement | HTMLTextAreaElement | null): () => void {
  takeText(field)
  return keyboardBackFrom(field)
}
