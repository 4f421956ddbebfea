// What the room leaves with. Renders from the model with the same functions as the command line.
import { useState } from 'react'
import { exporters } from '../../shared/export/exporters'
import { closeOverlay } from '../store/overlay'
import { useDesk, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import styles from './ExportPanel.module.css'

interface ExportPanelProps {
  /** Renders the named exports and asks for a folder. */
  readonly onExport: (ids: readonly string[]) => void
}

export function ExportPanel({ onExport }: ExportPanelProps) {
  const { view } = useDesk()
  const say = useSay()
  const [chosen, setChosen] = useState<readonly string[]>(exporters.map(({ id }) => id))
  const toggle = (id: string): void => {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }
  return (
    <Panel
      title={say('export.title')}
      closeLabel={say('dialog.close')}
      onClose={() => {
        closeOverlay(view)
      }}
      actions={
        <Button
          tone="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            closeOverlay(view)
            onExport(chosen)
          }}
        >
          {say('export.choose')}
        </Button>
      }
    >
      <p className={styles.text}>{say('export.text')}</p>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{say('export.title')}</legend>
        {exporters.map(({ id, title, extension }) => (
          <label key={id} className={styles.row}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => {
                toggle(id)
              }}
            />
            <span>{say(title)}</span>
            <span className={styles.extension}>.{extension}</span>
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p role="status">{say('export.none')}</p>}
    </Panel>
  )
}
