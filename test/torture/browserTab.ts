// One tab of a browser whose storage somebody tampers with: the app's own documents and mirror, on a host that may be away.
import { createDocuments, type Documents } from '../../renderer/app/documents'
import type { Marks } from '../../renderer/mirror/marks'
import { openMirror } from '../../renderer/mirror/openMirror'
import type { Host } from '../../shared/host/contract'
import type { Command } from '../../shared/model/commands'
import type { MemoryHost } from '../support/memoryHost'

/** What becomes of a submission: it is taken; it is taken and the answer is lost; it does not arrive. */
export type Line = 'whole' | 'answer lost' | 'cut'

export interface BrowserTab {
  readonly documents: Documents
  /** Texts of all notices so far. */
  readonly told: () => readonly string[]
  /** From now on. */
  readonly line: (state: Line) => void
  /** One step: the portfolio gets this number as its name. */
  readonly step: (number: number) => void
  /** Nothing more is heard or kept. */
  readonly leave: () => void
}

export interface Sabotage {
  /** Each time a step is sent it gets another id. */
  readonly freshIds?: boolean
  /** What was kept is not kept again when the database has been emptied under the window. */
  readonly notAgain?: boolean
}

/** `impatient`: the database will not open; otherwise there is no hurry. */
export interface TabOptions extends Sabotage {
  readonly impatient?: boolean
}

const frames = globalThis as { requestAnimationFrame?: unknown; cancelAnimationFrame?: unknown }
/** Milliseconds instead of the app's three seconds, where an old tab holds the database for ever. */
const SHORT_PATIENCE = 40

/** Opens the app in a new tab of the same browser; `marks` are what its small store holds. */
export async function openTab(house: MemoryHost, marks: Marks, options: TabOptions = {}): Promise<BrowserTab> {
  frames.requestAnimationFrame ??= (run: () => void) => setImmediate(run)
  frames.cancelAnimationFrame ??= clearImmediate
  const { host, events } = house.window()
  let line: Line | 'nobody waits' = 'whole'
  const overTheLine: Host = async (call, input) => {
    if (call !== 'document.submit') return host(call, input)
    if (line === 'nobody waits') return new Promise<never>(() => undefined)
    if (line === 'cut') throw new Error('The host cannot be reached')
    const answer = await host(call, options.freshIds ? withFreshIds(input) : input)
    if (line === 'answer lost') throw new Error('The answer was lost')
    return answer
  }
  const { mirror, works } = await openMirror(marks, (milliseconds, run) => {
    const timer = setTimeout(run, options.impatient ? SHORT_PATIENCE : milliseconds * 10)
    return () => clearTimeout(timer)
  })
  const kept = options.notAgain ? { ...mirror, onInterrupted: () => () => undefined } : mirror
  const documents = createDocuments({ host: overTheLine, events, mirror: kept, run: () => undefined }, () => 'Map')
  await documents.resume()
  const session = () => documents.getState().session
  return {
    documents,
    told: () => [
      ...(works ? [] : ['notice.mirror.gone']), // renderer/main.tsx says it
      ...documents.getState().messages.map(({ notice }) => notice.text),
    ],
    line: (state) => void (line = state),
    step: (number) => void session()?.editor.submit({ type: 'portfolio/rename', name: String(number) }),
    leave: () => {
      session()?.close()
      line = 'nobody waits' // what is gone tries no more
    },
  }
}

let sent = 0
const withFreshIds = <Input>(input: Input): Input => {
  const { commands, ...rest } = input as { readonly commands: readonly Command[] }
  return { ...rest, commands: commands.map((command) => ({ ...command, id: `${command.id}+${(sent += 1)}` })) } as Input
}

/** Everything that waited for a frame, a database or a host in memory has happened. */
export async function quiet(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1))
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}
