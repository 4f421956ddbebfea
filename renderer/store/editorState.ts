// The shape of what the window knows of its document, and what it needs of the world to keep it.
import type { Notice } from '../../shared/host/notice'
import type { Command } from '../../shared/model/commands'
import { advance, type History } from '../../shared/model/history'
import type { Refusal } from '../../shared/model/refusal'

export type SaveState = 'saved' | 'saving' | 'not-saved'
export interface EditorState {
  /** What is shown: everything confirmed, and the outbox on top. */
  readonly history: History
  /** Shown but not yet acknowledged; mirrored in the browser, sent again after a reconnect (ids make that safe). */
  readonly outbox: readonly Command[]
  readonly sequence: number
  readonly saveState: SaveState
  /** Milliseconds since 1970, for showing only. */
  readonly savedAt: number | null
  readonly problem: Notice | null
  readonly refusal: Refusal | null
  readonly readOnly: boolean
}

/** What the store needs of the world. */
export interface EditorPorts {
  /** One entry per command, in order: its sequence number, or null when it changed nothing. Rejects when the host cannot be reached. */
  readonly send: (
    commands: readonly Command[],
  ) => Promise<
    | { readonly ok: true; readonly sequences: readonly (number | null)[] }
    | { readonly ok: false; readonly notice: Notice }
  >
  readonly newId: () => string
  readonly now: () => number
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface EditorOpening {
  readonly history: History
  readonly sequence: number
  readonly outbox: readonly Command[]
  readonly readOnly: boolean
}

/** History with these commands on top, as the host does it: what is refused changes nothing. */
export const replayed = (from: History, commands: readonly Command[]): History =>
  commands.reduce((history, command) => {
    const advanced = advance(history, command)
    return advanced.ok ? advanced.history : history
  }, from)
