// The name on a card: text, or the field it becomes while it is being named.
import { useState, type KeyboardEvent } from 'react'
import { finishNaming, typeName } from '../../store/naming'
import { addSibling, addUpstream } from '../../store/mapSteps'
import { useDesk, useSay, useView, type Desk } from '../../store/useEditor'
import type { Naming } from '../../store/viewStore'
import styles from './CardName.module.css'

export function CardName({ id, name }: { readonly id: string; readonly name: string }) {
  const naming = useView((view) => (view.naming?.id === id ? view.naming : null))
  if (naming) return <NameField key={naming.gesture} naming={naming} name={name} />
  return <h3 className={styles.name}>{name}</h3>
}

function NameField({ naming, name }: { readonly naming: Naming; readonly name: string }) {
  const desk = useDesk()
  const say = useSay()
  const [text, setText] = useState(naming.fresh ? '' : name)
  const finish = (): string | undefined =>
    desk.view.getState().naming === naming ? finishNaming(desk, naming, text) : undefined
  return (
    <textarea
      className={`${styles.field ?? ''} nodrag nopan nowheel`}
      aria-label={say('card.name')}
      placeholder={name}
      data-asks={naming.id}
      rows={2}
      value={text}
      ref={takeFocus}
      onChange={({ target }) => {
        const typed = target.value.replaceAll('\n', ' ')
        setText(typed)
        typeName(desk, naming, typed)
      }}
      onKeyDown={(event) => {
        onNamingKey(event, desk, finish)
      }}
      onBlur={finish}
    />
  )
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}

type NamingMove = 'need' | 'sibling' | 'done'

/** Tab (and Ctrl+←): next upstream child. Enter: next sibling. Esc, Ctrl+Enter: done (UX.md, Keyboard). */
function namingMove({ key, ctrlKey, metaKey }: KeyboardEvent): NamingMove | undefined {
  const modified = ctrlKey || metaKey
  if (key === 'Tab' || (modified && key === 'ArrowLeft')) return 'need'
  if (key === 'Escape') return 'done'
  if (key === 'Enter') return modified ? 'done' : 'sibling'
  return undefined
}

function onNamingKey(event: KeyboardEvent, desk: Desk, finish: () => string | undefined): void {
  const move = event.nativeEvent.isComposing ? undefined : namingMove(event)
  if (!move) return
  event.preventDefault()
  event.stopPropagation()
  const id = finish()
  if (id !== undefined && move === 'need') addUpstream(desk, id, event.shiftKey ? 'sourceSystem' : 'dataProduct')
  if (id !== undefined && move === 'sibling') addSibling(desk, id)
  if (!desk.view.getState().naming) focusMap()
}

const focusMap = (): void => document.getElementById('map')?.focus({ preventScroll: true })
