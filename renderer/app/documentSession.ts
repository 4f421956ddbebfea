// Joins host, mirror and store: opens a document in this window, brings its steps to the host, and remembers how it looked.
import type { HostEvents } from '../../shared/host/events'
import type { Host, Opened } from '../../shared/host/contract'
import { parseCommand, type Command } from '../../shared/model/commands'
import { patientMirror, type Mirror } from '../mirror/mirror'
import { createEditorStore, type EditorStore } from '../store/editorStore'
import { createReviewStore } from '../store/reviewStore'
import type { Desk } from '../store/useEditor'
import { createViewStore, remembered, type RememberedView, type ViewStore } from '../store/viewStore'
import { after, afterPaint, now } from './clock'
import { followHost, hearFromNow } from './followHost'
import { newId } from './ids'
import { remarksOn, type Remark } from './witness'

/** One open document in this window. */
export interface DocumentSession extends Desk {
  readonly document: string
  readonly opened: Opened
  /** What the browser's cache, as a witness, has to say of it. */
  readonly remarks: readonly Remark[]
  readonly close: () => void
}
export interface Surroundings {
  readonly host: Host
  readonly events: HostEvents
  readonly mirror: Mirror
  readonly run: (action: string) => void
  /** The browser's cache has failed to keep something. */
  readonly onCacheTrouble?: () => void
}

const VIEW_REST = 400

/** Puts an opened document on the desk, with what the browser remembers of it: outbox, selection, camera. */
export async function openSession(surroundings: Surroundings, opened: Opened): Promise<DocumentSession> {
  const { host } = surroundings
  const mirror = patientMirror(surroundings.mirror, surroundings.onCacheTrouble)
  const { document, sequence, sentinel } = opened
  const heard = hearFromNow(surroundings.events, document)
  const wasHere = mirror.wasHere(document)
  const [outbox, rememberedView, witness] = await Promise.all([
    outboxOf(mirror, opened),
    mirror.viewOf(document),
    mirror.witnessOf(document),
  ])
  void mirror.keepWitness({ document, sequence, sentinel })
  const editor = createEditorStore(
    { history: opened.history, sequence, outbox, readOnly: opened.readOnly },
    {
      send: (commands) => host('document.submit', { document, commands: [...commands] as never[] }),
      newId: () => newId('command'),
      now,
      after,
    },
  )
  const view = createViewStore(stillThere(opened, rememberedView))
  const review = createReviewStore(editor, afterPaint)
  const stops = [
    rememberView(mirror, document, view),
    rememberOutbox(mirror, opened, editor),
    followHost(host, surroundings.events, heard, { document, editor }),
    review.stop,
  ]
  if (outbox.length > 0) editor.retry()
  return {
    document,
    opened,
    remarks: remarksOn(opened, witness, wasHere),
    editor,
    view,
    review,
    newId,
    now,
    run: surroundings.run,
    close: () => stops.forEach((stop) => stop()),
  }
}

async function outboxOf(mirror: Mirror, { document, recentIds }: Opened): Promise<readonly Command[]> {
  const arrived = new Set(recentIds)
  const kept = await mirror.outboxOf(document)
  return kept.flatMap(readable).filter(({ id }) => !arrived.has(id))
}

/** What another version of Workback left behind may be no step of ours; it must not keep the document from opening. */
function readable(row: unknown): readonly Command[] {
  try {
    return [parseCommand(row)]
  } catch (failure) {
    console.warn('A step in the cache cannot be read:', row, failure)
    return []
  }
}

/** A remembered selection may name what is gone. */
function stillThere({ history }: Opened, view: unknown): Partial<RememberedView> {
  if (typeof view !== 'object' || view === null) return {}
  const known = view as Partial<RememberedView>
  const { useCases, dataProducts, sourceSystems, domains, flows } = history.present
  const exists = (id: string) =>
    [useCases, dataProducts, sourceSystems, domains, flows].some((table) => Object.hasOwn(table, id))
  const lens = known.lens !== undefined && known.lens !== null && exists(known.lens) ? known.lens : null
  return { ...known, lens, selection: (known.selection ?? []).filter(exists) }
}

function rememberView(mirror: Mirror, document: string, view: ViewStore): () => void {
  let cancel = (): void => undefined
  let last = ''
  return view.subscribe((state) => {
    const next = JSON.stringify(remembered(state))
    if (next === last) return
    last = next
    cancel()
    cancel = after(VIEW_REST, () => void mirror.keepView(document, JSON.parse(next) as unknown))
  })
}

/** After the frame is out: what is typed never waits for the cache. */
function rememberOutbox(mirror: Mirror, { document, sentinel }: Opened, editor: EditorStore): () => void {
  let cancel: (() => void) | undefined
  const keep = (): void => {
    cancel = undefined
    const { outbox, sequence } = editor.getState()
    void mirror.keepOutbox(document, outbox)
    void mirror.keepWitness({ document, sequence, sentinel })
  }
  const stop = editor.subscribe((state, before) => {
    if (state.outbox !== before.outbox || state.sequence !== before.sequence) cancel ??= afterPaint(keep)
  })
  return () => {
    stop()
    if (!cancel) return
    cancel()
    keep() // what waited for a frame must not be forgotten with the session
  }
}
