// A name while it is being typed, wherever its field stands: on a card, in a row. One hook, so the keys are the same everywhere.
import { useMemo, useState, type KeyboardEvent } from 'react'
import { withOwnerSign } from './ownerSign'
import { greyNameOf } from './nameOffer'
import { typeName } from './naming'
import { endName, namingStepOf, type NamingStep } from './namingSteps'
import { useDesk, usePortfolio, type Desk } from './useEditor'
import type { Naming } from './viewStore'

type NameField = HTMLInputElement | HTMLTextAreaElement

interface NameTyped {
  /** What the field shows: the name so far, in one line. */
  readonly text: string
  /** The rest of an existing name or owner that is offered behind it; '' when none is. */
  readonly grey: string
  readonly type: (text: string) => void
  readonly end: (step: NamingStep) => void
  /** @returns whether the key meant something here and is dealt with. */
  readonly takeKey: (event: KeyboardEvent<NameField>) => boolean
}

/**
 * A fresh record starts empty, a known one with its name.
 * @param onDone the keyboard is free again: no further name was begun by the key that ended this one
 */
export function useNaming(naming: Naming, name: string, onDone: () => void): NameTyped {
  const desk = useDesk()
  const [text, setText] = useState(naming.fresh ? '' : name)
  const portfolio = usePortfolio((present) => present)
  // Reads every name of the map: once for what is typed, not at each question of the store.
  const grey = useMemo(() => greyNameOf(portfolio, naming, text), [portfolio, naming, text])
  const end = (step: NamingStep): void => {
    if (isNamed(desk, naming)) endName(desk, naming, text, step)
  }
  return {
    text,
    grey,
    end,
    type: (typed) => {
      const oneLine = typed.replaceAll('\n', ' ')
      setText(oneLine)
      typeName(desk, naming, oneLine)
    },
    takeKey: (event) => {
      if (event.nativeEvent.isComposing) return false
      const step = namingStepOf(event)
      const signed = event.key === '@' ? withOwnerSign(event.currentTarget) : undefined
      if (!step && signed === undefined) return false
      event.preventDefault()
      if (signed !== undefined) setText(signed)
      if (!step) return true
      end(step)
      if (!desk.view.getState().naming) onDone()
      return true
    },
  }
}

const isNamed = (desk: Desk, naming: Naming): boolean => desk.view.getState().naming === naming
