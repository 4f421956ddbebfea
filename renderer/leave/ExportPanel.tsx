// What the room leaves with. Renders from the model with the same functions as the command line, in a worker of its own.
import { useEffect, useRef, useState } from 'react'
import { exporters } from '../../shared/export/exporters'
import type { ExportedText } from '../../shared/export/exporter'
import { closeOverlay } from '../store/overlay'
import { presentOf } from '../store/mapSteps'
import { useDesk, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { renderFiles } from './exportDesk'
import styles from './ExportPanel.module.css'

interface ExportPanelProps {
  /** The day that stands in the files, as ISO. */
  readonly today: () => string
  /** Asks for a folder and writes them there. */
  readonly onFiles: (files: readonly ExportedText[]) => void
  /** Who renders them; the worker unless a test says otherwise. */
  readonly render?: typeof renderFiles
}

export function ExportPanel({ today, onFiles, render = renderFiles }: ExportPanelProps) {
  const { view } = useDesk()
  const say = useSay()
  const [chosen, setChosen] = useState<readonly string[]>(exporters.map(({ id }) => id))
  const { state, start, cancel } = useRendering(chosen, today, onFiles, render)
  const toggle = (id: string): void => {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }
  const isWorking = typeof state === 'number'
  return (
    <Panel
      title={say('export.title')}
      closeLabel={say('dialog.close')}
      onClose={() => {
        closeOverlay(view)
      }}
      actions={
        isWorking ? (
          <Button onClick={cancel}>{say('export.cancel')}</Button>
        ) : (
          <Button tone="primary" disabled={chosen.length === 0} onClick={start}>
            {say('export.choose')}
          </Button>
        )
      }
    >
      <p className={styles.text}>{say('export.text')}</p>
      <fieldset className={styles.list} disabled={isWorking}>
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
      {isWorking && <Progress done={state} all={chosen.length} />}
      {state === 'failed' && <p role="alert">{say('export.failed')}</p>}
      {chosen.length === 0 && <p role="status">{say('export.none')}</p>}
    </Panel>
  )
}

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const say = useSay()
  return (
    <div className={styles.working}>
      <p role="status">{say('export.working', { at: done + 1, all })}</p>
      <progress max={all} value={done} aria-hidden="true" />
    </div>
  )
}

/** How many forms are ready while they are rendered; 'failed' when they could not be. Closing the panel cancels. */
function useRendering(
  ids: readonly string[],
  today: () => string,
  onFiles: ExportPanelProps['onFiles'],
  render: typeof renderFiles,
) {
  const desk = useDesk()
  const [state, setState] = useState<number | 'failed' | null>(null)
  const stop = useRef<() => void>(null)
  useEffect(() => () => stop.current?.(), [])
  const start = (): void => {
    setState(0)
    const { language } = desk.view.getState()
    stop.current = render(
      { ids, portfolio: presentOf(desk), language, exportedOn: today() },
      {
        onDone: setState,
        onFiles: (files) => {
          closeOverlay(desk.view)
          onFiles(files)
        },
        onFailure: () => {
          setState('failed')
        },
      },
    )
  }
  const cancel = (): void => {
    stop.current?.()
    setState(null)
  }
  return { state, start, cancel }
}
