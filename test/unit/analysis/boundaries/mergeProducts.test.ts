import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundaryProposal } from '../../../../shared/analysis/boundaries/boundaryProposal'
import { mergeOf, mergeProducts } from '../../../../shared/analysis/boundaries/mergeProducts'
import { recastProduct, recastsOf } from '../../../../shared/analysis/boundaries/recastProduct'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import { isSameName } from '../../../../shared/analysis/keyName'
import { lineageOf } from '../../../../shared/analysis/lineage'
import type { Command } from '../../../../shared/model/commands'
import { Slo, type DataProduct } from '../../../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../../shared/model/history'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { anyWorkshop } from '../../../support/anyCommand'
import { applied, around, merged, said } from '../../../support/appliedProposal'
import { aPortfolio, domain, product, useCase } from '../../../support/portfolioBuilder'
import { startingPortfolio } from '../../../support/startingPortfolio'

/** CRM ─► Customers ─► Churn ─► Win back;  Shop ─► Customer Base ─► Churn, ─► Greet */
const twins = () =>
  aPortfolio()
    .source('CRM')
    .source('Shop')
    .product('Customers', {
      owner: 'Sales',
      attributes: { 'customer id': ['Win back'], age: ['Win back'] },
      job: 'Lists customers.',
    })
    .product('Customer Base', {
      owner: 'Marketing',
      attributes: { Customer_ID: ['Greet'], gender: ['Greet'] },
      job: 'Names each customer.',
    })
    .product('Churn')
    .useCase('Win back')
    .useCase('Greet')
    .chain('CRM', 'Customers', 'Churn', 'Win back')
    .chain('Shop', 'Customer Base', 'Churn')
    .chain('Customer Base', 'Greet')

describe('merging two products', () => {
  it('re-hangs flows without a double, and keeps everybody who asked for an attribute', () => {
    const { after, words } = merged(twins().build(), product('Customers'), product('Customer Base'))

    expect(lineageOf(after).inputs.get(product('Customers'))).toHaveLength(2)
    expect(lineageOf(after).outputs.get(product('Customers'))).toEqual([product('Churn'), useCase('Greet')])
    const attributes = Object.values(after.dataProducts[product('Customers')]!.attributes)
    expect(attributes.map(({ name }) => name)).toEqual(['customer id', 'age', 'gender'])
    expect(Object.keys(attributes[0]!.neededBy)).toEqual([useCase('Win back'), useCase('Greet')])
    expect(words).toContain('1 flow was there twice and stays once: Churn.')
    expect(words).toContain('1 attribute comes along: gender.')
  })

  it('makes two owners two claims, says so, and names the job description that goes', () => {
    const { after, words } = merged(twins().build(), product('Customers'), product('Customer Base'))

    expect(after.owners[product('Customers')]).toBeUndefined()
    expect(Object.keys(after.claims[product('Customers')] ?? {}).sort()).toEqual([domain('Marketing'), domain('Sales')])
    expect(words).toContain('Sales and Marketing both claim it: decide on one owner.')
    expect(words).toContain('Job description: “Names each customer.”')
  })

  it('keeps an owner that was decided, and what was minuted about the other', () => {
    const portfolio = twins()
      .decide('Customers', 'Sales')
      .decide('Customer Base', 'Marketing', 'It asked first.')
      .build()

    const { after } = merged(portfolio, product('Customers'), product('Customer Base'))

    expect(after.owners[product('Customers')]).toBe(domain('Sales'))
    expect(Object.values(after.decisions)).toMatchObject([{ subject: product('Customers'), reason: 'It asked first.' }])
  })

  it('keeps the strictest of two promises about the same thing and says which one goes', () => {
    const fresh = (target: number) => {
      const slo = Slo.parse({ id: 'slo_f', dimension: 'freshness', target, unit: 'h', order: 'b' })
      return { [slo.id]: slo }
    }
    const portfolio = aPortfolio().product('Daily').product('Hourly').build()
    Object.assign(portfolio.dataProducts[product('Daily')]!, { slos: fresh(24) })
    Object.assign(portfolio.dataProducts[product('Hourly')]!, { slos: fresh(1) })

    const { after, words } = merged(portfolio, product('Daily'), product('Hourly'))

    expect(Object.values(after.dataProducts[product('Daily')]!.slos)).toMatchObject([{ target: 1 }])
    expect(words.join(' ')).toContain('the stricter promise stays, 1 h; 24 h goes.')
  })

  it('warns of a circle, and drops the flow between the two by name', () => {
    const portfolio = aPortfolio()
      .product('A')
      .product('Between')
      .product('B')
      .chain('A', 'Between', 'B')
      .chain('A', 'B')
      .build()

    const { after, words } = merged(portfolio, product('A'), product('B'))

    expect(words).toContain('This closes a circle through Between.')
    expect(words).toContain('The flow between “A” and “B” goes: both are one now.')
    expect(Object.values(after.flows).every(({ from, to }) => from !== to)).toBe(true)
  })

  it('proposes to keep the one more hangs on, whichever comes first', () => {
    const portfolio = twins().build()
    const wanted = { kept: product('Customer Base'), absorbed: product('Customers') }

    expect(mergeOf(portfolio, product('Customers'), product('Customer Base'))).toEqual(wanted)
    expect(mergeOf(portfolio, product('Customer Base'), product('Customers'))).toEqual(wanted)
  })
})

const worlds = (commands: readonly Command[]): Portfolio =>
  commands.reduce((history, command) => {
    const next = advance(history, command)
    return next.ok ? next.history : history
  }, startHistory(startingPortfolio())).present

