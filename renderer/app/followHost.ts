// Keeps a window's document at what the host has: others' steps as they come, and all of it anew when some may have been missed.
import type { Host, Opened } from '../../shared/host/contract'
import type { HostEvent, HostEvents } from '../../shared/host/events'
import { parseCommand } from '../../shared/model/commands'
import type { EditorStore } from '../store/editorStore'
import { after } from './clock'

/** Steps that arrive crosswise are there within moments; after this long one was missed. */
const PATIENCE = 1000
const RETRY = 5000
type Advanced = Extract<HostEvent, { event: 'document.advanced' }>
interface Heard {
  /** Hands over what has been heard so far, and everything from now on. */
  readonly tell: (listener: (event: Advanced) => void) => void
  readonly stop: () => void
}

/** Listens before there is a store to tell: the cache is still being read, and others go on working. */
export function hearFromNow(events: HostEvents, document: string): Heard {
  const waiting: Advanced[] = []
  let hear = (event: Advanced): void => void waiting.push(event)
  const stop = events.onEvent((event) => {
    if (event.event === 'document.advanced' && event.document === document) hear(event)
  })
  return {
    tell: (listener) => {
      hear = listener
      waiting.splice(0).forEach(listener)
    },
    stop,
  }
}

interface Following {
  readonly host: Host
  readonly events: HostEvents
  readonly onAnswer?: (opened: Opened) => void
}

/** Until the returned function is called. */
export function followHost(
  { host, events, onAnswer }: Following,
  heard: Heard,
  { document, editor }: { readonly document: string; readonly editor: EditorStore },
): () => void {
  let stopWaiting: (() => void) | undefined
  const plan = (milliseconds: number, run: () => void): void => {
    stopWaiting?.()
    stopWaiting = after(milliseconds, () => {
      stopWaiting = undefined
      run()
    })
  }
  async function attach(): Promise<void> {
    const { sequence: before, actor } = editor.getState()
    const opened = await host('document.attach', { document, actor })
    const { sequence } = editor.getState()
    // What came in while the answer was on its way is newer than the answer: ask once more instead of going back.
    if (opened && sequence > before && sequence > opened.sequence) await attach()
    else if (opened) {
      editor.reattach(opened)
      onAnswer?.(opened)
    }
  }
  const reattach = (): void => {
    attach().catch((failure: unknown) => {
      console.warn('The document could not be asked for again:', failure)
      plan(RETRY, reattach)
    })
  }
  heard.tell(({ first, commands }) => {
    editor.receive(first, commands.map(parseCommand))
    if (editor.hasGap() && !stopWaiting)
      plan(PATIENCE, () => {
        if (editor.hasGap()) reattach()
      })
  })
  const stopConnection = events.onConnection((connection) => {
    if (connection === 'connected') reattach()
  })
  return () => {
    stopWaiting?.()
    stopConnection()
    heard.stop()
  }
}
