import { beforeEach, describe, expect, test } from 'vitest'
import { atomicSave, removeLeftovers } from '../../../electron/services/atomicSave'
import { fingerprintOf } from '../../../electron/services/fingerprint'
import { counter } from '../../support/memoryHost'
import { impatientClock } from '../../support/turnedClock'
import { VolatileFiles } from '../../support/volatileFiles'

const PATH = '/home/map.workback.json'
const DAY = 86_400_000

let disk: VolatileFiles
beforeEach(async () => {
  disk = new VolatileFiles()
  await disk.makeFolder('/home')
})

const textOf = async (path: string) => Buffer.from(await disk.read(path)).toString('utf8')

async function put(path: string, text: string): Promise<void> {
  const file = await disk.open(path, 'new')
  await file.write(Buffer.from(text), 0)
  await file.sync()
  await disk.syncFolder('/home')
}

describe('replacing a file', () => {
  const OLD = 'old '.repeat(200)
  const NEW = 'new '.repeat(300)
  const means = () => ({ files: disk, clock: impatientClock(), randomId: counter('t') })
  const codes = ['EIO', 'ENOSPC', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'short']

  test.each(codes)('%s at any call leaves old or new, never something between, and says which', async (code) => {
    for (const sticky of [false, true])
      for (let failAt = 1; ; failAt += 1) {
        disk = new VolatileFiles()
        await disk.makeFolder('/home')
        await put(PATH, OLD)
        const expected = await fingerprintOf(disk, PATH)
        disk.inject({ failAt, code, sticky })

        const saved = await atomicSave(means(), PATH, Buffer.from(NEW), expected)
        const { struck } = disk
        disk.inject({})

        const isNew = saved.ok || (saved.reason === 'failed' && saved.replaced)
        expect(await textOf(PATH)).toBe(isNew ? NEW : OLD)
        if (!sticky) expect(await disk.list('/home')).toEqual(['map.workback.json'])
        if (!struck) break
      }
  })

  test('a power cut at any call leaves old or new, and new if it was called saved', async () => {
    for (const keepNew of [false, true])
      for (let failAt = 1; ; failAt += 1) {
        disk = new VolatileFiles()
        await disk.makeFolder('/home')
        await put(PATH, OLD)
        disk.inject({ failAt, sticky: true })

        const saved = await atomicSave(means(), PATH, Buffer.from(NEW))
        const { struck } = disk
        disk.crash(() => keepNew)

        expect(saved.ok ? [NEW] : [OLD, NEW]).toContain(await textOf(PATH))
        if (!struck) break
      }
  })

  test('sabotage: without flushes, a file that was called saved can be gone or torn', async () => {
    await put(PATH, OLD)
    disk.inject({ syncDoesNothing: true })

    const saved = await atomicSave(means(), PATH, Buffer.from(NEW))
    disk.crash(() => false)

    expect(saved.ok).toBe(true)
    expect(await textOf(PATH)).not.toBe(NEW)
  })

  test('keeps the file of somebody else who came first', async () => {
    await put(PATH, OLD)
    const expected = await fingerprintOf(disk, PATH)
    await disk.remove(PATH)
    await put(PATH, 'theirs')

    expect(await atomicSave(means(), PATH, Buffer.from(NEW), expected)).toEqual({ ok: false, reason: 'conflict' })
    expect(await textOf(PATH)).toBe('theirs')
    expect(await disk.list('/home')).toEqual(['map.workback.json'])
  })

  test('what an interrupted save left behind is removed a day later, and nothing else', async () => {
    await put(PATH, OLD)
    await put('/home/.map.workback.json.abc123.tmp', 'half')
    await put('/home/.other.abc123.tmp', 'not ours')

    // On this disk the first files are made in the first milliseconds of time.
    const after = (now: number) => ({ ...means(), clock: { ...impatientClock(), now: () => now } })

    await removeLeftovers(after(DAY), PATH)
    expect(await disk.list('/home')).toHaveLength(3)
    await removeLeftovers(after(DAY + 1000), PATH)
    expect(await disk.list('/home')).toEqual(['map.workback.json', '.other.abc123.tmp'])
  })
})
