// The real services on a disk in memory, with as many windows as a test wants. Nothing of ours is mocked.
import { createServices, type HostServices } from '../../electron/services/services'
import type { Formats } from '../../electron/services/formats'
import type { Processes } from '../../electron/services/documentLock'
import type { Files } from '../../electron/services/files'
import { connect, serve, type Host } from '../../shared/host/contract'
import { HostEvent, type Connection, type HostEvents } from '../../shared/host/events'
import { memoryDialogs, type MemoryDialogs } from './memoryDialogs'
import { turnedClock, type TurnedClock } from './turnedClock'
import { VolatileFiles } from './volatileFiles'

/** One window: its calls, and what it is told. */
export interface MemoryWindow {
  readonly host: Host
  readonly events: HostEvents
  /** All events so far. */
  readonly heard: readonly HostEvent[]
  /** Resolves with the next event of this name (one that has been heard already does not count). */
  next(name: HostEvent['event']): Promise<HostEvent>
}

export interface MemoryHost<F extends Files = VolatileFiles> {
  readonly files: F
  readonly clock: TurnedClock
  readonly dialogs: MemoryDialogs
  window(client?: string): MemoryWindow
  /** As a transport would: the network is gone, or back. */
  connection(state: Connection): void
  readonly close: HostServices['close']
  readonly snapshot: HostServices['snapshot']
  readonly windowGone: HostServices['windowGone']
  readonly windowBack: HostServices['windowBack']
}

export const DATA_FOLDER = '/data'

/** @param disk where a former host has left something; without it a new, empty disk */
export function memoryHost<F extends Files = VolatileFiles>(
  parts: {
    disk?: F
    clock?: TurnedClock
    processes?: Processes
    ids?: string
    dataFolder?: string
    formats?: Formats
  } = {},
): MemoryHost<F | VolatileFiles> {
  const { disk = new VolatileFiles(), clock = turnedClock(), processes = oneProcess((lastPid += 1)), ids = 'a' } = parts
  const dialogs = memoryDialogs()
  const windows = new Map<string, (event: HostEvent) => void>()
  const connections = new Set<(connection: Connection) => void>()
  const { services, ...host } = createServices({
    files: disk,
    dataFolder: parts.dataFolder ?? DATA_FOLDER,
    dialogs,
    clock,
    processes,
    randomId: counter(ids),
    ...(parts.formats && { formats: parts.formats }),
    version: '0.0.0',
    hostKind: 'memory',
    tell: (event, ...exceptClients) => {
      for (const [client, hear] of windows)
        if (!exceptClients.includes(client)) hear(HostEvent.parse(overTheWire(event)))
    },
  })

  function window(client = 'window'): MemoryWindow {
    const heard: HostEvent[] = []
    const listeners = new Set<(event: HostEvent) => void>()
    windows.set(client, (event) => {
      heard.push(event)
      for (const listener of listeners) listener(event)
    })
    const listen = <T>(all: Set<T>, listener: T) => {
      all.add(listener)
      return () => void all.delete(listener)
    }
    const calls = connect(async (call, input) => overTheWire(await serve(services, call, overTheWire(input), client)))
    const events: HostEvents = {
      onEvent: (listener) => listen(listeners, listener),
      onConnection: (listener) => listen(connections, listener),
    }
    const next: MemoryWindow['next'] = (name) =>
      new Promise((resolve) => {
        const stop = events.onEvent((event) => {
          if (event.event !== name) return
          stop()
          resolve(event)
        })
      })
    return { host: calls, events, heard, next }
  }

  const connection = (state: Connection) => connections.forEach((listener) => listener(state))
  return { files: disk, clock, dialogs, window, connection, ...host }
}

/** Each host is a process of its own, and those before it are gone. */
let lastPid = 0

/** Ids in a row, the same each time. */
export function counter(start: string): () => string {
  let count = 0
  return () => `${start}${String((count += 1)).padStart(4, '0')}`
}

/** A computer on which only the given process runs: whatever held a lock before is gone. */
export const oneProcess = (pid: number): Processes => ({
  pid,
  host: 'computer',
  isRunning: (other) => other === pid,
  startIdOf: (of) => Promise.resolve(`start of ${of}`),
})

/** What crosses a process border is a copy, and JSON. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown
