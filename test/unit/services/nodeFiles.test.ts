// The door to the real disk, on the real disk.
import { chmod, lstat, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atomicSave } from '../../../electron/services/atomicSave'
import { nodeFiles, writeAll, writeNew } from '../../../electron/services/files'
import { fingerprintOf } from '../../../electron/services/fingerprint'
import { systemProcesses } from '../../../electron/services/processes'
import { counter, memoryHost } from '../../support/memoryHost'
import { impatientClock } from '../../support/turnedClock'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workback-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = async (path: string) => ((await lstat(path)).mode & 0o777).toString(8)

describe('the real disk', () => {
  test('what we make is for its user only', async () => {
    const home = memoryHost({ disk: nodeFiles, dataFolder: join(folder, 'data') })
    const { document } = await home.window().host('document.new', { name: 'Map' })
    await home.close()

    const docs = join(folder, 'data/docs', document)
    expect(await modeOf(join(folder, 'data'))).toBe('700')
    expect(await modeOf(docs)).toBe('700')
    for (const name of await nodeFiles.list(docs)) expect(await modeOf(join(docs, name))).toBe('600')
    expect([...(await nodeFiles.list(docs))].sort()).toEqual([
      'journal-000001.ndjson',
      'meta.json',
      'snapshot-000001.json',
    ])
  })

  test('a new file takes the place of nothing, and a link is not followed', async () => {
    const path = join(folder, 'one')
    await writeNew(nodeFiles, path, Buffer.from('1'))
    await symlink(path, join(folder, 'link'))

    await expect(nodeFiles.open(path, 'new')).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(nodeFiles.open(join(folder, 'link'), 'new')).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(nodeFiles.open(join(folder, 'link'), 'existing')).rejects.toMatchObject({ code: 'ELOOP' })
    await expect(nodeFiles.open(join(folder, 'none'), 'existing')).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('writes, cuts and tells what is there', async () => {
    const path = join(folder, 'one')
    await writeNew(nodeFiles, path, Buffer.from('12345'))
    const file = await nodeFiles.open(path, 'existing')
    await writeAll(file, Buffer.from('ab'), 1)
    await file.truncate(4)
    await file.datasync()
    await file.close()

    expect(Buffer.from(await nodeFiles.read(path)).toString()).toBe('1ab4')
    expect(await nodeFiles.facts(path)).toMatchObject({ kind: 'file', size: 4, mode: 0o600 })
    expect(await nodeFiles.facts(folder)).toMatchObject({ kind: 'folder' })
    expect(await nodeFiles.facts(join(path, 'below'))).toBeNull()
    expect(await nodeFiles.freeBytes(folder)).toBeGreaterThan(0)
  })

  test('a saved file keeps its rights and has the fingerprint that was told', async () => {
    const path = join(folder, 'map.workback.json')
    await writeFile(path, 'old')
    await chmod(path, 0o640) // of what is asked for on making, the person's umask may take something
    const means = { files: nodeFiles, clock: impatientClock(), randomId: counter('t') }

    const saved = await atomicSave(means, path, Buffer.from('new'), await fingerprintOf(nodeFiles, path))

    expect(saved).toEqual({ ok: true, fingerprint: await fingerprintOf(nodeFiles, path) })
    expect(await modeOf(path)).toBe('640')
  })

  test('a link the user saves to stays a link; its target is replaced', async () => {
    const target = join(folder, 'target.workback.json')
    const link = join(folder, 'link.workback.json')
    await writeFile(target, 'old')
    await symlink(target, link)
    const home = memoryHost({ disk: nodeFiles, dataFolder: join(folder, 'data') })
    const { host } = home.window()
    const { document } = await host('document.new', { name: 'Map' })
    home.dialogs.willChoose({ kind: 'chosen', path: link })
    const choice = await host('file.choose', { purpose: 'save' })
    if (choice.kind === 'chosen') await host('document.save', { document, file: choice.file })
    await home.close()

    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(Buffer.from(await nodeFiles.read(target)).toString()).toContain('"name": "Map"')
  })

  test('a process knows itself, and that another is gone', async () => {
    const processes = systemProcesses(nodeFiles)

    expect(processes.isRunning(process.pid)).toBe(true)
    expect(processes.isRunning(2 ** 22 + 1)).toBe(false)
    expect(await processes.startIdOf(process.pid)).toBe(await processes.startIdOf(process.pid))
    expect(await processes.startIdOf(2 ** 22 + 1)).toBeNull()
  })
})
