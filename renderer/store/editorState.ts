// The shape of what the window knows of its document, and what it needs of the world to keep it.
import type { Notice } from '../../shared/host/notice'
import type { Command } from '../../shared/model/commands'
import { advance, type History, type Step } from '../../shared/model/history'
import type { Refusal } from '../../shared/model/refusal'

export type SaveState = 'saved' | 'saving' | 'not-saved'
export interface EditorState {
  /** Who this window's steps are by; the host has given it, and undo takes back only these. */
  readonly actor: string
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
  readonly actor: string
  readonly history: History
  readonly sequence: number
  readonly outbox: readonly Command[]
  readonly readOnly: boolean
}

/** The host's word after a lost connection. */
export interface Returned {
  readonly actor: string
  readonly history: History
  readonly sequence: number
  /** Ids of the newest acknowledged commands. */
  readonly recentIds: readonly string[]
}

/** History with these commands on top, as the host does it: what is refused changes nothing. */
export const replayed = (from: History, commands: readonly Command[]): History =>
  commands.reduce((history, command) => {
    const advanced = advance(history, command)
    return advanced.ok ? advanced.history : history
  }, from)

/** The step that undo would take back: this window's own last one. */
export const ownUndo = ({ history, actor }: EditorState): Step | undefined =>
  history.past.findLast((step) => step.actor === actor)

/** The step that redo would bring back. */
export const ownRedo = ({ history, actor }: EditorState): Step | undefined =>
  history.future.find((step) => step.actor === actor)
