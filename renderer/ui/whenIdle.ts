import { hearHand, isHandMoving } from './handMoves'

/** Where the browser does not say when it rests (Safari), a pause and one step at a time do. */
const PAUSE = 50
/** A window that rests may be left alone for 50 ms, and then a key comes: no rest is used for longer than this. */
const MOST = 10
/** What is left of a rest for the browser itself; ms. */
const SPARE = 4
/** A browser that is kept busy, or draws nothing, may never say that it rests: then one step at a time all the same; ms. */
const LONGEST_WAIT = 300

/** Runs between two keystrokes or frames, as the browser says, and not while the wheel turns; `hasTime` says whether there is still some. Returns the way to call it off. */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if (typeof globalThis.requestIdleCallback !== 'function') {
    const turn = setTimeout(() => {
      run(() => false)
    }, PAUSE)
    return () => {
      clearTimeout(turn)
    }
  }
  hearHand()
  let asked = globalThis.requestIdleCallback(rest, { timeout: LONGEST_WAIT })
  function rest(deadline: IdleDeadline): void {
    if (isHandMoving()) {
      asked = globalThis.requestIdleCallback(rest, { timeout: LONGEST_WAIT })
      return
    }
    const enough = Math.max(SPARE, deadline.timeRemaining() - MOST)
    run(() => deadline.timeRemaining() > enough)
  }
  return () => {
    globalThis.cancelIdleCallback(asked)
  }
}
