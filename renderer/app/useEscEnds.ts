// Esc ends one surface at a time, the nearest first. Fields, gestures, menus and dialogs come before and keep the key to themselves.
import { useEffect } from 'react'
import { lensOff } from '../store/mapLens'
import { leaveSheet } from '../store/productSheet'
import { useDesk, type Desk } from '../store/useEditor'
import { lookAway } from '../store/versionDesk'
import type { ViewState } from '../store/viewStore'

/** What has come over the work in hand and goes again. */
interface Surface {
  readonly isShown: (view: ViewState) => boolean
  readonly end: (desk: Desk) => void
}

/** The nearest first; a further one is one line here. */
const surfaces: readonly Surface[] = [
  {
    isShown: ({ view, replaying }) => view === 'map' && replaying,
    end: ({ view }) => {
      lensOff(view)
    },
  },
  { isShown: ({ view }) => view === 'product', end: leaveSheet },
  { isShown: ({ version }) => version !== null, end: lookAway },
]

export function useEscEnds(): void {
  const desk = useDesk()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isOverTheFrame(event)) return
      const state = desk.view.getState()
      const nearest = state.overlay === null && surfaces.find(({ isShown }) => isShown(state))
      if (!nearest) return
      event.preventDefault()
      // Held down it would leave one after the other.
      if (!event.repeat) nearest.end(desk)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [desk])
}

/** Whoever leaves a menu or a dialog leaves nothing else with it. */
const isOverTheFrame = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null
