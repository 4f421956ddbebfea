// "@" right behind a name means who owns it: the blank before it is set for the typist.

/** The text with " @" at the caret, when the caret stands at the end and right behind a word; undefined when "@" is a sign like any other. */
export function withOwnerSign({
  value,
  selectionStart,
  selectionEnd,
}: HTMLInputElement | HTMLTextAreaElement): string | undefined {
  return selectionStart === value.length && selectionEnd === value.length && /\S$/u.test(value)
    ? `${value} @`
    : undefined
}
