// R12: every byte flipped and every cut of a journal of 200 commands, and of the snapshot before it; lines removed, repeated, exchanged.
import {
  chainOf,
  lineOf,
  linesOf,
  readJournal,
  type JournalHead,
  type NewEntry,
} from '../../electron/services/journalLines'
import { readSnapshot, snapshotBytes } from '../../electron/services/snapshots'
import { startHistory } from '../../shared/model/history'
import { startingPortfolio } from '../support/startingPortfolio'
import { dice, Tally, type Harness, type Outcome } from './harness'

const COMMANDS = 200
const HEAD: JournalHead = { format: 1, document: 'portfolio_1', seq: 0, after: '0'.repeat(16), prev: 'f'.repeat(16) }
const entry = (number: number): NewEntry => ({
  ...{ id: `c${number}`, actor: 'anna', t: '2026-11-20T14:31:00.000Z' },
  cmd: { id: `c${number}`, actor: 'anna', type: 'portfolio/rename', name: `Name ${number} é` },
})
const journal = (): Buffer => {
  const line = lineOf(HEAD)
  const group = Array.from({ length: COMMANDS }, (_, index) => entry(index + 1))
  return Buffer.from(`${line}\n${linesOf(group, 0, chainOf(line)).text}`)
}

type Reader = typeof readJournal

/** Null: noticed, and what is left is the longest prefix before the damage. */
function verdict(bytes: Uint8Array, intact: number, isCut: boolean, read: Reader): string | null {
  const { entries, damage, torn, endMissing } = read(bytes)
  if (entries.some(({ id }, index) => id !== `c${index + 1}`)) return 'a wrong entry was believed'
  if (entries.length < intact) return `${intact} entries are intact, ${entries.length} were read`
  if (!isCut && !damage && torn === 0 && !endMissing) return 'not noticed'
  if (!isCut && entries.length > intact + 1) return 'read beyond the damage'
  return null
}

function spoil(runs: number, seed: number, read: Reader): Tally {
  const whole = journal()
  const tally = new Tally()
  const roll = dice(seed)
  const step = Math.max(1, (whole.length * 2) / runs)
  const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at)
  const intactBefore = (at: number) => Math.max(0, ends.filter((end) => end < at).length - 1)
  for (let at = 0; at < whole.length; at += step) {
    const place = Math.floor(at)
    const flipped = Buffer.from(whole)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(roll() * 8))
    tally.count(told(verdict(flipped, intactBefore(place), false, read)), `flip at byte ${place}`)
    tally.count(told(verdict(whole.subarray(0, place), intactBefore(place), true, read)), `cut at byte ${place}`)
  }
  return tally
}

const told = (wrong: string | null) => (wrong === null ? [] : [wrong])

function exchangeLines(tally: Tally, read: Reader): void {
  const lines = journal().toString('utf8').split('\n').slice(0, -1)
  const text = (changed: readonly string[]) => Buffer.from(changed.map((line) => `${line}\n`).join(''))
  for (let at = 1; at < lines.length - 1; at += 1) {
    const [one = '', other = ''] = [lines[at], lines[at + 1]]
    tally.count(told(verdict(text(lines.toSpliced(at, 1)), at - 1, false, read)), `line ${at + 1} removed`)
    tally.count(told(verdict(text(lines.toSpliced(at, 0, one)), at - 1, false, read)), `line ${at + 1} repeated`)
    tally.count(
      told(verdict(text(lines.toSpliced(at, 2, other, one)), at - 1, false, read)),
      `line ${at + 1} exchanged`,
    )
  }
}

async function spoilSnapshot(tally: Tally, runs: number): Promise<void> {
  const { bytes } = await snapshotBytes({
    ...{ format: 1, document: 'portfolio_test', sequence: 7, chain: '0'.repeat(16), recent: [['c7', 7]] },
    history: startHistory(startingPortfolio()),
  })
  const step = Math.max(1, (bytes.length * 2) / runs)
  for (let at = 0; at < bytes.length; at += step) {
    const place = Math.floor(at)
    const flipped = Buffer.from(bytes)
    flipped[place] = (flipped[place] ?? 0) ^ 1
    tally.count(readSnapshot(flipped) ? ['believed'] : [], `snapshot: flip at byte ${place}`)
    tally.count(readSnapshot(bytes.subarray(0, place)) ? ['believed'] : [], `snapshot: cut at byte ${place}`)
  }
}

async function spoilAll(runs: number, seed: number, read: Reader = readJournal): Promise<Outcome> {
  const tally = spoil(runs, seed, read)
  exchangeLines(tally, read)
  await spoilSnapshot(tally, runs)
  return tally.outcome(`${COMMANDS} commands and a snapshot: flipped, cut, lines removed, repeated, exchanged`)
}

/** Reads every line by itself: no chain tells that one is missing. */
const withoutChain: Reader = (bytes) => {
  const reading = readJournal(bytes)
  const lines = Buffer.from(bytes).toString('utf8').split('\n').slice(1, -1)
  const entries = lines.flatMap((line) => {
    try {
      return [JSON.parse(line.slice(9)) as (typeof reading.entries)[number]]
    } catch {
      return []
    }
  })
  return { ...reading, entries, damage: null, torn: 0 }
}

export const damage: Harness = {
  id: 'R12',
  what: 'every byte flipped, every cut, lines removed, repeated and exchanged: noticed and located',
  runs: { short: 1500, long: 200_000 },
  run: (runs, seed) => spoilAll(runs, seed),
  twins: { 'checksum and chain not looked at': (seed) => spoilAll(400, seed, withoutChain) },
}
