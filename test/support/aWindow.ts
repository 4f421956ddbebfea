// A window's editor store over a host whose answers the test gives by hand, on a clock the test turns.
import { createEditorStore } from '../../renderer/store/editorStore'
import type { EditorOpening, EditorPorts } from '../../renderer/store/editorState'
import type { Command } from '../../shared/model/commands'
import { startHistory } from '../../shared/model/history'
import type { Portfolio } from '../../shared/model/portfolio'
import { counter } from './memoryHost'
import { turnedClock } from './turnedClock'

type Answer = Awaited<ReturnType<EditorPorts['send']>>
export interface Sent {
  readonly commands: readonly Command[]
  readonly ids: readonly string[]
  /** The host's answer, and whatever the window does with it. */
  readonly answer: (answer: Answer) => Promise<void>
  /** The host cannot be reached. */
  readonly fail: () => Promise<void>
}

/** A macrotask: everything that only waited for promises has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** @param portfolio what the document held when it was opened */
export function aWindow(portfolio: Portfolio, opening: Partial<EditorOpening> = {}) {
  const clock = turnedClock()
  const sent: Sent[] = []
  const ids = counter('c')
  const send: EditorPorts['send'] = (commands) =>
    new Promise((resolve, reject) => {
      sent.push({
        commands,
        ids: commands.map(({ id }) => id),
        answer: (answer) => {
          resolve(answer)
          return settled()
        },
        fail: () => {
          reject(new Error('The host cannot be reached'))
          return settled()
        },
      })
    })
  const editor = createEditorStore(
    { actor: 'facilitator', history: startHistory(portfolio), sequence: 0, outbox: [], readOnly: false, ...opening },
    { send, newId: ids, now: () => clock.now(), after: (milliseconds, run) => clock.setTimer(milliseconds, run) },
  )
  const last = (): Sent => {
    const newest = sent.at(-1)
    if (!newest) throw new Error('Nothing was sent')
    return newest
  }
  return { editor, clock, sent, last, state: () => editor.getState(), present: () => editor.getState().history.present }
}

/** All taken, numbered from `first`. */
export const taken = (first: number, count = 1) =>
  ({ ok: true, sequences: Array.from({ length: count }, (_, index) => first + index) }) as const
