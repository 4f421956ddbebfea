// The local web host as a program: builds its parts, prints `READY <address>`, and ends with its last window or a signal.
// WORKBACK_PORT (0: any), WORKBACK_DATA; --stay keeps it running without windows.
import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readBuiltPages } from '../services/builtPages'
import { pause, systemClock } from '../services/clock'
import { dataFolderOf } from '../services/dataFolder'
import { codeOf, nodeFiles } from '../services/files'
import { createServices } from '../services/services'
import { knownTokens, writeHostRecord } from './hostRecord'
import { stopAfterLastWindow } from './lastWindow'
import { createTokens, digestOf, newSecret } from './tokens'
import { webDialogs } from './webDialogs'
import { startWebHost } from './webHost'
import { createWindows } from './windows'

/** Set by build/bundleNode.mjs from package.json. */
declare const WORKBACK_VERSION: string

const files = nodeFiles
const clock = systemClock
const dataFolder = dataFolderOf({ platform: process.platform, home: homedir(), env: process.env })
const means = { files, clock, randomId: () => randomBytes(16).toString('hex') }
const launchSecret = newSecret()
let record = Promise.resolve()
let stopping = false

await files.makeFolder(dataFolder)
const tokens = createTokens({
  monotonic: () => performance.now(),
  secret: newSecret,
  known: await knownTokens(means, dataFolder),
  onChange: () => void keepRecord(),
})
const windows = createWindows({
  clock,
  isToken: tokens.isToken,
  newWindow: () => `window_${newSecret()}`,
  onHere: (window) => house.windowBack(window),
  onGone: (window) => house.windowGone(window),
  onCount: process.argv.includes('--stay') ? () => undefined : stopAfterLastWindow(clock, stop),
})
const house = createServices({
  ...means,
  dataFolder,
  dialogs: webDialogs(homedir()),
  version: WORKBACK_VERSION,
  hostKind: 'web',
  tell: windows.tell,
})
const host = await startWebHost({
  port: Number(process.env['WORKBACK_PORT'] ?? 47831),
  pages: await readBuiltPages(files, join(import.meta.dirname, '../renderer')),
  services: house.services,
  tokens,
  windows,
  isLaunchSecret: (secret) => digestOf(secret) === digestOf(launchSecret),
  report: (cause) => console.error(cause),
}).catch(portTaken)
await keepRecord()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
console.log(`READY ${host.address()}`)

/** One write after the other; a token that came meanwhile is in the last one. */
function keepRecord(): Promise<void> {
  record = record.then(async () => {
    const kept = await writeHostRecord(means, dataFolder, {
      port: host.port,
      launchSecret,
      tokens: [...tokens.digests()],
    })
    if (!kept) console.error('host.json could not be written: a second start will not find this one.')
  })
  return record
}

function stop(): void {
  if (stopping) return
  stopping = true
  void finish().then(
    () => process.exit(0),
    (cause: unknown) => {
      console.error(cause)
      process.exit(1)
    },
  )
}

/** Nothing new comes in while the services write what they still hold. What is late is in the journal, and is done at the next start. */
async function finish(): Promise<void> {
  await host.close()
  const late = pause(clock, 3000).then(() => ['not within three seconds'])
  for (const notDone of await Promise.race([house.close(), late])) console.error('Not done:', notDone)
  await record
}

function portTaken(cause: unknown): never {
  if (codeOf(cause) !== 'EADDRINUSE') throw cause
  const port = process.env['WORKBACK_PORT'] ?? '47831'
  console.error(
    `Port ${port} is used by another program. Start with --port=${Number(port) + 1}; views (not work) are remembered per port.`,
  )
  process.exit(1)
}
