// A name for what is on the map now: "After use case 3".
import { useRef } from 'react'
import { Checkpoint } from '../../shared/model/entities/workshop'
import { closeOverlay } from '../store/overlay'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { NameForm } from '../ui/NameForm'
import { Panel } from '../ui/Panel'
import styles from './NamePoint.module.css'

interface NamePointProps {
  /** The time as documents write it. */
  readonly time: () => string
  readonly onNamed: (name: string) => void
}

export function NamePoint({ time, onNamed }: NamePointProps) {
  const say = useSay()
  const { editor, view, newId } = useDesk()
  const count = usePortfolio(({ useCases }) => Object.keys(useCases).length)
  const field = useRef<HTMLInputElement>(null)
  const close = (): void => {
    closeOverlay(view)
  }
  const keep = (name: string): void => {
    const record = Checkpoint.parse({ id: newId('checkpoint'), name, at: time() })
    if (editor.submit({ type: 'checkpoint/add', record })) onNamed(record.name)
    close()
  }
  return (
    <Panel title={say('checkpoint.title')} closeLabel={say('dialog.close')} onClose={close} initialFocus={field}>
      <p className={styles.text}>{say('checkpoint.text')}</p>
      <NameForm
        className={styles.form}
        label={say('checkpoint.label')}
        action={say('checkpoint.save')}
        suggested={say(count === 0 ? 'checkpoint.first' : 'checkpoint.suggested', { count })}
        most={2000}
        field={field}
        onName={keep}
      />
    </Panel>
  )
}
