// A web host on a free port of this machine, for the tests of who may come in.
import { connect } from 'node:net'
import { createTokens, newSecret } from '../../electron/web/tokens'
import { startWebHost, type WebHost } from '../../electron/web/webHost'
import { createWindows, type Windows } from '../../electron/web/windows'
import { contract, type Services } from '../../shared/host/contract'
import { turnedClock, type TurnedClock } from './turnedClock'

/** The whole answer to a raw request: status 0 for none. */
export interface RawAnswer {
  readonly status: number
  readonly head: string
  readonly body: string
}

export interface WebHouse {
  readonly host: WebHost
  readonly windows: Windows
  readonly clock: TurnedClock
  /** Every call that came through to the services, as 'client call'. */
  readonly served: string[]
  readonly reports: unknown[]
  readonly counts: number[]
  /** Who came and who went, as 'here window_…' and 'gone window_…'. */
  readonly presence: string[]
  readonly launchSecret: string
  readonly origin: string
  /** Writes exactly these lines, because clients correct what we want to get wrong. */
  ask(lines: readonly string[], body?: string): Promise<RawAnswer>
  /** A token, bought like a window buys it. */
  token(): Promise<string>
  /** As if the host had been set up anew. */
  forgetTokens(): void
  close(): Promise<void>
}

const ABOUT = { version: '0.0.0', host: 'web', dataFolder: '/nowhere' }

/** @param servicesFor makes what answers; by default every call answers with `app.about` and is noted down */
export async function startWebHouse(servicesFor?: (tell: Windows['tell']) => Services): Promise<WebHouse> {
  const served: string[] = []
  const reports: unknown[] = []
  const counts: number[] = []
  const presence: string[] = []
  const clock = turnedClock()
  const launchSecret = newSecret()
  const tokens = createTokens({ monotonic: () => clock.now(), secret: newSecret })
  const newWindow = () => `window_${newSecret()}`
  let forgotten = false
  const isToken = (token: string) => !forgotten && tokens.isToken(token)
  const windows = createWindows({
    ...{ clock, isToken, newWindow },
    onHere: (window) => presence.push(`here ${window}`),
    onGone: (window) => presence.push(`gone ${window}`),
    onCount: (count) => counts.push(count),
  })
  const host = await startWebHost({
    port: 0,
    pages: new Map([['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html>app') }]]),
    services: servicesFor?.(windows.tell) ?? noting(served),
    tokens: { ...tokens, isToken },
    windows,
    isLaunchSecret: (secret) => secret === launchSecret,
    report: (cause) => reports.push(cause),
  })
  const origin = `http://127.0.0.1:${host.port}`
  const ask = (lines: readonly string[], body = '') => askRaw(host.port, lines, body)
  const token = async () => {
    const code = new URL(host.address()).hash.replace('#c=', '')
    const { body } = await ask(
      [
        'POST /api/session HTTP/1.1',
        `Host: 127.0.0.1:${host.port}`,
        `Origin: ${origin}`,
        'Content-Type: application/json',
      ],
      JSON.stringify({ code }),
    )
    return (JSON.parse(body) as { token: string }).token
  }
  const forgetTokens = () => void (forgotten = true)
  return {
    host,
    windows,
    clock,
    served,
    reports,
    counts,
    presence,
    launchSecret,
    origin,
    ask,
    token,
    forgetTokens,
    close: host.close,
  }
}

function noting(served: string[]): Services {
  const entries = Object.keys(contract).map((call) => [
    call,
    (_input: unknown, client: string) => {
      served.push(`${client} ${call}`)
      return Promise.resolve(ABOUT)
    },
  ])
  return Object.fromEntries(entries) as Services
}

function askRaw(port: number, lines: readonly string[], body: string): Promise<RawAnswer> {
  const length = body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write([...lines, ...length, 'Connection: close', '', body].join('\r\n')),
    )
    socket.on('data', (part) => (text += part.toString('utf8')))
    socket.on('error', () => undefined) // 'close' follows, and what was answered before the line broke counts
    socket.on('close', () => {
      const [head = '', ...rest] = text.split('\r\n\r\n')
      resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') })
    })
  })
}
