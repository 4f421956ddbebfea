// What concerns saving, and stays until it is over or has been read: trouble with the disk, and changes the host did not accept.
import { X } from 'lucide-react'
import type { Say } from '../../../shared/text/say'
import { stepText } from '../../../shared/text/steps.texts'
import type { TakenBack } from '../../store/editorState'
import { useSay } from '../../store/useEditor'
import { useEditorInWork, useInWork } from '../../store/useVersion'
import { Button, IconButton } from '../../ui/Button'
import { shownTime } from '../clock'
import { noticeWords } from '../noticeWords'
import { saveElsewhere } from '../saveElsewhere'
import styles from './Messages.module.css'
import { useApp } from './useApp'

/** Since when, how many, why, what is safe, what you can do; as long as the trouble lasts. */
export function SaveProblem() {
  const say = useSay()
  const editor = useEditorInWork()
  const { host, documents } = useApp()
  const problem = useInWork((state) => state.problem)
  const since = useInWork(({ unsavedSince }) => unsavedSince)
  const count = useInWork(({ outbox }) => outbox.length)
  if (!problem) return null
  return (
    <div className={styles.message} data-tone="problem" role="alert">
      <div className={styles.text}>
        {since !== null && <strong>{say('save.notSavedSince', { count, time: shownTime(say, since) })}</strong>}
        <p>{noticeWords(say, problem)}</p>
        <div className={styles.remedies}>
          {isOfTheDisk(problem.text) && (
            <Button size="small" onClick={() => void saveElsewhere(host, documents)}>
              {say('save.elsewhere')}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              editor.retry()
            }}
          >
            {say('save.retry')}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** The host answers, but its own folder takes nothing: then it can still write somewhere else. */
const isOfTheDisk = (text: string): boolean => text.startsWith('notice.journal.')

/** Each until it has been read: it was on the screen, and is there no more. */
export function TakenBackChanges() {
  const say = useSay()
  const editor = useEditorInWork()
  const takenBack = useInWork((state) => state.takenBack)
  return takenBack.map((change) => (
    <div key={change.id} className={styles.message} data-tone="problem" role="alert">
      <div className={styles.text}>
        <strong>{whatWasTakenBack(say, change)}</strong>
        <p>{say(`refusal.${change.reason}`)}</p>
      </div>
      <IconButton
        label={say('message.dismiss')}
        onClick={() => {
          editor.dismissTakenBack(change.id)
        }}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  ))
}

function whatWasTakenBack(say: Say, { what }: TakenBack): string {
  if (what === 'history/undo') return say('takenBack.undo')
  if (what === 'history/redo') return say('takenBack.redo')
  const { kind, name, count } = what
  return say('takenBack.step', { step: say(stepText(kind), { name, count }) })
}
