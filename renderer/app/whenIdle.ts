import { after } from './clock'
import type { WhenIdle } from '../store/inSlices'

/** Where the browser does not say when it rests (Safari), a pause and one step at a time do. */
const PAUSE = 50

/** Between two keystrokes or frames, as the browser says; milliseconds are its own business. */
export const whenIdle: WhenIdle = (run) => {
  if (typeof globalThis.requestIdleCallback !== 'function')
    return after(PAUSE, () => {
      run(() => false)
    })
  const asked = globalThis.requestIdleCallback((deadline) => {
    run(() => deadline.timeRemaining() > 4)
  })
  return () => {
    globalThis.cancelIdleCallback(asked)
  }
}
