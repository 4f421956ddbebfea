// What the host says unasked about the user's file, and the word to deliver before a window closes.
import type { Host } from '../../shared/host/contract'
import type { HostEvents } from '../../shared/host/events'
import type { EditorState } from '../store/editorState'
import type { EditorStore } from '../store/editorStore'
import type { Documents } from './documents'
import { fileNamed } from './othersVersion'

/** For as long as the window lives. */
export function hearHost(host: Host, events: HostEvents, documents: Documents): void {
  let stopReporting = (): void => undefined
  events.onEvent((event) => {
    const { session, file } = documents.getState()
    if (event.event === 'window.closing') {
      session?.editor.retry()
      stopReporting()
      stopReporting = reportOutbox(host, session?.editor)
    }
    if (event.event === 'file.saved' && event.document === session?.document)
      documents.setState({ file: fileNamed(file, event.name) })
    if (event.event !== 'file.problem') return
    const { text, values } = event.notice
    if (text === 'notice.save.conflict') documents.setState({ theirs: fileNamed(file, values['name']) })
    documents.tell('problem', event.notice)
  })
}

/** Says what is outstanding, and again whenever that changes, until nothing is. */
function reportOutbox(host: Host, editor: EditorStore | undefined): () => void {
  const report = (state?: EditorState): void => {
    const { outbox = [], unsavedSince = null } = state ?? {}
    host('window.report', { waiting: outbox.length, since: outbox.length > 0 ? unsavedSince : null }).catch(
      (failure: unknown) => {
        console.warn('The host does not hear what is outstanding:', failure)
      },
    )
  }
  report(editor?.getState())
  if (!editor || editor.getState().outbox.length === 0) return () => undefined
  const stop = editor.subscribe((state, before) => {
    if (state.outbox.length === before.outbox.length) return
    report(state)
    if (state.outbox.length === 0) stop()
  })
  return stop
}

/** A page that goes away sends once more what is outstanding; what does not arrive stays in the cache, and is sent again. */
export function deliverOnLeaving(page: Window, documents: Documents): void {
  page.addEventListener('pagehide', () => documents.getState().session?.editor.retry())
}

/** Where nobody else asks (a browser's tab): leaving with steps that are not saved has to be confirmed. */
export function askBeforeLeaving(page: Window, documents: Documents): void {
  page.addEventListener('beforeunload', (event) => {
    const { session } = documents.getState()
    if (session && session.editor.getState().outbox.length > 0) event.preventDefault()
  })
}
