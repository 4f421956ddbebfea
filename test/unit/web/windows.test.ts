// The socket by which windows hear of events, and who may listen (RELIABILITY.md T8).
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { NO_FIRST_WORD, UNKNOWN_TOKEN } from '../../../electron/web/windows'
import { startWebHouse, type WebHouse } from '../../support/webHouse'

let house: WebHouse
let open: WebSocket[]
beforeEach(async () => {
  house = await startWebHouse()
  open = []
})
afterEach(async () => {
  for (const socket of open) socket.terminate()
  await house.close()
})

async function knock(): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${house.host.port}/api/socket`, { origin: house.origin })
  open.push(socket)
  await new Promise((resolve) => socket.once('open', resolve))
  return socket
}
const heard = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => socket.once('message', (bytes: Buffer) => resolve(JSON.parse(bytes.toString('utf8')))))
const closed = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once('close', resolve))
const say = (socket: WebSocket, word: unknown) => socket.send(JSON.stringify(word))

async function aWindow(word: object = {}): Promise<{ socket: WebSocket; name: string }> {
  const socket = await knock()
  const answer = heard(socket)
  say(socket, { token: await house.token(), ...word })
  return { socket, name: ((await answer) as { ready: string }).ready }
}

describe('a window that says its token', () => {
  it('is given a name and hears what all but another window are told', async () => {
    const mine = await aWindow()
    const other = await aWindow()
    const news = heard(mine.socket)
    const othersNews = heard(other.socket)

    house.windows.tell({ event: 'menu.chosen', action: 'file.save' }, other.name)
    house.windows.tell({ event: 'window.closing' })

    expect(await news).toEqual({ event: 'menu.chosen', action: 'file.save' })
    expect(await othersNews).toEqual({ event: 'window.closing' })
    expect(mine.name).not.toBe(other.name)
  })

  it('keeps its name when it comes back, unless somebody else bears it', async () => {
    const first = await aWindow()
    const twin = await aWindow({ window: first.name })
    first.socket.close()
    await expect.poll(() => house.counts.at(-1)).toBe(1)
    const back = await aWindow({ window: first.name })

    expect(twin.name).not.toBe(first.name)
    expect(back.name).toBe(first.name)
  })

  it('counts, until it has gone', async () => {
    const { socket } = await aWindow()
    socket.close()

    await expect.poll(() => house.counts).toEqual([1, 0])
  })

  it('is known to be here, gone, and here again under its name', async () => {
    const { socket, name } = await aWindow()
    socket.close()
    await expect.poll(() => house.presence).toHaveLength(2)
    await aWindow({ window: name })

    expect(house.presence).toEqual([`here ${name}`, `gone ${name}`, `here ${name}`])
  })

  it('is sent away when it says more: it speaks by calls', async () => {
    const { socket } = await aWindow()
    const gone = closed(socket)
    say(socket, { document: 'x' })

    expect(await gone).toBe(1008)
  })
})

describe('a stranger on the socket', () => {
  it.each([
    ['a wrong token', { token: 'x' }],
    ['no token', {}],
    ['more than the first word', { token: 'x', admin: true }],
    ['a name that is none of ours', { token: 'x', window: '../../x' }],
  ])('with %s is sent away', async (_what, word) => {
    const socket = await knock()
    const gone = closed(socket)
    say(socket, word)

    expect(await gone).toBe(UNKNOWN_TOKEN)
    expect(house.counts).toEqual([])
  })

  it('with a name of his own making is sent away even when he has a token', async () => {
    const socket = await knock()
    const gone = closed(socket)
    say(socket, { token: await house.token(), window: '<script>' })

    expect(await gone).toBe(UNKNOWN_TOKEN)
  })

  it('who says nothing is sent away after three seconds', async () => {
    const socket = await knock()
    const gone = closed(socket)
    house.clock.turn(2999)
    expect(socket.readyState).toBe(WebSocket.OPEN)
    house.clock.turn(1)

    expect(await gone).toBe(NO_FIRST_WORD)
  })

  it('who sends bytes, or broken JSON, is sent away', async () => {
    const [bytes, broken] = [await knock(), await knock()]
    const gone = Promise.all([closed(bytes), closed(broken)])
    bytes.send(Buffer.from(JSON.stringify({ token: await house.token() })))
    broken.send('{')

    expect(await gone).toEqual([UNKNOWN_TOKEN, UNKNOWN_TOKEN])
  })

  it('who sends more than 256 KB is cut off, and the others stay', async () => {
    const mine = await aWindow()
    const huge = await knock()
    const gone = closed(huge)
    huge.send('x'.repeat(256 * 1024 + 1))

    expect(await gone).toBe(1009)
    expect(mine.socket.readyState).toBe(WebSocket.OPEN)
  })

  it('finds no room when he opens socket after socket', async () => {
    const sockets = await Promise.all(Array.from({ length: 64 }, knock))
    const late = new WebSocket(`ws://127.0.0.1:${house.host.port}/api/socket`, { origin: house.origin })
    const refused = await new Promise((resolve) => late.once('error', resolve))

    expect(sockets).toHaveLength(64)
    expect(refused).toBeInstanceOf(Error)
  })
})
