import { describe, expect, it } from 'vitest'
import { portfolioText } from '../../../shared/format/save'
import type { Notice } from '../../../shared/host/notice'
import { brokenInvariant } from '../../../shared/model/invariants'
import { changed, everything, inWords, open, type Table } from './everything'

describe('references to what is not there', () => {
  it.each<[string, (file: Table) => void, string, string]>([
    [
      'a flow',
      (f) => Object.assign(f['flows']?.['flow_1'] ?? {}, { to: 'product_sales-2' }),
      '/flows/flow_1',
      'product_sales-2',
    ],
    [
      'an owner',
      (f) => Object.assign(f['owners'] ?? {}, { product_returns: 'domain_x' }),
      '/owners/product_returns',
      'domain_x',
    ],
    [
      'an owner of nothing',
      (f) => Object.assign(f['owners'] ?? {}, { product_x: 'domain_crm' }),
      '/owners/product_x',
      'product_x',
    ],
    [
      'a claim',
      (f) => Object.assign(f['claims']?.['product_returns'] ?? {}, { domain_x: {} }),
      '/claims/product_returns/domain_x',
      'domain_x',
    ],
    ['claims on nothing', (f) => Object.assign(f['claims'] ?? {}, { product_x: {} }), '/claims/product_x', 'product_x'],
    [
      'a decision’s session',
      (f) => Object.assign(f['ownershipDecisions']?.['product_clv'] ?? {}, { session: 'session_x' }),
      '/ownershipDecisions/product_clv/session',
      'session_x',
    ],
    [
      'a decision’s domain',
      (f) => Object.assign(f['ownershipDecisions']?.['product_clv'] ?? {}, { domain: 'domain_x' }),
      '/ownershipDecisions/product_clv/domain',
      'domain_x',
    ],
    [
      'a need',
      (f) =>
        Object.assign((f['dataProducts'] as never)['product_clv']['attributes']['attribute_score']['neededBy'], {
          usecase_x: true,
        }),
      '/dataProducts/product_clv/attributes/attribute_score/neededBy/usecase_x',
      'usecase_x',
    ],
    [
      'a term',
      (f) => Object.assign(f['dataProducts']?.['product_clv']?.['terms'] ?? {}, { term_x: true }),
      '/dataProducts/product_clv/terms/term_x',
      'term_x',
    ],
    [
      'a source’s domain',
      (f) => Object.assign(f['sourceSystems']?.['source_rms'] ?? {}, { domain: 'domain_x' }),
      '/sourceSystems/source_rms/domain',
      'domain_x',
    ],
    [
      'a relation',
      (f) => Object.assign(f['relations']?.['relation_1'] ?? {}, { upstream: 'domain_x' }),
      '/relations/relation_1',
      'domain_x',
    ],
    [
      'a hotspot',
      (f) => Object.assign(f['hotspots']?.['hotspot_1'] ?? {}, { subject: 'flow_x' }),
      '/hotspots/hotspot_1',
      'flow_x',
    ],
    [
      'a vote',
      (f) => Object.assign(f['votes']?.['vote_1'] ?? {}, { subject: 'product_x' }),
      '/votes/vote_1',
      'product_x',
    ],
    [
      'a note',
      (f) => Object.assign(f['notes']?.['note_1'] ?? {}, { subject: 'domain_x' }),
      '/notes/note_1/subject',
      'domain_x',
    ],
    [
      'minutes',
      (f) => Object.assign(f['decisions']?.['decision_1'] ?? {}, { session: 'session_x' }),
      '/decisions/decision_1/session',
      'session_x',
    ],
    [
      'a place',
      (f) => Object.assign(f['layout'] ?? {}, { product_x: { x: 1, y: 2 } }),
      '/layout/product_x',
      'product_x',
    ],
  ])('%s is set aside, both are named, and the rest opens', (_, change, pointer, missing) => {
    const { portfolio, notices } = open(changed(change))

    expect(brokenInvariant(portfolio)).toBeUndefined()
    expect(portfolio.unknown).toHaveProperty([`/setAside${pointer}`])
    expect(notices).toHaveLength(1)
    expect(inWords(notices[0] as Notice)).toContain(missing)
    expect(notices[0]?.values['where']).toContain(pointer.split('/')[2])
    expect(Object.keys(portfolio.dataProducts)).toHaveLength(2)
  })

  it('take what hangs on them along: a hotspot on a flow that was set aside', () => {
    const { portfolio } = open(changed((f) => Object.assign(f['flows']?.['flow_2'] ?? {}, { from: 'product_x' })))

    expect(Object.keys(portfolio.unknown)).toEqual(['/setAside/flows/flow_2', '/setAside/hotspots/hotspot_1'])
  })

  it('are kept through saving, and said no second time', () => {
    const { portfolio } = open(changed((f) => Object.assign(f['flows']?.['flow_2'] ?? {}, { from: 'product_x', w: 1 })))
    const text = portfolioText(portfolio)

    const again = open(text)

    expect(again.notices).toEqual([])
    expect(portfolioText(again.portfolio)).toBe(text)
    expect(again.portfolio.unknown['/setAside']).toMatchObject({ flows: { flow_2: { from: 'product_x', w: 1 } } })
  })

  it('set aside twice, stand beside each other', () => {
    const { portfolio } = open(changed((f) => Object.assign(f['flows']?.['flow_2'] ?? {}, { from: 'product_x' })))
    const file = JSON.parse(portfolioText(portfolio)) as Table
    Object.assign(file['flows'] ?? {}, { flow_2: { id: 'flow_2', from: 'product_y', to: 'product_clv' } })

    const kept = JSON.parse(portfolioText(open(JSON.stringify(file)).portfolio)) as Table

    expect(kept['setAside']?.['flows']).toMatchObject({
      flow_2: { from: 'product_x' },
      'flow_2-2': { from: 'product_y' },
    })
  })
})

