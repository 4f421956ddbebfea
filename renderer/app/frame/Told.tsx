import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useDesk, useEditor, useSay, useView } from '../../store/useEditor'
import type { Told as ToldSentence } from '../../store/viewStore'
import { Button, IconButton } from '../../ui/Button'
import { after } from '../clock'
import styles from './Messages.module.css'

/** Milliseconds: time to read a sentence and to think again; for a note, to read it. */
const SHOWN = 7000
const NOTED = 4500

/** What the last step did, with the way back while it is the last one (UX.md: a toast instead of “are you sure”). */
export function Told() {
  const { view } = useDesk()
  const told = useView((state) => state.told)
  const step = told?.step
  const isLast = useEditor(({ history }) => step !== undefined && history.past.at(-1)?.id === step)
  const isUndone = useEditor(({ history }) => step !== undefined && history.past.every(({ id }) => id !== step))
  // The room has gone on: nothing lies over the card that is named now.
  const isPassed = useView(({ naming }) => naming !== null) && step !== undefined && !isLast
  const dismiss = (): void => {
    view.setState({ told: null })
  }
  useEffect(() => {
    if (!told) return undefined
    const isNote = told.tone === 'note'
    const end = (): void => {
      if (view.getState().told === told) view.setState({ told: null })
    }
    const stopClock = after(isNote ? NOTED : SHOWN, end)
    // A note is about the key before: the next one has been understood, and what it leads to must not lie behind (WCAG 2.4.11).
    if (isNote) window.addEventListener('keydown', end, { capture: true, once: true })
    return () => {
      stopClock()
      window.removeEventListener('keydown', end, { capture: true })
    }
  }, [told, view])
  // The region is there before it speaks: a screen reader says what comes into it, and may not hear of one that comes with its words.
  return (
    <div className={styles.told} role="status">
      {told && !isUndone && !isPassed && <Sentence told={told} isLast={isLast} onDismiss={dismiss} />}
    </div>
  )
}

interface SentenceProps {
  readonly told: ToldSentence
  /** The step it speaks of can be taken back by the next undo. */
  readonly isLast: boolean
  readonly onDismiss: () => void
}

function Sentence({ told, isLast, onDismiss: dismiss }: SentenceProps) {
  const say = useSay()
  const { run } = useDesk()
  return (
    <div className={styles.message} data-tone={told.tone ?? 'good'}>
      <p className={styles.text}>{say(told.text, told.values)}</p>
      {isLast && (
        <Button
          size="small"
          onClick={() => {
            run('edit.undo')
            dismiss()
          }}
        >
          {say('offer.told.undo')}
        </Button>
      )}
      <IconButton label={say('message.dismiss')} onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
