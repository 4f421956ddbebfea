// A document that can only be read says why, for as long as it is open, and what can be done instead (RELIABILITY.md 7).
import { Lock } from 'lucide-react'
import { useStore } from 'zustand'
import { usePortfolio, useSay, useView } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { noticeWords } from '../noticeWords'
import { remediesFor } from '../othersVersion'
import { copyWithoutNewParts } from '../shownVersion'
import styles from './ReadOnlyBanner.module.css'
import { useApp } from './useApp'

export function ReadOnlyBanner() {
  const say = useSay()
  const { host, documents } = useApp()
  const why = useStore(documents, ({ session }) =>
    session?.opened.readOnly === true ? session.opened.notices[0] : undefined,
  )
  const isLooking = useView(({ version }) => version !== null)
  if (!why || isLooking) return null
  return (
    <section className={styles.banner} aria-label={say('app.readOnly')}>
      <Lock className={styles.sign} size={20} aria-hidden="true" />
      <p className={styles.text} role="status">
        {noticeWords(say, why)}
      </p>
      {remediesFor(why.text).map(({ label, run }) => (
        <Button key={label} onClick={() => void run(host, documents)}>
          {say(label)}
        </Button>
      ))}
      <NewParts />
    </section>
  )
}

/** What this Workback does not know, by its place in the file: a copy made here goes without it. */
function NewParts() {
  const say = useSay()
  const { documents } = useApp()
  const unknown = usePortfolio((portfolio) => portfolio.unknown)
  const parts = Object.keys(unknown)
  if (parts.length === 0) return null
  return (
    <>
      <Button onClick={() => void copyWithoutNewParts(documents)}>{say('version.withoutNew')}</Button>
      <details className={styles.parts}>
        <summary>{say('version.newParts', { count: parts.length })}</summary>
        <p>{say('version.newParts.text')}</p>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <code>{part}</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
