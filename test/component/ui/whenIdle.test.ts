// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from '../../../renderer/ui/whenIdle'

const rests: IdleRequestCallback[] = []
const NEVER: IdleDeadline = { didTimeout: true, timeRemaining: () => 0 }
const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 }
/** The browser says that it rests. */
const rest = (): void => {
  for (const heard of rests.splice(0)) heard(deadline)
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (heard: IdleRequestCallback, options?: IdleRequestOptions) => {
    if (options?.timeout !== undefined)
      setTimeout(() => {
        if (rests.includes(heard)) rests.splice(rests.indexOf(heard), 1)[0]?.(NEVER)
      }, options.timeout)
    return rests.push(heard)
  })
  vi.stubGlobal('cancelIdleCallback', () => rests.splice(0))
})
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  rests.splice(0)
})

describe('work that nobody waits for', () => {
  it('is done once the window rests', () => {
    const done = vi.fn()
    whenIdle(done)
    rest()

    expect(done).toHaveBeenCalledOnce()
  })

  it('is done step by step in a window that never rests', () => {
    const hadTime: boolean[] = []
    whenIdle((hasTime) => {
      hadTime.push(hasTime())
    })
    vi.advanceTimersByTime(1000)

    expect(hadTime).toEqual([false])
  })

  it('waits while the wheel turns, and goes on when the hand has let go', () => {
    const done = vi.fn()
    whenIdle(done)
    window.dispatchEvent(new Event('wheel'))
    rest()
    rest()
    expect(done).not.toHaveBeenCalled()

    vi.advanceTimersByTime(200)
    rest()

    expect(done).toHaveBeenCalledOnce()
  })

  it('can be called off while it waits for the hand', () => {
    const done = vi.fn()
    const stop = whenIdle(done)
    window.dispatchEvent(new Event('wheel'))
    rest()
    stop()
    vi.advanceTimersByTime(200)
    rest()

    expect(done).not.toHaveBeenCalled()
  })
})
