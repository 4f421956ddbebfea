// A name for what is on the map now: "After use case 3".
import { useRef, useState } from 'react'
import { Checkpoint } from '../../shared/model/entities/workshop'
import { closeOverlay } from '../store/overlay'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import fieldStyles from '../ui/Field.module.css'
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
  const [name, setName] = useState(say(count === 0 ? 'checkpoint.first' : 'checkpoint.suggested', { count }))
  const field = useRef<HTMLInputElement>(null)
  const close = (): void => {
    closeOverlay(view)
  }
  const keep = (): void => {
    const record = Checkpoint.parse({ id: newId('checkpoint'), name, at: time() })
    if (editor.submit({ type: 'checkpoint/add', record })) onNamed(record.name)
    close()
  }
  return (
    <Panel title={say('checkpoint.title')} closeLabel={say('dialog.close')} onClose={close} initialFocus={field}>
      <p className={styles.text}>{say('checkpoint.text')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') keep()
        }}
      >
        <Field label={say('checkpoint.label')}>
          {({ id, describedBy }) => (
            <input
              ref={field}
              id={id}
              type="text"
              className={fieldStyles.control}
              aria-describedby={describedBy}
              value={name}
              maxLength={2000}
              required
              onFocus={({ target }) => {
                target.select()
              }}
              onChange={({ target }) => {
                setName(target.value)
              }}
            />
          )}
        </Field>
        <Button tone="primary" type="submit" disabled={name.trim() === ''}>
          {say('checkpoint.save')}
        </Button>
      </form>
    </Panel>
  )
}
