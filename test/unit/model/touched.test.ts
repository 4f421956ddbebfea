import { produceWithPatches, enablePatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { brokenInvariant } from '../../../shared/model/invariants'
import type { Portfolio } from '../../../shared/model/portfolio'
import { touchedBy } from '../../../shared/model/touched'
import { largePortfolio } from '../../support/largePortfolio'

enablePatches()
const portfolio = largePortfolio({ useCases: 6, products: 30, sources: 10, flows: 80 })
const [product = ''] = Object.keys(portfolio.dataProducts)
const [flow = ''] = Object.keys(portfolio.flows)
type Tables = { [Slice in keyof Portfolio]: Record<string, unknown> }

function after(edit: (draft: Tables) => void) {
  const [next, redo] = produceWithPatches(portfolio, (draft) => {
    edit(draft as unknown as Tables)
  })
  return { next, touched: touchedBy(redo, next) }
}

describe('what an edit touched', () => {
  it('is the records it put and changed, in their tables alone', () => {
    const { touched } = after(({ dataProducts, layout }) => {
      Object.assign(dataProducts[product] as object, { job: 'Says who leaves' })
      layout[product] = { x: 1, y: 2 }
    })
    expect(touched).toEqual(
      new Map([
        ['dataProducts', { put: new Set([product]), takes: false }],
        ['layout', { put: new Set([product]), takes: false }],
      ]),
    )
  })

  it('says of a record that went that something went, and of one that lost a part that it changed', () => {
    const { touched } = after(({ dataProducts, flows }) => {
      delete flows[flow]
      delete (dataProducts[product] as { job?: string }).job
    })
    expect(touched.get('flows')).toEqual({ put: new Set(), takes: true })
    expect(touched.get('dataProducts')).toEqual({ put: new Set([product]), takes: false })
  })

  it('is everything in a table that was replaced as a whole', () => {
    const { touched } = after((draft) => (draft.layout = { [product]: { x: 0, y: 0 } }))
    expect(touched).toEqual(new Map([['layout', { put: new Set([product]), takes: true }]]))
  })
})

describe('what must hold', () => {
  const brokenBy = (edit: (draft: Tables) => void) => {
    const { next, touched } = after(edit)
    expect(brokenInvariant(next, touched)).toEqual(brokenInvariant(next))
    return brokenInvariant(next, touched)?.reason
  }

  it('is found broken by a look at what was touched, as by a look at everything', () => {
    expect(brokenBy(({ dataProducts }) => delete dataProducts[product])).toBe('dangling-reference')
    expect(brokenBy(({ owners }) => (owners[product] = 'domain_nobody'))).toBe('dangling-reference')
    expect(brokenBy(({ layout }) => (layout['product_nobody'] = { x: 0, y: 0 }))).toBe('dangling-reference')
    expect(brokenBy(({ flows }) => Object.assign(flows[flow] as object, { id: 'flow_other' }))).toBe('wrong-key')
    const twin = { ...portfolio.flows[flow as keyof Portfolio['flows']], id: 'flow_twin' }
    expect(brokenBy(({ flows }) => (flows['flow_twin'] = twin))).toBe('already-connected')
    expect(brokenBy(({ dataProducts }) => Object.assign(dataProducts[product] as object, { job: '' }))).toBeUndefined()
  })

  it('is asked of nothing that was not touched', () => {
    const { next, touched } = after(({ layout }) => (layout[product] = { x: 1, y: 2 }))
    const unread = new Proxy(next.layout, { ownKeys: () => expect.fail('all places were read') })
    expect(brokenInvariant({ ...next, layout: unread }, touched)).toBeUndefined()
    expect(() => brokenInvariant({ ...next, layout: unread })).toThrow('all places were read')
  })
})
