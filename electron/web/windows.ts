// The windows that listen: one socket each, admitted by its first message (RELIABILITY.md T8).
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { z } from 'zod'
import type { HostEvent } from '../../shared/host/events'
import type { Clock } from '../services/clock'

const FIRST_WORD_WITHIN = 3000
const LARGEST_MESSAGE = 256 * 1024
const MOST_SOCKETS = 64

/** Close codes that the window understands: it asks to be opened again, or simply comes back. */
export const UNKNOWN_TOKEN = 4401
export const NO_FIRST_WORD = 4408

/** A window keeps its name over a lost connection, so that its resent commands are known as its own. */
export const WindowId = z.string().regex(/^window_[\w-]{8,64}$/)
const FirstWord = z.strictObject({ token: z.string(), window: WindowId.exactOptional() })

export interface Windows {
  /** Takes over a socket that has passed the gate. */
  readonly accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Every window but those that know already, or must not know. */
  readonly tell: (event: HostEvent, ...exceptClients: readonly (string | undefined)[]) => void
  readonly close: () => void
}

export interface WindowMeans {
  readonly clock: Clock
  readonly isToken: (token: string) => boolean
  readonly newWindow: () => string
  /** A window is there, for the first time or again; and it is gone, maybe only for a moment. */
  readonly onHere?: (window: string) => void
  readonly onGone?: (window: string) => void
  /** Called with the number of windows whenever it changes. */
  readonly onCount?: (windows: number) => void
}

export function createWindows(means: WindowMeans): Windows {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false })
  const windows = new Map<string, WebSocket>()

  function admit(socket: WebSocket, wanted: string | undefined): void {
    const window = wanted !== undefined && !windows.has(wanted) ? wanted : means.newWindow()
    windows.set(window, socket)
    socket.on('message', () => socket.close(1008)) // a window speaks by calls; here it only listens
    socket.on('close', () => {
      windows.delete(window)
      means.onGone?.(window)
      means.onCount?.(windows.size)
    })
    means.onHere?.(window)
    means.onCount?.(windows.size)
    socket.send(JSON.stringify({ ready: window }))
  }

  function awaitFirstWord(socket: WebSocket): void {
    const callOff = means.clock.setTimer(FIRST_WORD_WITHIN, () => socket.close(NO_FIRST_WORD))
    socket.on('close', callOff)
    socket.once('message', (bytes, isBinary) => {
      callOff()
      const word = !isBinary && Buffer.isBuffer(bytes) ? firstWordIn(bytes.toString('utf8')) : undefined
      if (word && means.isToken(word.token)) admit(socket, word.window)
      else socket.close(UNKNOWN_TOKEN)
    })
  }

  return {
    accept(request, socket, head) {
      if (server.clients.size >= MOST_SOCKETS) return void socket.destroy()
      server.handleUpgrade(request, socket, head, (admitted) => {
        admitted.on('error', () => admitted.terminate()) // too large, not a frame: the socket is gone, the others stay
        awaitFirstWord(admitted)
      })
    },
    tell(event, ...exceptClients) {
      const text = JSON.stringify(event)
      for (const [window, socket] of windows) if (!exceptClients.includes(window)) socket.send(text)
    },
    close: () => {
      for (const socket of server.clients) socket.terminate()
    },
  }
}

function firstWordIn(text: string): z.infer<typeof FirstWord> | undefined {
  try {
    return FirstWord.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