/** What two products hold together that the merged one does not, and the preview does not name. */
function lostIn(before: Portfolio, after: Portfolio, kept: DataProductId, absorbed: DataProductId, words: string) {
  const one = before.dataProducts[absorbed]!
  const all = after.dataProducts[kept]!
  const at = (id: string) => (id === absorbed ? kept : id)
  const flows = Object.values(before.flows)
    .filter(({ from, to }) => from === absorbed || to === absorbed)
    .filter(({ from, to }) => !Object.values(after.flows).some((flow) => flow.from === at(from) && flow.to === at(to)))
    .filter(({ from, to }) => at(from) !== at(to))
  const attributes = Object.values(one.attributes).filter(
    (own) =>
      !Object.values(all.attributes).some(
        (attribute) =>
          isSameName(attribute.name, own.name) &&
          Object.keys(own.neededBy).every((by) => Object.hasOwn(attribute.neededBy, by)),
      ),
  )
  const promises = Object.values(one.slos).filter(
    ({ dimension }) => !Object.values(all.slos).some((slo) => slo.dimension === dimension),
  )
  const pins = [
    ...Object.values(before.hotspots),
    ...Object.values(before.notes),
    ...Object.values(before.decisions),
  ].filter(
    ({ id, subject }) =>
      subject === absorbed &&
      ![after.hotspots, after.notes, after.decisions].some(
        (table) => (table as Record<string, { subject: string | null }>)[id]?.subject === kept,
      ),
  )
  const kepts = textsIn(all)
  const texts = textsIn(one).filter((text) => !kepts.includes(text) && !words.includes(text))
  return [...flows, ...attributes, ...promises, ...pins, ...texts]
}

/** What people wrote and judged of a product, besides its tables. */
function textsIn(one: DataProduct): readonly string[] {
  const { job, archetypeReason, buildingTeam, productOwner, support, sample, documentation } = one
  const judged = [one.cohesive, one.valuableOnItsOwn, ...Object.values(one.readiness), ...Object.values(one.overruled)]
  const reviewers = judged.flatMap((said) => ('reviewer' in said ? [said.reviewer] : []))
  const written = [one.canvas, one.contract, one.protection].flatMap((page) => Object.values(page))
  const fields = [job, archetypeReason, buildingTeam, productOwner, support, sample, documentation]
  return [...fields, ...written, ...reviewers, ...judged.map(({ reason }) => reason)].filter(
    (text) => text.trim() !== '',
  )
}

/** Every pair of products of a world, merged; the worlds come out of whole workshops. */
function mergesOf(
  commands: readonly Command[],
  spoil: (proposal: BoundaryProposal) => BoundaryProposal = (one) => one,
) {
  const before = worlds(commands)
  const ids = Object.keys(before.dataProducts) as DataProductId[]
  for (const kept of ids)
    for (const absorbed of ids) {
      const proposal = mergeProducts(before, { kept, absorbed }, around())
      if (kept === absorbed) expect(proposal).toBeUndefined()
      if (!proposal) continue
      const after = applied(before, spoil(proposal))
      expect(lostIn(before, after, kept, absorbed, said(proposal).join('\n'))).toEqual([])
      expect(Object.keys(after.dataProducts)).toHaveLength(ids.length - 1)
      expectFigures(proposal, after, [kept])
    }
}

function expectFigures({ figures }: BoundaryProposal, after: Portfolio, left: readonly DataProductId[]) {
  const { inputs, outputs } = lineageOf(after)
  const count = (read: (id: DataProductId) => number) => left.reduce((sum, id) => sum + read(id), 0)
  expect(Object.fromEntries(figures.map((figure) => [figure.of, figure.after]))).toEqual({
    inputs: count((id) => inputs.get(id)?.length ?? 0),
    readers: count((id) => outputs.get(id)?.length ?? 0),
    attributes: count((id) => Object.keys(after.dataProducts[id]!.attributes).length),
    ports: count((id) => Object.keys(after.dataProducts[id]!.ports).length),
    promises: count((id) => Object.keys(after.dataProducts[id]!.slos).length),
  })
}

describe('in any workshop', () => {
  it('a merge is accepted, loses nothing that its preview does not name, and its figures hold', () => {
    fc.assert(
      fc.property(anyWorkshop(40), (commands) => {
        mergesOf(commands)
      }),
      { numRuns: 120 },
    )
  })

  it('would notice a merge that forgets the attributes', () => {
    const forgetful = (proposal: BoundaryProposal): BoundaryProposal => ({
      ...proposal,
      changes: proposal.changes.filter(({ type }) => type !== 'attribute/add' && type !== 'attribute/need'),
    })

    expect(() => {
      fc.assert(
        fc.property(anyWorkshop(40), (commands) => {
          mergesOf(commands, forgetful)
        }),
        { numRuns: 120 },
      )
    }).toThrow()
  })

  it('a split and every recast are accepted', () => {
    fc.assert(
      fc.property(anyWorkshop(40), (commands) => {
        const before = worlds(commands)
        for (const id of Object.keys(before.dataProducts) as DataProductId[]) {
          const split = { product: id, name: 'Part', at: { x: 0, y: 0 }, ...suggestedSplit(before, id) }
          const proposal = splitProduct(before, split, around())!
          const after = applied(before, proposal)
          const fresh = Object.keys(after.dataProducts).find(
            (one) => !Object.hasOwn(before.dataProducts, one),
          ) as DataProductId
          expectFigures(proposal, after, [id, fresh])
          for (const recast of recastsOf(before, id)) applied(before, recastProduct(before, id, recast, around())!)
        }
      }),
      { numRuns: 120 },
    )
  })
})
