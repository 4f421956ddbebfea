import { readdirSync, readFileSync, symlinkSync, writeFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemaFileName } from '../../../shared/format/jsonSchema'
import { loadPortfolioText } from '../../../shared/format/load'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio } from '../../support/portfolioBuilder'
import { commandLine } from './commandLine'

let line: Awaited<ReturnType<typeof commandLine>>
const inFolder = (...names: readonly string[]) => join(line.folder, ...names)
const read = (...names: readonly string[]) => readFileSync(inFolder(...names), 'utf8')
beforeAll(async () => {
  line = await commandLine()
  writeFileSync(inFolder('retail.workback.json'), portfolioText(retailSample(PortfolioId.parse('portfolio_sample'))))
})
afterAll(() => line.remove())

describe('workback export', () => {
  it('writes every form that was asked for, the same as a window would', async () => {
    const words = [
      'export',
      'retail.workback.json',
      '--to',
      'json,markdown,page,slo',
      '--out',
      'made/here',
      '--date',
      '2026-11-20',
    ]

    const { code, out, err } = await line.workback(words)

    expect({ code, out }).toEqual({ code: 0, out: '' })
    const golden = new URL('../../fixtures/export/en/', import.meta.url)
    expect(readdirSync(inFolder('made/here')).sort()).toEqual(readdirSync(golden).sort())
    for (const name of readdirSync(golden)) {
      expect(read('made/here', name)).toBe(readFileSync(new URL(name, golden), 'utf8'))
      expect(err).toContain(name)
    }
  })

  it('writes what was written before again, byte for byte', async () => {
    for (const folder of ['once', 'twice'])
      await line.workback(['export', 'retail.workback.json', '--to', 'markdown', '--out', folder])

    expect(read('once', 'Fashion retail.md')).toBe(read('twice', 'Fashion retail.md'))
  })

  it('knows no other form, and writes nothing then', async () => {
    const { code, err } = await line.workback(['export', 'retail.workback.json', '--to', 'json,pdf', '--out', 'pdf'])

    expect(code).toBe(2)
    expect(err).toContain('“pdf” is no form that Workback writes. There are: json, markdown, page, slo.')
    expect(existsSync(inFolder('pdf'))).toBe(false)
  })

  it('stays in its folder, whatever the portfolio is called, and follows no link', async () => {
    mkdirSync(inFolder('cage'))
    writeFileSync(inFolder('victim.md'), 'mine')
    symlinkSync(inFolder('victim.md'), inFolder('cage', 'victim.md'))
    const before = readdirSync(line.folder)

    for (const name of ['../../victim', '..\\..\\victim', '/etc/victim', 'CON', 'a\0b', 'victim'])
      await line.workback(
        ['export', '-', '--to', 'markdown,slo', '--out', 'cage'],
        portfolioText(aPortfolio(name).build()),
      )

    expect(readdirSync(line.folder)).toEqual(before)
    expect(read('victim.md')).toBe('mine')
    expect(readdirSync(inFolder('cage')).sort()).toEqual(
      [
        '_CON.md',
        '_CON.slo.md',
        'a-b.md',
        'a-b.slo.md',
        'etc-victim.md',
        'etc-victim.slo.md',
        'victim.md',
        'victim.slo.md',
      ].sort(),
    )
  })

  it('ends with 2 and writes nothing when the portfolio cannot be read', async () => {
    const { code } = await line.workback(['export', '-', '--to', 'json', '--out', 'nothing'], '{')

    expect(code).toBe(2)
    expect(existsSync(inFolder('nothing'))).toBe(false)
  })
})

describe('workback new', () => {
  it('starts an empty portfolio, each under an id of its own', async () => {
    const [one, two] = await Promise.all([line.workback(['new', 'Summer']), line.workback(['new', 'Summer'])])

    const ids = [one, two]
      .map(({ out }) => loadPortfolioText(out, 'x'))
      .map((loaded) => loaded.ok && loaded.portfolio.id)
    expect(new Set(ids).size).toBe(2)
    expect(one.out).toContain('"name": "Summer"')
  })

  it('copies the worked example into a new file, and never over one that is there', async () => {
    const first = await line.workback(['new', '--sample', '--out', 'sample.workback.json'])
    const text = read('sample.workback.json')
    const second = await line.workback(['new', 'Other', '--out', 'sample.workback.json'])

    expect([first.code, second.code]).toEqual([0, 2])
    expect(second.err).toContain('is there already and was not touched')
    expect(read('sample.workback.json')).toBe(text)
    expect(loadPortfolioText(text, 'x')).toMatchObject({ ok: true, notices: [] })
  })

  it('wants a name', async () => {
    expect((await line.workback(['new'])).code).toBe(2)
    expect((await line.workback(['new', '   '])).code).toBe(2)
  })
})

describe('workback schema, --version and help', () => {
  it('print what they are asked for', async () => {
    const published = new URL(`../../../schema/${schemaFileName}`, import.meta.url)

    const [schema, version, help] = await Promise.all([
      line.workback(['schema']),
      line.workback(['--version']),
      line.workback(['export', '--help', '--lang', 'de']),
    ])

    expect(schema).toMatchObject({ code: 0, out: readFileSync(published, 'utf8') })
    expect(version).toMatchObject({ code: 0, out: '0.0.0-test\n' })
    expect(help.out).toContain('Ein Portfolio in anderen Formen')
    expect(help.code).toBe(0)
  })
})
