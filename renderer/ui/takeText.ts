type TextControl = HTMLInputElement | HTMLTextAreaElement

/** True for what is typed into. */
export const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** For a text field's `ref`: it has the keyboard with all its text chosen, so that typing says it anew; and nothing scrolls. */
export function takeText(field: TextControl | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}
