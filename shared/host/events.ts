// What the host tells its windows without being asked.
import { z } from 'zod'
import { Notice } from './notice'
import { projectorEvents } from './projectorCalls'

export const HostEvent = z.discriminatedUnion('event', [
  /** Another window's commands, acknowledged; `first` is the sequence number of the first of them. */
  z.strictObject({
    event: z.literal('document.advanced'),
    document: z.string(),
    first: z.int().positive(),
    commands: z.array(z.json()),
  }),
  /** The user's file now holds everything up to `sequence`. */
  z.strictObject({
    event: z.literal('file.saved'),
    document: z.string(),
    name: z.string(),
    sequence: z.int().nonnegative(),
  }),
  /** The user's file could not be written; the journal goes on. */
  z.strictObject({ event: z.literal('file.problem'), document: z.string(), notice: Notice }),
  z.strictObject({ event: z.literal('menu.chosen'), action: z.string() }),
  ...projectorEvents,
  /** The window is asked to close: deliver what is outstanding. */
  z.strictObject({ event: z.literal('window.closing') }),
])
export type HostEvent = z.infer<typeof HostEvent>

/** Told by the transport, not by the host: whether it can be reached at all; `ended` is for good: Workback has to be opened again. */
export type Connection = 'connected' | 'lost' | 'ended'

/** How a window listens; returns the way to stop. */
export interface HostEvents {
  onEvent(listener: (event: HostEvent) => void): () => void
  onConnection(listener: (connection: Connection) => void): () => void
}
