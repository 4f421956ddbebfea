// Every statement of “Designing data products” about its fashion retailer, in the order of the article, held against the worked example.
import { describe, expect, it } from 'vitest'
import { offersForNeed } from '../../../shared/analysis/boundaries/offers'
import { suggestionsFor } from '../../../shared/analysis/generalise'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { lineageOf } from '../../../shared/analysis/lineage'
import { domainAdviceOf } from '../../../shared/analysis/marginalValue'
import { overlayOf } from '../../../shared/analysis/overlay'
import { createReview } from '../../../shared/analysis/review'
import { missingRolesOf } from '../../../shared/analysis/sessionRoles'
import { sloInferenceOf } from '../../../shared/analysis/sloInference'
import { readUseCaseSentence } from '../../../shared/import/useCaseSentence'
import { PortfolioId, type DataProductId, type NodeId, type UseCaseId } from '../../../shared/model/entities/ids'
import { isProductId, isSourceId } from '../../../shared/model/nodeKind'
import type { Portfolio } from '../../../shared/model/portfolio'
import { retailSample } from '../../../shared/sample/retail'

const sample = retailSample(PortfolioId.parse('portfolio_article'))
const { inputs, upstreamOf } = lineageOf(sample)
const id = (name: string) => Object.values(sample.dataProducts).find((product) => product.name === name)!.id
const nameOf = (product: DataProductId) => sample.dataProducts[product]?.name
const productsInto = (of: NodeId) => (inputs.get(of) ?? []).filter(isProductId).map(nameOf).sort()
const [first, second] = Object.values(sample.useCases)
const flowInto = (useCase: UseCaseId) => Object.values(sample.flows).find(({ to }) => to === useCase)

/** The map as it stood after the first use case: without what the second one introduced and without gender. */
function afterTheFirst(): Portfolio {
  const [, added] = overlayOf(sample)
  const isGone = (of: NodeId) => of === second!.id || added!.introduced.some((product) => product === of)
  const kept = <R extends { readonly id: NodeId }>(table: Readonly<Record<string, R>>) =>
    Object.fromEntries(Object.entries(table).filter(([, record]) => !isGone(record.id)))
  const profile = sample.dataProducts[id('Customer-Marketing 360')]!
  const attributes = Object.fromEntries(Object.entries(profile.attributes).filter(([, { name }]) => name !== 'gender'))
  return {
    ...sample,
    useCases: kept(sample.useCases),
    dataProducts: { ...kept(sample.dataProducts), [profile.id]: { ...profile, attributes } },
    flows: Object.fromEntries(Object.entries(sample.flows).filter(([, { from, to }]) => !isGone(from) && !isGone(to))),
  }
}

describe('the setup', () => {
  it('has potential users, domain experts and the building team in the room, and a facilitator', () => {
    const sessions = Object.values(sample.sessions)

    expect(sessions.length).toBeGreaterThan(0)
    for (const session of sessions) expect(missingRolesOf(session)).toEqual([])
    expect(sessions.flatMap(({ participants }) => Object.values(participants)).map(({ role }) => role)).toContain(
      'facilitator',
    )
  })
})

describe('working backwards from the first use case', () => {
  it('the use case is read as the article says it', () => {
    const said = readUseCaseSentence(
      'As a customer relationship manager, I need timely reports that provide insights into our most valuable and least valuable customers. This will help me take action to retain high-value customers and improve the experience of low-value customers.',
    )

    expect(first).toMatchObject({ role: said?.role, need: said?.need, consumer: 'person' })
    expect(said?.outcome).toBe(`I can ${first!.outcome}`)
  })

  it('Customer Relations reads Customer Lifetime Value through a weekly report (figure 1)', () => {
    expect(flowInto(first!.id)).toMatchObject({
      from: id('Customer Lifetime Value'),
      mode: 'report',
      cadence: 'weekly',
    })
    const owner = sample.owners[id('Customer Lifetime Value')]
    expect(owner && sample.domains[owner]?.name).toBe('Customer Relations')
  })

  it('it gives each registered customer a score and the next best action', () => {
    const names = Object.values(sample.dataProducts[id('Customer Lifetime Value')]!.attributes).map(({ name }) => name)

    expect(names.join(', ')).toMatch(/score|lifetime value/)
    expect(names.join(', ')).toMatch(/next best action/)
  })

  it('it needs a basic customer profile (name, age, email), the purchase history, and returns (figure 2)', () => {
    expect(productsInto(id('Customer Lifetime Value'))).toEqual([
      'Customer-Marketing 360',
      'Historical Purchases',
      'Returns',
    ])
    const profile = Object.values(sample.dataProducts[id('Customer-Marketing 360')]!.attributes)
    expect(profile.map(({ name }) => name)).toEqual(expect.arrayContaining(['name', 'age', 'email']))
  })
})

