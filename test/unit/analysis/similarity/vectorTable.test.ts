// The table joins every list of words that is written by hand, in the order in which build/wordVectors.mjs would write it anew.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const nearWords = new URL('../../../../shared/analysis/similarity/nearWords/', import.meta.url)
const table = readFileSync(new URL('vectorTable.ts', nearWords), 'utf8')

it.each(['english', 'german'])(
  'no list of %s words is left out, and their order is that of their files',
  (language) => {
    const files = readdirSync(new URL(`${language}/`, nearWords)).map((name) => name.replace('.ts', ''))
    const lists = files.sort().map((file) => ({ file, list: file.replace(/(?=[A-Z])/g, '_').toUpperCase() }))

    expect(table).toContain(lists.map(({ file, list }) => `import { ${list} } from './${language}/${file}'\n`).join(''))
    expect(table).toContain(
      `export const ${language.toUpperCase()}: readonly string[] = [${lists.map(({ list }) => list).join(', ')}]`,
    )
  },
)
