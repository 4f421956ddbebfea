// The text of a journal, read and written without a disk: RELIABILITY.md 2.1 and 2.4.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { z } from 'zod'

const JournalHead = z.object({
  format: z.literal(1),
  document: z.string(),
  /** Sequence number of the snapshot this journal starts from; its first line has the next one. */
  seq: z.int().nonnegative(),
  /** Chain value of the line with that number in the journal before, or of that journal's header. */
  after: z.string(),
  /** First 16 hex digits of the snapshot's hash. */
  prev: z.string(),
  /** Format of the portfolio its commands are about; left out in the first. */
  portfolioFormat: z.int().nonnegative().exactOptional(),
})
/** First line of a journal. */
export type JournalHead = z.infer<typeof JournalHead>

const JournalEntry = z.object({
  seq: z.int().positive(),
  id: z.string(),
  actor: z.string(),
  t: z.string(),
  cmd: z.json(),
  prev: z.string(),
})
/** One journalled command: `t` is wall time for people, `prev` the chain value of the line before. */
export type JournalEntry = z.infer<typeof JournalEntry>

/** A command on its way into the journal. */
export interface NewEntry {
  readonly id: string
  readonly actor: string
  readonly t: string
  readonly cmd: JournalEntry['cmd']
}

/** Where a journal stopped being believable; lines count from 1, the header is line 1. */
export interface Damage {
  readonly line: number
  readonly offset: number
  /** Line ends from there on: what was written there and cannot be checked. */
  readonly uncertain: number
}

/** The longest valid prefix of a journal. */
export interface JournalReading {
  /** null: not even the header is there. */
  readonly head: JournalHead | null
  readonly entries: readonly JournalEntry[]
  /** Chain value after each entry, by position; the header's comes first. */
  readonly chains: readonly string[]
  /** Bytes of the valid prefix. */
  readonly length: number
  /** Bytes of a last line without an end: an append the crash interrupted, never acknowledged. */
  readonly torn: number
  /** The last line is whole, only its line end is missing or spoilt. */
  readonly endMissing: boolean
  readonly damage: Damage | null
}

const LINE_END = 10
const CRC = /^[0-9a-f]{8} $/

/** First 16 hex digits of the SHA-256 of a line, line end excluded. */
export const chainOf = (line: string | Uint8Array): string => sha256(line).slice(0, 16)

/** SHA-256 in hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** `crc32(json) in 8 hex, space, json`, without the line end. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value)
  return `${crcOf(json)} ${json}`
}

/** Lines of a group, each chained to the one before, and the chain value after the last. */
export function linesOf(group: readonly NewEntry[], sequence: number, chain: string): { text: string; chain: string } {
  let prev = chain
  let text = ''
  for (const [index, { id, actor, t, cmd }] of group.entries()) {
    const line = lineOf({ seq: sequence + 1 + index, id, actor, t, cmd, prev })
    text += `${line}\n`
    prev = chainOf(line)
  }
  return { text, chain: prev }
}

/** Reads as far as everything fits; says aloud where it does not. Cuts nothing: that is the caller's to decide. */
export function readJournal(bytes: Uint8Array): JournalReading {
  const found = new Prefix()
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_END, at)
    if (end < 0) return found.withTail(bytes.subarray(at))
    if (!found.take(bytes.subarray(at, end), 1)) return found.reading({ damage: found.damageIn(bytes, at) })
    at = end + 1
  }
  return found.reading({})
}

class Prefix {
  #head: JournalHead | null = null
  readonly #entries: JournalEntry[] = []
  readonly #chains: string[] = []
  #length = 0

  /** Takes a line that fits; false for one that does not. */
  take(line: Uint8Array, lineEnd: 0 | 1): boolean {
    const value = valueOf(line)
    const taken = this.#head ? this.#takeEntry(value, this.#head) : this.#takeHead(value)
    if (!taken) return false
    this.#chains.push(chainOf(line))
    this.#length += line.length + lineEnd
    return true
  }

  /** A whole line lacking only its end may have been acknowledged (a flipped bit in the end): keep it. Anything else is torn. */
  withTail(tail: Uint8Array): JournalReading {
    if (this.take(tail, 0) || this.take(tail.subarray(0, -1), 0))
      return this.reading({ endMissing: true, torn: tail.length })
    return this.reading({ torn: tail.length })
  }

  damageIn(bytes: Uint8Array, offset: number): Damage {
    const uncertain = bytes.subarray(offset).filter((byte) => byte === LINE_END).length
    return { line: this.#chains.length + 1, offset, uncertain }
  }

  reading(end: Partial<Pick<JournalReading, 'torn' | 'endMissing' | 'damage'>>): JournalReading {
    const prefix = { head: this.#head, entries: this.#entries, chains: this.#chains, length: this.#length }
    return { torn: 0, endMissing: false, damage: null, ...prefix, ...end }
  }

  #takeHead(value: unknown): boolean {
    const head = JournalHead.safeParse(value)
    if (head.success) this.#head = head.data
    return head.success
  }

  #takeEntry(value: unknown, head: JournalHead): boolean {
    const entry = JournalEntry.safeParse(value)
    const expected = head.seq + this.#entries.length + 1
    if (!entry.success || entry.data.seq !== expected || entry.data.prev !== this.#chains.at(-1)) return false
    this.#entries.push(entry.data)
    return true
  }
}

/** undefined for a line whose checksum does not fit. */
function valueOf(line: Uint8Array): unknown {
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  const json = text.subarray(9)
  const crc = text.toString('latin1', 0, 9)
  if (!CRC.test(crc) || crc !== `${crcOf(json)} `) return undefined
  try {
    return JSON.parse(json.toString('utf8')) as unknown
  } catch {
    return undefined // the checksum fits by accident: damage like any other, and reported as such
  }
}

const crcOf = (json: string | Uint8Array): string => crc32(json).toString(16).padStart(8, '0')
