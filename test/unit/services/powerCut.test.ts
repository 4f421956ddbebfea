// R2 in short: the power goes at every single call to the disk of a small session, and whatever was acknowledged must be back.
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { parseCommand } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import { memoryHost, oneProcess } from '../../support/memoryHost'
import { VolatileFiles, type Faults } from '../../support/volatileFiles'

const CUTS_PER_POINT = 2

const domain = (id: string) => ({
  id,
  actor: 'anna',
  type: 'domain/add',
  record: { id: `domain_${id}`, name: `Domain ${id}`, hue: 1 },
})

/** Deterministic: the same crash point, the same pages. */
function coin(seed: number): () => boolean {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state > 2 ** 31
  }
}

interface Story {
  readonly disk: VolatileFiles
  readonly acknowledged: string[]
  started: boolean
}

/** New document, groups at once and in a row, Save As, a snapshot in between, close. Failures are what the disk makes of it. */
async function session(faults: Faults): Promise<Story> {
  const disk = new VolatileFiles()
  await disk.makeFolder('/home')
  disk.inject(faults)
  const story: Story = { disk, acknowledged: [], started: false }
  const home = memoryHost({ disk, ids: 'a', processes: oneProcess(1) })
  const { host } = home.window()
  const submit = async (document: string, ...ids: readonly string[]) => {
    const answer = await host('document.submit', { document, commands: ids.map(domain) })
    if (answer.ok) story.acknowledged.push(...ids)
  }
  const { document, readOnly } = await host('document.new', { name: 'Map' })
  story.started = !readOnly
  await Promise.all([submit(document, 'c1'), submit(document, 'c2', 'c3'), submit(document, 'c4')])
  home.dialogs.willChoose({ kind: 'chosen', path: '/home/map.workback.json' })
  const choice = await host('file.choose', { purpose: 'save' })
  if (choice.kind === 'chosen') await host('document.save', { document, file: choice.file })
  await submit(document, 'c5')
  home.clock.turn(60_000)
  await submit(document, 'c6')
  await home.close()
  return story
}

async function lostAfter(faults: Faults, seed: number): Promise<readonly string[]> {
  const { disk, acknowledged, started } = await session(faults)
  disk.crash(coin(seed))
  const opened = await memoryHost({ disk, ids: 'b', processes: oneProcess(2) })
    .window()
    .host('document.resume', {})
  if (!opened) return started ? ['the document', ...acknowledged] : acknowledged
  expect(canonicalJson(opened.history)).toBe(canonicalJson(replayed(opened.history, opened.recentIds)))
  return acknowledged.filter((id) => !opened.recentIds.includes(id))
}

/** The same document, made from nothing but its commands. */
function replayed(history: History, ids: readonly string[]): History {
  const empty = { ...history.present, domains: {} }
  return ids.reduce((all, id) => {
    const advanced = advance(all, parseCommand(domain(id)))
    return advanced.ok ? advanced.history : all
  }, startHistory(empty))
}

describe('a power cut at every call', () => {
  let calls = 0
  beforeAll(async () => {
    calls = (await session({})).disk.callCount
  })

  const lostAt = async (faults: Faults, step = 1) => {
    const lost: string[] = []
    for (let failAt = 1; failAt <= calls; failAt += step)
      for (let seed = 1; seed <= CUTS_PER_POINT; seed += 1) {
        const missing = await lostAfter({ ...faults, failAt, sticky: true }, failAt * 31 + seed)
        if (missing.length > 0) lost.push(`call ${failAt}, seed ${seed}: ${missing.join(', ')}`)
      }
    return lost
  }

  test('loses nothing that was acknowledged', async () => {
    const lost = await lostAt({})

    console.log(`${calls} crash points × ${CUTS_PER_POINT}: ${lost.length} with a loss`)
    expect(calls).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  test('sabotage: on a disk whose flush does nothing, it loses much', async () => {
    expect((await lostAt({ syncDoesNothing: true }, 5)).length).toBeGreaterThan(calls / 5)
  })
})

describe('one failing call, whichever it is, and no power cut', () => {
  test.each(['EIO', 'ENOSPC', 'short'])('%s loses nothing that was acknowledged', async (code) => {
    const lost: string[] = []
    for (let failAt = 1; ; failAt += 1) {
      const { disk, acknowledged, started } = await session({ failAt, code })
      const { struck } = disk
      disk.inject({})
      const opened = await memoryHost({ disk, ids: 'b', processes: oneProcess(2) })
        .window()
        .host('document.resume', {})
      const missing = acknowledged.filter((id) => !opened?.recentIds.includes(id))
      if (missing.length > 0 || (started && !opened)) lost.push(`call ${failAt}: ${missing.join(', ')}`)
      if (!struck) break
    }

    expect(lost).toEqual([])
  })
})
