import { describe, expect, it } from 'vitest'
import { parseCommand, type ChangeInput, type Command } from '../../../../shared/model/commands'
import { startHistory, type History } from '../../../../shared/model/history'
import { ownUndo, replayed } from '../../../../renderer/store/editorState'
import { aWindow, taken } from '../../../support/aWindow'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const orders = () => aPortfolio().product('Orders').product('Stock').build()
const naming = (name: string, of = product('Orders')) =>
  ({ type: 'dataProduct/describe', of, changes: { name } }) as const satisfies ChangeInput
const nameOf = (portfolio: ReturnType<typeof orders>, of = product('Orders')) => portfolio.dataProducts[of]?.name
const others = (name: string, of = product('Stock'), id = `other_${name}`): Command =>
  parseCommand({ id, actor: 'facilitator', ...naming(name, of) })
const confirmed = (...commands: readonly Command[]): History => replayed(startHistory(orders()), commands)

describe('another window', () => {
  it('is heard although its step arrives after the acknowledgement of a later one', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().answer(taken(2))
    expect(window.state()).toMatchObject({ outbox: [], sequence: 0 })
    expect(nameOf(window.present())).toBe('Purchases')

    window.editor.receive(1, [others('Shelf')])

    expect(window.state().sequence).toBe(2)
    expect(nameOf(window.present())).toBe('Purchases')
    expect(nameOf(window.present(), product('Stock'))).toBe('Shelf')
  })

  it('and this one name the same thing: the later number counts', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Mine'))
    window.editor.receive(1, [others('Theirs', product('Orders'))])
    expect(nameOf(window.present())).toBe('Mine')

    await window.last().answer(taken(2))

    expect(nameOf(window.present())).toBe('Mine')
    window.editor.submit(naming('Mine again'))
    await window.last().answer(taken(3))
    window.editor.receive(4, [others('Theirs at last', product('Orders'))])
    expect(nameOf(window.present())).toBe('Theirs at last')
  })

  it('is told the same twice without harm', () => {
    const window = aWindow(orders())
    window.editor.receive(1, [others('Shelf')])
    window.editor.receive(1, [others('Shelf')])

    expect(window.state().sequence).toBe(1)
    expect(window.state().history.past).toHaveLength(1)
  })

  it('took away what this one changed: it does not stay on the screen', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    const removal = { type: 'map/remove', nodes: [product('Orders')], flows: [] }
    window.editor.receive(1, [parseCommand({ id: 'o1', actor: 'facilitator', ...removal })])

    await window.last().answer({ ok: true, sequences: [null] })

    expect(window.present().dataProducts).not.toHaveProperty(product('Orders'))
    expect(window.state()).toMatchObject({ saveState: 'saved', outbox: [] })
  })
})

describe('back after a lost connection', () => {
  it('what has arrived is dropped and the rest is sent', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().fail()
    window.editor.submit(naming('Shelf', product('Stock')))
    await window.last().fail()
    const [arrived] = window.state().outbox
    if (!arrived) throw new Error('Nothing is outstanding')

    window.editor.reattach({ actor: 'facilitator', history: confirmed(arrived), sequence: 1, recentIds: [arrived.id] })

    expect(window.last().ids).toEqual(['c0002'])
    await window.last().answer(taken(2))
    expect(window.state()).toMatchObject({ saveState: 'saved', outbox: [], sequence: 2 })
    expect(window.present().dataProducts).toMatchObject({
      [product('Orders')]: { name: 'Purchases' },
      [product('Stock')]: { name: 'Shelf' },
    })
  })

  it('an answer to what was sent before does not take out what was not in it', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    window.editor.submit(naming('Shelf', product('Stock')))
    const [first, second] = window.state().outbox
    if (!first || !second) throw new Error('Nothing is outstanding')

    window.editor.reattach({ actor: 'facilitator', history: confirmed(first), sequence: 1, recentIds: [first.id] })
    await window.sent[0]?.answer(taken(1))

    expect(window.sent.flatMap(({ ids }) => ids)).toContain(second.id)
    await window.last().answer(taken(2))
    expect(window.state()).toMatchObject({ saveState: 'saved', outbox: [], sequence: 2 })
    expect(nameOf(window.present(), product('Stock'))).toBe('Shelf')
  })

  it('a step that was confirmed long ago and is sent once more does not count twice', async () => {
    const adding = parseCommand({
      id: 'c1',
      actor: 'facilitator',
      type: 'dataProduct/add',
      record: { id: product('New'), name: 'New' },
      at: { x: 0, y: 0 },
      flows: [],
    })
    const undoing = parseCommand({ id: 'c2', actor: 'facilitator', type: 'history/undo' })
    const window = aWindow(orders(), { history: confirmed(adding, undoing), sequence: 2, outbox: [adding, undoing] })
    window.editor.retry()

    await window.last().answer({ ok: true, sequences: [1, 2] })

    expect(window.state().history).toEqual(confirmed(adding, undoing))
  })

  it('steps of others that came before the word of the host are not lost', () => {
    const window = aWindow(orders())
    window.editor.receive(2, [others('Shelf')])

    window.editor.reattach({
      actor: 'facilitator',
      history: confirmed(others('Depot', product('Orders'))),
      sequence: 1,
      recentIds: [],
    })

    expect(window.state().sequence).toBe(2)
    expect(nameOf(window.present(), product('Stock'))).toBe('Shelf')
  })

  it('a window knows that it has missed something, and knows when it has not', () => {
    const window = aWindow(orders())
    expect(window.editor.hasGap()).toBe(false)
    window.editor.receive(2, [others('Shelf')])
    expect(window.editor.hasGap()).toBe(true)
    window.editor.receive(1, [others('Depot')])
    expect(window.editor.hasGap()).toBe(false)
  })
})

describe('undo with another window on the same document', () => {
  const second = { actor: 'facilitator-2' }

  it('takes back what this window did last, not what the other one did after it', async () => {
    const window = aWindow(orders(), second)
    window.editor.submit(naming('Mine'))
    await window.last().answer(taken(1))
    window.editor.receive(2, [others('Theirs')])

    expect(window.editor.undo()).toBe(true)

    expect(nameOf(window.present())).toBe('Orders')
    expect(nameOf(window.present(), product('Stock'))).toBe('Theirs')
    expect(window.last().commands).toMatchObject([{ type: 'history/undo', actor: 'facilitator-2' }])
  })

  it('is refused, with a reason, when the other one has changed the same thing since', async () => {
    const window = aWindow(orders(), second)
    window.editor.submit(naming('Mine'))
    await window.last().answer(taken(1))
    window.editor.receive(2, [others('Theirs', product('Orders'))])

    expect(window.editor.undo()).toBe(false)

    expect(nameOf(window.present())).toBe('Theirs')
    expect(window.state().refusal?.reason).toBe('changed-since')
  })

  it('offers nothing where all steps are the other one’s', () => {
    const window = aWindow(orders(), second)
    window.editor.receive(1, [others('Theirs')])

    expect(ownUndo(window.state())).toBeUndefined()
    expect(window.editor.undo()).toBe(false)
    expect(window.state().refusal?.reason).toBe('nothing-to-undo')
  })
})
