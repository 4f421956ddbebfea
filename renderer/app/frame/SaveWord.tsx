// "saved" only for what the host has acknowledged; "not saved" with its reason after one second (RELIABILITY.md 1).
import { Check, CircleAlert, Loader } from 'lucide-react'
import { useSay } from '../../store/useEditor'
import { useEditorInWork, useInWork } from '../../store/useVersion'
import { shownTime } from '../clock'
import styles from './SaveWord.module.css'

export function SaveWord() {
  const say = useSay()
  const editor = useEditorInWork()
  const { saveState, savedAt, sequence, readOnly } = useInWork((state) => state)
  const waiting = useInWork(({ outbox }) => outbox.length)
  if (readOnly) return <span className={styles.word}>{say('app.readOnly')}</span>
  if (saveState === 'not-saved')
    return (
      <span className={styles.bad} role="status">
        <CircleAlert size={14} aria-hidden="true" />
        {say('save.notSaved', { count: waiting })}
        <button
          type="button"
          onClick={() => {
            editor.retry()
          }}
        >
          {say('save.retry')}
        </button>
      </span>
    )
  if (saveState === 'saving' || waiting > 0)
    return (
      <span className={styles.word} data-state="saving">
        <Loader size={13} aria-hidden="true" />
        {say('save.saving')}
      </span>
    )
  const time = savedAt === null ? '' : shownTime(say, savedAt)
  return (
    <span className={styles.word} data-state="saved" {...(time && { title: say('save.savedAt', { time, sequence }) })}>
      <Check size={14} aria-hidden="true" />
      {say('save.saved')}
    </span>
  )
}
