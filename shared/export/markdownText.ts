// Text as text in Markdown: no name in a portfolio becomes a heading, a link, a picture or markup (RELIABILITY.md T13).

/** One line that reads as it was written, wherever it stands: behind a bullet, in a heading, in a table cell. */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/\s*[\n\r\u2028\u2029\u0085]+\s*/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#!~&$]/g, '\\$&')
    .replace(/:\/\//g, '\\://') // GitHub makes links of bare addresses
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')

/** Shows letters that do not show: controls, and marks that turn the direction of writing (T19). */
const visible = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) =>
      /[\n\r\u0085]/.test(mark) ? mark : `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )

/** A table; cells are texts already written with `markdownText`. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `- **Owner:** Marketing`; undefined where there is nothing to say. */
export const markdownFact = (label: string, value: string): string | undefined =>
  value.trim() === '' ? undefined : `- **${markdownText(label)}:** ${markdownText(value)}`

/** Blocks with a blank line between them; what is undefined or empty is left out. */
export const markdownBlocks = (blocks: readonly (string | undefined)[]): string =>
  blocks.filter((block) => block !== undefined && block !== '').join('\n\n')

/** Facts of one list. */
export const markdownFacts = (facts: readonly (string | undefined)[]): string =>
  facts.filter((fact) => fact !== undefined).join('\n')
