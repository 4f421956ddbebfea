// A process that works on a document of 5,000 cards, copies included, and says how long everything took: started by test/torture/largeDocument.ts.
// node largeWriter.mjs <data folder> <run> <commands, or 0 for: until it is killed>
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { largePortfolio } from './largePortfolio'
import { nodeServices } from './nodeServices'

const [, , dataFolder = '', run = '', most = '0'] = process.argv
/** A named checkpoint is copied at once: so often a copy is being verified all the time. */
const COMMANDS_PER_CHECKPOINT = 400
const PAUSE = 3

const { services, close } = nodeServices(
  dataFolder,
  (event) => event.event === 'file.problem' && say('problem', event.notice.text),
)

/** The pipe plays the part of the screen. */
function say(what: string, ...values: readonly (string | number)[]): void {
  writeSync(1, `${[what, ...values].join(' ')}\n`)
}
const since = (from: number) => (performance.now() - from).toFixed(1)
/** Milliseconds on the processor, all threads together: what an idle machine would take. */
const busySince = (from: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(from)
  return ((user + system) / 1000).toFixed(1)
}

async function begin(): Promise<string> {
  const portfolio = largePortfolio({ useCases: 400, products: 1800, sources: 2800, flows: 9000 })
  const answer = await services['document.newFrom'](
    { portfolio: JSON.parse(JSON.stringify(portfolio)) as never, name: 'Large' },
    run,
  )
  if (!answer.ok) throw new Error(answer.notice.text)
  return answer.opened.document
}

const commandAt = (number: number) => {
  const envelope = { id: `l${run}-${number}`, actor: 'anna' }
  if (number % COMMANDS_PER_CHECKPOINT === 1)
    return {
      ...envelope,
      type: 'checkpoint/add',
      record: { id: `checkpoint_${envelope.id}`, name: `At ${envelope.id}` },
    }
  return {
    ...envelope,
    type: 'domain/add',
    record: { id: `domain_${envelope.id}`, name: envelope.id, hue: number % 12 },
  }
}

const from = performance.now()
const busyBefore = process.cpuUsage()
const opened = await services['document.resume']({}, run)
if (opened) say('opened', since(from), busySince(busyBefore))
// By what they have made, not by `recentIds`: of those only the last two thousand are told.
const { domains = {}, checkpoints = {} } = opened?.history.present ?? {}
for (const made of Object.keys({ ...domains, ...checkpoints })) say('known', made.replace(/^[a-z]+_/, ''))
const document = opened?.document ?? (await begin())
for (let number = 1; most === '0' || number <= Number(most); number += 1) {
  const command = commandAt(number)
  const asked = performance.now()
  const answer = await services['document.submit']({ document, commands: [command] }, run)
  if (answer.ok) say('ack', command.id, since(asked))
  await pause(PAUSE)
}
const closing = performance.now()
const busy = process.cpuUsage()
const problems = await close()
say('closed', since(closing), busySince(busy), ...problems.map(({ text }) => text))
process.exit()
