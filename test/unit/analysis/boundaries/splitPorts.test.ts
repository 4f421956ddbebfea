// A product that hands out several tables is split so that each half hands out its own (2.44), and the half that its words speak of keeps the name.
import { describe, expect, it } from 'vitest'
import { splitName } from '../../../../shared/analysis/boundaries/splitName'
import { suggestedPorts } from '../../../../shared/analysis/boundaries/splitPorts'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import { suggestedSplit } from '../../../../shared/analysis/boundaries/suggestedSplit'
import { createReview } from '../../../../shared/analysis/review'
import { parseCommand } from '../../../../shared/model/commands'
import type { OutputPort } from '../../../../shared/model/entities/dataProduct'
import { advance, startHistory } from '../../../../shared/model/history'
import { applied, around, said } from '../../../support/appliedProposal'
import { aPortfolio, attribute, product, useCase, type ProductGiven } from '../../../support/portfolioBuilder'

const port = (id: string, name: string, kind: OutputPort['kind'] = 'sql') => ({
  id: `port_${id}`,
  name,
  kind,
  order: id,
})
const ids = (...own: readonly string[]) => own.map((id) => `port_${id}`)
const ARRIVALS = product('Ship Arrivals')

/** Pilots of an estuary: who sends them needs the arrivals, who bills them needs the owners. */
const pilots = (given: ProductGiven = {}) =>
  aPortfolio()
    .useCase('Send Pilots', { role: 'dispatcher', need: 'which ship arrives when' })
    .useCase('Bill Pilotage', { role: 'clerk', need: 'the tariff of each ship owner' })
    .product('Ship Arrivals', {
      job: 'Predicts the arrival of each ship at the pilot buoy.',
      attributes: {
        eta: ['Send Pilots'],
        draught: ['Send Pilots'],
        iban: ['Bill Pilotage'],
        tariff: ['Bill Pilotage'],
      },
      ports: { port_b: port('b', 'arrivals'), port_c: port('c', 'ship owners'), port_d: port('d', 'notices', 'api') },
      ...given,
    })
    .chain('Ship Arrivals', 'Send Pilots')
    .chain('Ship Arrivals', 'Bill Pilotage')
    .build()

const splitOf = (portfolio: ReturnType<typeof pilots>) => {
  const parts = suggestedSplit(portfolio, ARRIVALS)
  const ports = suggestedPorts(portfolio, portfolio.dataProducts[ARRIVALS]!, parts)
  return { product: ARRIVALS, name: 'Pilotage Accounts', at: { x: 0, y: 0 }, ...parts, ports }
}

describe('who keeps the product', () => {
  it('is the group that its job speaks of, and the other goes, by its own name', () => {
    expect(suggestedSplit(pilots(), ARRIVALS)).toMatchObject({
      attributes: [attribute('iban'), attribute('tariff')],
      readers: [useCase('Bill Pilotage')],
    })
    const nameFor = (name: string, who: string) => `${name} for ${who}`
    expect(splitName(pilots(), ARRIVALS, { nameFor })).toBe('Ship Arrivals for clerk')
  })

  it('is the other one where the job speaks of that, whichever stands first', () => {
    const billing = pilots({ job: 'Lists the tariff of each owner who is billed for pilotage.' })

    expect(suggestedSplit(billing, ARRIVALS).readers).toEqual([useCase('Send Pilots')])
  })
})

describe('what each half hands out', () => {
  it('is the table that its words speak of; what is no table both keep', () => {
    expect(splitOf(pilots()).ports).toEqual({ staying: ids('b'), going: ids('c') })
  })

  it('is the first table for the product where no word says more, and the others for the new one', () => {
    const ports = { port_b: port('b', 'alpha'), port_c: port('c', 'beta'), port_d: port('d', 'gamma', 'file') }

    expect(splitOf(pilots({ ports })).ports).toEqual({ staying: ids('b'), going: ids('c', 'd') })
  })

  it('is for the room to say where there is one table in two forms', () => {
    const ports = { port_b: port('b', 'arrivals'), port_c: port('c', 'arrivals (CSV)', 'file') }

    expect(splitOf(pilots({ ports })).ports).toEqual({ staying: [], going: [] })
  })

  it('settles that there are several tables, in both halves', () => {
    const before = pilots()
    const tables = (portfolio: typeof before) =>
      createReview()(portfolio).filter(({ rule }) => rule === 'several-tables').length
    const proposal = splitProduct(before, splitOf(before), around())!
    const after = applied(before, proposal)

    expect([tables(before), tables(after)]).toEqual([1, 0])
    const ports = Object.values(after.dataProducts).map((one) => Object.values(one.ports).map(({ name }) => name))
    expect(ports).toEqual([
      ['arrivals', 'notices'],
      ['ship owners', 'notices'],
    ])
    expect(said(proposal)).toEqual(
      expect.arrayContaining([
        'Only “Pilotage Accounts” hands out: ship owners.',
        'Only “Ship Arrivals” hands out: arrivals.',
        '1 port or promise holds for both.',
      ]),
    )
    expect(proposal.figures).toContainEqual({ of: 'ports', before: 3, after: 4 })
  })

  it('is as before when it is undone', () => {
    const before = pilots()
    const { reason, changes } = splitProduct(before, splitOf(before), around())!
    const done = advance(startHistory(before), parseCommand({ id: 'c', actor: 'a', type: 'batch', reason, changes }))
    const undone = done.ok && advance(done.history, { id: 'u', actor: 'a', type: 'history/undo' })

    expect(undone && undone.ok && undone.history.present).toEqual(before)
  })
})
