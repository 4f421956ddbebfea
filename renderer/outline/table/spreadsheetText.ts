// Rows on their way into a spreadsheet: one line a row, one tab between cells, headings first.
import type { Asked, Column } from './column'

/**
 * Rows as tab-separated text. Cells with a tab, a quote or a line break stand in quotes; a text that a spreadsheet would
 * run as a formula is told apart by an apostrophe, so that a label in a file never becomes an instruction.
 */
export function spreadsheetText(columns: readonly Column[], ids: readonly string[], asked: Asked): string {
  const lines = [
    columns.map(({ title }) => asked.say(title)),
    ...ids.map((id) => columns.map((column) => column.text(asked, id))),
  ]
  return lines.map((cells) => cells.map(cellText).join('\t')).join('\r\n')
}

const NUMBER = /^[+-]?\d+([.,]\d+)?$/

function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
