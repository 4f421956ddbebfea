// R14: the browser's storage is gone, damaged, foreign, full or held by others. It holds nothing of record: the document is the
// same, the outbox arrives exactly once or is told to be gone, and what has happened is told once.
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import type { Marks } from '../../renderer/mirror/marks'
import { memoryHost, type MemoryHost } from '../support/memoryHost'
import { openTab, quiet, type BrowserTab, type Sabotage } from './browserTab'
import { dice, Tally, type Harness, type Outcome } from './harness'

const STEPS = 6
type Count = 'all' | 'arrived'

/** What happens to the storage before, while and after a first tab works; what is there in the next tab, and what each tells. */
interface Fate {
  readonly before?: (browser: Browser) => Promise<void>
  readonly meanwhile?: (browser: Browser) => Promise<void>
  readonly between?: (browser: Browser) => Promise<void>
  /** The first tab cannot open the database. */
  readonly held?: boolean
  readonly kept: Count
  readonly tells: readonly string[]
  readonly tellsNext: readonly string[]
}

const WHOLE: Fate = { kept: 'all', tells: [], tellsNext: [] }
const FATES: Readonly<Record<string, Fate>> = {
  whole: WHOLE,
  deleted: {
    between: (browser) => browser.empty(),
    ...{ kept: 'arrived', tells: [], tellsNext: ['notice.mirror.emptied'] },
  },
  'emptied under the window': {
    meanwhile: (browser) => browser.empty(),
    ...{ kept: 'all', tells: ['notice.mirror.madeAnew'], tellsNext: [] },
  },
  full: {
    before: (browser) => browser.fill(),
    between: (browser) => browser.mend(),
    ...{ kept: 'arrived', tells: ['notice.mirror.full'], tellsNext: [] },
  },
  'rows of a wrong shape': {
    between: (browser) => browser.misshape(),
    ...{ kept: 'all', tells: [], tellsNext: ['notice.mirror.damaged'] },
  },
  unreadable: {
    between: (browser) => browser.refuseToOpen(),
    ...{ kept: 'arrived', tells: [], tellsNext: ['notice.mirror.gone'] },
  },
  'held in an old version': {
    held: true,
    before: (browser) => browser.holdOld(),
    between: (browser) => browser.mend(),
    ...{ kept: 'arrived', tells: ['notice.mirror.gone'], tellsNext: [] },
  },
  'opened by a newer Workback': {
    meanwhile: (browser) => browser.upgrade(),
    ...{ kept: 'all', tells: [], tellsNext: [] },
  },
}

async function workshopIn(seed: number, sabotage: Sabotage): Promise<readonly string[]> {
  const roll = dice(seed)
  const [name = '', fate = WHOLE] = Object.entries(FATES)[Math.floor(roll() * Object.keys(FATES).length)] ?? []
  const arrived = Math.floor(roll() * (STEPS + 1))
  const browser = new Browser()
  const house = memoryHost({ ids: 'a' })
  const tab = (impatient = false) => openTab(house, browser.marks, { ...sabotage, impatient })

  await fate.before?.(browser)
  const told = await browser.with(await tab(fate.held), async (first) => {
    await work(first, roll, arrived)
    await fate.meanwhile?.(browser)
  })
  await fate.between?.(browser)
  const toldNext = await browser.with(await tab())
  await browser.mend()
  const last = await tab() // whatever had to be told has been told
  const toldLast = await browser.with(last)

  // Where the cache could only not be read for a while, all of it has come by now.
  const expected = fate.kept === 'all' || name === 'unreadable' ? STEPS : arrived
  const problems = [
    ...(await documentProblems(house, last, expected)),
    ...toldProblems(fate.tells, told),
    ...toldProblems(fate.tellsNext, toldNext),
    ...toldProblems([], toldLast),
  ]
  return problems.map((problem) => `${name}, ${arrived} arrived: ${problem}`)
}

const toldProblems = (tells: readonly string[], told: readonly string[]): readonly string[] =>
  String(tells) === String(told) ? [] : [`told ${told.join(', ') || 'nothing'}`]

/** So many steps arrive; of the last two of them the answers may be lost; what is left does not arrive. */
async function work(tab: BrowserTab, roll: () => number, arrived: number): Promise<void> {
  const lostFrom = roll() < 0.5 ? arrived - 1 : Infinity
  for (let number = 1; number <= STEPS; number += 1) {
    if (number >= lostFrom) tab.line('answer lost')
    if (number > arrived) tab.line('cut')
    tab.step(number)
    await quiet()
  }
}

