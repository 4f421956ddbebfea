// A change that was on the screen and that the host refuses: it goes, and the person is told what and why.
import { describe, expect, it } from 'vitest'
import { aWindow, taken } from '../../../support/aWindow'
import { memoryHost } from '../../../support/memoryHost'
import { aPortfolio, product } from '../../../support/portfolioBuilder'

const orders = () => aPortfolio().product('Orders').product('Stock').build()
const naming = (name: string) => ({ type: 'dataProduct/describe', of: product('Orders'), changes: { name } }) as const
const refusedAs = (id: string, reason: 'not-there' | 'changed-since') =>
  ({ ok: true, sequences: [null], refused: [{ id, reason }] }) as const

describe('a change that the host refuses', () => {
  it('goes from the screen, and is named with the reason until it has been read', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    const [id = ''] = window.last().ids
    expect(window.present().dataProducts[product('Orders')]?.name).toBe('Purchases')

    await window.last().answer(refusedAs(id, 'not-there'))

    expect(window.present().dataProducts[product('Orders')]?.name).toBe('Orders')
    expect(window.state()).toMatchObject({
      ...{ outbox: [], saveState: 'saved', unsavedSince: null },
      takenBack: [{ id, what: { kind: 'dataProduct/rename', name: 'Purchases' }, reason: 'not-there' }],
    })
    window.editor.dismissTakenBack(id)
    expect(window.state().takenBack).toEqual([])
  })

  it('may be an undo: then nothing is taken back', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().answer(taken(1))
    window.editor.undo()
    const [id = ''] = window.last().ids

    await window.last().answer(refusedAs(id, 'changed-since'))

    expect(window.present().dataProducts[product('Orders')]?.name).toBe('Purchases')
    expect(window.state().takenBack).toEqual([{ id, what: 'history/undo', reason: 'changed-since' }])
  })

  it('does not speak of what only changed nothing', async () => {
    const window = aWindow(orders())
    window.editor.submit(naming('Purchases'))
    await window.last().answer({ ok: true, sequences: [null] })

    expect(window.state().takenBack).toEqual([])
  })
})

it('the host says which of several commands it has refused, and why', async () => {
  const { host } = memoryHost().window('one')
  const { document } = await host('document.new', { name: 'Map' })
  const rename = { id: 'c1', actor: 'facilitator', type: 'portfolio/rename', name: 'Shop' }
  const missing = { id: 'c2', actor: 'facilitator', ...naming('Purchases') }

  expect(await host('document.submit', { document, commands: [rename, missing] })).toEqual({
    ok: true,
    sequences: [1, null],
    refused: [{ id: 'c2', reason: 'not-there' }],
  })
})

it('a window says since when something waits, from the first step until nothing does', async () => {
  const window = aWindow(orders())
  const start = window.clock.now()
  window.editor.submit(naming('A'))
  window.clock.turn(500)
  window.editor.submit(naming('B'))
  expect(window.state().unsavedSince).toBe(start)

  await window.last().answer(taken(1))
  await window.last().answer(taken(2))

  expect(window.state().unsavedSince).toBeNull()
})
