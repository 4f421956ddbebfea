// The name on a card: text, or the field it becomes while it is being named.
import { useState, type KeyboardEvent } from 'react'
import { greyNameOf } from '../../store/nameOffer'
import { typeName } from '../../store/naming'
import { endName, namingStepOf, type NamingStep } from '../../store/namingSteps'
import { useDesk, usePortfolio, useSay, useView, type Desk } from '../../store/useEditor'
import type { Naming } from '../../store/viewStore'
import { GreyRest } from '../../ui/GreyRest'
import { withOwnerSign } from '../../ui/ownerSign'
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
  const grey = usePortfolio((portfolio) => greyNameOf(portfolio, naming, text))
  const end = (step: NamingStep): void => {
    if (desk.view.getState().naming === naming) endName(desk, naming, text, step)
  }
  return (
    <div className={styles.naming}>
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
          onNamingKey(event, desk, end, setText)
        }}
        onBlur={() => {
          end('done')
        }}
      />
      {grey !== '' && <GreyRest typed={text} rest={grey} className={styles.grey} />}
    </div>
  )
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}

function onNamingKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  desk: Desk,
  end: (step: NamingStep) => void,
  write: (text: string) => void,
): void {
  if (event.nativeEvent.isComposing) return
  const step = namingStepOf(event)
  const signed = event.key === '@' ? withOwnerSign(event.currentTarget) : undefined
  if (!step && signed === undefined) return
  event.preventDefault()
  event.stopPropagation()
  if (signed !== undefined) write(signed)
  if (!step) return
  end(step)
  if (!desk.view.getState().naming) focusMap()
}

const focusMap = (): void => document.getElementById('map')?.focus({ preventScroll: true })
