// A window behind the local web server: the real server on a free port, the window's own half, and the contract's cases over both.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectWebHost } from '../../../renderer/host/webHost'
import type { Connection, HostEvent } from '../../../shared/host/events'
import { createServices } from '../../../electron/services/services'
import { hostCases } from '../../support/hostCases'
import { counter, memoryHost, oneProcess } from '../../support/memoryHost'
import { memoryDialogs } from '../../support/memoryDialogs'
import { turnedClock } from '../../support/turnedClock'
import { VolatileFiles } from '../../support/volatileFiles'
import { aTab, type Tab } from '../../support/webWindow'
import { startWebHouse, type WebHouse } from '../../support/webHouse'

let house: WebHouse
beforeEach(async () => {
  house = await startWebHouse(
    (tell) =>
      createServices({
        files: new VolatileFiles(),
        dataFolder: '/data',
        dialogs: memoryDialogs(),
        clock: turnedClock(),
        processes: oneProcess(1),
        randomId: counter('a'),
        version: '1.2.3',
        hostKind: 'web',
        tell,
      }).services,
  )
})
afterEach(() => house.close())

const open = (address = house.host.address(), stored?: Map<string, string>) => aTab(address, house.clock, stored)
async function connected(tab: Tab) {
  const connection = await connectWebHost(tab)
  if (connection === null) throw new Error('Nobody answered')
  return connection
}

describe('the contract', () => {
  it.each(hostCases)('in memory: $name', async ({ check }) => {
    await check(memoryHost().window().host)
  })
  it.each(hostCases)('over the loopback server: $name', async ({ check }) => {
    await check((await connected(open())).host)
  })
})

describe('a tab', () => {
  it('takes the code out of the address, and keeps a token instead', async () => {
    const tab = open()
    await connected(tab)

    expect(tab.shownAddress()).toBe(`${house.origin}/`)
    expect([...tab.stored.keys()]).toEqual(['workback.token'])
    expect(tab.location.hash).not.toContain(tab.stored.get('workback.token'))
  })

  it('is known again after a reload', async () => {
    const tab = open()
    await connected(tab)

    const reloaded = await connected(open(`${house.origin}/`, tab.stored))

    expect((await reloaded.host('app.about', {})).version).toBe('1.2.3')
  })

  it('is known again after a reload when its storage was cleared while it worked', async () => {
    const tab = open()
    const { host } = await connected(tab)
    tab.stored.clear()
    await host('app.about', {})

    const reloaded = await connected(open(`${house.origin}/`, tab.stored))

    expect((await reloaded.host('app.about', {})).version).toBe('1.2.3')
  })

  it('is still let in after its storage was cleared under it, or took another token, once it has called the host', async () => {
    for (const spoil of [
      (kept: Map<string, string>) => kept.clear(),
      (kept: Map<string, string>) => kept.set('workback.token', 'other'),
    ]) {
      const stored = new Map<string, string>()
      const before = await connected(open(house.host.address(), stored))
      const token = stored.get('workback.token')
      spoil(stored)
      await before.host('app.about', {})

      expect(stored.get('workback.token')).toBe(token)
      expect((await (await connected(open(`${house.origin}/`, stored))).host('app.about', {})).version).toBe('1.2.3')
    }
  })

  it('gets nothing with a code that was used before', async () => {
    const address = house.host.address()
    await connected(open(address))

    expect(await connectWebHost(open(address))).toBe(null)
  })

  it('gets nothing without code and token', async () => {
    expect(await connectWebHost(open(`${house.origin}/`))).toBe(null)
  })

  it('gets nothing, and forgets its token, when the host has forgotten it', async () => {
    const stored = new Map([['workback.token', 'of another life']])

    expect(await connectWebHost(open(`${house.origin}/`, stored))).toBe(null)
    expect(stored.size).toBe(0)
  })

  it('hears what another window has done, and not what it has done itself', async () => {
    const [mine, other] = [await connected(open()), await connected(open())]
    const heard: HostEvent[] = []
    mine.events.onEvent((event) => heard.push(event))
    const { document } = await mine.host('document.new', { name: 'Retail' })
    await other.host('document.attach', { document })
    const submit = (from: typeof mine, id: string) =>
      from.host('document.submit', { document, commands: [{ id, actor: 'anna', type: 'portfolio/rename', name: id }] })

    await submit(mine, 'mine')
    await submit(other, 'theirs')

    await expect.poll(() => heard).toHaveLength(1)
    expect(heard).toMatchObject([{ event: 'document.advanced', document, first: 2, commands: [{ id: 'theirs' }] }])
  })

  it('comes back by itself when its socket is lost, later and later, and says both', async () => {
    const tab = open()
    const { events, host } = await connected(tab)
    const news: Connection[] = []
    events.onConnection((connection) => news.push(connection))

    house.windows.close()
    await expect.poll(() => news).toEqual(['lost'])
    house.clock.turn(249)
    expect(tab.sockets).toHaveLength(1)
    house.clock.turn(1)

    await expect.poll(() => news).toEqual(['lost', 'connected'])
    expect((await host('app.about', {})).host).toBe('web')
  })

  it('stops trying, and says so, when the host no longer knows it', async () => {
    const tab = open()
    const { events, host } = await connected(tab)
    const news: Connection[] = []
    events.onConnection((connection) => news.push(connection))

    house.forgetTokens()
    await expect(host('app.about', {})).rejects.toThrow('401')
    house.windows.close()
    await expect.poll(() => tab.sockets[0]?.readyState).toBe(3)
    house.clock.turn(60_000)

    expect(news[0]).toBe('ended')
    expect(tab.sockets).toHaveLength(1)
  })
})
