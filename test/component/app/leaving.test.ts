import { describe, expect, it } from 'vitest'
import { createDocuments } from '../../../renderer/app/documents'
import { askBeforeLeaving, deliverOnLeaving, hearHost } from '../../../renderer/app/hearHost'
import { forgetfulMirror } from '../../../renderer/mirror/mirror'
import type { Host } from '../../../shared/host/contract'
import type { HostEvent } from '../../../shared/host/events'
import { settled } from '../../support/aWindow'
import { memoryHost } from '../../support/memoryHost'

/** A window whose way to the host can be cut, and whose host says what the test has it say. */
async function aWindowThatMayLeave() {
  const house = memoryHost()
  const { host: reached } = house.window('one')
  let isCut = false
  const reports: unknown[] = []
  const host: Host = (call, input) => {
    if (call === 'window.report') reports.push(input)
    return isCut ? Promise.reject(new Error('cut')) : reached(call, input)
  }
  const listeners = new Set<(event: HostEvent) => void>()
  const events = {
    onEvent: (listener: (event: HostEvent) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onConnection: () => () => undefined,
  }
  const documents = createDocuments({ host, events, mirror: forgetfulMirror, run: () => undefined }, () => 'Shop')
  hearHost(host, events, documents)
  await documents.create()
  const turn = async () => {
    for (let count = 0; count < 20; count += 1) await settled()
  }
  const rename = async (name: string) => {
    documents.getState().session?.editor.submit({ type: 'portfolio/rename', name })
    await turn()
  }
  const cut = (now: boolean) => void (isCut = now)
  const say = (event: HostEvent) => listeners.forEach((listener) => listener(event))
  const outbox = () => documents.getState().session?.editor.getState().outbox.length
  return { documents, rename, cut, say, turn, outbox, reports }
}
const leave = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('a window that is left', () => {
  it('delivers what is outstanding when it is asked to close', async () => {
    const { rename, cut, say, turn, outbox } = await aWindowThatMayLeave()
    cut(true)
    await rename('Unsent')
    expect(outbox()).toBe(1)

    cut(false)
    say({ event: 'window.closing' })
    await turn()

    expect(outbox()).toBe(0)
  })

  it('says how much is outstanding and since when, until nothing is', async () => {
    const { rename, cut, say, turn, reports, documents } = await aWindowThatMayLeave()
    cut(true)
    await rename('Unsent')
    say({ event: 'window.closing' })
    await turn()
    const since = documents.getState().session?.editor.getState().unsavedSince
    expect(reports).toEqual([{ waiting: 1, since }])

    cut(false)
    documents.getState().session?.editor.retry()
    await turn()

    expect(reports).toEqual([
      { waiting: 1, since },
      { waiting: 0, since: null },
    ])
  })

  it('delivers what is outstanding when its page goes away', async () => {
    const { documents, rename, cut, turn, outbox } = await aWindowThatMayLeave()
    deliverOnLeaving(window, documents)
    cut(true)
    await rename('Unsent')

    cut(false)
    window.dispatchEvent(new Event('pagehide'))
    await turn()

    expect(outbox()).toBe(0)
  })

  it('in a browser’s tab asks first, as long as a step is not saved, and only then', async () => {
    const { documents, rename, cut } = await aWindowThatMayLeave()
    askBeforeLeaving(window, documents)
    await rename('Saved')
    expect(leave()).toBe(false)

    cut(true)
    await rename('Not saved')

    expect(leave()).toBe(true)
  })

  it('tells what the host says of the user’s file', async () => {
    const { documents, say } = await aWindowThatMayLeave()
    say({ event: 'file.problem', document: 'any', notice: { text: 'notice.save.full', values: { name: 'Shop' } } })

    expect(documents.getState().messages.map(({ tone, notice }) => [tone, notice.text])).toEqual([
      ['problem', 'notice.save.full'],
    ])
  })
})
