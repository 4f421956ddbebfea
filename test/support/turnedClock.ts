// Time that moves when the test says so.
import type { Clock } from '../../electron/services/clock'

export interface TurnedClock extends Clock {
  /** Lets so many milliseconds go by, and runs what was due, in order. */
  turn(milliseconds: number): void
}

/** Starts on 20 November 2026, 14:31 local time. */
export function turnedClock(): TurnedClock {
  let now = new Date(2026, 10, 20, 14, 31).getTime()
  let timers: { readonly at: number; readonly act: () => void }[] = []
  return {
    now: () => now,
    setTimer(milliseconds, act) {
      const timer = { at: now + milliseconds, act }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    turn(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!due) break
        timers = timers.filter((timer) => timer !== due)
        now = due.at
        due.act()
      }
      now = end
    },
  }
}

/** Nobody waits: every pause is over at once. For what tries again for seconds before it gives up. */
export function impatientClock(): Clock {
  let now = new Date(2026, 10, 20, 14, 31).getTime()
  return {
    now: () => now,
    setTimer(milliseconds, act) {
      if (milliseconds >= 1000) return () => undefined // not a pause but a plan: nothing in these tests waits for it
      const handle = setImmediate(() => {
        now += milliseconds
        act()
      })
      return () => clearImmediate(handle)
    },
  }
}
