// One small workshop on a disk in memory: new, commands at once and in a row, Save As, a checkpoint, a snapshot while a command comes, close, open again.
import { loadPortfolioText } from '../../shared/format/load'
import type { Clock } from '../../electron/services/clock'
import { memoryHost, oneProcess, type MemoryWindow } from '../support/memoryHost'
import { turnedClock, type TurnedClock } from '../support/turnedClock'
import { VolatileFiles, type Faults } from '../support/volatileFiles'

export const USER_FILE = '/home/map.workback.json'

export interface Story {
  readonly disk: VolatileFiles
  readonly acknowledged: Set<string>
  /** True once a document existed that could be worked on. */
  started: boolean
}

/** Short pauses (a rename tried again) are over at once; longer ones are plans, and come when the test turns the clock. */
export function hastyClock(): TurnedClock {
  const clock = turnedClock()
  const setTimer: Clock['setTimer'] = (milliseconds, act) => {
    if (milliseconds >= 1000) return clock.setTimer(milliseconds, act)
    const soon = setImmediate(act)
    return () => clearImmediate(soon)
  }
  return { ...clock, setTimer }
}

const domain = (id: string) => ({
  ...{ id, actor: 'anna', type: 'domain/add' },
  record: { id: `domain_${id}`, name: `Domain ${id}`, hue: 1 },
})
const checkpoint = (id: string) => ({
  ...{ id, actor: 'anna', type: 'checkpoint/add' },
  record: { id: `checkpoint_${id}`, name: `After ${id}` },
})
const commandFor = (id: string) => (id.startsWith('k') ? checkpoint(id) : domain(id))

class Teller {
  readonly story: Story
  #document = ''
  #window: MemoryWindow | null = null
  readonly #told: 'before' | 'after'

  constructor(story: Story, told: 'before' | 'after' = 'after') {
    this.story = story
    this.#told = told
  }

  /** First session. Failures are what the disk makes of it. */
  async first(): Promise<void> {
    const clock = hastyClock()
    const home = memoryHost({ disk: this.story.disk, ids: 'a', processes: oneProcess(1), clock })
    this.#window = home.window()
    const { document, readOnly } = await this.#window.host('document.new', { name: 'Map' })
    this.#document = document
    this.story.started = !readOnly
    await Promise.all([this.submit('c1'), this.submit('c2', 'c3'), this.submit('c4')])
    home.dialogs.willChoose({ kind: 'chosen', path: USER_FILE })
    const choice = await this.#window.host('file.choose', { purpose: 'save' })
    if (choice.kind === 'chosen') await this.#window.host('document.save', { document, file: choice.file })
    await this.submit('c5', 'k1')
    clock.turn(60_000)
    await this.submit('c6')
    await this.submit('c7')
    await home.close()
  }

  /** Another start of the program: open, work, close. */
  async second(): Promise<void> {
    const clock = hastyClock()
    const home = memoryHost({ disk: this.story.disk, ids: 'b', processes: oneProcess(2), clock })
    this.#window = home.window()
    const opened = await this.#window.host('document.resume', {}).catch(() => null) // a disk that cannot be read at all
    if (!opened || opened.readOnly) return
    this.#document = opened.document
    await this.submit('d1')
    clock.turn(60_000)
    await this.submit('d2')
    await this.#window.host('document.save', { document: this.#document })
    await home.close()
  }

  async submit(...ids: readonly string[]): Promise<void> {
    if (this.#told === 'before') for (const id of ids) this.story.acknowledged.add(id)
    const commands = ids.map(commandFor) as never
    const answer = await this.#window?.host('document.submit', { document: this.#document, commands })
    if (answer?.ok) for (const id of ids) this.story.acknowledged.add(id)
  }
}

/** The story with these faults injected at the start. */
export async function tell(faults: Faults, told: 'before' | 'after' = 'after'): Promise<Story> {
  const disk = new VolatileFiles()
  await disk.makeFolder('/home')
  disk.inject(faults)
  const story: Story = { disk, acknowledged: new Set(), started: false }
  const teller = new Teller(story, told)
  await teller.first()
  await teller.second()
  return story
}

/** How many calls to the disk the story makes. */
export const callsOfStory = async (): Promise<number> => (await tell({})).disk.callCount

/** What a new start of the program does not find of what had been acknowledged; empty when all is well. */
export async function lostOf({ disk, acknowledged, started }: Story): Promise<readonly string[]> {
  const clock = hastyClock()
  const window = memoryHost({ disk, ids: 'z', processes: oneProcess(9), clock }).window()
  const opened = await window.host('document.resume', {})
  if (!opened) return started ? ['the document', ...acknowledged] : [...acknowledged]
  const lost = [...acknowledged].filter((id) => !opened.recentIds.includes(id))
  const { domains, checkpoints } = opened.history.present
  const absent = [...acknowledged].filter((id) => !(`domain_${id}` in domains) && !(`checkpoint_${id}` in checkpoints))
  const file = (await disk.facts(USER_FILE)) && Buffer.from(await disk.read(USER_FILE)).toString('utf8')
  const torn = file !== null && !loadPortfolioText(file, 'map').ok ? ['the user’s file is torn'] : []
  const again = await window.host('document.submit', { document: opened.document, commands: [domain('z1')] as never })
  const stuck = again.ok || opened.readOnly ? [] : ['the next command is not saved']
  return [...lost, ...absent, ...torn, ...stuck]
}
