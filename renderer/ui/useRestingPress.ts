// The right button both drags the paper and asks for a menu. Systems differ in when they ask: Linux and macOS when the button goes
// down, Windows when it comes up. Here it is always when the button comes up without having dragged.
import { useEffect } from 'react'

/** Further than this many px of the screen, the hand has dragged. */
const SLIP = 5
const RIGHT = 2

/** One press of the right button. */
interface Press {
  readonly x: number
  readonly y: number
  dragged: boolean
  isDown: boolean
  /** What the browser asked the menu for while the button was down. */
  asked: EventTarget | null
}

/**
 * Lets a right press ask for a menu (the event `contextmenu`) only when it rests; after a drag nobody hears of it. What is none of
 * `ours` is left alone: only the browser's own event opens the browser's own menu.
 */
export function useRestingPress(ours: (under: Element) => boolean): void {
  useEffect(() => {
    let press: Press | null = null
    const down = ({ button, clientX: x, clientY: y }: PointerEvent): void => {
      press = button === RIGHT ? { x, y, dragged: false, isDown: true, asked: null } : null
    }
    const move = ({ clientX, clientY }: PointerEvent): void => {
      if (press?.isDown) press.dragged ||= Math.hypot(clientX - press.x, clientY - press.y) > SLIP
    }
    const up = (event: PointerEvent): void => {
      if (!press || event.button !== RIGHT) return
      press.isDown = false
      const { asked, dragged } = press
      if (asked && !dragged) asked.dispatchEvent(askedAt(event))
    }
    const ask = (event: MouseEvent): void => {
      if (!press || event.button !== RIGHT || (!press.isDown && !press.dragged)) return
      if (!(event.target instanceof Element) || !ours(event.target)) return
      if (press.isDown) press.asked = event.target
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    return listening({ pointerdown: down, pointermove: move, pointerup: up, contextmenu: ask })
  }, [ours])
}

const askedAt = ({ clientX, clientY, ctrlKey, metaKey, shiftKey, altKey }: PointerEvent): MouseEvent =>
  new MouseEvent('contextmenu', {
    ...{ bubbles: true, cancelable: true, view: window, button: RIGHT },
    ...{ clientX, clientY, ctrlKey, metaKey, shiftKey, altKey },
  })

interface Listeners {
  readonly pointerdown: (event: PointerEvent) => void
  readonly pointermove: (event: PointerEvent) => void
  readonly pointerup: (event: PointerEvent) => void
  readonly contextmenu: (event: MouseEvent) => void
}

/** Before anybody else hears of it; returns how to stop. */
function listening({ pointerdown, pointermove, pointerup, contextmenu }: Listeners): () => void {
  const stop = new AbortController()
  const how = { capture: true, signal: stop.signal }
  window.addEventListener('pointerdown', pointerdown, how)
  window.addEventListener('pointermove', pointermove, how)
  window.addEventListener('pointerup', pointerup, how)
  window.addEventListener('contextmenu', contextmenu, how)
  return () => {
    stop.abort()
  }
}
