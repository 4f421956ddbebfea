import type { Language } from '../../shared/text/catalogue'
import { sayIn } from '../../shared/text/say'
import styles from './ErrorBoundary.module.css'

/** A page that nobody opened through Workback, or one whose host has forgotten it. */
export function NoHost({ language }: { readonly language: Language }) {
  const say = sayIn(language)
  return (
    <main className={styles.page}>
      <h1>{say('app.noHost.title')}</h1>
      <p>{say('app.noHost.text')}</p>
    </main>
  )
}
