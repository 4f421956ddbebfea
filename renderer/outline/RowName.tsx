// The name in a row: text, or the field it becomes while it is being named. The same moves as on a card.
import { useState, type KeyboardEvent } from 'react'
import { greyNameOf } from '../store/nameOffer'
import { typeName } from '../store/naming'
import { endName, namingStepOf, type NamingStep } from '../store/namingSteps'
import { useDesk, usePortfolio, useSay, type Desk } from '../store/useEditor'
import type { Naming } from '../store/viewStore'
import { GreyRest } from '../ui/GreyRest'
import { withOwnerSign } from '../ui/ownerSign'
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
  const grey = usePortfolio((portfolio) => greyNameOf(portfolio, naming, text))
  const end = (step: NamingStep): void => {
    if (desk.view.getState().naming === naming) endName(desk, naming, text, step)
  }
  return (
    <span className={styles.named}>
      <input
        className={styles.naming}
        aria-label={say('card.name')}
        placeholder={name}
        data-asks={naming.id}
        value={text}
        maxLength={2000}
        ref={takeFocus}
        onChange={({ target }) => {
          setText(target.value)
          typeName(desk, naming, target.value)
        }}
        onKeyDown={(event) => {
          onNamingKey(event, desk, end, { onDone, write: setText })
        }}
        onBlur={() => {
          end('done')
        }}
      />
      {grey !== '' && <GreyRest typed={text} rest={grey} className={styles.grey} />}
    </span>
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
  field?.select()
}

function onNamingKey(
  event: KeyboardEvent<HTMLInputElement>,
  desk: Desk,
  end: (step: NamingStep) => void,
  { onDone, write }: { readonly onDone: () => void; readonly write: (text: string) => void },
): void {
  event.stopPropagation()
  if (event.nativeEvent.isComposing) return
  const step = namingStepOf(event)
  const signed = event.key === '@' ? withOwnerSign(event.currentTarget) : undefined
  if (!step && signed === undefined) return
  event.preventDefault()
  if (signed !== undefined) write(signed)
  if (!step) return
  end(step)
  if (!desk.view.getState().naming) onDone()
}
