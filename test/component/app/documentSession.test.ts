import { describe, expect, it } from 'vitest'
import { openSession } from '../../../renderer/app/documentSession'
import { forgetfulMirror, type Mirror } from '../../../renderer/mirror/mirror'
import { parseCommand } from '../../../shared/model/commands'
import { settled } from '../../support/aWindow'
import { memoryHost } from '../../support/memoryHost'

const renaming = (name: string, id = `c_${name}`) =>
  parseCommand({ id, actor: 'facilitator', type: 'portfolio/rename', name })

async function workshop(mirror: Partial<Mirror> = {}) {
  const house = memoryHost()
  const window = house.window('one')
  const opened = await window.host('document.new', { name: 'Workshop' })
  const open = () => openSession({ ...window, mirror: { ...forgetfulMirror, ...mirror }, run: () => undefined }, opened)
  const others = house.window('two')
  const elsewhere = (name: string) =>
    others.host('document.submit', { document: opened.document, commands: [renaming(name)] as never[] })
  return { house, opened, open, elsewhere }
}

describe('a document on the desk', () => {
  it('sends what the browser kept and the host does not have', async () => {
    const { open, house } = await workshop({ outboxOf: () => Promise.resolve([renaming('Kept')]) })
    const session = await open()
    expect(session.editor.getState().history.present.name).toBe('Kept')

    for (let turn = 0; turn < 20; turn += 1) await settled()

    expect(session.editor.getState()).toMatchObject({ outbox: [], saveState: 'saved', sequence: 1 })
    session.close()
    await house.close()
  })

  it('hears what others do while the cache is still being read', async () => {
    const { open, elsewhere, house } = await workshop({
      outboxOf: async () => {
        await elsewhere('Renamed meanwhile')
        return []
      },
    })

    const session = await open()

    expect(session.editor.getState().history.present.name).toBe('Renamed meanwhile')
    session.close()
    await house.close()
  })

  it('opens although the browser holds steps it cannot read, and although it holds nothing', async () => {
    const broken = await workshop({ outboxOf: () => Promise.resolve([{ type: 'from/the-future' }, renaming('Kept')]) })
    const session = await broken.open()
    expect(session.editor.getState().history.present.name).toBe('Kept')
    session.close()

    const failing = await workshop({
      outboxOf: () => Promise.reject(new Error('The cache is damaged')),
      viewOf: () => Promise.reject(new Error('The cache is damaged')),
      keepOutbox: () => Promise.reject(new Error('The cache is full')),
      keepWitness: () => Promise.reject(new Error('The cache is full')),
    })
    const bare = await failing.open()
    bare.editor.submit({ type: 'portfolio/rename', name: 'Works' })
    for (let turn = 0; turn < 20; turn += 1) await settled()
    expect(bare.editor.getState()).toMatchObject({ saveState: 'saved', outbox: [] })
    bare.close()
  })

  it('tells the witness what the host has acknowledged, and nothing where it has acknowledged nothing more', async () => {
    const recorded = async () => {
      const witnessed: number[] = []
      const kept: number[] = []
      const { open } = await workshop({
        keepWitness: ({ sequence }) => Promise.resolve(void witnessed.push(sequence)),
        keepOutbox: (_, commands) => Promise.resolve(void kept.push(commands.length)),
      })
      return { witnessed, kept, session: await open() }
    }

    const early = await recorded()
    early.session.editor.submit({ type: 'portfolio/rename', name: 'On its way' })
    early.session.close() // before the host has answered
    expect(early).toMatchObject({ witnessed: [0], kept: [1] })

    const late = await recorded()
    late.session.editor.submit({ type: 'portfolio/rename', name: 'Arrived' })
    for (let turn = 0; turn < 20; turn += 1) await settled()
    late.session.close()
    expect(late.witnessed).toEqual([0, 1])
    expect(late.kept.at(-1)).toBe(0)
  })

  it('drops a remembered selection and a lens that name something gone', async () => {
    const { open } = await workshop({
      viewOf: () => Promise.resolve({ selection: ['product_gone'], lens: 'usecase_gone', view: 'outline' }),
    })

    const { view, close } = await open()

    expect(view.getState()).toMatchObject({ selection: [], lens: null, view: 'outline' })
    close()
  })

  it('is shown to a person as she works, in whichever portfolio she has chosen that', async () => {
    const rows = new Map<string, unknown>()
    const mirror: Partial<Mirror> = {
      viewOf: (row) => Promise.resolve(rows.get(row)),
      keepView: (row, view) => Promise.resolve(void rows.set(row, view)),
    }
    const first = await workshop(mirror)
    const { view, close } = await first.open()
    view.setState({ language: 'de', theme: 'dark' })
    close()

    const another = await workshop(mirror)
    rows.set(another.opened.document, { language: 'en', view: 'outline' }) // as an older Workback kept it
    const next = await another.open()

    expect(next.view.getState()).toMatchObject({ language: 'de', theme: 'dark', view: 'outline' })
    next.close()
  })

  it('speaks as the browser does until somebody has chosen', async () => {
    const { opened, house } = await workshop()
    const { view, close } = await openSession(
      { ...house.window('one'), mirror: forgetfulMirror, run: () => undefined, language: 'de' },
      opened,
    )

    expect(view.getState().language).toBe('de')
    close()
  })
})
