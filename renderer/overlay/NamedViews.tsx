// Cameras and looks under a name: listed, revisited, renamed, removed.
import { Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { closeOverlay } from '../store/overlay'
import { goToView, nameView, removeView, renameView } from '../store/namedViews'
import { useDesk, useSay, useView } from '../store/useEditor'
import type { NamedView } from '../store/mapLook'
import { Button, IconButton } from '../ui/Button'
import fieldStyles from '../ui/Field.module.css'
import { NameForm } from '../ui/NameForm'
import { Panel } from '../ui/Panel'
import styles from './NamedViews.module.css'

const LONGEST = 80

export function NamedViews() {
  const desk = useDesk()
  const say = useSay()
  const namedViews = useView((state) => state.namedViews)
  const field = useRef<HTMLInputElement>(null)
  return (
    <Panel
      title={say('views.title')}
      closeLabel={say('dialog.close')}
      initialFocus={field}
      onClose={() => {
        closeOverlay(desk.view)
      }}
    >
      <p className={styles.text}>{say('views.text')}</p>
      <NameForm
        className={styles.form}
        label={say('views.new')}
        action={say('views.keep')}
        placeholder={say('views.new.placeholder')}
        most={LONGEST}
        field={field}
        onName={(name) => {
          nameView(desk, name)
        }}
      />
      {namedViews.length === 0 ? (
        <p className={styles.none}>{say('views.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={say('views.title')}>
          {namedViews.map((named) => (
            <Entry key={named.id} named={named} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Entry({ named: { id, name } }: { readonly named: NamedView }) {
  const { view } = useDesk()
  const say = useSay()
  return (
    <li className={styles.entry}>
      <input
        type="text"
        className={fieldStyles.control}
        aria-label={say('views.name', { name })}
        defaultValue={name}
        maxLength={LONGEST}
        onBlur={({ target }) => {
          const renamed = target.value.trim()
          if (renamed === '') target.value = name
          else renameView(view, id, renamed)
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur()
        }}
      />
      <Button
        size="small"
        aria-label={say('views.goTo', { name })}
        onClick={() => {
          goToView(view, id)
          closeOverlay(view)
        }}
      >
        {say('views.go')}
      </Button>
      <IconButton
        label={say('views.remove', { name })}
        onClick={() => {
          removeView(view, id)
        }}
      >
        <Trash2 size={16} aria-hidden="true" />
      </IconButton>
    </li>
  )
}
