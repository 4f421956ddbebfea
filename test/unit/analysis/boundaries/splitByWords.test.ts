// What is ticked when a stated split is looked at: attributes, readers and inputs go where the words of the two jobs are theirs (2.22).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import { parseCommand } from '../../../../shared/model/commands'
import type { DataProductId, NodeId } from '../../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../../shared/model/history'
import { applied, around, said } from '../../../support/appliedProposal'
import { aPortfolio, attribute, product, source, useCase } from '../../../support/portfolioBuilder'

const JOB = 'Predicts the sales of each store; scores the credit of each supplier.'
const store = () =>
  aPortfolio()
    .source('Cash Desks')
    .source('Supplier Ledger')
    .source('Sales Ledger')
    .product('Store Insights', {
      job: JOB,
      attributes: { store_id: [], sales: [], supplier_id: [], credit_score: [], remark: [] },
    })
    .useCase('Order', { need: 'As a planner, I need the expected sales of each store so that I can order.' })
    .useCase('Lend', { need: 'As an accountant, I need the credit score of each supplier so that I can lend.' })
    .useCase('Steer', { need: 'As a director, I need the sales and the credit scores.' })
    .useCase('Muse', { need: 'As a director, I need an overview.' })
    .chain('Sales Ledger', 'Store Insights', 'Order')
    .chain('Supplier Ledger', 'Store Insights', 'Lend')
    .chain('Cash Desks', 'Store Insights', 'Steer')
    .chain('Store Insights', 'Muse')

describe('a split that the words of the job state', () => {
  it('ticks what speaks of the second job, and leaves the rest', () => {
    expect(suggestedSplit(store().build(), product('Store Insights'))).toEqual({
      attributes: [attribute('supplier_id'), attribute('credit_score')],
      readers: [useCase('Lend')],
      readersOfBoth: [useCase('Steer')],
      inputs: { staying: [source('Sales Ledger')], going: [source('Supplier Ledger')] },
    })
  })

  it('does so in German', () => {
    const portfolio = aPortfolio()
      .source('Mietverträge')
      .product('Auskunft', {
        job: 'Misst die Wartezeit je Patient. Berechnet außerdem die Mietkosten je Gebäude.',
        attributes: { wartezeit: [], patient_nr: [], mietkosten: [], gebäude_nr: [] },
      })
      .useCase('Pflege', { need: 'Als Pflegekraft brauche ich die Wartezeiten der Patienten.' })
      .useCase('Haus', { need: 'Als Facility Manager brauche ich die Mietkosten der Gebäude.' })
      .chain('Mietverträge', 'Auskunft', 'Pflege')
      .chain('Auskunft', 'Haus')
      .build()
    expect(suggestedSplit(portfolio, product('Auskunft'))).toEqual({
      attributes: [attribute('mietkosten'), attribute('gebäude_nr')],
      readers: [useCase('Haus')],
      readersOfBoth: [],
      inputs: { staying: [], going: [source('Mietverträge')] },
    })
  })

  it('ticks nothing for what both halves say, for keys, and for a deed', () => {
    const shared = aPortfolio()
      .product('P', {
        job: 'Predicts the sales of each store; scores the credit of each store.',
        attributes: { store: [], sales: [], credit: [] },
        keys: ['credit'],
      })
      .build()
    expect(suggestedSplit(shared, product('P')).attributes).toEqual([])
    const deed = aPortfolio()
      .product('P', {
        job: 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.',
        attributes: { churn_score: [], retention_emails: [] },
      })
      .build()
    expect(suggestedSplit(deed, product('P')).attributes).toEqual([])
  })

  it('takes the group of consumers that the second job speaks of, also where it is the larger one', () => {
    const portfolio = aPortfolio()
      .useCase('Order')
      .useCase('Lend')
      .product('P', {
        job: JOB,
        attributes: { sales: ['Order'], supplier: ['Lend'], credit: ['Lend'], remark: ['Lend'] },
      })
      .chain('P', 'Order')
      .chain('P', 'Lend')
      .build()
    expect(suggestedSplit(portfolio, product('P'))).toMatchObject({
      attributes: [attribute('supplier'), attribute('credit'), attribute('remark')],
      readers: [useCase('Lend')],
    })
  })
})

describe('a split with inputs of one half', () => {
  const before = store().build()
  const id = product('Store Insights')
  const split = { product: id, name: 'Supplier Credit', at: { x: 0, y: 0 }, ...suggestedSplit(before, id) }

  it('feeds each half from its own, both from the rest, and says so', () => {
    const proposal = splitProduct(before, split, around())!
    const after = applied(before, proposal)
    const fresh = Object.values(after.dataProducts).find(({ name }) => name === 'Supplier Credit')!.id
    const feeding = (of: DataProductId) =>
      Object.values(after.flows).flatMap(({ from, to }) =>
        to === of ? [after.sourceSystems[from as never]!.name] : [],
      )
    expect(feeding(fresh).sort()).toEqual(['Cash Desks', 'Supplier Ledger'])
    expect(feeding(id).sort()).toEqual(['Cash Desks', 'Sales Ledger'])
    expect(said(proposal)).toEqual(
      expect.arrayContaining([
        'Supplier Ledger feeds only “Supplier Credit”.',
        'Sales Ledger feeds only “Store Insights”.',
        'Both are fed by Cash Desks.',
      ]),
    )
    expect(proposal.figures).toContainEqual({ of: 'inputs', before: 3, after: 4 })
  })
  it('leaves no input without a half that it feeds, whatever is chosen, and undo restores all', () => {
    const inputs = Object.values(before.flows).flatMap(({ from, to }) => (to === id ? [from] : []))
    const halves = fc.array(fc.constantFrom('staying', 'going', 'both'), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(halves, (chosen) => {
        const given = (half: string): NodeId[] => inputs.filter((_, at) => chosen[at] === half)
        const only = { staying: given('staying'), going: given('going') }
        const { reason, changes } = splitProduct(before, { ...split, inputs: only }, around())!
        const batch = parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes })

        const done = advance(startHistory(before), batch)

        if (!done.ok) throw new Error(done.refusal.reason)
        const feeds = (input: NodeId) =>
          Object.values(done.history.present.flows).filter(({ from }) => from === input).length
        expect(inputs.map(feeds)).toEqual(chosen.map((half) => (half === 'both' ? 2 : 1)))
        const undone = advance(done.history, { id: 'u', actor: 'a', type: 'history/undo' })
        expect(undone.ok && undone.history.present).toEqual(before)
      }),
    )
  })
})
