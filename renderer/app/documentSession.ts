// Joins host, mirror and store: opens a document in this window, brings its steps to the host, and remembers how it looked.
import type { HostEvents } from '../../shared/host/events'
import type { Host, Opened } from '../../shared/host/contract'
import { parseCommand, type Command } from '../../shared/model/commands'
import type { Language } from '../../shared/text/catalogue'
import { patientMirror, type Mirror } from '../mirror/mirror'
import { createEditorStore, type EditorStore } from '../store/editorStore'
import { createReviewStore } from '../store/reviewStore'
import type { Desk } from '../store/useEditor'
import { createViewStore, habitsOf, remembered, type ViewStore } from '../store/viewStore'
import { after, afterPaint, now } from './clock'
import { followHost, hearFromNow } from './followHost'
import { newId } from './ids'
import { rememberedHabits, rememberedLook } from './rememberedLook'
import { warmSuggestions } from './warmSuggestions'
import { learnNearWords } from './learnNearWords'
import { whenIdle } from '../ui/whenIdle'
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
  /** What the browser speaks, until somebody has chosen; English where it is not said. */
  readonly language?: Language
  /** The browser's cache has failed to keep something. */
  readonly onCacheTrouble?: () => void
  /** The host was asked again after a lost connection, and may have something to say. */
  readonly onAnswer?: (opened: Opened) => void
  /** The browser has emptied its cache under this window; it has been made anew. */
  readonly onCacheEmptied?: () => void
}

const VIEW_REST = 400
/** The row of the views that belongs to no document: how the person works. */
const PERSON = 'person'

/** Puts an opened document on the desk, with what the browser remembers of it: outbox, selection, camera. */
export async function openSession(surroundings: Surroundings, opened: Opened): Promise<DocumentSession> {
  const { host, language = 'en' } = surroundings
  const mirror = patientMirror(surroundings.mirror, surroundings.onCacheTrouble)
  const { document, sequence, sentinel } = opened
  const heard = hearFromNow(surroundings.events, document)
  const wasHere = mirror.wasHere(document)
  const [kept, rememberedView, habits, witness] = await Promise.all([
    mirror.outboxOf(document),
    mirror.viewOf(document),
    mirror.viewOf(PERSON),
    mirror.witnessOf(document),
  ])
  const { outbox, unreadable } = notArrived(opened, kept)
  const damaged = unreadable || mirror.isDamaged(document)
  void mirror.keepWitness({ document, sequence, sentinel })
  if (kept.length > outbox.length || damaged) void mirror.keepOutbox(document, outbox)
  const editor = createEditorStore(
    { actor: opened.actor, history: opened.history, sequence, outbox, readOnly: opened.readOnly },
    {
      send: (commands) => host('document.submit', { document, commands: [...commands] as never[] }),
      newId: () => newId('command'),
      now,
      after,
    },
  )
  const look = rememberedLook(opened.history.present, rememberedView)
  const view = createViewStore({ language, ...look, ...rememberedHabits(habits) })
  // A filter by rule decides what the map shows: then the first picture waits for the findings.
  const review = createReviewStore(editor, afterPaint, view.getState().filter.rule ? undefined : whenIdle)
  const stops = [
    rememberView(mirror, document, view),
    rememberHabits(mirror, view),
    rememberOutbox(mirror, opened, editor),
    rememberAgain(surroundings, mirror, opened, { editor, view }),
    followHost(surroundings, heard, { document, editor }),
    review.stop,
    warmSuggestions(() => editor.getState().history.present, whenIdle),
    learnNearWords(whenIdle),
  ]
  if (outbox.length > 0) editor.retry()
  return {
    document,
    opened,
    remarks: remarksOn(opened, witness, { wasHere, damaged }),
    editor,
    view,
    review,
    newId,
    now,
    run: surroundings.run,
    close: () => stops.forEach((stop) => stop()),
  }
}

/** The steps of the outbox that the host has not heard of; what another version of Workback left behind may be none of ours. */
function notArrived({ recentIds }: Opened, kept: readonly unknown[]) {
  const arrived = new Set(recentIds)
  const steps = kept.flatMap(readable)
  return { outbox: steps.filter(({ id }) => !arrived.has(id)), unreadable: steps.length < kept.length }
}

/** A step that cannot be read must not keep the document from opening. */
function readable(row: unknown): readonly Command[] {
  try {
    return [parseCommand(row)]
  } catch (failure) {
    console.warn('A step in the cache cannot be read:', row, failure)
    return []
  }
}

function rememberView(mirror: Mirror, document: string, view: ViewStore): () => void {
  let last = ''
  let pending: { readonly isUrgent: boolean; readonly cancel: () => void } | undefined
  const keep = (): void => {
    pending = undefined
    last = JSON.stringify(remembered(view.getState()))
    void mirror.keepView(document, JSON.parse(last) as unknown)
  }
  return view.subscribe((state, before) => {
    // What is selected is there again after a crash (R1b); the camera moves too often to be kept at every step.
    const isUrgent = state.selection !== before.selection
    if (pending?.isUrgent || (!isUrgent && JSON.stringify(remembered(state)) === last)) return
    pending?.cancel()
    pending = { isUrgent, cancel: isUrgent ? afterPaint(keep) : after(VIEW_REST, keep) }
  })
}

function rememberHabits(mirror: Mirror, view: ViewStore): () => void {
  return view.subscribe((state, before) => {
    const habits = JSON.stringify(habitsOf(state))
    if (habits !== JSON.stringify(habitsOf(before))) void mirror.keepView(PERSON, JSON.parse(habits) as unknown)
  })
}

/** After the frame is out: what is typed never waits for the cache. */
function rememberOutbox(mirror: Mirror, { document, sentinel }: Opened, editor: EditorStore): () => void {
  let cancel: (() => void) | undefined
  let seen = editor.getState().sequence
  const keep = (): void => {
    cancel = undefined
    const { outbox, sequence } = editor.getState()
    void mirror.keepOutbox(document, outbox)
    if (sequence !== seen) void mirror.keepWitness({ document, sequence, sentinel })
    seen = sequence
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

/** The browser has closed its database under this window: whatever is in it now, all of it is kept again. */
function rememberAgain(
  { onCacheEmptied }: Surroundings,
  mirror: Mirror,
  { document, sentinel }: Opened,
  { editor, view }: Pick<Desk, 'editor' | 'view'>,
): () => void {
  return mirror.onInterrupted(document, (became) => {
    const { outbox, sequence } = editor.getState()
    void mirror.keepOutbox(document, outbox)
    void mirror.keepWitness({ document, sequence, sentinel })
    void mirror.keepView(document, remembered(view.getState()))
    if (became === 'emptied') onCacheEmptied?.()
  })
}
