// A product whose whole job is a deed becomes a use case that needs what the deed reads, or joins the one that does it already (2.14, 2.25).
import { describe, expect, it } from 'vitest'
import { chosenByData } from '../../../../shared/analysis/boundaries/needOfDeed'
import { recastProduct, recastsOf } from '../../../../shared/analysis/boundaries/recastProduct'
import { aPortfolio, product, useCase } from '../../../support/portfolioBuilder'
import { applied, around, said } from '../../../support/appliedProposal'
import { flowsOf } from '../../../support/workedGraph'

const JOB = 'Sends reminders to customers whose contract ends.'
const room = (job = JOB) =>
  aPortfolio().product('Contracts').product('Contract Reminders', { job }).flow('Contracts', 'Contract Reminders')
const ID = product('Contract Reminders')

it.each([
  [JOB, 'customers whose contract ends'],
  ['Notifies the customers whose contract ends.', 'the customers whose contract ends'],
  ['Verschickt Erinnerungen an Kunden, deren Vertrag endet.', 'Kunden, deren Vertrag endet'],
  ['Sends reminders to customers.', ''],
  ['Sends reminders.', ''],
])('what a deed reads is whom only data can tell: %s', (job, need) => {
  expect(chosenByData(job)).toBe(need)
})

describe('a product whose job is a deed', () => {
  it('becomes a use case with that need; what it does stays written, and nothing is made up', () => {
    const recastOf = (job: string) => {
      const before = room(job).build()
      return Object.values(applied(before, recastProduct(before, ID, { into: 'consumer' }, around())!).useCases)
    }

    expect(recastOf(JOB)).toMatchObject([
      { name: 'Contract Reminders', need: 'customers whose contract ends', role: '', outcome: '', description: JOB },
    ])
    expect(recastOf('Sends reminders to customers.')).toMatchObject([
      { need: '', description: 'Sends reminders to customers.', consumer: 'application' },
    ])
    expect(recastOf('A dashboard of contracts.')).toMatchObject([{ need: 'A dashboard of contracts.' }])
  })

  it('joins first of all the use case that does it already, which then reads what fed it', () => {
    const before = room().useCase('Send reminders to customers').build()
    const [first] = recastsOf(before, ID)
    expect(first).toEqual({ into: 'doer', useCase: useCase('Send reminders to customers') })

    const proposal = recastProduct(before, ID, first!, around())!
    const after = applied(before, proposal)

    expect(said(proposal)[0]).toBe(
      '“Send reminders to customers” does already what “Contract Reminders” is there for, and reads what fed it.',
    )
    expect(said(proposal)).toContain('1 flow now runs through “Send reminders to customers”.')
    expect(Object.keys(after.useCases)).toEqual([useCase('Send reminders to customers')])
    expect(after.dataProducts[ID]).toBeUndefined()
    expect(flowsOf(after)).toEqual(['Contracts → Send reminders to customers'])
  })

  it('joins none that does something else, and what is no deed joins none', () => {
    const into = (job: string, name: string) =>
      recastsOf(room(job).useCase(name).build(), ID).map((recast) => recast.into)

    expect(into(JOB, 'Send invoices to customers')).not.toContain('doer')
    expect(into('Shows contracts that end.', 'Show contracts that end')).not.toContain('doer')
  })
})
