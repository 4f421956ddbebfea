// Puts the open document on the desk and the frame around it.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { HostConnection } from '../host/hostConnection'
import { DeskContext, usePortfolio } from '../store/useEditor'
import { shownDesk } from '../store/versionDesk'
import { actionOf } from './actions'
import { perform, type Action, type ActionContext } from './actions/action'
import type { Documents } from './documents'
import type { DocumentSession } from './documentSession'
import { FolderDialog } from './frame/FolderDialog'
import { Frame } from './frame/Frame'
import { TheirVersion } from './frame/TheirVersion'
import { AppContext, type App as AppValue } from './frame/useApp'
import { useNativeMenu } from './frame/useNativeMenu'
import { useShortcuts } from './useShortcuts'

interface AppProps extends HostConnection {
  readonly documents: Documents
}

export function App({ host, events, documents }: AppProps) {
  const session = useStore(documents, (state) => state.session)
  if (!session) return null
  return <OpenDocument host={host} events={events} documents={documents} session={session} />
}

function OpenDocument({ host, events, documents, session }: AppProps & { readonly session: DocumentSession }) {
  const app = useMemo((): AppValue => {
    const context = contextOf(session, documents)
    const run = (action: Action): void => {
      perform(action, context)
    }
    return { host, events, documents, context, run }
  }, [host, events, documents, session])
  const version = useStore(session.view, (view) => view.version)
  useShortcuts(app.context)
  return (
    <CSPProvider disableStyleElements>
      <AppContext value={app}>
        <DeskContext value={shownDesk(session, version)}>
          <Framed />
          <Folders documents={documents} />
          <TheirVersion key={session.document} />
          <WindowTitle documents={documents} />
        </DeskContext>
      </AppContext>
    </CSPProvider>
  )
}

/** Actions act on what is on the screen, also while another version is looked at. */
const contextOf = (session: DocumentSession, documents: Documents): ActionContext => ({
  get desk() {
    return shownDesk(session, session.view.getState().version)
  },
  documents,
})

function Folders({ documents }: { readonly documents: Documents }) {
  const browsing = useStore(documents, (state) => state.browsing)
  return browsing && <FolderDialog browsing={browsing} />
}

/** What the task bar and the browser's tab say. */
function WindowTitle({ documents }: { readonly documents: Documents }) {
  const name = usePortfolio((portfolio) => portfolio.name)
  const file = useStore(documents, (state) => state.file)
  return <title>{`${file?.name ?? name} – Workback`}</title>
}

function Framed() {
  return <Frame ownMenus={useNativeMenu()} />
}

/** Runs an action by its id for a feature that knows no more of it. */
export function runById(documents: Documents, id: string): void {
  const { session } = documents.getState()
  const action = actionOf(id)
  if (!session || !action) return
  perform(action, contextOf(session, documents))
}
