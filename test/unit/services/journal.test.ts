import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { continueJournal, createJournal, type Journal } from '../../../electron/services/journal'
import { lineOf, readJournal, type NewEntry } from '../../../electron/services/journalLines'
import { VolatileFiles, type Faults } from '../../support/volatileFiles'

const PATH = '/journal/journal-000001.ndjson'
const HEAD = { format: 1, document: 'portfolio_1', seq: 0, after: '0'.repeat(16), prev: 'f'.repeat(16) } as const

const entry = (id: string, text = 'é “quoted” \u2028'): NewEntry => ({
  id,
  actor: 'anna',
  t: '2026-11-20T14:31:00.000Z',
  cmd: { id, actor: 'anna', type: 'portfolio/rename', name: text },
})

let files: VolatileFiles
beforeEach(async () => {
  files = new VolatileFiles()
  await files.makeFolder('/journal')
})

const idsOnDisk = async () => readJournal(await files.read(PATH)).entries.map(({ id }) => id)

async function journalOf(count: number): Promise<Uint8Array> {
  const journal = await createJournal(files, PATH, HEAD)
  for (let number = 1; number <= count; number += 1) await journal.append([entry(`c${number}`)])
  return files.read(PATH)
}

describe('a journal line', () => {
  test('is the checksum in eight hex digits, a blank, and the command with its number and the chain', async () => {
    const [head, line] = Buffer.from(await journalOf(1))
      .toString('utf8')
      .split('\n')

    expect(head).toBe(lineOf(HEAD))
    expect(line).toMatch(/^[0-9a-f]{8} \{"seq":1,"id":"c1","actor":"anna","t":"2026-11-20T14:31:00.000Z","cmd":\{/)
    expect(line).toMatch(/"prev":"[0-9a-f]{16}"\}$/)
  })
})

describe('damage', () => {
  test('every flipped byte is noticed, and what stands before it is kept', async () => {
    const whole = await journalOf(6)
    const unnoticed: number[] = []

    for (let at = 0; at < whole.length; at += 1) {
      const flipped = whole.slice()
      flipped[at]! ^= 1
      const { entries, damage, torn, endMissing } = readJournal(flipped)
      if (!damage && torn === 0 && !endMissing) unnoticed.push(at)
      expect(entries.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].slice(0, entries.length))
    }

    expect(unnoticed).toEqual([])
  })

  test('a last line whose end alone was spoilt is not given up: it may have been acknowledged', async () => {
    const whole = await journalOf(3)
    whole[whole.length - 1]! ^= 1

    expect(readJournal(whole)).toMatchObject({ endMissing: true, damage: null, entries: { length: 3 } })
  })

  test('every cut leaves the longest valid prefix, and is never taken for damage', async () => {
    const whole = await journalOf(4)

    for (let length = 0; length < whole.length; length += 1) {
      const { entries, damage } = readJournal(whole.subarray(0, length))
      const ends = whole.subarray(0, length + 1).filter((byte) => byte === 10).length
      expect(damage).toBeNull()
      expect(entries.length).toBe(Math.max(0, ends - 1))
    }
  })

  test('a removed, repeated or exchanged line is located', async () => {
    const lines = Buffer.from(await journalOf(4))
      .toString('utf8')
      .split('\n')
      .slice(0, -1)
    const lineOfDamage = (...order: number[]) =>
      readJournal(Buffer.from(order.map((at) => `${lines[at] ?? ''}\n`).join(''))).damage?.line

    expect(lineOfDamage(0, 1, 2, 3, 4)).toBeUndefined()
    expect(lineOfDamage(0, 1, 3, 4)).toBe(3)
    expect(lineOfDamage(0, 1, 1, 2)).toBe(3)
    expect(lineOfDamage(0, 2, 1, 3)).toBe(2)
    expect(lineOfDamage(1, 2, 3)).toBe(1)
  })

  test('a damaged journal is not written again', async () => {
    const whole = await journalOf(3)
    whole[whole.length - 20]! ^= 1

    await expect(continueJournal(files, PATH, readJournal(whole))).rejects.toThrow('damaged')
  })
})

describe('an interrupted append', () => {
  test('is cut off, and the next command takes its place', async () => {
    await journalOf(3)
    const torn = await files.open(PATH, 'existing')
    await torn.write(Buffer.from('0123abcd {"seq":4,"id":"to'), (await files.read(PATH)).length)

    const journal = await continueJournal(files, PATH, readJournal(await files.read(PATH)))
    await journal.append([entry('c4')])

    expect(await idsOnDisk()).toEqual(['c1', 'c2', 'c3', 'c4'])
    expect(readJournal(await files.read(PATH))).toMatchObject({ torn: 0, damage: null })
  })

  test('a full disk refuses the group, keeps what was there, and takes the next one', async () => {
    const journal = await createJournal(files, PATH, HEAD)
    await journal.append([entry('c1')])
    files.inject({ failAt: 1, code: 'ENOSPC' })

    await expect(journal.append([entry('c2')])).rejects.toMatchObject({ code: 'ENOSPC' })
    await journal.append([entry('c3')])

    expect(journal.broken).toBe(false)
    expect(await idsOnDisk()).toEqual(['c1', 'c3'])
  })

  test('after a failed flush its file is never written again', async () => {
    const journal = await createJournal(files, PATH, HEAD)
    files.inject({ failAt: 2 })

    await expect(journal.append([entry('c1')])).rejects.toMatchObject({ code: 'EIO' })
    expect(journal.broken).toBe(true)
    await expect(journal.append([entry('c2')])).rejects.toThrow('Start a new journal')
  })
})

describe('power cuts and failing disks', () => {
  test('lose nothing that was acknowledged', async () => {
    await fc.assert(withFaults({}), { numRuns: 400 })
  })

  test('sabotage: without the flush, they do', async () => {
    expect((await fc.check(withFaults({ syncDoesNothing: true }), { numRuns: 400 })).failed).toBe(true)
  })

  test('sabotage: told before it is written, they do', async () => {
    expect((await fc.check(withFaults({}, 'before'), { numRuns: 400 })).failed).toBe(true)
  })
})

const fault = fc.record({
  failAt: fc.integer({ min: 1, max: 60 }),
  sticky: fc.boolean(),
  code: fc.constantFrom('EIO', 'ENOSPC', 'short'),
})
const groups = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 15 })

const withFaults = (sabotage: Faults, acknowledged: 'before' | 'after' = 'after') =>
  fc.asyncProperty(groups, fault, fc.infiniteStream(fc.boolean()), async (sizes, injected, coin) => {
    files = new VolatileFiles()
    await files.makeFolder('/journal')
    const journal = await createJournal(files, PATH, HEAD)
    files.inject({ ...injected, ...sabotage })
    const heard = await appendAll(journal, sizes, acknowledged)

    files.crash(() => coin.next().value === true)

    const { entries } = readJournal(await files.read(PATH))
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(heard))
  })

/** Ids that were called saved. */
async function appendAll(journal: Journal, sizes: readonly number[], told: 'before' | 'after'): Promise<string[]> {
  const heard: string[] = []
  let number = 0
  for (const size of sizes) {
    const group = Array.from({ length: size }, () => entry(`c${(number += 1)}`, 'x'.repeat(number * 7)))
    const ids = group.map(({ id }) => id)
    if (told === 'before') heard.push(...ids)
    try {
      await journal.append(group)
      if (told === 'after') heard.push(...ids)
    } catch {
      // refused: nothing of the group was called saved
    }
  }
  return heard
}
