// A bug must not cost the room its map: say what is safe, and offer the way back.
import { Component, type ReactNode } from 'react'
import { sayIn } from '../../shared/text/say'
import { Button } from '../ui/Button'
import styles from './ErrorBoundary.module.css'

interface State {
  readonly failure: Error | null
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { failure: null }

  static getDerivedStateFromError(failure: Error): State {
    return { failure }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    const say = sayIn(document.documentElement.lang === 'de' ? 'de' : 'en')
    return (
      <main className={styles.page} role="alert">
        <h1>{say('app.failed.title')}</h1>
        <p>{say('app.failed.text')}</p>
        <Button
          tone="primary"
          onClick={() => {
            location.reload()
          }}
        >
          {say('app.failed.reload')}
        </Button>
        <details>
          <summary>{say('message.details')}</summary>
          <code>{failure.message}</code>
        </details>
      </main>
    )
  }
}
