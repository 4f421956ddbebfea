// The name in a row: text, or the field it becomes while it is being named. The same moves as on a card.
import { useState, type KeyboardEvent } from 'react'
import { addSibling, addUpstream } from '../store/mapSteps'
import { finishNaming, typeName } from '../store/naming'
import { useDesk, useSay, type Desk } from '../store/useEditor'
import type { Naming } from '../store/viewStore'
import styles from './Outline.module.css'

interface NamingFieldProps {
  readonly naming: Naming
  readonly name: string
  /** Back to the row. */
  readonly onDone: () => void
}

export function NamingField({ naming, name, onDone }: NamingFieldProps) {
  const desk = useDesk()
  const say = useSay()
  const [text, setText] = useState(naming.fresh ? '' : name)
  const finish = (): string | undefined =>
    desk.view.getState().naming === naming ? finishNaming(desk, naming, text) : undefined
  return (
    <input
      className={styles.naming}
      aria-label={say('card.name')}
      placeholder={name}
      value={text}
      maxLength={2000}
      ref={takeFocus}
      onChange={({ target }) => {
        setText(target.value)
        typeName(desk, naming, target.value)
      }}
      onKeyDown={(event) => {
        onNamingKey(event, desk, finish, onDone)
      }}
      onBlur={finish}
    />
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}

type Move = 'upstream' | 'upstreamSource' | 'sibling' | 'done'

/** Tab: what it needs next. Enter: another beside it. Esc, Ctrl+Enter: done (UX.md, Keyboard). */
function moveOf({ key, ctrlKey, metaKey, shiftKey, nativeEvent }: KeyboardEvent): Move | undefined {
  if (nativeEvent.isComposing) return undefined
  const modified = ctrlKey || metaKey
  if (key === 'Tab') return shiftKey ? 'upstreamSource' : 'upstream'
  if (key === 'ArrowLeft' && modified) return 'upstream'
  if (key === 'Enter') return modified ? 'done' : 'sibling'
  return key === 'Escape' ? 'done' : undefined
}

const MOVES: Readonly<Record<Move, (desk: Desk, id: string) => void>> = {
  upstream: (desk, id) => {
    addUpstream(desk, id)
  },
  upstreamSource: (desk, id) => {
    addUpstream(desk, id, 'sourceSystem')
  },
  sibling: addSibling,
  done: () => undefined,
}

function onNamingKey(
  event: KeyboardEvent,
  desk: Desk,
  finish: () => string | undefined,
  onDone: NamingFieldProps['onDone'],
): void {
  event.stopPropagation()
  const move = moveOf(event)
  if (!move) return
  event.preventDefault()
  const id = finish()
  if (id !== undefined) MOVES[move](desk, id)
  if (!desk.view.getState().naming) onDone()
}
