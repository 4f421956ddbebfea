import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useDesk, useEditor, useSay, useView } from '../../store/useEditor'
import { Button, IconButton } from '../../ui/Button'
import { after } from '../clock'
import styles from './Messages.module.css'

/** Milliseconds: time to read a sentence and to think again. */
const SHOWN = 7000

/** What the last step did, with the way back while it is the last one (UX.md: a toast instead of “are you sure”). */
export function Told() {
  const say = useSay()
  const { view, run } = useDesk()
  const told = useView((state) => state.told)
  const step = told?.step
  const isLast = useEditor(({ history }) => step !== undefined && history.past.at(-1)?.id === step)
  const isUndone = useEditor(({ history }) => step !== undefined && history.past.every(({ id }) => id !== step))
  const dismiss = (): void => {
    view.setState({ told: null })
  }
  useEffect(
    () =>
      told
        ? after(SHOWN, () => {
            if (view.getState().told === told) view.setState({ told: null })
          })
        : undefined,
    [told, view],
  )
  if (!told || isUndone) return null
  return (
    <div className={styles.message} data-tone="good" role="status">
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
