import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exporterNamed } from '../../../shared/export/exporters'
import { markdownTable, markdownText } from '../../../shared/export/markdownText'
import { mermaidText } from '../../../shared/export/mermaidMap'
import { loadPortfolioText } from '../../../shared/format/load'
import { sayIn } from '../../../shared/text/say'
import { everything } from '../format/everything'

/** What CommonMark (0.31, 2.4) makes of backslash escapes: the letter itself. */
const readBack = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
/** Signs that mean something although nobody wrote them as markup: what stands without a backslash in front. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '')

const HOSTILE = [
  '![beacon](https://evil.test/x.png)',
  '[click](javascript:alert(1))',
  '[a]: https://evil.test',
  '<img src=x onerror=alert(1)>',
  '<https://evil.test>',
  'https://evil.test/path?q=1',
  'www.evil.test',
  '# Heading',
  '> quote',
  '- item',
  '1. item',
  '+ item',
  '*bold* _it_ **x** ~~gone~~',
  '`code` ```mermaid',
  '    indented code',
  'a\n\n# b\r\n<script>',
  'a | b |\n|---|---|',
  '---',
  '===',
  '&lt;script&gt; &#60;',
  '\\',
  '\\[x](y)',
  'a\u2028# b',
  '$x^2$',
  '<!-- comment',
  '[x][y] [z] ^1',
  'Or\u202eders',
  '\u001b[31mred',
]

describe('text in Markdown', () => {
  it.each(HOSTILE)('%j stays text', (text) => {
    const written = markdownText(text)

    expect(bare(written)).not.toMatch(/[`*_[\]<>|#!~&$]|:\/\/|\bwww\./)
    expect(written).not.toMatch(/[\n\r\u2028\u001b\u202e]/)
    expect(written).not.toMatch(/^(\s|[-+=>#]|\d+[.)]\s)/)
  })

  it('without its escapes would not (the twin)', () => {
    const escaped = HOSTILE.filter((text) => /[`*_[\]<>|#!~&$]|:\/\/|\bwww\.|^[-+=]|^\d+\./.test(text))
    expect(escaped.length).toBeGreaterThan(20)
  })

  it('reads back as it was written, one line long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab1 .-+=#*_`[]()<>|!~&$\\:/w\n')), maxLength: 20 }),
        (text) => {
          expect(readBack(markdownText(text))).toBe(text.replace(/\s*\n+\s*/g, ' ').trim())
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('leaves numbers and plain sentences alone', () => {
    for (const text of ['99.5 %', 'Ready by 07:00, always.', '80,000–120,000', 'Grüße an Žižek', 'a – b'])
      expect(markdownText(text)).toBe(text)
  })

  it('keeps a table a table', () => {
    const table = markdownTable(['a', 'b'].map(markdownText), [['x | y\n| z', ''].map(markdownText)])

    expect(table.split('\n')).toHaveLength(3)
    expect(table.split('\n').map((line) => bare(line).split('|').length)).toEqual([4, 4, 4])
  })
})

describe('a label in a Mermaid map', () => {
  it.each([...HOSTILE, '"]; click n1 "javascript:alert(1)"', '%%{init: {}}%%', 'end', '**x**', '"`md`"'])(
    '%j cannot leave its quotes',
    (text) => {
      expect(mermaidText(text).replace(/#\d+;/g, '')).not.toMatch(/["`<>{}[\]%;\\()\n&#:]/)
    },
  )

  it('keeps every letter', () => {
    const text = 'Kunden-Wert „360“ (α/β) <b> #1; 50 %'
    expect(mermaidText(text).replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(text)
  })
})

describe('a hostile portfolio in Markdown', () => {
  it.each(HOSTILE)('with %j in every text has the same structure as a tame one', (payload) => {
    const structure = (markdown: string) =>
      markdown
        .replace(/^## (?:Findings|Readiness)\n[^]*?(?=^## )/gm, '') // what a rule says of a text depends on the text,
        .replace(/^(Readiness: ).*\n(?:\n|- .*\n)*/gm, '$1\n') // and so does what the checklist says
        .split('\n')
        .map((line) => /^(#{1,6} |> |- |\||```|  n\d+)/.exec(line)?.[1] ?? (line === '' ? '' : 'text'))
        .join('\n')
    const render = (text: string) =>
      (['markdown', 'slo'] as const).flatMap(
        (id) => exporterNamed(id)?.render(filledWith(text), { exportedOn: '' }, sayIn('en')) ?? [],
      )
    const tame = render('tame')
    const hostile = render(payload)

    expect(hostile.map(({ text }) => structure(text))).toEqual(tame.map(({ text }) => structure(text)))
    for (const { text } of hostile) {
      const outside = bare(text.replace(/```mermaid\n[^`]*\n```/g, ''))
      expect(outside).not.toMatch(/!\[|\]\(|<[a-z!/]|:\/\/|&\w+;/i)
      expect(text.match(/```/g)?.length ?? 0).toBe(text.includes('```mermaid') ? 2 : 0)
    }
  })
})

/** The fixture with one of everything, and this text wherever a person may write one; findings are left to their own tests. */
function filledWith(payload: string) {
  const KEPT = new Set(['id', 'subject', 'session', 'domain', 'from', 'to', 'upstream', 'downstream', 'order', 'date'])
  const fill = (value: unknown, path: readonly string[]): unknown => {
    const name = path.at(-1) ?? ''
    if (typeof value === 'string') return isFree(name, path, value) ? payload.padEnd(1, 'x') : value
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key])]))
  }
  const isFree = (name: string, path: readonly string[], value: string) =>
    !KEPT.has(name) && path[0] !== 'owners' && (/[ A-Z]/.test(value) || name === 'name')
  const loaded = loadPortfolioText(JSON.stringify(fill(JSON.parse(everything), [])), 'x')
  if (!loaded.ok) throw new Error(loaded.notice.text)
  return loaded.portfolio
}
