// What of a group of commands goes into the journal: RELIABILITY.md 2.2.
import { z } from 'zod'
import { normalise } from '../../shared/model/canonicalJson'
import { parseCommand } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'
import type { RefusedCommand } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { checkpointsOf } from './documentHistory'
import type { Standing } from './documentRecord'
import type { NewEntry } from './journalLines'

/** One sequence number per command; null for what changed nothing, was refused, or is no command. */
export interface Decided {
  readonly sequences: readonly (number | null)[]
  readonly entries: readonly NewEntry[]
  /** Of those with a null, the ones that were refused: the window has to take them back. */
  readonly refused: readonly RefusedCommand[]
}

/** A state that a command in the group has named. */
export interface NamedState {
  readonly history: History
  readonly sequence: number
  readonly name: string
}

/** Decides on top of what is certain, and remembers what it has already let through in this group. */
export class Judge {
  readonly notices: Notice[] = []
  readonly checkpoints: NamedState[] = []
  history: History
  readonly #recent: ReadonlyMap<string, number>
  readonly #added = new Map<string, number>()
  readonly #time: string
  #sequence: number

  constructor({ history, sequence, recent }: Standing, time: string) {
    this.history = history
    this.#sequence = sequence
    this.#recent = recent
    this.#time = time
  }

  decideAll(commands: readonly unknown[]): Decided {
    const entries: NewEntry[] = []
    const refused: RefusedCommand[] = []
    const sequences = commands.map((raw) => this.#decide(raw, entries, refused))
    return { sequences, entries, refused }
  }

  #decide(raw: unknown, entries: NewEntry[], refused: RefusedCommand[]): number | null {
    const command = this.#parse(raw)
    if (!command) return null
    const known = this.#recent.get(command.id) ?? this.#added.get(command.id)
    if (known !== undefined) return known
    const advanced = advance(this.history, command)
    if (!advanced.ok) refused.push({ id: command.id, reason: advanced.refusal.reason })
    if (!advanced.ok || advanced.history === this.history) return null
    this.history = advanced.history
    this.#sequence += 1
    this.#added.set(command.id, this.#sequence)
    const named = { history: this.history, sequence: this.#sequence }
    this.checkpoints.push(...checkpointsOf(command).map((name) => ({ ...named, name })))
    entries.push({ id: command.id, actor: command.actor, t: this.#time, cmd: z.json().parse(normalise(command)) })
    return this.#sequence
  }

  /** What is no command comes from a window of another version; it is named, and holds up nothing behind it. */
  #parse(raw: unknown) {
    try {
      return parseCommand(raw)
    } catch (cause) {
      this.notices.push({ text: 'notice.journal.notACommand', values: {}, detail: String(cause).slice(0, 2000) })
      return null
    }
  }
}
