import { expect, it } from 'vitest'
import { PATIENCE, stopAfterLastWindow } from '../../../electron/web/lastWindow'
import { turnedClock } from '../../support/turnedClock'

function aHost() {
  const clock = turnedClock()
  let stopped = 0
  return { clock, tellCount: stopAfterLastWindow(clock, () => (stopped += 1)), stopped: () => stopped }
}

it('ends ten seconds after its last window has gone', () => {
  const { clock, tellCount, stopped } = aHost()
  tellCount(1)
  tellCount(0)

  clock.turn(PATIENCE - 1)
  expect(stopped()).toBe(0)
  clock.turn(1)
  expect(stopped()).toBe(1)
})

it('stays when the window comes back, as after a reload', () => {
  const { clock, tellCount, stopped } = aHost()
  tellCount(1)
  tellCount(0)
  clock.turn(PATIENCE - 1)
  tellCount(1)
  clock.turn(PATIENCE * 10)

  expect(stopped()).toBe(0)
})

it('waits for its first window without end', () => {
  const { clock, stopped } = aHost()
  clock.turn(PATIENCE * 1000)

  expect(stopped()).toBe(0)
})
