// What the facilitator shows, told to the projector through the host: the camera as it moves, lens, selection, step. Only while somebody sees it.
import type { Showing } from '../../../shared/host/projectorCalls'
import { guidingQuestions } from '../../../shared/analysis/sloInterview/guidingQuestions'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { HostConnection } from '../../host/hostConnection'
import { firstOpenQuestion } from '../../slo/firstOpenQuestion'
import { mapLookOf } from '../../store/mapLook'
import type { ViewStore } from '../../store/viewStore'
import type { Desk } from '../../store/useEditor'
import { after } from '../clock'
import type { Documents } from '../documents'
import { sceneOf } from './scene'

/** Milliseconds between two pictures of a moving camera. */
const BEAT = 40

/** For as long as the window lives. */
export function castToProjector({ host, events }: HostConnection, documents: Documents): void {
  let stop = (): void => undefined
  let cancel: (() => void) | undefined
  let last = ''
  let here = false

  const say = (): void => {
    cancel = undefined
    const { session } = documents.getState()
    if (!session) return
    const showing = showingOf(session.document, session)
    const text = JSON.stringify(showing)
    if (text === last) return
    last = text
    host('projector.show', { showing }).catch((failure: unknown) => {
      last = ''
      console.warn('The projector does not hear what is shown:', failure)
    })
  }
  const soon = (): void => {
    cancel ??= after(BEAT, say)
  }
  const setHere = (is: boolean): void => {
    here = is
    last = ''
    stop()
    const view = documents.getState().session?.view
    if (!view) return
    view.setState({ projector: { ...view.getState().projector, open: is } })
    stop = is ? followView(view, soon) : () => undefined
    if (is) soon()
  }

  events.onEvent((event) => {
    if (event.event === 'projector.here') setHere(event.here)
  })
  documents.subscribe(({ session }, before) => {
    if (session !== before.session) setHere(here)
  })
  // A window that was reloaded does not know whether anybody is watching.
  const { session } = documents.getState()
  if (session)
    void host('projector.show', { showing: showingOf(session.document, session) }).then((answer) => {
      if (answer.here) setHere(true)
    })
}

/** Calls with every change of the view, and with every movement of its camera, until the returned function is called. */
function followView(view: ViewStore, changed: () => void): () => void {
  let { camera } = view.getState()
  let stopCamera = camera?.watch(changed)
  const stopView = view.subscribe((state) => {
    if (state.camera !== camera) {
      stopCamera?.()
      ;({ camera } = state)
      stopCamera = camera?.watch(changed)
    }
    changed()
  })
  return () => {
    stopCamera?.()
    stopView()
  }
}

function showingOf(document: string, desk: Desk): Showing {
  const { view, editor } = desk
  const state = view.getState()
  const { dataProducts } = editor.getState().history.present
  const { filter, ...look } = mapLookOf(state)
  const { asking } = state
  const asked = asking?.of === state.interview ? asking.at : undefined
  const interviewed = dataProducts[state.interview as DataProductId]
  const question = asked ?? (interviewed ? firstOpenQuestion(interviewed) : 0)
  return {
    document,
    language: state.language,
    scene: sceneOf(editor.getState().history.present, state, Math.min(question, guidingQuestions.length)),
    selection: [...state.selection],
    frame: state.camera?.seen() ?? null,
    look: {
      ...look,
      filter: Object.fromEntries(Object.entries(filter).map(([kind, values]) => [kind, [...values]])),
    },
    held: state.projector.held,
  }
}
