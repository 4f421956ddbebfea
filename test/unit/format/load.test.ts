import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import type { Notice } from '../../../shared/host/notice'
import { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio } from '../../support/portfolioBuilder'
import { changed, everything, formats, inWords, open, refusal, type Table } from './everything'

describe('a file in order', () => {
  it.each(readdirSync(formats))('%s, as released, opens without a remark and is saved as it was', (name) => {
    const text = readFileSync(new URL(name, formats), 'utf8')

    const { portfolio, notices, readOnly } = open(text, name)

    expect({ notices, readOnly }).toEqual({ notices: [], readOnly: false })
    expect(Portfolio.parse(portfolio)).toEqual(portfolio)
    expect(portfolioText(portfolio)).toBe(text)
  })

  it('opens with a byte order mark, with blanks filled in, and however it is laid out', () => {
    const plain = JSON.stringify({ name: 'Short', formatVersion: 1, id: 'portfolio_1' })

    const { portfolio, notices } = open(`\ufeff\r\n${plain}\n`)

    expect(notices).toEqual([])
    expect(portfolio).toMatchObject({ name: 'Short', about: { currency: 'EUR' }, dataProducts: {}, unknown: {} })
  })

  it('does not carry the slice for unknown fields', () => {
    const portfolio = aPortfolio().product('Orders').build()
    portfolio.unknown['/dataProducts/product_orders/costCentre'] = 7

    const written = JSON.parse(portfolioText(portfolio)) as Table

    expect(written).not.toHaveProperty('unknown')
    expect(written['dataProducts']?.['product_orders']?.['costCentre']).toBe(7)
  })
})

describe('a file that is no portfolio', () => {
  it.each([
    ['not JSON', 'Dear all,\nplease find attached', 'notice.load.notJson', { line: 1, column: 1 }],
    ['a comma too many', '{\n "formatVersion": 1,\n}', 'notice.load.notJson', { line: 3, column: 1 }],
    ['empty', '', 'notice.load.empty', {}],
    ['blank', ' \n\t ', 'notice.load.empty', {}],
    ['a list', '[]', 'notice.load.notPortfolio', {}],
    ['other JSON', '{"name":"package"}', 'notice.load.notPortfolio', {}],
    ['format as a word', '{"formatVersion":"1"}', 'notice.load.notPortfolio', {}],
    ['format 0', '{"formatVersion":0}', 'notice.load.notPortfolio', {}],
    ['nested 100,000 deep', `{"formatVersion":1,"x":${'['.repeat(100_000)}`, 'notice.load.tooDeep', { line: 1 }],
  ])('%s: is refused with what and where', (_, text, expected, values) => {
    const notice = refusal(text)

    expect(notice.text).toBe(expected)
    expect(notice.values).toMatchObject({ file: 'Retail.workback.json', ...values })
  })

  it('cut off anywhere, is refused with the place where it stops', () => {
    for (let end = 1; end < everything.trimEnd().length; end += 1) {
      const notice = refusal(everything.slice(0, end))
      expect({ end, text: notice.text }).toEqual({ end, text: 'notice.load.cutOff' })
    }
    const half = everything.slice(0, everything.indexOf('"dataProducts"') + 14)
    expect(refusal(half).values).toMatchObject({ line: half.split('\n').length })
  })

  it('with 20,001 cards, is refused with the count', () => {
    const products = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`product_${n}`, {}]))

    const notice = refusal(JSON.stringify({ formatVersion: 1, dataProducts: products }))

    expect(notice).toMatchObject({ text: 'notice.load.tooMany', values: { count: 20_001, limit: 20_000 } })
  })

  it('shows letters of its name that do not show', () => {
    expect(refusal('', 'evil\u202enosj.exe').values['file']).toBe('evil⟨U+202E⟩nosj.exe')
  })
})

describe('fields we do not know', () => {
  const withUnknown = changed((file) => {
    file['costCentres'] = { a: { b: [1, { c: null }] } }
    Object.assign(file['dataProducts']?.['product_clv'] ?? {}, { 'cost/centre~1': 'K-7', zebra: { deep: [{}] } })
    Object.assign(file['flows']?.['flow_1'] ?? {}, { weight: 1.5 })
    file['unknown'] = { '/x': 1 } as never
  })

  it('are counted, and the file is saved byte for byte as it was', () => {
    const { portfolio, notices } = open(withUnknown)

    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ text: 'notice.load.unknownFields', values: { count: 5 } })
    expect(inWords(notices[0] as Notice)).toMatch(/^5 fields we do not know \(e\.g\. .+\) are kept/)
    expect(Object.keys(portfolio.unknown).sort()).toEqual([
      '/costCentres',
      '/dataProducts/product_clv/cost~1centre~01',
      '/dataProducts/product_clv/zebra',
      '/flows/flow_1/weight',
      '/unknown',
    ])
    expect(portfolioText(portfolio)).toBe(withUnknown)
  })

  it('go with the record they belong to, and stand in nobody’s way', () => {
    const { portfolio } = open(withUnknown)
    delete portfolio.flows['flow_1' as never]
    portfolio.unknown['/dataProducts/product_clv/name'] = 'Usurper'
    portfolio.unknown['/__proto__/pwned'] = true

    const text = portfolioText(portfolio)

    expect(text).not.toContain('weight')
    expect(text).not.toContain('Usurper')
    expect(text).not.toContain('pwned')
  })

  it('of a newer format open to read only; a newer file we cannot follow is refused', () => {
    const newer = changed((file) => {
      file['formatVersion'] = 4 as never
      file['experiments'] = {}
    })
    const stranger = changed((file) => {
      file['formatVersion'] = 4 as never
      file['dataProducts'] = { product_clv: { id: 'product_clv', title: 'Renamed field' } }
    })

    expect(open(newer)).toMatchObject({ readOnly: true, portfolio: { name: 'All there is in format 1' } })
    expect(open(newer).notices.map(({ text }) => text)).toEqual(['notice.load.newer', 'notice.load.unknownFields'])
    expect(refusal(stranger)).toMatchObject({ text: 'notice.load.newerRefused', values: { format: 4, reads: 1 } })
  })
})
