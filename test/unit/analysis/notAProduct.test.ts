import { describe, expect, it } from 'vitest'
import { ambitiousWordIn, testProductName } from '../../../shared/analysis/notAProduct/testProductName'
import { jobDescriptionOf } from '../../../shared/analysis/jobDescriptionCheck'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { findings, quotedFor } from '../../support/jobReasons'
import { aPortfolio, product } from '../../support/portfolioBuilder'

describe('what is no data product', () => {
  it.each([
    ['An interactive dashboard showing sales by region.', 'dashboard', 'dashboard'],
    ['A weekly PDF report for store managers.', 'report', 'PDF report'],
    ['Data warehouse of the group.', 'warehouse', 'Data warehouse'],
    ['Kafka topic that carries clicks of the shop.', 'topic', 'Kafka topic'],
    ['Table in the data warehouse with stock per store.', 'table', 'Table in the data warehouse'],
    ['A web app where suppliers look up invoices.', 'application', 'web app'],
    ['Maps CRM ids to shop ids.', 'bridge', 'Maps CRM ids to shop ids'],
    ['Joins policies to claims by policy number.', 'bridge', 'Joins policies to claims by policy number'],
    ['Many-to-many relationship between courses and teachers.', 'bridge', 'Many-to-many relationship'],
    ['Lookup table from postcode to sales territory.', 'bridge', 'Lookup table'],
    ['Lookup from postcode to depot.', 'bridge', 'Lookup from'],
    ['Lookup-Tabelle von Postleitzahl zu Filiale.', 'bridge', 'Lookup-Tabelle'],
    ['Sales and returns dashboard.', 'dashboard', 'dashboard'],
    ['Mappings from parcel ids to shop ids.', 'bridge', 'Mappings from parcel ids to shop ids'],
    ['Staging table for parcels and their weights.', 'interim', 'Staging table'],
    ['Eine App, mit der Kunden die nächste Filiale finden.', 'application', 'App'],
  ])('%j', (text, kind, quote) => {
    const reason = testJobDescription('Product', text).reasons.find(({ code }) => code === 'not-a-product')

    expect(reason).toMatchObject({ level: 'fail', values: { kind } })
    expect(quotedFor('not-a-product', text)).toEqual([quote])
  })

  it.each([
    'Daily visits of the dashboard per department and month.',
    'Counts loan applications per branch and week.',
    'App downloads per store and country.',
    'Stock per article in the warehouse of Hamburg.',
    'Condition of each bridge on federal roads.',
    'Maps order numbers to delivery dates.',
    'Speeches by topic, speaker and session.',
    'Application of fertiliser by county and crop.',
    'Bridge over each river with its year of construction.',
    'Application processing times per office and month.',
    'Report of each accident by the officer on duty.',
    'Order overview data mart, with the status of each order.',
    'Speeches and questions by topic and speaker.',
    'Anwendung von Dünger je Kreis und Jahr.',
    'State and province lookup table.',
  ])('is not suspected in %j', (text) => {
    expect(findings(text).filter((finding) => finding.startsWith('not-a-product'))).toEqual([])
  })

  it.each([
    ['Sales Dashboard', ['dashboard']],
    ['stg_orders', ['interim']],
    ['bridge_user_account', ['bridge']],
    ['Clicks Kafka Topic', ['topic']],
    ['Enterprise DWH', ['warehouse']],
    ['Historical Purchases', []],
    ['Interest Rates', []],
    ['Bridge Inspections', []],
    ['Int. Trade', []],
    ['College Scorecard', []],
    ['Loan Applications', []],
    ['Temp Readings', []],
    ['Periodic Table', []],
    ['Warehouse Stock', []],
  ])('the name %s alone gives %j', (name, kinds) => {
    expect(testProductName(name).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('where a modeller files it is a hint, a name in words a doubt', () => {
    const job = 'Orders of the shop with customer, articles and time of delivery.'
    const levelsOf = (name: string) =>
      testJobDescription(name, job).reasons.flatMap(({ code, level }) => (code === 'not-a-product' ? [level] : []))

    expect(['stg_orders', 'int__orders', 'Staging table of orders', 'stg_staging_table_orders'].map(levelsOf)).toEqual([
      ['hint'],
      ['hint'],
      ['warn'],
      ['warn'],
    ])
    expect(testJobDescription('stg_orders', job).verdict).toBe('pass')
  })

  it('a name alone is only a doubt, and none of the quotes point into the text', () => {
    const { verdict, reasons } = testJobDescription('Sales Dashboard', 'Lists net sales of each store per day.')

    expect(verdict).toBe('warn')
    expect(reasons).toMatchObject([{ code: 'not-a-product', level: 'warn', quotes: [] }])
  })

  it('a name is heard before anybody has told the job', () => {
    const untold = (name: string) => jobDescriptionOf({ name, job: '', ports: {} })

    expect(untold('Complaint Dashboard').reasons.map(({ code, level }) => `${code}/${level}`)).toEqual([
      'missing/fail',
      'not-a-product/warn',
    ])
    expect(untold('Complaints').reasons.map(({ code }) => code)).toEqual(['missing'])
    expect(testJobDescription('Complaint Dashboard', '').reasons.map(({ code }) => code)).toEqual(['missing'])
  })

  it('what hands out dashboards alone is doubted, what has another port besides is not (2.15)', () => {
    const withPorts = (...given: readonly ('dashboard' | 'sql' | 'report')[]) => {
      const ports = Object.fromEntries(
        given.map((kind) => [`port_${kind}`, { id: `port_${kind}`, name: kind, kind, order: kind }]),
      )
      return aPortfolio().product('Sales', { job: 'Sums up sales by region and month.', ports }).build().dataProducts[
        product('Sales')
      ]!
    }
    const result = jobDescriptionOf(withPorts('dashboard'))

    expect(result).toMatchObject({ verdict: 'warn', reasons: [{ code: 'not-a-product', level: 'warn' }] })
    for (const given of [[], ['report'], ['dashboard', 'sql']] as const)
      expect(jobDescriptionOf(withPorts(...given)).verdict).toBe('pass')
  })

  it('"360" is seen for a caution of its own', () => {
    expect(ambitiousWordIn('Customer-marketing 360')).toBe('360')
    expect(ambitiousWordIn('Returns')).toBeUndefined()
  })
})
