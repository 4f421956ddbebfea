// The room's screen as a client of the host: it gets the picture, and never what is the facilitator's alone.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../shared/host/contract'
import { changesBetween, withChanges } from '../../../shared/model/portfolioChanges'
import type { Portfolio } from '../../../shared/model/portfolio'
import { memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'

const SECRET = 'The CFO will cut this'
const addNote = (id: string, text: string, isPrivate: boolean) => ({
  ...{ id, actor: 'facilitator', type: 'note/add' },
  record: { id: `note_${id}`, text, private: isPrivate, order: 'a0' },
})
const rename = (id: string, name: string) => ({ id, actor: 'facilitator', type: 'portfolio/rename', name })

let home: MemoryHost
let facilitator: MemoryWindow
let projector: MemoryWindow
let document: string
beforeEach(async () => {
  home = memoryHost()
  facilitator = home.window('facilitator')
  projector = home.window('projector')
  ;({ document } = await facilitator.host('document.openSample', {}))
})

const showing = (changes: Partial<Input<'projector.show'>['showing']> = {}): Input<'projector.show'> => ({
  showing: {
    document,
    language: 'en',
    scene: { kind: 'map' },
    selection: [],
    frame: { x: 0, y: 0, width: 100, height: 50 },
    look: { lens: null, compared: null, replaying: false, hiding: false, lanes: false, filter: {} },
    held: false,
    ...changes,
  },
})
async function picture(before?: Portfolio): Promise<Portfolio> {
  const answer = await projector.host('projector.picture', { document, anew: before === undefined })
  if (!answer) throw new Error('There is no picture')
  return withChanges(before, answer.changes)
}
async function submit(...commands: readonly Record<string, unknown>[]) {
  const answer = await facilitator.host('document.submit', { document, commands: commands as never[] })
  expect(answer).toMatchObject({ ok: true })
  if (answer.ok) expect(answer.refused).toBeUndefined()
}

describe('a projector', () => {
  test('is given where the facilitator looks, at once and again whenever that changes', async () => {
    await facilitator.host('projector.show', showing())

    expect(await projector.host('projector.join', {})).toEqual(showing())
    expect(await facilitator.host('projector.show', showing({ selection: ['product_a'] }))).toEqual({ here: true })
    expect(projector.heard).toContainEqual({ event: 'projector.shows', ...showing({ selection: ['product_a'] }) })
  })

  test('gets the map, and after a step only what the step changed', async () => {
    await projector.host('projector.join', {})
    const first = await picture()
    await submit(rename('c1', 'Renamed'))

    const answer = await projector.host('projector.picture', { document, anew: false })

    expect(Object.keys(first.dataProducts).length).toBeGreaterThan(3)
    expect(answer?.changes['name']).toEqual({ whole: 'Renamed' })
    expect(Object.keys(answer?.changes ?? {}).sort()).toEqual(['name', 'notes', 'unknown'])
    expect(projector.heard).toContainEqual({ event: 'projector.stale', document })
  })

  test('never gets a private note: neither in the picture nor in anything it hears', async () => {
    await submit(addNote('n0', SECRET, true))
    projector = home.window('projector')
    await projector.host('projector.join', {})
    const first = await picture()
    await submit(addNote('n1', SECRET, true), addNote('n2', 'For everybody', false))
    const second = await picture(first)

    const seen = JSON.stringify([first, second, projector.heard])
    expect(seen.includes('For everybody')).toBe(true)
    expect(seen.includes(SECRET)).toBe(false)
    // The twin: a facilitator's window hears the very same step with its text.
    const other = home.window('other')
    await submit(addNote('n3', SECRET, true))
    expect(JSON.stringify(other.heard).includes(SECRET)).toBe(true)
    expect(JSON.stringify(projector.heard).includes(SECRET)).toBe(false)
  })

  test('is known to be here, and gone when its window is', async () => {
    await projector.host('projector.join', {})
    expect(facilitator.heard).toContainEqual({ event: 'projector.here', here: true })

    home.windowGone('projector')

    expect(facilitator.heard).toContainEqual({ event: 'projector.here', here: false })
    expect(await facilitator.host('projector.show', showing())).toEqual({ here: false })
  })

  test('is opened by the window where the host has none of its own, and closed by the same key', async () => {
    expect(await facilitator.host('projector.toggle', {})).toEqual({ now: 'window' })
    await projector.host('projector.join', {})

    expect(await facilitator.host('projector.toggle', {})).toEqual({ now: 'closed' })
    expect(projector.heard).toContainEqual({ event: 'projector.leave' })
  })

  test('gets nothing of a document that is not open, and nothing before it has joined', async () => {
    expect(await projector.host('projector.picture', { document, anew: true })).toBeNull()
    await projector.host('projector.join', {})

    expect(await projector.host('projector.picture', { document: 'portfolio_unknown', anew: true })).toBeNull()
  })
})

test('changes put onto the state before give the state after, and leave untouched records the same', async () => {
  await projector.host('projector.join', {})
  const before = await picture()
  const [product = ''] = Object.keys(before.dataProducts)
  const { [product as never]: _gone, ...dataProducts } = before.dataProducts
  const after: Portfolio = { ...before, name: 'Other', dataProducts, owners: {} }

  const made = withChanges(before, JSON.parse(JSON.stringify(changesBetween(before, after))) as never)

  expect(made).toEqual(after)
  expect(made.useCases).toBe(before.useCases)
  for (const id of Object.keys(dataProducts))
    expect(made.dataProducts[id as never]).toBe(before.dataProducts[id as never])
})
