import { expect, it } from 'vitest'
import { parseCommand, type ChangeInput, type Command } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'

const start = startHistory(aPortfolio().product('Orders').product('Returns').useCase('Win back').build())

const run = (commands: readonly Command[], from: History = start) =>
  commands.reduce((history, command) => {
    const advanced = advance(history, command)
    if (!advanced.ok) throw new Error(`${command.type}: ${advanced.refusal.reason}`)
    return advanced.history
  }, from)

let commands = 0
const by = (actor: string, change: ChangeInput, gesture?: string): Command => {
  commands += 1
  return parseCommand({ id: `c${commands}`, actor, ...(gesture !== undefined && { gesture }), ...change })
}
const naming = (name: string, of = product('Orders')): ChangeInput => ({
  type: 'dataProduct/describe',
  of,
  changes: { name },
})
const typed = (...names: readonly string[]) => names.map((name) => by('facilitator', naming(name), 'name-field'))
const undo = (actor = 'facilitator'): Command => ({ type: 'history/undo', id: `u${actor}`, actor })
const redo = (actor = 'facilitator'): Command => ({ type: 'history/redo', id: `r${actor}`, actor })
const nameIn = ({ present }: History, of = product('Orders')) => present.dataProducts[of]?.name

it('makes one undo of a burst of typing', () => {
  const history = run(typed('C', 'Cu', 'Cus'))

  expect(history.past).toHaveLength(1)
  expect(nameIn(run([undo()], history))).toBe('Orders')
  expect(nameIn(run([undo(), redo()], history))).toBe('Cus')
})

it('names a burst after what was typed last', () => {
  expect(run(typed('C', 'Cu', 'Cus')).past[0]?.name).toEqual({ kind: 'dataProduct/rename', name: 'Cus', count: 1 })
})

it('starts a new step when the gesture ends, and when something was undone in between', () => {
  expect(run([...typed('C'), by('facilitator', naming('Cu'), 'next-focus')]).past).toHaveLength(2)
  expect(run([...typed('A', 'B'), by('facilitator', naming('C')), undo(), ...typed('D')]).past).toHaveLength(2)
})

it('does not join two people’s typing', () => {
  const history = run([...typed('C'), by('participant', naming('Returned', product('Returns')), 'name-field')])

  expect(history.past).toHaveLength(2)
})

it('keeps the command’s own id beside the record it is about, so that two edits of one record are two commands', () => {
  const [first, second] = typed('C', 'Cu')

  expect(first?.id).not.toBe(second?.id)
  expect(first).toMatchObject({ of: product('Orders') })
})

it('undoes one’s own step and leaves the other’s alone', () => {
  const history = run([
    by('facilitator', naming('Sales')),
    by('participant', naming('Sent back', product('Returns'))),
    undo(),
  ])

  expect(nameIn(history)).toBe('Orders')
  expect(nameIn(history, product('Returns'))).toBe('Sent back')
})

it('refuses to undo what somebody else has changed since', () => {
  const history = run([by('facilitator', naming('Sales')), by('participant', naming('Purchases'))])

  expect(advance(history, undo())).toMatchObject({ ok: false, refusal: { reason: 'changed-since' } })
  expect(nameIn(run([undo('participant'), undo()], history))).toBe('Orders')
})

it('says when there is nothing to undo or to redo', () => {
  expect(advance(start, undo())).toMatchObject({ ok: false, refusal: { reason: 'nothing-to-undo' } })
  expect(advance(start, redo())).toMatchObject({ ok: false, refusal: { reason: 'nothing-to-redo' } })
})

it('takes what is undone off the redo list once something new was done to it', () => {
  const history = run([by('facilitator', naming('Sales')), undo(), by('facilitator', naming('Purchases'))])

  expect(advance(history, redo()).ok).toBe(false)
})

it('keeps no step for a change that changes nothing', () => {
  expect(run([by('facilitator', naming('Orders'))])).toBe(start)
})

it('undoes a whole batch at once, and lets a later change in it build on an earlier one', () => {
  const batch = parseCommand({
    ...{ id: 'paste', actor: 'facilitator', type: 'batch', reason: 'paste' },
    changes: [
      {
        type: 'dataProduct/add',
        record: {
          id: 'product_new',
          name: 'New',
          attributes: { attribute_a: { id: 'attribute_a', name: 'a', order: 'b' } },
        },
        at: { x: 0, y: 0 },
        flows: [{ id: 'flow_new', from: 'product_new', to: useCase('Win back') }],
      },
      { type: 'attribute/need', product: 'product_new', of: 'attribute_a', useCase: useCase('Win back'), needed: true },
    ],
  })
  const before = JSON.stringify(batch)

  const history = run([batch])

  expect(Object.values(history.present.dataProducts)).toHaveLength(3)
  expect(JSON.stringify(batch)).toBe(before)
  expect(run([undo()], history).present).toEqual(start.present)
  expect(run([batch]).present).toEqual(history.present)
})
