// The page that the room looks at: finds its host, and shows what the facilitator shows.
import './withoutEvaluation'
import '@fontsource-variable/inter/opsz.css'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './app/ErrorBoundary'
import { NoHost } from './app/NoHost'
import { followFacilitator } from './app/projector/followFacilitator'
import { Projector } from './app/projector/Projector'
import { pickHost } from './host/pickHost'
import './ui/tokens.css'
import './ui/base.css'

async function start(root: HTMLElement): Promise<void> {
  const page = createRoot(root)
  const connection = await pickHost()
  if (!connection) {
    page.render(<NoHost language={navigator.language.startsWith('de') ? 'de' : 'en'} />)
    return
  }
  const { seen } = followFacilitator(connection)
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' || key === 'F5') window.close()
  })
  page.render(
    <ErrorBoundary>
      <Projector seen={seen} />
    </ErrorBoundary>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
