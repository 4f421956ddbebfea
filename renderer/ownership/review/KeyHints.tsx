import { useSay } from '../../store/useEditor'
import styles from './KeyHints.module.css'

const HINTS = [
  { keys: ['↑', '↓'], text: 'walk' },
  { keys: ['1', '…', '9'], text: 'choose' },
  { keys: ['Tab', '0', '…', '3'], text: 'score' },
  { keys: ['⏎'], text: 'enter' },
  { keys: ['P'], text: 'putOff' },
  { keys: ['J'], text: 'job' },
] as const

/** The keys of the review, in sight of whoever leads it. */
export function KeyHints() {
  const say = useSay()
  return (
    <ul className={styles.hints}>
      {HINTS.map(({ keys, text }) => (
        <li key={text}>
          {keys.map((key) => (key === '…' ? <span key={key}>…</span> : <kbd key={key}>{key}</kbd>))}
          {say(`ownership.keys.${text}`)}
        </li>
      ))}
    </ul>
  )
}
