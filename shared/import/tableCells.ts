// The cells of copied rows: tabs as spreadsheets write them, else semicolons or commas; a cell in quotes may hold all of these and line ends.

/** Rows of cells without blanks around them; empty rows are left out. Never throws: an open quote ends with the text. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text)
  const cell = new RegExp(String.raw` *"((?:[^"]|"")*)(?:"[^${separator}\n]*|$)|[^${separator}\n]*`, 'uy')
  const rows: string[][] = [[]]
  for (let at = 0; at <= text.length; at += 1) {
    cell.lastIndex = at
    const [said = '', quoted] = cell.exec(text) ?? []
    at += said.length
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? said).replace(/\s+/gu, ' ').trim())
    if (text.charAt(at) === '\n') rows.push([])
  }
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** What stands between the headings: whichever of these the first line holds. */
function separatorOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n', 1)
  return ['\t', ';', ','].find((one) => head.includes(one)) ?? '\t'
}
