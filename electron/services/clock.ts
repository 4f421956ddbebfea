// Time as a port: tests turn it by hand. Wall time is shown to people and never decides an order (RELIABILITY.md 2.15).

/** `now` in milliseconds since 1970, for people; `setTimer` answers with the way to call it off. */
export interface Clock {
  now(): number
  setTimer(milliseconds: number, act: () => void): () => void
}

/** The clock of this machine. Its timers keep no process alive: what must be done before the end is done by `close()`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(milliseconds, act) {
    const timer = setTimeout(act, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** '2026-11-20T14:31:08.000Z' */
export const isoTime = (clock: Clock): string => new Date(clock.now()).toISOString()

/** '2026-11-20 14-31' in local time: readable in a file name on every system. */
export function stampOf(clock: Clock): string {
  const time = new Date(clock.now())
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}-${two(time.getMinutes())}`
}

/** '14:31:08' in local time, the same in every language. */
export function timeOf(milliseconds: number): string {
  const time = new Date(milliseconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
}

/** Resolves after so many milliseconds of this clock. */
export const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.setTimer(milliseconds, resolve))
