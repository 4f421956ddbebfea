// What each use case introduced, reused and widened stays true when the boundaries of products are moved, and is as before once that is undone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundaryProposal } from '../../../../shared/analysis/boundaries/boundaryProposal'
import { mergeProducts } from '../../../../shared/analysis/boundaries/mergeProducts'
import { recastProduct, recastsOf } from '../../../../shared/analysis/boundaries/recastProduct'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import { lineageOf } from '../../../../shared/analysis/lineage'
import { overlayOf, type OverlayStep } from '../../../../shared/analysis/overlay'
import { parseCommand, type Command } from '../../../../shared/model/commands'
import type { DataProductId, UseCaseId } from '../../../../shared/model/entities/ids'
import { advance, startHistory, type History } from '../../../../shared/model/history'
import { isProductId } from '../../../../shared/model/nodeKind'
import { inOrder } from '../../../../shared/model/orderKey'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { anyWorkshop } from '../../../support/anyCommand'
import { around, said } from '../../../support/appliedProposal'
import { generatedPortfolio } from '../../../support/generatedPortfolio'
import { attribute, aPortfolio, flow, product, useCase } from '../../../support/portfolioBuilder'
import { startingPortfolio } from '../../../support/startingPortfolio'

const NOTHING: OverlayStep = { useCase: '' as UseCaseId, needs: [], introduced: [], reused: [], widened: [] }

/** What is wrong with the overlay, said from the flows alone and one use case after the other; nothing while it tells the truth. */
function untruthsIn(portfolio: Portfolio, steps = overlayOf(portfolio)): readonly string[] {
  const { upstreamOf } = lineageOf(portfolio)
  const known = new Set<string>()
  return inOrder(portfolio.useCases).flatMap(({ id }, at) => {
    const step = steps[at] ?? NOTHING
    const reached = [...new Set([...upstreamOf(id)].filter((one) => isProductId(one)))]
    const fresh = reached.filter((one) => !known.has(one))
    for (const one of fresh) known.add(one)
    const told = [...step.introduced, ...step.reused, ...step.widened.map((one) => one.product)]
    return [
      ...(step.useCase === id ? [] : [`${id} has no step of its own`]),
      ...(isSame(step.introduced, fresh) ? [] : [`${id} introduced ${fresh.join()}`]),
      ...(isSame(told, reached) ? [] : [`${id} needs ${reached.join()}`]),
      ...unaskedIn(portfolio, step),
    ]
  })
}
const unaskedIn = ({ dataProducts }: Portfolio, { useCase, widened }: OverlayStep): readonly string[] =>
  widened.flatMap(({ product, attributes }) =>
    attributes
      .filter((one) => dataProducts[product]?.attributes[one]?.neededBy[useCase] !== true)
      .map((one) => `${useCase} never asked for ${one}`),
  )
/** The same, each as often. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join()

/** Every move of every product of a portfolio. */
function movesOf(portfolio: Portfolio, most = Infinity): readonly BoundaryProposal[] {
  const ids = (Object.keys(portfolio.dataProducts) as DataProductId[]).slice(0, most)
  return ids
    .flatMap((id) => [
      ...ids.map((other) => mergeProducts(portfolio, { kept: id, absorbed: other }, around())),
      splitProduct(
        portfolio,
        { product: id, name: 'Part', at: { x: 0, y: 0 }, ...suggestedSplit(portfolio, id) },
        around(),
      ),
      ...recastsOf(portfolio, id).map((recast) => recastProduct(portfolio, id, recast, around())),
    ])
    .filter((one) => one !== undefined)
}

function done(history: History, { reason, changes }: BoundaryProposal): History {
  const next = advance(history, parseCommand({ id: 'move', actor: 'a', type: 'batch', reason, changes }))
  if (!next.ok) throw new Error(next.refusal.reason)
  return next.history
}
function undone(history: History): History {
  const next = advance(history, { id: 'undo', actor: 'a', type: 'history/undo' })
  if (!next.ok) throw new Error(next.refusal.reason)
  return next.history
}

