// R14: the browser's storage is gone, foreign, or full. It holds nothing of record: the document is the same, and the outbox arrives exactly once.
import 'fake-indexeddb/auto'
import { MirrorDatabase } from '../../renderer/mirror/database'
import { createMirror, patientMirror } from '../../renderer/mirror/mirror'
import { canonicalJson } from '../../shared/model/canonicalJson'
import { memoryHost } from '../support/memoryHost'
import { dice, Tally, type Harness, type Outcome } from './harness'

const FATES = ['whole', 'deleted', 'full', 'repeated'] as const

async function workshopIn(seed: number, freshIds: boolean): Promise<readonly string[]> {
  const roll = dice(seed)
  const fate = FATES[Math.floor(roll() * FATES.length)] ?? 'whole'
  const home = memoryHost({ ids: 'a' })
  const { host } = home.window()
  const { document } = await host('document.new', { name: 'Map' })
  const database = new MirrorDatabase()
  const mirror = patientMirror(createMirror(database))
  const commands = Array.from({ length: 6 }, (_, index) => {
    const id = `c${index}`
    return { id, actor: 'anna', type: 'domain/add', record: { id: `domain_${id}`, name: id, hue: 1 } }
  })
  const arrived = Math.floor(roll() * 6)
  if (fate === 'full') database.close({ disableAutoOpen: true })
  await mirror.keepOutbox(document, commands)
  await host('document.submit', { document, commands: commands.slice(0, arrived + 1) })
  const before = await host('document.attach', { document })
  database.close()
  if (fate === 'deleted') await new MirrorDatabase().delete()

  // The tab is loaded again: it sends what its outbox still holds, whether or not it had arrived.
  const again = new MirrorDatabase()
  const outbox = await patientMirror(createMirror(again)).outboxOf(document)
  const sent = freshIds
    ? outbox.map((command) => ({ ...(command as object), id: `new${Math.floor(roll() * 1e9)}`, type: 'history/undo' }))
    : outbox
  for (let time = 0; time < (fate === 'repeated' ? 2 : 1); time += 1)
    if (sent.length > 0) await host('document.submit', { document, commands: JSON.parse(JSON.stringify(sent)) as [] })
  const after = await host('document.attach', { document })
  await again.delete()
  return problemsOf(fate, before, after, arrived + 1)
}

/** The outbox is still there. */
const HELD: ReadonlySet<string> = new Set(['whole', 'repeated'])

type State = { readonly history: { readonly present: { readonly domains: object } }; readonly sequence: number } | null

function problemsOf(fate: (typeof FATES)[number], before: State, after: State, arrived: number): readonly string[] {
  const isKept = HELD.has(fate)
  const expected = isKept ? 6 : arrived
  const problems: string[] = []
  if (!after) return [`${fate}: the document is gone`]
  if (after.sequence !== expected) problems.push(`${fate}: ${after.sequence} steps instead of ${expected}`)
  if (Object.keys(after.history.present.domains).length !== expected) problems.push(`${fate}: something is missing`)
  if (!isKept && canonicalJson(before) !== canonicalJson(after)) problems.push(`${fate}: the document has changed`)
  return problems
}

async function workshops(runs: number, seed: number, freshIds = false): Promise<Outcome> {
  const tally = new Tally()
  const warn = console.warn
  console.warn = () => undefined // a browser that keeps nothing is what is being tested
  try {
    for (let run = 1; run <= runs; run += 1) tally.count(await workshopIn(seed + run, freshIds), `seed ${seed + run}`)
  } finally {
    console.warn = warn
  }
  return tally.outcome(`mirror and outbox ${FATES.join(', ')} (fake-indexeddb)`)
}

export const browserStorage: Harness = {
  id: 'R14',
  what: 'the browser’s storage deleted or full, the outbox sent once and twice',
  runs: { short: 20, long: 500 },
  run: (runs, seed) => workshops(runs, seed),
  twins: { 'resend without id': (seed) => workshops(20, seed, true) },
}
