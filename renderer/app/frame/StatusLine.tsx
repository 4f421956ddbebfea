import { Minus, Plus, Redo2, Undo2 } from 'lucide-react'
import { ownRedo, ownUndo } from '../../store/editorState'
import { useDesk, useEditor, useSay, useView } from '../../store/useEditor'
import { ReviewSummary } from '../../review/ReviewSummary'
import { IconButton } from '../../ui/Button'
import { sayStep } from './menuReading'
import styles from './StatusLine.module.css'

export function StatusLine() {
  const { run } = useDesk()
  const open = useView(({ panels }) => panels.review)
  return (
    <footer className={styles.line}>
      <button
        type="button"
        className={styles.review}
        aria-expanded={open}
        onClick={() => {
          run('view.review')
        }}
      >
        <ReviewSummary />
      </button>
      <Steps />
      <Zoom />
    </footer>
  )
}

function Steps() {
  const { run } = useDesk()
  const say = useSay()
  const undo = useEditor((state) => ownUndo(state)?.name)
  const redo = useEditor((state) => ownRedo(state)?.name)
  return (
    <>
      <IconButton
        label={undo ? say('action.edit.undoStep', { step: sayStep(say, undo) }) : say('action.edit.undo')}
        disabled={!undo}
        onClick={() => {
          run('edit.undo')
        }}
      >
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <span className={styles.step}>{undo && sayStep(say, undo)}</span>
      <IconButton
        label={redo ? say('action.edit.redoStep', { step: sayStep(say, redo) }) : say('action.edit.redo')}
        disabled={!redo}
        onClick={() => {
          run('edit.redo')
        }}
      >
        <Redo2 size={16} aria-hidden="true" />
      </IconButton>
    </>
  )
}

function Zoom() {
  const { run } = useDesk()
  const say = useSay()
  const percent = useView(({ viewport }) => Math.round((viewport?.zoom ?? 1) * 100))
  const hasMap = useView(({ camera }) => camera !== null)
  if (!hasMap) return null
  return (
    <div className={styles.zoom}>
      <IconButton
        label={say('action.view.zoomOut')}
        onClick={() => {
          run('view.zoomOut')
        }}
      >
        <Minus size={15} aria-hidden="true" />
      </IconButton>
      <button
        type="button"
        className={styles.percent}
        title={say('action.view.fitAll')}
        onClick={() => {
          run('view.fitAll')
        }}
      >
        {say('status.zoom', { percent })}
      </button>
      <IconButton
        label={say('action.view.zoomIn')}
        onClick={() => {
          run('view.zoomIn')
        }}
      >
        <Plus size={15} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
