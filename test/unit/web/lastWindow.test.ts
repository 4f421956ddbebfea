import { expect, it } from 'vitest'
import { PATIENCE, stopAfterLastWindow } from '../../../electron/web/lastWindow'
import { HandClock } from '../../support/handClock'

function aHost() {
  const clock = new HandClock()
  let stopped = 0
  return { clock, tellCount: stopAfterLastWindow(clock, () => (stopped += 1)), stopped: () => stopped }
}

it('ends ten seconds after its last window has gone', () => {
  const { clock, tellCount, stopped } = aHost()
  tellCount(1)
  tellCount(0)

  clock.pass(PATIENCE - 1)
  expect(stopped()).toBe(0)
  clock.pass(1)
  expect(stopped()).toBe(1)
})

it('stays when the window comes back, as after a reload', () => {
  const { clock, tellCount, stopped } = aHost()
  tellCount(1)
  tellCount(0)
  clock.pass(PATIENCE - 1)
  tellCount(1)
  clock.pass(PATIENCE * 10)

  expect(stopped()).toBe(0)
})

it('waits for its first window without end', () => {
  const { clock, stopped } = aHost()
  clock.pass(PATIENCE * 1000)

  expect(stopped()).toBe(0)
})