describe('what cannot be', () => {
  it.each([
    ['into a source system', { from: 'product_clv', to: 'source_rms' }],
    ['out of a use case', { from: 'usecase_value', to: 'product_clv' }],
    ['into itself', { from: 'product_clv', to: 'product_clv' }],
    ['twice', { from: 'source_rms', to: 'product_returns' }],
  ])('a flow %s is set aside', (_, ends) => {
    const { portfolio, notices } = open(changed((f) => Object.assign(f['flows']?.['flow_2'] ?? {}, ends)))

    expect(portfolio.flows).not.toHaveProperty('flow_2')
    expect(notices.map(({ text }) => text)).toContain('notice.load.impossibleFlow')
  })

  it('a domain related to itself is set aside', () => {
    const { notices } = open(
      changed((f) => Object.assign(f['relations']?.['relation_1'] ?? {}, { upstream: 'domain_crm' })),
    )

    expect(notices.map(({ text }) => text)).toEqual(['notice.load.impossibleRelation'])
  })

  it('a record under a wrong id keeps the one others refer to', () => {
    const { portfolio, notices } = open(
      changed((f) => Object.assign(f['domains']?.['domain_crm'] ?? {}, { id: 'domain_y' })),
    )

    expect(portfolio.domains).toMatchObject({ domain_crm: { id: 'domain_crm' } })
    expect(notices).toMatchObject([{ text: 'notice.load.wrongId', values: { missing: 'domain_y' } }])
    expect(portfolio.unknown).toEqual({ '/setAside/domains/domain_crm/id': 'domain_y' })
  })

  it('two records under one id are both kept, and both lines are named', () => {
    const twice = everything.replace(
      '"product_returns": {\n   "archetype"',
      '"product_clv": {\n "id": "product_clv",\n "name": "Twin"\n},\n"product_returns": {\n   "archetype"',
    )

    const { portfolio, notices } = open(twice)

    expect(portfolio.dataProducts).toMatchObject({
      product_clv: {},
      'product_clv-2': { id: 'product_clv-2', name: 'Twin' },
    })
    expect(notices).toMatchObject([{ text: 'notice.load.repeated', values: { renamed: 'product_clv-2' } }])
    const lines = twice.split('\n')
    expect(lines[Number(notices[0]?.values['line']) - 1]).toContain('"product_clv": {')
    expect(lines[Number(notices[0]?.values['firstLine']) - 1]).toContain('"product_clv": {')
  })

  it('a hostile name is left out, the rest is imported, and no prototype is touched', () => {
    const hostile = everything.replace(
      '"costPerYear": 1000.5',
      '"__proto__": { "pwned": 1 },\n"constructor": {"prototype":{"pwned":2}},\n"costPerYear": 1000.5',
    )

    const { portfolio, notices } = open(hostile)

    expect(portfolioText(portfolio)).toBe(everything)
    expect(notices).toMatchObject([
      { text: 'notice.load.forbiddenName', values: { name: '__proto__', where: 'dataProducts.product_clv' } },
      { text: 'notice.load.forbiddenName', values: { name: 'constructor' } },
    ])
    expect({}).not.toHaveProperty('pwned')
  })
})
