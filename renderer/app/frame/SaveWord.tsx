// "saved" only for what the host has acknowledged; "not saved" with its reason after one second (RELIABILITY.md 1).
import { Check, CircleAlert, Loader } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSay } from '../../store/useEditor'
import { useEditorInWork, useInWork } from '../../store/useVersion'
import { after, shownTime } from '../clock'
import styles from './SaveWord.module.css'

/** Longer than between two letters: the word stands still while somebody types, and costs no frame of its own at each letter. ms */
const REST = 300

export function SaveWord() {
  const say = useSay()
  const readOnly = useInWork((state) => state.readOnly)
  const isNotSaved = useInWork(({ saveState }) => saveState === 'not-saved')
  const isSaving = useUntilRest(useInWork(({ saveState, outbox }) => saveState === 'saving' || outbox.length > 0))
  if (readOnly) return <span className={styles.word}>{say('app.readOnly')}</span>
  if (isNotSaved) return <NotSaved />
  if (!isSaving) return <Saved />
  return (
    <span className={styles.word} data-state="saving">
      <Loader size={13} aria-hidden="true" />
      {say('save.saving')}
    </span>
  )
}

/** True at once, and until it has not been so for a moment: the word may come late, never early. */
function useUntilRest(isNow: boolean): boolean {
  const [is, setIs] = useState(isNow)
  if (isNow && !is) setIs(true)
  useEffect(() => {
    if (isNow || !is) return undefined
    return after(REST, () => {
      setIs(false)
    })
  }, [isNow, is])
  return isNow || is
}

function NotSaved() {
  const say = useSay()
  const editor = useEditorInWork()
  const waiting = useInWork(({ outbox }) => outbox.length)
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
}

function Saved() {
  const say = useSay()
  const savedAt = useInWork((state) => state.savedAt)
  const sequence = useInWork((state) => state.sequence)
  const time = savedAt === null ? '' : shownTime(say, savedAt)
  return (
    <span className={styles.word} data-state="saved" {...(time && { title: say('save.savedAt', { time, sequence }) })}>
      <Check size={14} aria-hidden="true" />
      {say('save.saved')}
    </span>
  )
}
