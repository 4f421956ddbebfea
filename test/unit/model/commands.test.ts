import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseCommand, type Command } from '../../../shared/model/commands'
import { command } from '../../../shared/model/commands/command'
import { decide } from '../../../shared/model/decide'
import { Portfolio } from '../../../shared/model/portfolio'
import { anyFieldsOf, changeOf, editTypes } from '../../support/anyCommand'
import { startingPortfolio } from '../../support/startingPortfolio'

const start = startingPortfolio()
const sent = (change: object): Command => parseCommand({ id: 'c1', actor: 'facilitator', ...change })

it('has a generator for every type of change there is', () => {
  expect(Object.keys(anyFieldsOf).sort()).toEqual([...editTypes].sort())
})

it.each(editTypes)('%s is decided, and often enough succeeds', (type) => {
  const accepted = fc
    .sample(changeOf(type), { numRuns: 60, seed: 42 })
    .map((change) => sent(change))
    .filter((edit) => edit.type !== 'history/undo' && edit.type !== 'history/redo' && decide(start, edit).ok)

  expect(accepted.length).toBeGreaterThan(0)
})

it.each(editTypes)('%s leaves a document that its own shape accepts', (type) => {
  fc.assert(
    fc.property(changeOf(type), (change) => {
      const edit = sent(change)
      if (edit.type === 'history/undo' || edit.type === 'history/redo') return
      const decision = decide(start, edit)
      if (decision.ok) expect(Portfolio.parse(decision.portfolio)).toEqual(decision.portfolio)
    }),
    { numRuns: 20 },
  )
})

it('refuses what is no command', () => {
  expect(() => sent({ type: 'dataProduct/explode' })).toThrow()
  expect(() => sent({ type: 'dataProduct/describe', of: 'product_0', changes: { colour: 'red' } })).toThrow()
  expect(() => sent({ type: 'dataProduct/describe', of: 'domain_0', changes: {} })).toThrow()
  expect(() => sent({ type: 'layout/move', positions: { product_0: { x: Infinity, y: 0 } } })).toThrow()
  expect(() => parseCommand({ type: 'portfolio/rename', name: 'Nobody said who' })).toThrow()
})

it('cannot carry a field of the envelope', () => {
  // @ts-expect-error `id` is the command's own; a record is named with `of`
  command({ id: z.string() }, () => undefined)
})
