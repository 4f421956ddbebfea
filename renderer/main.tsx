// Picks a host, opens the mirror, renders the app.
import './withoutEvaluation'
import '@fontsource-variable/inter/opsz.css'
import { createRoot } from 'react-dom/client'
import { sayIn } from '../shared/text/say'
import { App, runById } from './app/App'
import { createDocuments } from './app/documents'
import { ErrorBoundary } from './app/ErrorBoundary'
import { NoHost } from './app/NoHost'
import { pickHost } from './host/pickHost'
import { MirrorDatabase } from './mirror/database'
import { createMirror, forgetfulMirror, type Mirror } from './mirror/mirror'
import './ui/tokens.css'
import './ui/base.css'

const browserLanguage = navigator.language.startsWith('de') ? 'de' : 'en'

async function openMirror(): Promise<{ readonly mirror: Mirror; readonly works: boolean }> {
  const database = new MirrorDatabase()
  try {
    await database.open()
    return { mirror: createMirror(database), works: true }
  } catch (failure) {
    console.warn('The browser keeps nothing:', failure)
    return { mirror: forgetfulMirror, works: false }
  }
}

async function start(root: HTMLElement): Promise<void> {
  const page = createRoot(root)
  const connection = await pickHost()
  if (!connection) {
    page.render(<NoHost language={browserLanguage} />)
    return
  }
  const { mirror, works } = await openMirror()
  const run = (action: string): void => {
    runById(documents, action)
  }
  const documents = createDocuments({ ...connection, mirror, run }, () => sayIn(browserLanguage)('app.untitled'))
  await documents.resume()
  if (!works) documents.tell('note', { text: 'notice.mirror.gone', values: {} })
  page.render(
    <ErrorBoundary>
      <App {...connection} documents={documents} />
    </ErrorBoundary>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
