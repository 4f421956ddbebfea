// The end of a window and of the program: nothing that a person did may be left behind without a word (RELIABILITY.md 2.13).
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createOutboxes, type Outbox } from '../../../electron/shell/outboxes'
import { finishBeforeClosing, finishBeforeQuitting } from '../../../electron/shell/systemEvents'
import { sayIn } from '../../../shared/text/say'
import { answers, fakeApp, fakeElectron, fakeQuit, FakeWindow, resetElectron } from '../../support/fakeElectron'
import { turnedClock } from '../../support/turnedClock'

vi.mock('electron', async () => (await import('../../support/fakeElectron')).fakeElectron)
beforeEach(resetElectron)

const WAITS = { waiting: 7, since: new Date(2026, 10, 20, 14, 30, 52).getTime() }
const DELIVERED = { waiting: 0, since: null }

function anEnd() {
  const state = { closed: 0, snapshots: 0 }
  const clock = turnedClock()
  const outboxes = createOutboxes()
  const close = () => {
    state.closed += 1
    return Promise.resolve([])
  }
  const snapshot = () => {
    state.snapshots += 1
    return Promise.resolve([])
  }
  const means = { clock, close, snapshot, outboxes, heardFrom: () => true, say: sayIn('en') }
  /** Lets waiting promises go on between the ticks of the clock. */
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 50) {
      clock.turn(50)
      await new Promise((next) => setImmediate(next))
    }
  }
  const says = (outbox: Outbox, client = 'window_1') => outboxes.report(client, outbox)
  return { state, means, pass, says }
}

describe('quitting', () => {
  it('asks the windows to deliver, writes, and ends as soon as they have', async () => {
    const { state, means, pass, says } = anEnd()
    const window = new FakeWindow()
    finishBeforeQuitting(means)

    expect(fakeQuit()).toBe(false)
    await pass(1000)
    expect(fakeApp.exited).toEqual([])
    says(WAITS)
    await pass(1000)
    expect(fakeApp.exited).toEqual([])
    says(DELIVERED)
    await pass(50)

    expect(window.sent).toEqual([{ event: 'window.closing' }])
    expect(state.closed).toBe(1)
    expect(fakeApp.exited).toEqual([0])
    expect(answers.asked).toEqual([])
  })

  it('says after three seconds what is not saved, and stays open when the person says so', async () => {
    const { state, means, pass, says } = anEnd()
    new FakeWindow()
    finishBeforeQuitting(means)
    fakeQuit()
    says(WAITS)
    await pass(2900)
    expect(answers.asked).toEqual([])
    await pass(200)

    expect(answers.asked).toMatchObject([
      { message: '7 steps since 14:30:52 are not saved yet.', defaultId: 0, cancelId: 0 },
    ])
    expect([fakeApp.exited, state.closed]).toEqual([[], 0])
  })

  it('counts what all windows hold', async () => {
    const { means, pass, says } = anEnd()
    new FakeWindow(1)
    new FakeWindow(2)
    finishBeforeQuitting(means)
    fakeQuit()
    says({ waiting: 1, since: WAITS.since + 5000 }, 'window_1')
    says({ waiting: 2, since: WAITS.since }, 'window_2')
    await pass(3200)

    expect(answers.asked).toMatchObject([{ message: '3 steps since 14:30:52 are not saved yet.' }])
  })

  it('says so when a window does not answer', async () => {
    const { means, pass } = anEnd()
    new FakeWindow()
    finishBeforeQuitting(means)
    fakeQuit()
    await pass(3200)

    expect(answers.asked).toMatchObject([{ message: 'The window does not answer.' }])
    expect(fakeApp.exited).toEqual([])
  })

  it('does not wait for a page that never came so far as to ask for a document', async () => {
    const { means, pass } = anEnd()
    new FakeWindow()
    finishBeforeQuitting({ ...means, heardFrom: () => false })
    fakeQuit()
    await pass(100)

    expect(fakeApp.exited).toEqual([0])
  })

  it('believes no answer from before it asked', async () => {
    const { means, pass, says } = anEnd()
    new FakeWindow()
    says(DELIVERED)
    finishBeforeQuitting(means)
    fakeQuit()
    await pass(1000)

    expect(fakeApp.exited).toEqual([])
  })

  it('ends all the same when the person says so, and can be tried again after staying', async () => {
    const { means, pass, says } = anEnd()
    new FakeWindow()
    finishBeforeQuitting(means)
    fakeQuit()
    says(WAITS)
    await pass(3200)
    expect(fakeApp.exited).toEqual([])
    answers.messageBox = { response: 1 }
    fakeQuit()
    says(WAITS)
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
  const closing = (means: Parameters<typeof finishBeforeClosing>[1]) => {
    const window = new FakeWindow()
    finishBeforeClosing(window as unknown as Electron.BrowserWindow, means)
    return window
  }

  it('lets it deliver first, then closes it', async () => {
    const { means, pass, says } = anEnd()
    const window = closing(means)

    window.close()
    expect(window.isClosed).toBe(false)
    says(DELIVERED)
    await pass(50)

    expect(window.sent).toEqual([{ event: 'window.closing' }])
    expect(window.isClosed).toBe(true)
  })

  it('keeps it open when it cannot deliver and the person wants to stay; asks once, however often it is closed', async () => {
    const { means, pass, says } = anEnd()
    const window = closing(means)

    window.close()
    window.close()
    says({ waiting: 1, since: WAITS.since })
    await pass(3200)

    expect(window.isClosed).toBe(false)
    expect(answers.asked).toMatchObject([{ message: '1 step since 14:30:52 is not saved yet.' }])
  })
})

it('a computer that goes to sleep lets the windows deliver, and takes snapshots', () => {
  const { state, means } = anEnd()
  const window = new FakeWindow()
  finishBeforeQuitting(means)

  fakeElectron.powerMonitor.emit('suspend')

  expect(window.sent).toEqual([{ event: 'window.closing' }])
  expect(state.snapshots).toBe(1)
})

it('a computer that is switched off is quit like by a person', async () => {
  const { state, means, pass } = anEnd()
  finishBeforeQuitting(means)

  fakeElectron.powerMonitor.emit('shutdown')
  await pass(50)

  expect(state.closed).toBe(1)
})
