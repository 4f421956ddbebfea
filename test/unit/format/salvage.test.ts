import { describe, expect, it } from 'vitest'
import { brokenInvariant } from '../../../shared/model/invariants'
import { changed, inWords, open } from './everything'

describe('values that do not fit', () => {
  it('in a field that may be blank: blank, the original kept, both told', () => {
    const { portfolio, notices } = open(
      changed((f) =>
        Object.assign(f['dataProducts']?.['product_clv'] ?? {}, { costPerYear: 'approx. 5k', lifecycle: 'zombie' }),
      ),
    )

    expect(portfolio.dataProducts).toMatchObject({ product_clv: { costPerYear: null, lifecycle: 'idea' } })
    expect(portfolio.unknown).toEqual({
      '/setAside/dataProducts/product_clv/costPerYear': 'approx. 5k',
      '/setAside/dataProducts/product_clv/lifecycle': 'zombie',
    })
    expect(notices).toHaveLength(2)
    expect(notices.map(inWords).join()).toContain('“approx. 5k” does not fit in dataProducts.product_clv.costPerYear')
  })

  it('in a field that is required: the record is set aside, with its unknown fields, and what named it as well', () => {
    const { portfolio, notices } = open(
      changed((f) => Object.assign(f['domains']?.['domain_crm'] ?? {}, { hue: 'red', motto: 'x' })),
    )

    expect(portfolio.domains).not.toHaveProperty('domain_crm')
    expect(portfolio.unknown['/setAside/domains/domain_crm']).toMatchObject({ hue: 'red', motto: 'x' })
    expect(notices[0]).toMatchObject({
      text: 'notice.load.incomplete',
      values: { where: 'domains.domain_crm', field: 'hue' },
    })
    expect(brokenInvariant(portfolio)).toBeUndefined()
    expect(notices.map(({ text }) => text)).not.toContain('notice.load.unknownFields')
  })

  it('under a wrong kind of id: the entry is set aside', () => {
    const { portfolio } = open(
      changed((f) => Object.assign(f['dataProducts'] ?? {}, { p7: { id: 'p7', name: 'Seven' } })),
    )

    expect(Object.keys(portfolio.unknown)).toEqual(['/setAside/dataProducts/p7'])
  })

  it('a whole table of the wrong type: an empty table, the original kept', () => {
    const { portfolio } = open('{"formatVersion":1,"id":"portfolio_1","name":"x","useCases":[1,2],"about":7}')

    expect(portfolio).toMatchObject({ useCases: {}, about: { currency: 'EUR' } })
    expect(portfolio.unknown).toEqual({ '/setAside/about': 7, '/setAside/useCases': [1, 2] })
  })

  it('a name of 5 MB: the first 2,000 characters, and all of it kept', () => {
    const { portfolio, notices } = open(
      changed((f) => Object.assign(f['dataProducts']?.['product_clv'] ?? {}, { name: 'x'.repeat(5_000_000) })),
    )

    expect(portfolio.dataProducts).toMatchObject({ product_clv: { name: 'x'.repeat(2000) } })
    expect(portfolio.unknown['/setAside/dataProducts/product_clv/name']).toHaveLength(5_000_000)
    expect(notices).toMatchObject([{ text: 'notice.load.shortened', values: { limit: 2000 } }])
  })

  it('a portfolio without name and id is called like its file, and gets the same id each time', () => {
    const first = open('{"formatVersion":1}', 'Retail 2026.workback.json')
    const second = open('{"formatVersion":1}', 'Retail 2026.workback.json')

    expect(first.portfolio.name).toBe('Retail 2026')
    expect(first.portfolio.id).toBe(second.portfolio.id)
    expect(first.notices.map(({ text }) => text)).toEqual(['notice.load.noName', 'notice.load.noId'])
  })

  it('thousands of remarks are ten of a kind and a number', () => {
    const { notices } = open(
      changed((f) => {
        for (let n = 0; n < 5000; n += 1) Object.assign(f['owners'] ?? {}, { [`product_${n}`]: 'domain_crm' })
      }),
    )

    expect(notices).toHaveLength(11)
    expect(notices.at(-1)).toMatchObject({ text: 'notice.load.more', values: { count: 4990 } })
  })

  it('where a note says whether it is private: it stays private', () => {
    const { portfolio, notices } = open(
      changed((f) => Object.assign(f['notes']?.['note_1'] ?? {}, { private: 'yes, please' })),
    )

    expect(portfolio.notes).toMatchObject({ note_1: { private: true } })
    expect(notices).toMatchObject([{ text: 'notice.load.keptPrivate', values: { value: 'yes, please' } }])
  })
})
