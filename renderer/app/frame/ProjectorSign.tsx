// While the room watches: what it sees, and the two things to say about it.
import { Pause, Play, Presentation } from 'lucide-react'
import { useDesk, useSay, useView } from '../../store/useEditor'
import { IconButton } from '../../ui/Button'
import styles from './ProjectorSign.module.css'

export function ProjectorSign() {
  const say = useSay()
  const { run } = useDesk()
  const { open, held, step } = useView(({ projector }) => projector)
  if (!open) return null
  return (
    <div className={styles.sign} data-held={held || undefined}>
      <button
        type="button"
        aria-pressed={step}
        title={say('action.view.projectorStep')}
        onClick={() => {
          run('view.projectorStep')
        }}
      >
        <Presentation size={16} aria-hidden="true" />
        {say(`projector.sign.${held ? 'held' : step ? 'step' : 'map'}`)}
      </button>
      <IconButton
        label={say('action.view.projectorHold')}
        aria-pressed={held}
        onClick={() => {
          run('view.projectorHold')
        }}
      >
        {held ? <Play size={15} aria-hidden="true" /> : <Pause size={15} aria-hidden="true" />}
      </IconButton>
    </div>
  )
}
