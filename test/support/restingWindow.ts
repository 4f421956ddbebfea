// Idle time as a test hands it out.
import type { WhenIdle } from '../../renderer/store/inSlices'

/** A window that rests when the test says so. */
export function aWindow() {
  let waiting: Parameters<WhenIdle>[0] | undefined
  const whenIdle: WhenIdle = (run) => {
    waiting = run
    return () => {
      waiting = undefined
    }
  }
  return {
    whenIdle,
    isWaiting: () => waiting !== undefined,
    rest: (hasTime = false) => {
      const run = waiting
      waiting = undefined
      run?.(() => hasTime)
    },
  }
}
