import { expect, it } from 'vitest'
import { parseCommand, type ChangeInput } from '../../../shared/model/commands'
import { advance, startHistory } from '../../../shared/model/history'
import { sayIn, type Say } from '../../../shared/text/say'
import { stepText } from '../../../shared/text/steps.texts'
import { aPortfolio, domain, flow, product, useCase } from '../../support/portfolioBuilder'

const portfolio = aPortfolio('Retail')
  .useCase('Win back')
  .product('Orders', { owner: 'Sales' })
  .product('Returns')
  .flow('Orders', 'Win back')
  .build()

const stepOf = (change: ChangeInput, say: Say = sayIn('en')) => {
  const advanced = advance(startHistory(portfolio), parseCommand({ id: 'c1', actor: 'facilitator', ...change }))
  const step = advanced.ok ? advanced.history.past[0] : undefined
  if (!step) throw new Error('The change made no step')
  return say(stepText(step.name.kind), { name: step.name.name, count: step.name.count })
}

it.each<[string, ChangeInput]>([
  ['Rename Purchases', { type: 'dataProduct/describe', of: product('Orders'), changes: { name: 'Purchases' } }],
  [
    'Job description of Orders',
    { type: 'dataProduct/describe', of: product('Orders'), changes: { job: 'Lists them.' } },
  ],
  [
    'Change Orders',
    { type: 'dataProduct/describe', of: product('Orders'), changes: { support: 'chat', sample: 'yes' } },
  ],
  ['Rename Lost', { type: 'useCase/describe', of: useCase('Win back'), changes: { name: 'Lost' } }],
  ['Remove Orders', { type: 'map/remove', nodes: [product('Orders')] }],
  ['Remove 2 cards', { type: 'map/remove', nodes: [product('Orders'), product('Returns')] }],
  ['Disconnect Win back', { type: 'map/remove', nodes: [], flows: [flow('Orders', 'Win back')] }],
  ['Move Orders', { type: 'layout/move', positions: { [product('Orders')]: { x: 1, y: 2 } } }],
  ['Assign an owner to Returns', { type: 'ownership/assign', products: [product('Returns')], domain: domain('Sales') }],
  ['Take the owner off Orders', { type: 'ownership/assign', products: [product('Orders')], domain: null }],
  ['Rename portfolio Fashion', { type: 'portfolio/rename', name: 'Fashion' }],
  ['Remove domain Sales', { type: 'domain/remove', of: domain('Sales') }],
])('says “%s”', (words, change) => {
  expect(stepOf(change)).toBe(words)
})

it('says it in German too', () => {
  const removal: ChangeInput = { type: 'map/remove', nodes: [product('Orders'), product('Returns')] }

  expect(stepOf(removal, sayIn('de'))).toBe('2 Karten entfernen')
})