describe('the job-description test', () => {
  it.each([
    [
      'Customer Lifetime Value',
      'Delivers a predicted customer lifetime value as a score along with a suggested next best action for customer representatives.',
    ],
    ['Customer-Marketing 360', 'Offers a comprehensive view of the customer from a marketing perspective.'],
    ['Historical Purchases', 'Provides a list of historical purchases (SKUs) for each customer.'],
    ['Returns', 'List of customer-initiated returns.'],
    ['Products', 'Details about all the items we sell.'],
  ])('%s passes, word for word', (name, job) => {
    expect(sample.dataProducts[id(name)]?.job).toBe(job)
    expect(testJobDescription(name, job).verdict).toBe('pass')
    expect(
      createReview()(sample).filter(({ subject, rule }) => subject === id(name) && rule === 'ambitious-scope'),
    ).toEqual([])
  })

  it('a job that needs more than two sentences does not', () => {
    const job = 'Lists returns. It also lists exchanges. It tells the reason of each.'

    expect(testJobDescription('Returns', job)).toMatchObject({ verdict: 'fail' })
  })

  it.each([
    ['Data warehouse', 'warehouse'],
    ['PDF report', 'report'],
    ['Dashboard', 'dashboard'],
    ['Table in a warehouse', 'table'],
    ['Kafka topic', 'topic'],
  ])('%s is no data product', (name, kind) => {
    const [reason] = testJobDescription('Sales', `${name} with all sales.`).reasons.filter(
      ({ code }) => code === 'not-a-product',
    )

    expect(reason?.text).toBe(`finding.job.not-a-product.${kind}`)
  })
})

it('every source product leads back to a system of record (figure 3)', () => {
  for (const name of ['Customer-Marketing 360', 'Historical Purchases', 'Returns', 'Products'])
    expect((inputs.get(id(name)) ?? []).filter(isSourceId)).toHaveLength(1)
  expect(createReview()(sample).filter(({ rule }) => rule === 'system-of-record')).toEqual([])
})

describe('overlaying the second use case', () => {
  it('the use case is read as the article says it, and is a system’s', () => {
    const said = readUseCaseSentence(
      'As the marketing backend team, we need to identify high-probability recommendations for upselling or cross-selling to our customers. This will enable us to drive increased revenue.',
    )

    expect(second).toMatchObject({ role: said?.role, need: said?.need, consumer: 'system' })
    expect(flowInto(second!.id)).toMatchObject({ from: id('Product Recommendations') })
  })

  it('generalising comes first: what is there is offered for what the recommendations need', () => {
    const before = afterTheFirst()
    const offered = (need: string) =>
      suggestionsFor(before, need).map(({ product }) => before.dataProducts[product]?.name)

    expect(offered('purchase history of each customer').slice(0, 3)).toContain('Historical Purchases')
    expect(offered('customer profile with gender')[0]).toBe('Customer-Marketing 360')
  })

  it('Customer-Marketing 360 is to be expanded by gender, and nothing else', () => {
    const [nearest] = offersForNeed(afterTheFirst(), { of: 'dataProduct', need: 'Customer profile with gender' })

    expect(nearest).toMatchObject({ product: id('Customer-Marketing 360'), toAdd: { attributes: ['gender'] } })
  })

  it('most is reused; Products is new, with details about all the items we sell; gender came with this use case (figure 4)', () => {
    const [, step] = overlayOf(sample)
    const names = (ids: readonly DataProductId[]) => ids.map(nameOf).sort()

    expect(names(step!.introduced)).toEqual(['Product Recommendations', 'Products'])
    expect(names(step!.reused)).toEqual(['Historical Purchases'])
    expect(names(step!.widened.map(({ product }) => product))).toEqual(['Customer-Marketing 360'])
    expect(sample.dataProducts[id('Products')]?.job).toMatch(/details about all the items we sell/i)
    expect(productsInto(id('Product Recommendations'))).toEqual([
      'Customer-Marketing 360',
      'Historical Purchases',
      'Products',
    ])
  })

  it('two use cases are fewer than five: no domain is told to stop', () => {
    expect(domainAdviceOf(sample).map(({ advice }) => advice)).toEqual(domainAdviceOf(sample).map(() => 'up-to-five'))
    expect(createReview()(sample).filter(({ rule }) => rule === 'marginal-value')).toEqual([])
  })
})

describe('assigning ownership', () => {
  it('each product has one domain, for a reason that is minuted (figure 5)', () => {
    for (const product of Object.values(sample.dataProducts)) {
      expect(sample.domains[sample.owners[product.id]!]).toBeDefined()
      expect(sample.ownershipDecisions[product.id]).toMatchObject({ domain: sample.owners[product.id] })
      expect(sample.ownershipDecisions[product.id]?.reason).not.toBe('')
    }
  })

  it('where there were several contenders one was assigned, and nothing is contested', () => {
    expect(Object.values(sample.claims).filter((claims) => Object.keys(claims).length > 1).length).toBeGreaterThan(0)
    expect(createReview()(sample).filter(({ rule }) => rule === 'ownership' || rule === 'ownership-evidence')).toEqual(
      [],
    )
  })
})

describe('service level objectives', () => {
  it('are said of the consumer-oriented products, and those of the source-oriented ones are inferred', () => {
    const { needs } = sloInferenceOf(sample)

    for (const name of ['Customer Lifetime Value', 'Product Recommendations'])
      expect(Object.keys(sample.dataProducts[id(name)]!.slos)).not.toEqual([])
    for (const product of [...upstreamOf(id('Customer Lifetime Value'))].filter(isProductId))
      expect(needs.get(product)?.size ?? 0).toBeGreaterThan(0)
  })

  it('have an indicator that can be measured', () => {
    for (const slo of Object.values(sample.dataProducts[id('Customer Lifetime Value')]!.slos))
      expect(slo.sli).not.toBe('')
  })
})
