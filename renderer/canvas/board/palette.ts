// Colours for a canvas: the tokens of tokens.css as the current theme says them.

/** Reads a token of the current theme; its name without the leading dashes. */
export type Palette = (token: string) => string

/** Asks the document once per token; the theme decides the answer. */
export function themePalette(): Palette {
  const known = new Map<string, string>()
  const style = getComputedStyle(document.documentElement)
  return (token) => {
    const colour = known.get(token) ?? style.getPropertyValue(`--${token}`)
    known.set(token, colour)
    return colour
  }
}
