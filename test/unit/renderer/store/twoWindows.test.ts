// Two windows on one document, one real host in memory, and a network on which everything arrives whenever it likes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeInput } from '../../../../shared/model/commands'
import { canonicalJson } from '../../../../shared/model/canonicalJson'
import { createEditorStore, type EditorStore } from '../../../../renderer/store/editorStore'
import { parseCommand } from '../../../../shared/model/commands'
import { counter, memoryHost } from '../../../support/memoryHost'
import { product } from '../../../support/portfolioBuilder'

type Host = ReturnType<typeof memoryHost>
type Move = { readonly window: 0 | 1; readonly step: ChangeInput | 'undo' | 'redo' }
/** What the network does to one call: delivers it, loses it on the way there, or loses the answer. */
type Fate = 'delivered' | 'lost' | 'answer lost'

const products = ['Orders', 'Stock', 'Churn'].map(product)
const anyProduct = fc.constantFrom(...products)
const anyStep: fc.Arbitrary<Move['step']> = fc.oneof(
  fc.record({
    type: fc.constant('dataProduct/add' as const),
    record: fc.record({ id: anyProduct, name: fc.constantFrom('Orders', 'Stock') }),
    at: fc.constant({ x: 0, y: 0 }),
    flows: fc.constant(null).map(() => []),
  }),
  fc.record({
    type: fc.constant('dataProduct/describe' as const),
    of: anyProduct,
    changes: fc.record({ name: fc.constantFrom('A', 'B', 'C') }),
  }),
  fc.record({
    type: fc.constant('layout/move' as const),
    positions: anyProduct.map((id) => ({ [id]: { x: 4, y: 8 } })),
  }),
  fc.record({
    type: fc.constant('map/remove' as const),
    nodes: anyProduct.map((id) => [id]),
    flows: fc.constant(null).map(() => []),
  }),
  fc.constantFrom('undo' as const, 'redo' as const),
)
const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({ window: fc.constantFrom(0 as const, 1 as const), step: anyStep }),
  { minLength: 1, maxLength: 14 },
)
const anyFates = fc.array(fc.constantFrom<Fate>('delivered', 'delivered', 'lost', 'answer lost'), { maxLength: 8 })

/** What a careless window would do; the properties must notice. */
interface Sabotage {
  readonly deaf?: boolean
  readonly freshIdsOnResend?: boolean
}
interface Network {
  readonly host: Host
  readonly scheduler: fc.Scheduler
  readonly fates: Fate[]
  readonly sabotage: Sabotage
}

/** The scheduler decides when each call, answer, event and clock of this window comes; the fates say what is lost. */
async function openWindow({ host, scheduler, fates, sabotage }: Network, client: string, document: string | null) {
  let failed = 0
  const { host: call, events } = host.window(client)
  const opened = document
    ? await call('document.attach', { document })
    : await call('document.new', { name: 'Workshop' })
  if (!opened) throw new Error('The document is not open')
  const arrival = (what: string) => scheduler.schedule(Promise.resolve(), `${client} ${what}`)
  const editor: EditorStore = createEditorStore(
    { actor: opened.actor, history: opened.history, sequence: opened.sequence, outbox: [], readOnly: false },
    {
      send: async (commands) => {
        const fate = fates.shift() ?? 'delivered'
        await arrival('call')
        if (fate !== 'delivered') failed += 1
        if (fate === 'lost') throw new Error('The network is gone')
        const sent = sabotage.freshIdsOnResend
          ? commands.map((command) => ({ ...command, id: `${command.id}+${failed}` }))
          : commands
        const answer = await call('document.submit', { document: opened.document, commands: [...sent] as never })
        await arrival('answer')
        if (fate === 'answer lost') throw new Error('The network is gone')
        return answer
      },
      newId: counter(client),
      now: () => 0,
      after: (_, run) => {
        let wanted = true
        void arrival('clock').then(() => {
          if (wanted) run()
        })
        return () => (wanted = false)
      },
    },
  )
  events.onEvent((event) => {
    if (event.event !== 'document.advanced' || sabotage.deaf) return
    void arrival('event').then(() => {
      editor.receive(event.first, event.commands.map(parseCommand))
    })
  })
  return { editor, document: opened.document }
}

function act(editor: EditorStore, step: Move['step']): void {
  if (step === 'undo') editor.undo()
  else if (step === 'redo') editor.redo()
  else editor.submit(step)
}

/** Until nothing is under way any more, in the host neither. */
async function calm(scheduler: fc.Scheduler): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    await new Promise((resolve) => setImmediate(resolve))
    quiet = scheduler.count() === 0 ? quiet + 1 : 0
    if (scheduler.count() > 0) await scheduler.waitNext(1)
  }
}

async function workshop(
  moves: readonly Move[],
  fates: readonly Fate[],
  scheduler: fc.Scheduler,
  sabotage: Sabotage = {},
) {
  const host = memoryHost()
  const network = { host, scheduler, fates: [...fates], sabotage }
  const one = await openWindow(network, 'one', null)
  const other = await openWindow(network, 'two', one.document)
  const observer = host.window('observer')
  const editors = [one.editor, other.editor] as const
  for (const { window, step } of moves) {
    act(editors[window], step)
    if (scheduler.count() > 0 && moves.length % 2 === 0) await scheduler.waitNext(1)
  }
  await calm(scheduler)
  const truth = await observer.host('document.attach', { document: one.document })
  if (!truth) throw new Error('The document is not open')
  const journalled = observer.heard.flatMap((event) =>
    event.event === 'document.advanced' ? event.commands.map((command) => parseCommand(command).id) : [],
  )
  await host.close()
  return { editors, truth, journalled }
}

const runs = Number(process.env['WORKBACK_RUNS'] ?? 150)
const network = [anyMoves, anyFates, fc.scheduler()] as const

const endEqual = (sabotage?: Sabotage) =>
  fc.asyncProperty(...network, async (moves, fates, scheduler) => {
    const { editors, truth } = await workshop(moves, fates, scheduler, sabotage)

    for (const editor of editors) {
      const { history, sequence, outbox, saveState } = editor.getState()
      expect(canonicalJson(history)).toBe(canonicalJson(truth.history))
      expect({ sequence, outbox, saveState }).toEqual({ sequence: truth.sequence, outbox: [], saveState: 'saved' })
    }
  })

const eachOnce = (sabotage?: Sabotage) =>
  fc.asyncProperty(...network, async (moves, fates, scheduler) => {
    const { truth, journalled } = await workshop(moves, fates, scheduler, sabotage)

    expect(new Set(journalled.map((id) => id.replace(/\+.*/u, ''))).size).toBe(journalled.length)
    expect(journalled).toHaveLength(truth.sequence)
  })

describe('two windows on one document', () => {
  it('end equal to the host, history and all, however their messages cross (R8)', async () => {
    await fc.assert(endEqual(), { numRuns: runs })
  })

  it('write no step twice and lose none, although answers are lost and everything is sent again', async () => {
    await fc.assert(eachOnce(), { numRuns: runs })
  })

  it('sabotage: a window that does not hear the other one ends differently', async () => {
    expect((await fc.check(endEqual({ deaf: true }), { numRuns: runs })).failed).toBe(true)
  })

  it('sabotage: a window that sends again under new ids writes a step twice', async () => {
    expect((await fc.check(eachOnce({ freshIdsOnResend: true }), { numRuns: runs })).failed).toBe(true)
  })
})
