// The local web host: the same services as in Electron, behind a gate on 127.0.0.1 (ARCHITECTURE.md 2.9, RELIABILITY.md 4).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { contract, serve, type Services } from '../../shared/host/contract'
import { pageHeaders } from '../../shared/host/pageHeaders'
import type { BuiltPages } from '../services/builtPages'
import { gate, gateOfSocket, LARGEST_BODY, LAUNCH_PATH, pathnameOf, SESSION_PATH, type House } from './gate'
import type { Tokens } from './tokens'
import { WindowId, type Windows } from './windows'

export interface WebHostMeans {
  /** 0: any that is free. */
  readonly port: number
  readonly pages: BuiltPages
  readonly services: Services
  readonly tokens: Tokens
  readonly windows: Windows
  readonly isLaunchSecret: (secret: string) => boolean
  /** Told of what no window of ours sends, and of our own mistakes; the window learns only that it failed. */
  readonly report: (cause: unknown) => void
}

export interface WebHost {
  readonly port: number
  /** An address that opens one window, once, within a minute. */
  readonly address: () => string
  readonly close: () => Promise<void>
}

const CALL_PATH = '/api/call/'
const Code = z.strictObject({ code: z.string().max(100) })

/** A status that ends a request without a body. */
class Answer extends Error {
  readonly status: number
  constructor(status: number) {
    super(`Refused with ${status}`)
    this.status = status
  }
}

/** Rejects with EADDRINUSE when the port is taken. */
export async function startWebHost(means: WebHostMeans): Promise<WebHost> {
  const { tokens, windows } = means
  const house = { port: means.port, isToken: tokens.isToken, isLaunchSecret: means.isLaunchSecret }
  const address = () => `http://127.0.0.1:${house.port}/#c=${tokens.issueCode()}`
  // Node would answer a missing Host itself, with a body; the gate answers it like any other that is not ours.
  const server = createServer({ requireHostHeader: false, maxHeaderSize: 16_384 }, (request, response) => {
    void answer({ ...means, address }, house, request, response)
  })
  Object.assign(server, { headersTimeout: 5000, requestTimeout: 30_000, maxHeadersCount: 50, maxConnections: 256 })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const pathname = pathnameOf(request.url)
    const refusal = pathname === undefined ? 400 : gateOfSocket(request, pathname, house)
    if (refusal) socket.end(`HTTP/1.1 ${refusal} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    else windows.accept(request, socket, head)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(means.port, '127.0.0.1', resolve) // never 0.0.0.0: phones get another server
  })
  house.port = portOf(server.address())

  return {
    port: house.port,
    address,
    async close() {
      windows.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

type Desk = WebHostMeans & { readonly address: () => string }

async function answer(desk: Desk, house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
  try {
    const pathname = pathnameOf(request.url)
    const refusal = pathname === undefined ? 400 : gate(request, pathname, house)
    if (pathname === undefined || refusal) throw new Answer(refusal ?? 400)
    if (request.method === 'GET') sendPage(desk.pages, pathname, response)
    else send(response, 'application/json', JSON.stringify(await resultOf(desk, pathname, request)))
  } catch (cause) {
    if (!(cause instanceof Answer)) desk.report(cause)
    if (response.headersSent) response.destroy()
    else response.writeHead(statusOf(cause), { Connection: 'close', 'Content-Length': 0 }).end()
  }
}

function sendPage(pages: BuiltPages, pathname: string, response: ServerResponse): void {
  const page = pages.get(pathname === '/' ? '/index.html' : pathname)
  if (!page) throw new Answer(404)
  send(response, page.type, page.bytes)
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response
    .writeHead(200, {
      'Content-Type': type,
      'Content-Length': typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    })
    .end(content)
}

async function resultOf(desk: Desk, pathname: string, request: IncomingMessage): Promise<unknown> {
  const body = await jsonIn(request)
  if (pathname === SESSION_PATH) {
    const token = desk.tokens.redeem(Code.parse(body).code)
    if (token === undefined) throw new Answer(401)
    return { token }
  }
  if (pathname === LAUNCH_PATH) return { address: desk.address() }
  const call = pathname.slice(CALL_PATH.length)
  if (!pathname.startsWith(CALL_PATH) || !Object.hasOwn(contract, call)) throw new Answer(404)
  const client = WindowId.parse(request.headers['x-workback-window'])
  // JSON has no undefined: a service that answers nothing would leave an answer that no window can read
  return (await serve(desk.services, call, body, client)) ?? null
}

async function jsonIn(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_BODY) throw new Answer(413)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw new Answer(400)
  }
}

/** What does not fit the contract is the sender's fault; all else is ours. */
function statusOf(cause: unknown): number {
  if (cause instanceof Answer) return cause.status
  return cause instanceof z.ZodError ? 400 : 500
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0