function expectTruth(portfolio: Portfolio, most?: number) {
  const before = overlayOf(portfolio)
  expect(untruthsIn(portfolio)).toEqual([])
  for (const move of movesOf(portfolio, most)) {
    const after = done(startHistory(portfolio), move)

    expect(untruthsIn(after.present)).toEqual([])
    expect(overlayOf(undone(after).present)).toEqual(before)
  }
}

const worlds = (commands: readonly Command[]): Portfolio =>
  commands.reduce((history, command) => {
    const next = advance(history, command)
    return next.ok ? next.history : history
  }, startHistory(startingPortfolio())).present

describe('the overlay after a merge, a split, or turning into what it is', () => {
  it('introduces each product that somebody reaches once, by the first, in any workshop; and is as before when it is undone', () => {
    fc.assert(
      fc.property(anyWorkshop(40), (commands) => {
        expectTruth(worlds(commands))
      }),
      { numRuns: 60 },
    )
  })

  it('does so on generated maps', () => {
    expectTruth(generatedPortfolio('S'))
    expectTruth(generatedPortfolio('M'), 6)
  })

  it('would be noticed where it told one product twice, or one less', () => {
    const portfolio = generatedPortfolio('S')
    const steps = overlayOf(portfolio)
    const [first, ...rest] = steps
    if (!first) throw new Error('There are use cases')
    const [one, ...others] = first.introduced

    expect(untruthsIn(portfolio, [{ ...first, introduced: others }, ...rest])).not.toEqual([])
    expect(untruthsIn(portfolio, [{ ...first, reused: [...first.reused, one!] }, ...rest])).not.toEqual([])
  })
})

/** Shop ─► Customers ─► Greet, ─► Bill; Greet asked for gender, Bill for iban. */
const shared = () =>
  aPortfolio()
    .source('Shop')
    .product('Customers', {
      ...{ keys: ['customer id'], costPerYear: 30_000, lifecycle: 'live' },
      ...{ valuableOnItsOwn: { answer: 'yes', reviewer: 'Lin', reason: '' } },
      attributes: { 'customer id': ['Greet', 'Bill'], gender: ['Greet'], iban: ['Bill'] },
    })
    .useCase('Greet')
    .useCase('Bill')
    .chain('Shop', 'Customers', 'Greet')
    .chain('Customers', 'Bill')
    .build()

describe('a split', () => {
  const words = (moving: readonly string[], readers: readonly string[]) =>
    said(
      splitProduct(
        shared(),
        {
          ...{ product: product('Customers'), name: 'Accounts', at: { x: 0, y: 0 }, readersOfBoth: [] },
          ...{ attributes: moving.map((name) => attribute(name)), readers: readers.map((name) => useCase(name)) },
        },
        around(),
      )!,
    )

  it('names who asked for an attribute and would not read the half that has it', () => {
    expect(words(['iban'], ['Bill']).join(' ')).not.toMatch(/no longer reads/)
    expect(words(['iban'], []).join(' ')).toMatch(/Bill asked “Customers” for iban and no longer reads it there/)
    expect(words(['iban'], ['Bill', 'Greet']).join(' ')).toMatch(/Greet asked “Customers” for gender/)
  })

  it('says what holds for both, what stays with the first, and what is to be judged again', () => {
    expect(words(['iban'], ['Bill'])).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/hold for both/),
        expect.stringMatching(/stays with it alone: costs/),
        expect.stringMatching(/judge both again/),
      ]),
    )
  })
})

it('of two flows that meet a third, the second does not overwrite what came with the first', () => {
  // Two flows of the product lead to the same end once it is one with the other.
  const built = aPortfolio()
    .product('Kept')
    .product('Going')
    .useCase('Greet')
    .chain('Kept', 'Greet')
    .chain('Going', 'Greet')
  const portfolio = built.build()
  const one = portfolio.flows[flow('Going', 'Greet')]!
  const again = { ...one, id: 'flow_again' as never, purpose: 'Second.' }
  const twice = {
    ...portfolio,
    flows: { ...portfolio.flows, [one.id]: { ...one, purpose: 'First.' }, [again.id]: again },
  }
  const proposal = mergeProducts(twice, { kept: product('Kept'), absorbed: product('Going') }, around())!

  expect(said(proposal).join(' ')).toMatch(/stays “(First|Second)\.”, not “(First|Second)\.”/)
})
