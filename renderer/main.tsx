// Picks a host, opens the mirror, renders the app.
import './withoutEvaluation'
import '@fontsource-variable/inter/opsz.css'
import { createRoot } from 'react-dom/client'
import { sayIn } from '../shared/text/say'
import { App, runById } from './app/App'
import { after } from './app/clock'
import { createDocuments } from './app/documents'
import { castToProjector } from './app/projector/cast'
import { askBeforeLeaving, deliverOnLeaving, hearHost } from './app/hearHost'
import { ErrorBoundary } from './app/ErrorBoundary'
import { NoHost } from './app/NoHost'
import { pickHost } from './host/pickHost'
import { browserMarks } from './mirror/marks'
import { openMirror } from './mirror/openMirror'
import './ui/tokens.css'
import './ui/base.css'

const browserLanguage = navigator.language.startsWith('de') ? 'de' : 'en'

async function start(root: HTMLElement): Promise<void> {
  const page = createRoot(root)
  // The browser opens its database while the host is looked for: neither needs the other.
  const opening = openMirror(browserMarks(), after)
  const connection = await pickHost()
  if (!connection) {
    page.render(<NoHost language={browserLanguage} />)
    return
  }
  const { mirror, works } = await opening
  const run = (action: string): void => {
    runById(documents, action)
  }
  const documents = createDocuments({ ...connection, mirror, run, language: browserLanguage }, (language) =>
    sayIn(language)('app.untitled'),
  )
  hearHost(connection.host, connection.events, documents)
  const about = connection.host('app.about', {})
  await documents.resume()
  castToProjector(connection, documents)
  deliverOnLeaving(window, documents)
  const { host } = await about
  if (host === 'web') askBeforeLeaving(window, documents)
  if (!works) documents.tell('note', { text: 'notice.mirror.gone', values: {} })
  page.render(
    <ErrorBoundary>
      <App {...connection} documents={documents} />
    </ErrorBoundary>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
