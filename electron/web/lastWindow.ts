// The host ends when its last window has been gone for a while; not when a browser's process ends, which some systems keep running.
import type { Clock } from '../services/clock'

/** Milliseconds: a reload and a lost socket are back long before. */
export const PATIENCE = 10_000

/** Answers what wants to hear the number of windows; `stop` is called once nobody has been there for `PATIENCE`. */
export function stopAfterLastWindow(clock: Clock, stop: () => void): (windows: number) => void {
  let callOff: () => void = () => undefined
  return (windows) => {
    callOff()
    if (windows === 0) callOff = clock.setTimer(PATIENCE, stop)
  }
}
