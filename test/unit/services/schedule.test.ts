// Any order of working, sending again, pausing, saving, closing, failing disks and power cuts: whatever was acknowledged stays so.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Files } from '../../../electron/services/files'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { memoryHost, type MemoryHost, type MemoryWindow } from '../../support/memoryHost'
import { VolatileFiles, type Faults } from '../../support/volatileFiles'

type Move =
  | { readonly do: 'work'; readonly groups: readonly number[] }
  | { readonly do: 'fail'; readonly at: number; readonly code: string }
  | { readonly do: 'pause' | 'close' | 'cut' | 'resend' | 'undo' }

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('work' as const),
      groups: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      at: fc.integer({ min: 1, max: 12 }),
      code: fc.constantFrom('EIO', 'ENOSPC', 'short'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('pause' as const, 'close' as const, 'cut' as const, 'resend' as const, 'undo' as const),
    }),
  },
)

class Workshop {
  readonly disk = new VolatileFiles()
  readonly acknowledged = new Map<string, number>()
  readonly #keepNew: () => boolean
  readonly #sabotage: Faults
  #home: MemoryHost<Files>
  #window: MemoryWindow
  #document = ''
  #count = 0
  #starts = 0

  constructor(keepNew: () => boolean, sabotage: Faults) {
    this.#keepNew = keepNew
    this.#sabotage = sabotage
    this.#home = this.#started()
    this.#window = this.#home.window()
  }

  async begin(): Promise<void> {
    this.#document = (await this.#window.host('document.new', { name: 'Map' })).document
    this.disk.inject(this.#sabotage)
  }

  async make(move: Move): Promise<void> {
    if (move.do === 'work') await Promise.all(move.groups.map((size) => this.#submit(this.#domains(size))))
    if (move.do === 'undo') await this.#submit([{ id: this.#nextId(), actor: 'anna', type: 'history/undo' }])
    if (move.do === 'fail') this.disk.inject({ failAt: move.at, code: move.code, ...this.#sabotage })
    if (move.do === 'pause') this.#home.clock.turn(60_000)
    if (move.do === 'resend') await this.#resend()
    if (move.do === 'close') await this.#restart(() => this.#home.close())
    if (move.do === 'cut') await this.#restart(() => this.#cutPower())
  }

  /** Everything acknowledged is known under its number, and the document is what its commands make of it. */
  async check(): Promise<void> {
    await this.#restart(() => this.#cutPower())
    const before = await this.#window.host('document.attach', { document: this.#document })
    await this.#resend()
    const after = await this.#window.host('document.attach', { document: this.#document })
    expect(before?.recentIds).toEqual(expect.arrayContaining([...this.acknowledged.keys()]))
    expect(canonicalJson(after?.history)).toBe(canonicalJson(before?.history))
  }

  #cutPower(): Promise<void> {
    this.disk.crash(this.#keepNew)
    return Promise.resolve()
  }

  async #restart(end: () => Promise<unknown>): Promise<void> {
    await end()
    this.disk.inject(this.#sabotage)
    this.#home = this.#started()
    this.#window = this.#home.window()
    const opened = await this.#window.host('document.attach', { document: this.#document })
    expect(opened?.readOnly).toBe(false)
    expect(opened?.notices.filter(({ text }) => text !== 'notice.journal.damaged')).toEqual([])
  }

  #started(): MemoryHost<Files> {
    return memoryHost<Files>({ disk: this.disk.boot(), ids: `start${(this.#starts += 1)}x` })
  }

  async #submit(commands: readonly { readonly id: string; readonly [field: string]: unknown }[]): Promise<void> {
    const answer = await this.#window.host('document.submit', {
      document: this.#document,
      commands: JSON.parse(JSON.stringify(commands)) as [],
    })
    if (!answer.ok) return
    for (const [index, { id }] of commands.entries()) {
      const sequence = answer.sequences[index]
      if (sequence) this.acknowledged.set(id, sequence)
    }
  }

  async #resend(): Promise<void> {
    const known = [...this.acknowledged]
    if (known.length === 0) return
    const commands = known.map(([id]) => ({ id, actor: 'anna', type: 'history/undo' }))
    const answer = await this.#window.host('document.submit', { document: this.#document, commands })
    if (answer.ok) expect(answer.sequences).toEqual(known.map(([, sequence]) => sequence))
  }

  #domains(size: number) {
    return Array.from({ length: size }, () => {
      const id = this.#nextId()
      return { id, actor: 'anna', type: 'domain/add', record: { id: `domain_${id}`, name: id, hue: 1 } }
    })
  }

  #nextId(): string {
    return `c${(this.#count += 1)}`
  }
}

const anySchedule = (sabotage: Faults) =>
  fc.asyncProperty(
    fc.array(move, { minLength: 5, maxLength: 30, size: 'max' }),
    fc.infiniteStream(fc.boolean()),
    async (moves, coin) => {
      const workshop = new Workshop(() => coin.next().value === true, sabotage)
      await workshop.begin()
      for (const each of moves) await workshop.make(each)
      await workshop.check()
    },
  )

test('whatever was acknowledged stays so, under its number, and happens once', async () => {
  await fc.assert(anySchedule({}), { numRuns: 60 })
})

test('sabotage: on a disk whose flush does nothing, it does not', async () => {
  expect((await fc.check(anySchedule({ syncDoesNothing: true }), { numRuns: 60, endOnFailure: true })).failed).toBe(
    true,
  )
})
