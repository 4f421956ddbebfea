// What the host says unasked about the user's file, and the word to deliver before a window closes.
import type { HostEvents } from '../../shared/host/events'
import type { Documents } from './documents'
import { fileNamed } from './othersVersion'

/** For as long as the window lives. */
export function hearHost(events: HostEvents, documents: Documents): void {
  events.onEvent((event) => {
    const { session, file } = documents.getState()
    if (event.event === 'window.closing') session?.editor.retry()
    if (event.event === 'file.saved' && event.document === session?.document)
      documents.setState({ file: fileNamed(file, event.name) })
    if (event.event !== 'file.problem') return
    const { text, values } = event.notice
    if (text === 'notice.save.conflict') documents.setState({ theirs: fileNamed(file, values['name']) })
    documents.tell('problem', event.notice)
  })
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
