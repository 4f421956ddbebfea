// One portfolio, one answer: what the map's findings, the tables, the command line and the documents say is the same.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOrderOf } from '../../../shared/analysis/buildOrder'
import { economicsOf } from '../../../shared/analysis/economics'
import { impactOf } from '../../../shared/analysis/impact'
import { platformOf } from '../../../shared/analysis/platformCapabilities'
import { readinessOf } from '../../../shared/analysis/readiness'
import { createReview } from '../../../shared/analysis/review'
import { protectionNeedsOf } from '../../../shared/analysis/sloInference/protection'
import { sloSheetOf, type SloState } from '../../../shared/analysis/sloSheet'
import { exporterNamed } from '../../../shared/export/exporters'
import { levelInWords } from '../../../shared/export/documents/sloNeeds'
import { markdownText } from '../../../shared/export/markdownText'
import { portfolioText } from '../../../shared/format/save'
import { PortfolioId, type DataProductId } from '../../../shared/model/entities/ids'
import { retailSample } from '../../../shared/sample/retail'
import { sayIn } from '../../../shared/text/say'
import { generatedPortfolio } from '../../support/generatedPortfolio'
import { commandLine } from './commandLine'

const say = sayIn('en')
const portfolios = {
  'the worked example': retailSample(PortfolioId.parse('portfolio_sample')),
  'a generated portfolio': generatedPortfolio('M'),
}

let line: Awaited<ReturnType<typeof commandLine>>
beforeAll(async () => {
  line = await commandLine()
  for (const [name, portfolio] of Object.entries(portfolios))
    writeFileSync(join(line.folder, `${name}.workback.json`), portfolioText(portfolio))
})
afterAll(() => line.remove())

/** What the sheet calls a state, as the command line does: its names are a promise of their own. */
const AS_NEEDED: Partial<Record<SloState, string>> = { unpromised: 'open', settled: 'kept' }

describe.each(Object.entries(portfolios))('of %s', (name, portfolio) => {
  const products = Object.keys(portfolio.dataProducts) as DataProductId[]
  const asJson = async <T>(...words: readonly string[]): Promise<T> =>
    JSON.parse((await line.workback([...words, `${name}.workback.json`, '--json'])).out) as T
  const document = (id: string) => exporterNamed(id)?.render(portfolio, { exportedOn: '' }, say)[0]?.text ?? ''

  it('needs and their states are those of the sheet, in the command line and in both documents', async () => {
    interface Told {
      readonly product: string
      readonly needed: readonly { readonly objective: string; readonly state: string; readonly dimension: string }[]
    }
    const told = await asJson<{ products: readonly Told[]; findings: readonly { subject: string; code: string }[] }>(
      'slo',
    )
    const rows = sloSheetOf(portfolio).flatMap(({ product, need, dimension, state }) =>
      need ? [{ product, dimension, state, objective: levelInWords(need.dimension, need.level, say) }] : [],
    )

    expect(rows.length).toBeGreaterThan(5)
    for (const { product, dimension, state, objective } of rows) {
      const one = told.products.find((other) => other.product === product)
      expect(one?.needed).toContainEqual(
        expect.objectContaining({ objective, dimension, state: AS_NEEDED[state] ?? state }),
      )
      for (const text of [document('slo'), document('markdown')])
        expect(text).toContain(`| ${markdownText(objective)} | ${say(`sloSheet.state.${state}`)} |`)
    }
    expect(told.products.flatMap(({ needed }) => needed)).toHaveLength(rows.length)
    const onTheMap = createReview()(portfolio).filter(({ rule }) => rule === 'slo')
    expect(told.findings.map(({ subject, code }) => `${subject} ${code}`).sort()).toEqual(
      onTheMap.map(({ subject, code }) => `${subject} ${code}`).sort(),
    )
  })

  it('platform and protection are those of the sheet', async () => {
    interface Told {
      readonly platform: readonly { readonly capability: string; readonly products: readonly { product: string }[] }[]
      readonly products: readonly { readonly product: string; readonly protection: unknown }[]
    }
    const { platform, products: told } = await asJson<Told>('slo')

    expect(platform.map((one) => [one.capability, one.products.map(({ product }) => product)])).toEqual(
      platformOf(portfolio).map((one) => [one.capability, one.products.map(({ product }) => product)]),
    )
    for (const { capability } of platform)
      for (const text of [document('slo'), document('markdown')])
        expect(text).toContain(`| ${say(`sloSheet.capability.${capability as 'lineage'}`)} |`)
    for (const { product, protection } of told)
      expect(protection).toEqual(protectionNeedsOf(portfolio).get(product as DataProductId) ?? null)
  })

  it('readiness is the same list everywhere', async () => {
    interface Told {
      readonly ready: number
      readonly products: readonly {
        readonly product: DataProductId
        readonly name: string
        readonly open: number
        readonly items: readonly { readonly id: string; readonly state: string }[]
      }[]
    }
    const told = await asJson<Told>('readiness')
    const table = readinessOf(portfolio)

    expect(told.products).toHaveLength(products.length)
    for (const { product, open, items } of told.products) {
      const shown = table.get(product)
      expect(items.map(({ id, state }) => [id, state])).toEqual(shown?.items.map(({ id, state }) => [id, state]))
      expect(open).toBe(shown?.open)
    }
    const counts = told.products.map(({ open, items }) => `${String(items.length - open)} of ${String(items.length)}`)
    const written = [...document('markdown').matchAll(/^Readiness: (\d+ of \d+) items/gm)].map(([, count]) => count)
    expect(written).toEqual(counts)
  })

  it('plan, money and impact are those of the views', async () => {
    interface Told {
      readonly increments: readonly { readonly steps: readonly { place: number; product: string }[] }[]
      readonly economics: { readonly domains: readonly { domain: string | null; result: number }[] }
    }
    const told = await asJson<Told>('plan')
    const hit = await asJson<{ useCases: readonly { id: string }[]; products: readonly { id: string }[] }>(
      'impact',
      ...['--of', products[0] ?? ''],
    )

    const steps = buildOrderOf(portfolio).increments.flatMap((increment) => increment.steps)
    expect(told.increments.flatMap((increment) => increment.steps)).toEqual(
      steps.map(({ place, product }) => expect.objectContaining({ place, product }) as unknown),
    )
    expect(told.economics.domains.map(({ domain, result }) => [domain, result])).toEqual(
      economicsOf(portfolio, 'equal').domains.map(({ domain, result }) => [domain, result]),
    )
    const broken = impactOf(portfolio, products[0] ?? ('' as DataProductId))
    expect(hit.useCases.map(({ id }) => id).sort()).toEqual(broken.useCases)
    expect(hit.products.map(({ id }) => id).sort()).toEqual(broken.products)
  })
})
