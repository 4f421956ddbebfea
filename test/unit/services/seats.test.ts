// Windows on one document: whose steps are whose, and when a document that nobody shows any more is closed (RELIABILITY.md 2.9, 2.11; R8).
import { beforeEach, describe, expect, it } from 'vitest'
import { RELEASE_AFTER } from '../../../electron/services/clients'
import { settled } from '../../support/aWindow'
import { DATA_FOLDER, memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

let disk: VolatileFiles
let home: MemoryHost
beforeEach(() => {
  disk = new VolatileFiles()
  restart()
})
let restarts = 0
function restart(): void {
  home = memoryHost({ disk, ids: `seat${(restarts += 1)}x` })
}

const attach = async (window: MemoryWindow, document: string, actor?: string) =>
  (await window.host('document.attach', { document, ...(actor !== undefined && { actor }) }))?.actor
const isLocked = async (document: string) =>
  (await disk.list(`${DATA_FOLDER}/docs/${document}`)).some((name) => name === 'lock.json')
const calm = async () => {
  for (let turn = 0; turn < 30; turn += 1) await settled()
}

describe('each window on a document has a seat of its own', () => {
  it('the lowest that is free, so that the first one after a restart is the first again', async () => {
    const { document, actor } = await home.window('one').host('document.new', { name: 'Map' })

    expect(actor).toBe('facilitator')
    expect(await attach(home.window('two'), document)).toBe('facilitator-2')
    expect(await attach(home.window('three'), document)).toBe('facilitator-3')
    home.windowGone('two')
    expect(await attach(home.window('four'), document)).toBe('facilitator-2')

    await home.close()
    restart()
    expect((await home.window('any').host('document.resume', {}))?.actor).toBe('facilitator')
  })

  it('and keeps it when it asks again', async () => {
    const first = home.window('one')
    const { document } = await first.host('document.new', { name: 'Map' })
    await attach(home.window('two'), document)

    expect(await attach(first, document)).toBe('facilitator')
    expect(await attach(home.window('two'), document, 'facilitator')).toBe('facilitator-2')
  })

  it('a reloaded page sits where the one before it sat', async () => {
    const { document } = await home.window('before').host('document.new', { name: 'Map' })
    home.windowGone('before')

    expect(await attach(home.window('after'), document)).toBe('facilitator')
  })

  it('windows that come back to a host that was started again get the seats they had, whoever is first', async () => {
    const { document } = await home.window('one').host('document.new', { name: 'Map' })
    await attach(home.window('two'), document)
    await home.close()
    restart()

    expect(await attach(home.window('two'), document, 'facilitator-2')).toBe('facilitator-2')
    expect(await attach(home.window('one'), document, 'facilitator')).toBe('facilitator')
  })

  it('no window can take a name that is none of ours', async () => {
    const { document } = await home.window('one').host('document.new', { name: 'Map' })

    expect(await attach(home.window('two'), document, 'anna')).toBe('facilitator-2')
  })
})

describe('a window whose connection is gone', () => {
  it('leaves its document open for a while, then closed and unlocked', async () => {
    const { document } = await home.window('one').host('document.new', { name: 'Map' })
    home.windowGone('one')
    home.clock.turn(RELEASE_AFTER - 1)
    await calm()
    expect(await isLocked(document)).toBe(true)

    home.clock.turn(1)
    await calm()

    expect(await isLocked(document)).toBe(false)
  })

  it('and comes back in time finds it as it was', async () => {
    const { document } = await home.window('one').host('document.new', { name: 'Map' })
    home.windowGone('one')
    home.clock.turn(RELEASE_AFTER - 1)
    home.windowBack('one')
    home.clock.turn(RELEASE_AFTER * 3)
    await calm()

    expect(await isLocked(document)).toBe(true)
  })

  it('does not take the document from another one that shows it', async () => {
    const { document } = await home.window('one').host('document.new', { name: 'Map' })
    await attach(home.window('two'), document)
    home.windowGone('one')
    home.clock.turn(RELEASE_AFTER)
    await calm()
    expect(await isLocked(document)).toBe(true)

    home.windowGone('two')
    home.clock.turn(RELEASE_AFTER)
    await calm()

    expect(await isLocked(document)).toBe(false)
  })

  it('and comes back too late opens it again, with every step', async () => {
    const window = home.window('one')
    const { document } = await window.host('document.new', { name: 'Map' })
    const rename = { id: 'c1', actor: 'facilitator', type: 'portfolio/rename', name: 'Shop' }
    await window.host('document.submit', { document, commands: [rename] })
    home.windowGone('one')
    home.clock.turn(RELEASE_AFTER)
    await calm()

    expect(await window.host('document.attach', { document, actor: 'facilitator' })).toMatchObject({
      actor: 'facilitator',
      sequence: 1,
      readOnly: false,
      notices: [],
    })
  })
})

describe('undo takes back one’s own last step', () => {
  const rename = (id: string, actor: string, name: string) => ({ id, actor, type: 'portfolio/rename', name })
  const addDomain = (id: string, actor: string) => ({
    ...{ id, actor, type: 'domain/add' },
    record: { id: `domain_${id}`, name: id, hue: 1 },
  })
  const undo = (id: string, actor: string) => ({ id, actor, type: 'history/undo' })

  it('and leaves the later one of another window alone', async () => {
    const window = home.window('one')
    const { document } = await window.host('document.new', { name: 'Map' })
    const commands = [rename('c1', 'facilitator', 'Shop'), addDomain('c2', 'facilitator-2'), undo('c3', 'facilitator')]
    await window.host('document.submit', { document, commands })

    const now = await window.host('document.attach', { document })

    expect(now?.history.present.name).toBe('Map')
    expect(Object.keys(now?.history.present.domains ?? {})).toEqual(['domain_c2'])
  })
})
