// A copy counts as one when it opens as what it was written of; large ones are checked in a thread of their own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { opensAsWritten } from '../../../electron/services/copyCheck'
import { checkCopy } from '../../../electron/services/copyThread'
import { portfolioBytes } from '../../../electron/services/portfolioFiles'
import type { Portfolio } from '../../../shared/model/portfolio'
import { LARGE, largePortfolio } from '../../support/largePortfolio'
import { startingPortfolio } from '../../support/startingPortfolio'

const small = startingPortfolio()
const large = largePortfolio(LARGE)
const copyOf = async (portfolio: Portfolio) => ({ bytes: await portfolioBytes(portfolio), unknown: portfolio.unknown })
const changed = (bytes: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('utf8').replace(from, to))

describe('a copy', () => {
  test('opens as what it was written of, fields nobody knows included', async () => {
    expect(opensAsWritten(await copyOf(small))).toBe(true)
    expect(opensAsWritten(await copyOf({ ...small, unknown: { '/later': { kept: true } } }))).toBe(true)
  })

  test('is none when it is cut, or when something of it is set aside on opening', async () => {
    const { bytes, unknown } = await copyOf(small)
    const [field = ''] = Object.keys(small.dataProducts)

    expect(opensAsWritten({ bytes: bytes.subarray(0, -20), unknown })).toBe(false)
    expect(opensAsWritten({ bytes: changed(bytes, `"id": "${field}"`, '"id": 7'), unknown })).toBe(false)
    expect(opensAsWritten({ bytes: bytes.subarray(0, -20) })).toBe(false)
  })
})

describe('the thread', () => {
  let folder = ''
  /** As build/bundleNode.mjs puts it together: a program, and the thread's file beside it. */
  let program: { readonly checkCopy: typeof checkCopy }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workback-thread-'))
    const services = fileURLToPath(new URL('../../../electron/services', import.meta.url))
    for (const [from, to] of [
      ['copyWorker.ts', 'copyWorker.mjs'] as const,
      ['copyThread.ts', 'program.mjs'] as const,
    ]) {
      const bundle = await rolldown({ input: join(services, from), platform: 'node', tsconfig: false })
      await bundle.write({ file: join(folder, to), format: 'esm', codeSplitting: false })
      await bundle.close()
    }
    program = (await import(pathToFileURL(join(folder, 'program.mjs')).href)) as typeof program
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('checks a large copy, and a damaged one', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { bytes, unknown } = await copyOf(large)

    expect(await program.checkCopy({ bytes, unknown })).toBe(true)
    expect(await program.checkCopy({ bytes: bytes.subarray(0, -2000), unknown })).toBe(false)
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })

  test('where there is none, the copy is checked all the same, and that is said once', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { bytes, unknown } = await copyOf(large)

    expect(await checkCopy({ bytes, unknown })).toBe(true)
    expect(await checkCopy({ bytes: bytes.subarray(0, -2000), unknown })).toBe(false)
    expect(warned).toHaveBeenCalledTimes(1)
    warned.mockRestore()
  })
})
