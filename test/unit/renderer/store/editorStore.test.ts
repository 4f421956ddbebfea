import { describe, expect, it } from 'vitest'
import type { ChangeInput } from '../../../../shared/model/commands'
import { aWindow, settled, taken } from '../../../support/aWindow'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const orders = () => aPortfolio().product('Orders').product('Stock').build()
const naming = (name: string, of = product('Orders')) =>
  ({ type: 'dataProduct/describe', of, changes: { name } }) as const satisfies ChangeInput
const nameOf = (portfolio: ReturnType<typeof orders>, of = product('Orders')) => portfolio.dataProducts[of]?.name
const DISK_FULL = { ok: false, notice: { text: 'notice.journal.full', values: { steps: 1 } } } as const

describe('a change', () => {
  it('is shown at once, before the host knows of it', () => {
    const window = aWindow(orders())

    expect(window.editor.submit(naming('Purchases'))).toBe(true)

    expect(nameOf(window.present())).toBe('Purchases')
    expect(window.state()).toMatchObject({
      saveState: 'saving',
      savedAt: null,
      outbox: [{ changes: { name: 'Purchases' } }],
    })
  })

  it('is called saved only once the host has acknowledged it', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await settled()
    expect(window.state().saveState).toBe('saving')

    await window.last().answer(taken(1))

    expect(window.state()).toMatchObject({ saveState: 'saved', outbox: [], sequence: 1, savedAt: window.clock.now() })
  })

  it('is not called saved while a later one is on its way', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    window.editor.submit(naming('Sales'))

    await window.sent[0]?.answer(taken(1))

    expect(window.state().saveState).toBe('saving')
    expect(window.sent.map(({ ids }) => ids)).toEqual([['c0001'], ['c0002']])
  })

  it('that the model refuses changes nothing, is not sent, and says why until it is dismissed', () => {
    const window = aWindow(orders())
    const before = window.state().history

    expect(window.editor.submit(naming('Ghost', product('Nowhere')))).toBe(false)

    expect(window.state().history).toBe(before)
    expect(window.state().refusal).toMatchObject({ reason: 'not-there' })
    expect(window.sent).toEqual([])
    window.editor.dismissRefusal()
    expect(window.state().refusal).toBeNull()
  })

  it('that changes nothing is not sent', () => {
    const window = aWindow(orders())

    expect(window.editor.submit(naming('Orders'))).toBe(true)

    expect(window.sent).toEqual([])
    expect(window.state().outbox).toEqual([])
  })

  it('is not possible in a document that is open to read only', () => {
    const window = aWindow(orders(), { readOnly: true })

    expect(window.editor.submit(naming('Purchases'))).toBe(false)
    expect(window.editor.undo()).toBe(false)

    expect(nameOf(window.present())).toBe('Orders')
    expect(window.sent).toEqual([])
  })

  it('made of several is one step, or nothing at all', () => {
    const window = aWindow(orders())

    expect(window.editor.submitBatch('paste', [naming('Purchases'), naming('Ghost', product('Nowhere'))])).toBe(false)
    expect(nameOf(window.present())).toBe('Orders')

    expect(window.editor.submitBatch('paste', [naming('Purchases'), naming('Shelf', product('Stock'))])).toBe(true)
    window.editor.undo()
    expect(window.present()).toEqual(orders())
  })

  it('is undone and redone; a burst of typing goes in one step', () => {
    const window = aWindow(orders())
    for (const name of ['P', 'Pu', 'Pur']) window.editor.submit(naming(name), 'typing')

    window.editor.undo()
    expect(nameOf(window.present())).toBe('Orders')
    window.editor.redo()
    expect(nameOf(window.present())).toBe('Pur')
    expect(window.state().outbox.map(({ type }) => type)).toEqual([
      ...Array<string>(3).fill('dataProduct/describe'),
      'history/undo',
      'history/redo',
    ])
  })
})

describe('"not saved"', () => {
  it('is said exactly one second after the change, with the reason, and taken back with the acknowledgement', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))

    window.clock.turn(999)
    expect(window.state()).toMatchObject({ saveState: 'saving', problem: null })
    window.clock.turn(1)
    expect(window.state()).toMatchObject({ saveState: 'not-saved', problem: { text: 'notice.host.slow' } })

    await window.last().answer(taken(1))
    expect(window.state()).toMatchObject({ saveState: 'saved', problem: null, outbox: [] })
  })

  it('counts from when the change was made, even if that was while another one was on its way', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    window.clock.turn(100)
    window.editor.submit(naming('Sales'))
    window.clock.turn(800)
    await window.last().answer(taken(1))

    window.clock.turn(199)
    expect(window.state().saveState).toBe('saving')
    window.clock.turn(1)
    expect(window.state().saveState).toBe('not-saved')
  })

  it('is said at once when the host says that the disk did not take it', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))

    await window.last().answer(DISK_FULL)

    expect(window.state()).toMatchObject({ saveState: 'not-saved', problem: DISK_FULL.notice })
    expect(nameOf(window.present())).toBe('Purchases')
  })

  it('stays while the next try is under way, and no clock is left running behind "saved"', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().fail()
    window.editor.retry()
    expect(window.state().saveState).toBe('not-saved')

    await window.last().answer(taken(1))
    window.clock.turn(60_000)

    expect(window.state().saveState).toBe('saved')
    expect(window.sent).toHaveLength(2)
  })
})

describe('while the host cannot be reached', () => {
  it('everything is kept and tried again every five seconds, in order, under the same ids', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().fail()
    expect(window.state()).toMatchObject({ saveState: 'not-saved', problem: { text: 'notice.host.unreachable' } })

    window.clock.turn(4999)
    expect(window.sent).toHaveLength(1)
    window.clock.turn(1)
    expect(window.last().ids).toEqual(['c0001'])
    await window.last().fail()
    window.clock.turn(5000)
    expect(window.sent).toHaveLength(3)

    window.editor.submit(naming('Shelf', product('Stock')))
    await window.last().answer(taken(1))
    expect(window.sent.slice(2).map(({ ids }) => ids)).toEqual([['c0001'], ['c0002']])
  })

  it('what was made meanwhile goes out at once, together with what waits', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().fail()

    window.editor.submit(naming('Shelf', product('Stock')))

    expect(window.last().ids).toEqual(['c0001', 'c0002'])
    await window.last().answer(taken(1, 2))
    window.clock.turn(5000)
    expect(window.sent).toHaveLength(2)
  })

  it('a long outbox goes in portions the host accepts', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('first'))
    for (let index = 0; index < 450; index += 1) window.editor.submit(naming(`name ${index}`))
    await window.last().answer(taken(1))
    await window.last().answer(taken(2, 200))
    await window.last().answer(taken(202, 200))
    await window.last().answer(taken(402, 50))

    expect(window.sent.map(({ ids }) => ids.length)).toEqual([1, 200, 200, 50])
    expect(window.state().saveState).toBe('saved')
  })
})