async function documentProblems(house: MemoryHost, tab: BrowserTab, expected: number): Promise<readonly string[]> {
  const document = tab.documents.getState().session?.document ?? ''
  const state = await house.window('another').host('document.attach', { document })
  if (!state) return ['the document is gone']
  const steps = state.sequence === expected ? [] : [`${state.sequence} steps instead of ${expected}`]
  const { name } = state.history.present
  return name === (expected === 0 ? 'Map' : String(expected)) ? steps : [...steps, `it is called ${name}`]
}

/** One browser's storage. */
class Browser {
  readonly #factory = new IDBFactory()
  readonly #marked = new Set<string>()
  readonly #connections: IDBDatabase[] = []
  #mend: () => void = () => undefined
  readonly marks: Marks = {
    has: (document) => this.#marked.has(document),
    set: (document) => void this.#marked.add(document),
  }

  constructor() {
    const open = this.#factory.open.bind(this.#factory)
    this.#factory.open = (name, version) => {
      const asked = open(name, version)
      asked.addEventListener('success', () => this.#connections.push(asked.result))
      return asked
    }
    Dexie.dependencies.indexedDB = this.#factory
  }

  /** What a tab has told by its end. With it its connections are gone, and it hears nothing of that. */
  async with(tab: BrowserTab, act?: (tab: BrowserTab) => Promise<void>): Promise<readonly string[]> {
    await act?.(tab)
    await quiet()
    tab.leave()
    for (const connection of this.#connections.splice(0)) connection.close()
    return tab.told()
  }

  async mend(): Promise<void> {
    this.#mend()
    this.#mend = () => undefined
    await quiet()
  }

  async empty(): Promise<void> {
    await done(this.#factory.deleteDatabase('workback'))
  }

  /** Every write is refused, as on a full disk. */
  fill(): Promise<void> {
    const store = IDBObjectStore.prototype
    const { put, add } = Object.getOwnPropertyDescriptors(store)
    const full = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    Object.assign(store, { put: full, add: full })
    this.#mend = () => void Object.defineProperties(store, { put, add })
    return Promise.resolve()
  }

  /** Something else has written into our tables. */
  async misshape(): Promise<void> {
    const database = await done(this.#factory.open('workback'))
    const writing = database.transaction(['outstanding', 'witnesses', 'views'], 'readwrite')
    const [document = ''] = await done<IDBValidKey[]>(writing.objectStore('witnesses').getAllKeys())
    writing.objectStore('outstanding').put({ document, id: 'none of ours', order: 'x', command: null })
    writing.objectStore('witnesses').put({ document, sequence: 'many' })
    await done(writing.objectStore('views').put({ document, view: { selection: 7, viewport: { x: 'left' }, view: 3 } }))
    database.close()
  }

  refuseToOpen(): Promise<void> {
    const open = this.#factory.open.bind(this.#factory)
    this.#factory.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
    this.#mend = () => void (this.#factory.open = open)
    return Promise.resolve()
  }

  /** Another tab has the first version open and does not let go of it. */
  async holdOld(): Promise<void> {
    const old = await this.#open(10, (database) => {
      database.createObjectStore('outbox', { keyPath: ['document', 'order'] }).createIndex('document', 'document')
      for (const name of ['witnesses', 'views']) database.createObjectStore(name, { keyPath: 'document' })
    })
    this.#mend = () => old.close()
  }

  /** Another tab runs a Workback of the future; it waits until everybody has closed the old version. */
  async upgrade(): Promise<void> {
    const future = await this.#open(990, (database) => database.createObjectStore('future'))
    future.onversionchange = () => future.close()
    this.#mend = () => future.close()
  }

  /** @param version ten times the one Dexie counts in */
  #open(version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> {
    const asked = this.#factory.open('workback', version)
    asked.onupgradeneeded = () => upgrade(asked.result)
    return done(asked)
  }
}

const done = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('The browser refused'))
  })

async function workshops(runs: number, seed: number, sabotage: Sabotage = {}): Promise<Outcome> {
  const tally = new Tally()
  const warn = console.warn
  console.warn = () => undefined // a browser that keeps nothing is what is being tested
  try {
    for (let run = 1; run <= runs; run += 1) tally.count(await workshopIn(seed + run, sabotage), `seed ${seed + run}`)
  } finally {
    console.warn = warn
  }
  return tally.outcome(`storage ${Object.keys(FATES).join(', ')}; answers lost (fake-indexeddb)`)
}

export const browserStorage: Harness = {
  id: 'R14',
  what: 'the browser’s storage deleted, emptied under the window, damaged, full, held by others: told once, the outbox sent once',
  runs: { short: 40, long: 1000 },
  run: (runs, seed) => workshops(runs, seed),
  twins: {
    'resend without id': (seed) => workshops(40, seed, { freshIds: true }),
    'not kept again': (seed) => workshops(40, seed, { notAgain: true }),
  },
}
