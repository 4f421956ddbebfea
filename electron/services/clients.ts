// Which window shows which document, from which seat, and when a document may be closed because nobody is there any more (RELIABILITY.md 2.9, 2.11).
import type { Opened } from '../../shared/host/contract'
import type { Clock } from './clock'
import type { DocumentSession, Tell } from './documentSession'
import type { DocumentStore } from './documentStore'

/** Milliseconds that a window whose connection is gone may take to come back; then what only it had open is closed. */
export const RELEASE_AFTER = 30_000

export interface Clients {
  /**
   * What the window gets, its seat included; the document it showed before is closed if no other window shows it.
   * @param wished the seat it had before its connection was lost; it gets it back unless somebody sits there now
   */
  readonly show: (session: DocumentSession, client: string, wished?: string) => Opened
  /** Its connection is gone: a reload, a closed tab, a lost socket. Its seat is free at once, its document a while later. */
  readonly gone: (client: string) => void
  /** It is there again, and will ask for its document. */
  readonly back: (client: string) => void
}

interface Place {
  readonly document: string
  /** Who its steps are by; null while it is away. */
  readonly actor: string | null
}

interface ClientMeans {
  readonly store: Pick<DocumentStore, 'close'>
  readonly clock: Clock
  readonly tell: Tell
}

/** Seats of one document: the lowest is the same after a restart, so that the first window has its undo steps again. */
const seat = (number: number): string => (number === 1 ? 'facilitator' : `facilitator-${number}`)
const SEAT = /^facilitator(-[1-9]\d{0,3})?$/

export function clientsOf({ store, clock, tell }: ClientMeans): Clients {
  const places = new Map<string, Place>()
  const leaving = new Map<string, () => void>()

  function seatFor(document: string, client: string, wished: string | undefined): string {
    const own = places.get(client)
    if (own?.document === document && own.actor !== null) return own.actor
    const others = [...places].filter(([name, place]) => name !== client && place.document === document)
    const taken = new Set(others.map(([, { actor }]) => actor))
    if (wished !== undefined && SEAT.test(wished) && !taken.has(wished)) return wished
    let number = 1
    while (taken.has(seat(number))) number += 1
    return seat(number)
  }

  function closeIfLeft(document: string): void {
    if ([...places.values()].some((place) => place.document === document)) return
    void store.close(document).then((notices) => {
      for (const notice of notices) tell({ event: 'file.problem', document, notice })
    })
  }

  function back(client: string): void {
    leaving.get(client)?.()
    leaving.delete(client)
  }

  function leave(client: string): void {
    const place = places.get(client)
    leaving.delete(client)
    places.delete(client)
    if (place) closeIfLeft(place.document)
  }

  return {
    show(session, client, wished) {
      back(client)
      const before = places.get(client)?.document
      const actor = seatFor(session.document, client, wished)
      places.set(client, { document: session.document, actor })
      if (before !== undefined && before !== session.document) closeIfLeft(before)
      return session.opened(actor)
    },
    gone(client) {
      const place = places.get(client)
      if (!place) return
      places.set(client, { ...place, actor: null })
      back(client)
      leaving.set(
        client,
        clock.setTimer(RELEASE_AFTER, () => leave(client)),
      )
    },
    back,
  }
}
