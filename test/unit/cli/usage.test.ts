// Wrong words are answered in one sentence, in the language that was asked for, and help has no word of another one.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandLine } from './commandLine'

let line: Awaited<ReturnType<typeof commandLine>>
beforeAll(async () => {
  line = await commandLine()
})
afterAll(() => line.remove())

it.each<[words: string, en: string, de: string]>([
  ['check', 'The argument “file” is missing.', 'Das Argument „file“ fehlt.'],
  ['check a b', 'These are too many words for “check”.', 'Das sind zu viele Wörter für „check“.'],
  ['chek', 'There is no command “chek”. Is it check?', 'Einen Befehl „chek“ gibt es nicht. Meinen Sie check?'],
  [
    'check a --jsn',
    'There is no option “--jsn”. Is it --json?',
    'Eine Option „--jsn“ gibt es nicht. Meinen Sie --json?',
  ],
  ['suggest a', '“--need <text>” is missing.', '„--need <text>“ fehlt.'],
  ['schema --out', '“--out <file>” needs a value.', '„--out <file>“ braucht einen Wert.'],
  [
    'export a --to json --out b --date today',
    '“--date <day>” cannot be “today”. Write it as YYYY-MM-DD.',
    '„--date <day>“ kann nicht „today“ sein. Schreiben Sie es als YYYY-MM-DD.',
  ],
  [
    'suggest a --need b --consumer cat',
    '“--consumer <kind>” cannot be “cat”. It may be: person, team, application, system.',
    '„--consumer <kind>“ kann nicht „cat“ sein. Möglich sind: person, team, application, system.',
  ],
])('%s', async (words, en, de) => {
  const english = await line.workback(words.split(' '))
  const german = await line.workback(['--lang', 'de', ...words.split(' ')])

  expect(english).toMatchObject({ code: 2, out: '' })
  expect(german).toMatchObject({ code: 2, out: '' })
  expect(english.err).toMatch(/^[^\n]+ workback --help says what there is\.\n$/)
  expect(german.err).toMatch(/^[^\n]+ workback --help --lang de sagt, was es gibt\.\n$/)
  expect(english.err).toContain(en)
  expect(german.err).toContain(de)
})

it('a language it does not speak is refused in English, with those it does', async () => {
  const { code, err } = await line.workback(['check', 'a', '--lang', 'fr'])

  expect(code).toBe(2)
  expect(err).toContain('“--lang <language>” cannot be “fr”. It may be: en, de.')
})

it.each([[['--help']], [['check', '--help']], [['suggest', '--help']], [['help', 'export']]])(
  'help speaks one language: %j',
  async (words) => {
    const { code, out } = await line.workback([...words, '--lang', 'de'])

    expect(code).toBe(0)
    expect(out).toMatch(/^Aufruf: workback/)
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display help|output the version|choices|default/)
    expect((await line.workback(words)).out).toMatch(/^Usage: workback/)
  },
)
