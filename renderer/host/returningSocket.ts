// The socket that the web host tells its events by. A lost one is opened again, later and later, until the host no longer knows us.
import { z } from 'zod'
import type { Connection } from '../../shared/host/events'

export interface SocketMeans {
  readonly open: () => WebSocket
  readonly setTimer: (milliseconds: number, act: () => void) => () => void
  readonly token: string
  readonly onMessage: (message: unknown) => void
  readonly onConnection: (connection: Connection) => void
}

export interface ReturningSocket {
  /** The name the host has given this window; it goes with every call. */
  window(): string
  /** The host has forgotten us: nothing is tried any more. */
  end(): void
}

/** Close code of electron/web/windows.ts for a token that it does not know. */
const UNKNOWN_TOKEN = 4401
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 5000

const Ready = z.object({ ready: z.string() })

/** Resolves when the host has admitted this window; null when it will not. */
export function openReturningSocket(means: SocketMeans): Promise<ReturningSocket | null> {
  return new Promise((resolve) => {
    let window: string | undefined
    let pause = FIRST_PAUSE
    let ended = false
    const returning: ReturningSocket = { window: () => window ?? '', end }

    function end(): void {
      if (ended) return
      ended = true
      means.onConnection('ended')
    }

    function open(): void {
      if (ended) return
      const socket = means.open()
      let admitted = false
      socket.onopen = () => socket.send(JSON.stringify({ token: means.token, ...(window !== undefined && { window }) }))
      socket.onmessage = ({ data }: MessageEvent) => {
        const message: unknown = JSON.parse(String(data))
        if (admitted) means.onMessage(message)
        else admit(Ready.parse(message).ready)
        admitted = true
      }
      socket.onclose = ({ code }) => {
        if (code === UNKNOWN_TOKEN) refused()
        else comeBack(admitted)
      }
    }

    function admit(name: string): void {
      window = name
      pause = FIRST_PAUSE
      resolve(returning)
      means.onConnection('connected')
    }

    function refused(): void {
      resolve(null)
      end()
    }

    function comeBack(wasConnected: boolean): void {
      if (wasConnected) means.onConnection('lost')
      means.setTimer(pause, open)
      pause = Math.min(pause * 2, LONGEST_PAUSE)
    }

    open()
  })
}
