import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exporters } from '../../../shared/export/exporters'
import { exportFileName } from '../../../shared/export/fileName'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio } from '../../support/portfolioBuilder'

describe('the name of an exported file', () => {
  it.each([
    ['Retail 2026', 'Retail 2026.md'],
    ['Größe & Maß', 'Groesse - Mass.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['..\\..\\x', 'x.md'],
    ['CON', '_CON.md'],
    ['lpt1', '_lpt1.md'],
    ['a\0b', 'a-b.md'],
    ['trailing. . .', 'trailing.md'],
    ['.hidden', 'hidden.md'],
    ['日本語', 'portfolio.md'],
    ['Or\u202eders', 'Or-ders.md'],
    ['', 'portfolio.md'],
  ])('%j is %s', (name, expected) => {
    expect(exportFileName(name, '.md')).toBe(expected)
  })

  it('is safe on every system, whatever the portfolio is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const made = exportFileName(name, '.slo.md')
        expect(made).toMatch(/^[A-Za-z0-9_][A-Za-z0-9 _-]*\.slo\.md$/)
        expect(made.length).toBeLessThanOrEqual(120)
      }),
      { numRuns: 2000 },
    )
  })

  it('is unlike every other of the same export, even for products of the same name', () => {
    const twins = aPortfolio('x'.repeat(300)).useCase('U')
    for (const name of ['Orders', 'orders', 'Orders!', 'ORDERS?']) twins.product(name, { slos: { freshness: '' } })
    const portfolio = twins.build()

    const names = exporters.flatMap((exporter) =>
      exporter.render(portfolio, { exportedOn: '' }, sayIn('en')).map(({ name }) => name),
    )

    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(120)
  })
})
