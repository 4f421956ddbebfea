// The shape of what the window knows of its document, and what it needs of the world to keep it.
import type { RefusedCommand } from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import type { Command } from '../../shared/model/commands'
import { advance, type History, type Step } from '../../shared/model/history'
import type { Refusal, RefusalReason } from '../../shared/model/refusal'
import { stepName, type StepName } from '../../shared/model/stepName'

/** What was refused, and why. */
export interface TakenBack {
  readonly id: string
  readonly what: StepName | 'history/undo' | 'history/redo'
  readonly reason: RefusalReason
}
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
  /** Since when something is outstanding; milliseconds since 1970, for showing only. */
  readonly unsavedSince: number | null
  readonly problem: Notice | null
  readonly refusal: Refusal | null
  /** Changes that were shown, and that the host then refused: they are on the screen no more, and the person is told. */
  readonly takenBack: readonly TakenBack[]
  readonly readOnly: boolean
}

/** What the store needs of the world. */
export interface EditorPorts {
  /** One entry per command, in order: its sequence number, or null when it changed nothing. Rejects when the host cannot be reached. */
  readonly send: (commands: readonly Command[]) => Promise<
    | {
        readonly ok: true
        readonly sequences: readonly (number | null)[]
        readonly refused?: readonly RefusedCommand[]
      }
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

/** What a window starts with; `time` in milliseconds since 1970. */
export const startState = ({ outbox, history, ...opening }: EditorOpening, time: number): EditorState => ({
  ...opening,
  history: replayed(history, outbox),
  outbox,
  saveState: 'saved',
  savedAt: null,
  unsavedSince: outbox.length > 0 ? time : null,
  problem: null,
  refusal: null,
  takenBack: [],
})

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

/** What the host has refused of these commands, named as it is shown now: the step, or the undo or redo that did not happen. */
export const takenBackOf = (
  shown: History,
  commands: readonly Command[],
  refused: readonly RefusedCommand[],
): readonly TakenBack[] =>
  refused.flatMap(({ id, reason }): readonly TakenBack[] => {
    const command = commands.find((one) => one.id === id)
    if (!command) return []
    if (command.type === 'history/undo' || command.type === 'history/redo') return [{ id, what: command.type, reason }]
    const step = shown.past.find((past) => past.id === id)
    return [{ id, what: step?.name ?? stepName(command, shown.present, shown.present), reason }]
  })
