// A clock that a test turns by hand: nothing waits, nothing sleeps.
import type { Clock } from '../../electron/services/clock'

interface Timer {
  readonly at: number
  readonly act: () => void
}

export class HandClock implements Clock {
  #now = 0
  readonly #timers = new Set<Timer>()

  now(): number {
    return this.#now
  }

  setTimer(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.#now + milliseconds, act }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** Lets time pass; what falls due is done in its order. */
  pass(milliseconds: number): void {
    this.#now += milliseconds
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at)
    for (const timer of due) if (this.#timers.delete(timer)) timer.act()
  }
}
