import { after, now } from './clock'
import type { WhenIdle } from '../store/inSlices'

/** Where the browser does not say when it rests (Safari), a pause and one step at a time do. */
const PAUSE = 50
/** A window that rests may be left alone for 50 ms, and then a key comes: no rest is used for longer than this. */
const MOST = 10

/** Between two keystrokes or frames, as the browser says; milliseconds are its own business. */
export const whenIdle: WhenIdle = (run) => {
  if (typeof globalThis.requestIdleCallback !== 'function')
    return after(PAUSE, () => {
      run(() => false)
    })
  const asked = globalThis.requestIdleCallback((deadline) => {
    const enough = now() + MOST
    run(() => deadline.timeRemaining() > 4 && now() < enough)
  })
  return () => {
    globalThis.cancelIdleCallback(asked)
  }
}
