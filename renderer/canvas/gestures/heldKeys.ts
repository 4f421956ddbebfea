// Which modifier keys the hand holds in the middle of a gesture: Alt lets go of guides, Shift chooses another kind of card.
import { useEffect, useRef, useState, type RefObject } from 'react'

export interface HeldKeys {
  readonly alt: boolean
  readonly shift: boolean
}
type WithModifiers = KeyboardEvent | PointerEvent
const EVENTS = ['keydown', 'keyup', 'pointerdown', 'pointermove'] as const

/** Calls back with what is held at each key and pointer event, before anybody else hears of it; returns how to stop. */
function listen(hear: (held: HeldKeys) => void): () => void {
  const onEvent = ({ altKey: alt, shiftKey: shift }: WithModifiers): void => {
    hear({ alt, shift })
  }
  for (const event of EVENTS) window.addEventListener(event, onEvent, true)
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, onEvent, true)
  }
}

/** What is held right now, for whoever asks during a gesture; nothing is drawn again when it changes. */
export function useHeldKeys(): RefObject<HeldKeys> {
  const held = useRef<HeldKeys>({ alt: false, shift: false })
  useEffect(
    () =>
      listen((now) => {
        held.current = now
      }),
    [],
  )
  return held
}

/** True while Shift is held; draws again when that changes. */
export function useShift(): boolean {
  const [shift, setShift] = useState(false)
  useEffect(
    () =>
      listen((now) => {
        setShift(now.shift)
      }),
    [],
  )
  return shift
}
