import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { aPortfolio } from '../../support/portfolioBuilder'
import { commandLine } from './commandLine'

const bad = (name: string) => fileURLToPath(new URL(`../../fixtures/bad/${name}.workback.json`, import.meta.url))
const sample = portfolioText(retailSample(PortfolioId.parse('portfolio_sample')))

let line: Awaited<ReturnType<typeof commandLine>>
beforeAll(async () => {
  line = await commandLine()
  writeFileSync(join(line.folder, 'retail.workback.json'), sample)
})
afterAll(() => line.remove())

describe('workback check', () => {
  it('says every finding in a line, the count at the end, and ends well when none is an error', async () => {
    const { code, out, err } = await line.workback(['check', 'retail.workback.json'])

    expect(code).toBe(0)
    expect(out).toContain('note: Returns: Only “Know our most and least valuable customers” uses “Returns”')
    expect(err).toMatch(/^Fashion retail: errors 0, warnings \d+, notes \d+\.\n$/)
  })

  it('gives programs the findings as JSON, alone on standard output', async () => {
    const { code, out } = await line.workback(['check', 'retail.workback.json', '--json'])

    const findings = JSON.parse(out) as readonly Record<string, unknown>[]
    expect(code).toBe(0)
    const always = ['id', 'rule', 'code', 'severity', 'subject', 'name', 'message', 'ref']
    for (const finding of findings) expect(Object.keys(finding)).toEqual('fix' in finding ? [...always, 'fix'] : always)
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'reuse',
        code: 'single-use',
        severity: 'info',
        subject: 'product_returns',
        name: 'Returns',
        ref: '2.26',
      }),
    )
  })

  it('names the move that settles a finding: with its changes where it is certain, with what to look at where it is not', async () => {
    const keyless = aPortfolio()
      .product('Orders', { attributes: { order_id: [] } })
      .product('Customer 360', { job: 'Names each customer with address and date of birth.' })
      .product('Loose')
      .build()
    const text = portfolioText(keyless)

    const { out } = await line.workback(['check', '-', '--json'], text)
    const findings = JSON.parse(out) as readonly {
      readonly code: string
      readonly name: string
      readonly fix?: object
    }[]
    const fixOf = (code: string, name: string) => findings.find((one) => one.code === code && one.name === name)?.fix
    expect(fixOf('no-key', 'Orders')).toEqual({
      ...{ id: 'fix.businessKey', how: 'certain', message: 'Make order_id its business key' },
      changes: [
        {
          ...{ type: 'attribute/describe', product: 'product_orders', of: 'attribute_order-id' },
          changes: { businessKey: true },
        },
      ],
    })
    expect(fixOf('name', 'Customer 360')).toEqual({
      ...{ id: 'fix.split', how: 'look', message: 'Preview split…' },
      preview: { kind: 'split', product: 'product_customer-360' },
    })
    expect(fixOf('unneeded', 'Loose')).toBeUndefined()

    const said = await Promise.all([
      line.workback(['check', '-'], text),
      line.workback(['check', '-', '--lang', 'de'], text),
    ])
    expect(said[0].out).toMatch(/cannot join it\. \(2\.09\) → fix: Make order_id its business key$/m)
    expect(said[0].out).toMatch(/→ in the app: Preview split…$/m)
    expect(said[1].out).toMatch(/→ Abhilfe: order_id zum Geschäftsschlüssel machen$/m)
    expect(said[1].out).toMatch(/→ in der App: Vorschau: teilen…$/m)
  })

  it('names no card where something is said of the whole map, as if it were that one’s fault', async () => {
    const early = portfolioText(aPortfolio().product('Orders').build())

    const { out } = await line.workback(['check', '-'], early)

    expect(out).toMatch(/^warning: There is 1 card on the map and no use case yet/m)
    expect(out).toMatch(/^warning: Orders: /m)
  })

  it('reads what is piped in', async () => {
    const { code, err } = await line.workback(['check', '-'], sample)

    expect(code).toBe(0)
    expect(err).toContain('Fashion retail')
  })

  it('reads past what npm run announces before a piped portfolio', async () => {
    const banner = '\n> workback@0.1.0 workback\n> node build/cli.mjs new --sample\n\n'

    expect((await line.workback(['check', '-'], `${banner}${sample}`)).code).toBe(0)
    expect((await line.workback(['check', '-'], `> ${banner}no portfolio`)).code).toBe(2)
  })

  it('speaks German when asked to', async () => {
    const { out, err } = await line.workback(['check', 'retail.workback.json', '--lang', 'de'])

    expect(out).toContain('Hinweis: Returns: Nur „')
    expect(err).toContain('Fehler 0')
  })

  it('ends with 1 when a finding is an error', async () => {
    const circle = aPortfolio().product('A').product('B').flow('A', 'B').flow('B', 'A').build()

    const { code, out } = await line.workback(['check', '-', '--json'], portfolioText(circle))

    expect((JSON.parse(out) as readonly { severity: string }[]).some(({ severity }) => severity === 'error')).toBe(true)
    expect(code).toBe(1)
  })

  it('does not let a name steer the terminal', async () => {
    const portfolio = aPortfolio().product('Or\u001b[2Jders \u202e').build()

    const { out } = await line.workback(['check', '-'], portfolioText(portfolio))

    expect(out).toContain('Or⟨U+001B⟩[2Jders')
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['not-json', 'is not readable as JSON from line 1, column 1 on'],
    ['cut-off', 'is not complete: it stops at line'],
    ['empty', 'is empty'],
    ['a-pdf', 'looks like a PDF'],
    ['a-workbook', 'looks like an archive or an Excel workbook'],
    ['a-picture', 'looks like a picture'],
    ['utf-16', 'looks like UTF-16'],
    ['windows-1252', 'is not UTF-8 text'],
    ['other-json', 'not a Workback portfolio'],
    ['newer-format-unreadable', 'made with format 4; this Workback reads 1'],
    ['no-such-file', 'is not there'],
  ])('%s: ends with 2 and one sentence', async (name, sentence) => {
    const { code, out, err } = await line.workback(['check', bad(name)])

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`${name}.workback.json`)
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('100,000 levels deep: the same', async () => {
    const { code, err } = await line.workback(['check', '-'], `{"formatVersion":1,"x":${'['.repeat(100_000)}`)

    expect(code).toBe(2)
    expect(err).toContain('nested more than 64 levels deep at line 1')
  })

  it('200 MB: refused by its size before it is read, from a file and from a pipe', async () => {
    const path = join(line.folder, 'huge.workback.json')
    const file = openSync(path, 'w')
    ftruncateSync(file, 200_000_000)
    closeSync(file)

    const fromFile = await line.workback(['check', path])
    const fromPipe = await line.workback(['check', '-'], Buffer.alloc(26_000_000, 32))

    expect(fromFile).toMatchObject({
      code: 2,
      err: expect.stringContaining('has 200 MB; the limit is 25 MB') as string,
    })
    expect(fromPipe).toMatchObject({ code: 2, err: expect.stringContaining('the limit is 25 MB') as string })
  })

  it.each([
    ['check', '.'],
    ['suggest', '.', '--need', 'weights of hives'],
    ['readiness', '.'],
  ])('a folder is called one by %s, in the language asked for', async (...words) => {
    const said = await Promise.all([line.workback(words), line.workback([...words, '--lang', 'de'])])

    expect(said.map(({ code, err }) => [code, err.trim()])).toEqual([
      [2, '. is a folder. Name a .workback.json file in it.'],
      [2, '. ist ein Ordner. Nennen Sie eine .workback.json-Datei darin.'],
    ])
    const device = await line.workback(['check', '/dev/null'])
    expect(device.err).toContain('null is no file.')
  })

  it('a folder, a wrong word, a missing word: ends with 2', async () => {
    for (const words of [['check', '.'], ['frobnicate'], ['check'], ['check', 'a', '--lang', 'fr'], ['export', 'a']])
      expect((await line.workback(words)).code).toBe(2)
  })
})

describe('what can be read in part', () => {
  it.each([
    ['newer-format', 'What it knows of it is read'],
    ['unknown-fields', '2 fields we do not know'],
    ['dangling-reference', 'names usecase_sales-2, which does not exist'],
    ['wrong-type', '“approx. 5k” does not fit in dataProducts.product_orders.costPerYear'],
    ['duplicate-id', '“product_orders” appears in lines 16 and 20. Line 20 became “product_orders-2”.'],
    ['hostile-key', 'Forbidden name “__proto__” at dataProducts.product_orders (line 19)'],
  ])('%s: is checked, and what was done about it is said', async (name, sentence) => {
    const { code, out, err } = await line.workback(['check', bad(name), '--json'])

    expect(code).toBeLessThan(2)
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ name: 'Orders' }))
    expect(err).toContain(sentence)
    expect(readFileSync(bad(name)).length).toBeGreaterThan(0)
  })
})
