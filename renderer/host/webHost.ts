// The host behind the local web server: calls by fetch, events by a socket that comes back by itself.
import { z } from 'zod'
import { connect } from '../../shared/host/contract'
import { HostEvent, type Connection } from '../../shared/host/events'
import type { HostConnection } from './hostConnection'
import { createListeners } from './listeners'
import { openReturningSocket, type ReturningSocket } from './returningSocket'

/** What of a browser this needs; tests pass their own. */
export interface Browser {
  readonly location: Pick<Location, 'origin' | 'pathname' | 'hash'>
  readonly history: Pick<History, 'replaceState'>
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>
  readonly openSocket: (address: string) => WebSocket
  /** Milliseconds from now; answers the way to call it off. */
  readonly setTimer: (milliseconds: number, act: () => void) => () => void
}

const TOKEN = 'workback.token'
const Session = z.object({ token: z.string() })

/** The browser that this runs in. */
const thisBrowser = (): Browser => ({
  location: window.location,
  history: window.history,
  sessionStorage: window.sessionStorage,
  fetch: (address, request) => fetch(address, request),
  openSocket: (address) => new WebSocket(address),
  setTimer(milliseconds, act) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
})

/** Null: neither a fresh code in the address nor a token that the host still knows; the person has to open Workback again. */
export async function connectWebHost(browser: Browser = thisBrowser()): Promise<HostConnection | null> {
  const token = await redeemCode(browser)
  if (token === null) return null
  const events = createListeners<HostEvent>()
  const connection = createListeners<Connection>()
  const address = `${browser.location.origin.replace(/^http/, 'ws')}/api/socket`
  const socket = await openReturningSocket({
    open: () => browser.openSocket(address),
    setTimer: browser.setTimer,
    token,
    onMessage: (message) => events.tell(HostEvent.parse(message)),
    onConnection: connection.tell,
  })
  if (socket === null) {
    browser.sessionStorage.removeItem(TOKEN)
    return null
  }
  return {
    host: connect((call, input) => send(browser, token, socket, call, input)),
    events: { onEvent: events.add, onConnection: connection.add },
  }
}

/** Swaps the code of the address for a token, and takes it out of the address before anything else can read it. */
async function redeemCode(browser: Browser): Promise<string | null> {
  const code = /^#c=([\w-]+)$/.exec(browser.location.hash)?.[1]
  if (code === undefined) return browser.sessionStorage.getItem(TOKEN)
  browser.history.replaceState(null, '', browser.location.pathname)
  const response = await post(browser, '/api/session', { code }, {})
  if (!response.ok) return browser.sessionStorage.getItem(TOKEN)
  const { token } = Session.parse(await response.json())
  browser.sessionStorage.setItem(TOKEN, token)
  return token
}

async function send(
  browser: Browser,
  token: string,
  socket: ReturningSocket,
  call: string,
  input: unknown,
): Promise<unknown> {
  const proof = { Authorization: `Bearer ${token}`, 'X-Workback-Window': socket.window() }
  const response = await post(browser, `/api/call/${call}`, input, proof)
  if (response.status === 401) socket.end()
  if (!response.ok) throw new Error(`The host answered ${call} with ${response.status}`)
  keepToken(browser.sessionStorage, token)
  return response.json()
}

/** Whoever clears the browser's storage under us is still let in when reloading. Asked first: writing at every call costs more. */
function keepToken(store: Browser['sessionStorage'], token: string): void {
  if (store.getItem(TOKEN) !== token) store.setItem(TOKEN, token)
}

const post = (browser: Browser, path: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
  browser.fetch(browser.location.origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
