// The end of a window and of the program: nothing that a person did may be left behind without a word (RELIABILITY.md 2.13).
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { finishBeforeClosing, finishBeforeQuitting } from '../../../electron/shell/systemEvents'
import { sayIn } from '../../../shared/text/say'
import { answers, fakeApp, fakeElectron, fakeQuit, FakeWindow, resetElectron } from '../../support/fakeElectron'
import { turnedClock } from '../../support/turnedClock'

vi.mock('electron', async () => (await import('../../support/fakeElectron')).fakeElectron)
beforeEach(resetElectron)

function anEnd() {
  const state = { underWay: 0, closed: 0 }
  const clock = turnedClock()
  const close = () => {
    state.closed += 1
    return Promise.resolve([])
  }
  const means = { clock, close, calls: { count: () => state.underWay }, say: sayIn('en') }
  /** Lets waiting promises go on between the ticks of the clock. */
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 50) {
      clock.turn(50)
      await new Promise((next) => setImmediate(next))
    }
  }
  return { state, means, pass }
}

describe('quitting', () => {
  it('asks the windows to deliver, writes, and ends', async () => {
    const { state, means, pass } = anEnd()
    const window = new FakeWindow()
    finishBeforeQuitting(means)

    expect(fakeQuit()).toBe(false)
    await pass(300)

    expect(window.sent).toEqual([{ event: 'window.closing' }])
    expect(state.closed).toBe(1)
    expect(fakeApp.exited).toEqual([0])
  })

  it('waits for calls that are under way', async () => {
    const { state, means, pass } = anEnd()
    state.underWay = 1
    finishBeforeQuitting(means)
    fakeQuit()

    await pass(1000)
    expect(fakeApp.exited).toEqual([])
    state.underWay = 0
    await pass(300)
    expect(fakeApp.exited).toEqual([0])
  })

  it('asks after three seconds, and stays open when the person says so', async () => {
    const { state, means, pass } = anEnd()
    state.underWay = 1
    finishBeforeQuitting(means)
    fakeQuit()
    await pass(3200)

    expect(answers.asked).toMatchObject([{ message: 'The last changes are not saved yet.', defaultId: 0, cancelId: 0 }])
    expect([fakeApp.exited, state.closed]).toEqual([[], 0])
  })

  it('ends all the same when the person says so, and can be tried again after staying', async () => {
    const { state, means, pass } = anEnd()
    state.underWay = 1
    finishBeforeQuitting(means)
    fakeQuit()
    await pass(3200)
    answers.messageBox = { response: 1 }
    fakeQuit()
    await pass(3200)

    expect(fakeApp.exited).toEqual([0])
  })

  it('does not wait for ever for a file that cannot be written: its steps are in the journal', async () => {
    const { means, pass } = anEnd()
    finishBeforeQuitting({ ...means, close: () => new Promise(() => undefined) })
    fakeQuit()
    await pass(3400)

    expect(fakeApp.exited).toEqual([0])
  })
})

describe('closing a window', () => {
  it('lets it deliver first, then closes it', async () => {
    const { means, pass } = anEnd()
    const window = new FakeWindow()
    finishBeforeClosing(window as unknown as Electron.BrowserWindow, means)

    window.close()
    expect(window.isClosed).toBe(false)
    await pass(300)

    expect(window.sent).toEqual([{ event: 'window.closing' }])
    expect(window.isClosed).toBe(true)
  })

  it('keeps it open when it cannot deliver and the person wants to stay', async () => {
    const { state, means, pass } = anEnd()
    state.underWay = 1
    const window = new FakeWindow()
    finishBeforeClosing(window as unknown as Electron.BrowserWindow, means)

    window.close()
    await pass(3200)

    expect(window.isClosed).toBe(false)
    expect(answers.asked).toHaveLength(1)
  })
})

it('a computer that goes to sleep lets the windows deliver', () => {
  const window = new FakeWindow()
  finishBeforeQuitting(anEnd().means)

  fakeElectron.powerMonitor.emit('suspend')

  expect(window.sent).toEqual([{ event: 'window.closing' }])
})
