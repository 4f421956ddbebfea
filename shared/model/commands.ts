// Every change to a document is one of these values. The list is joined here; shape and effect stand in commands/.
import type { Draft } from 'immer'
import { z } from 'zod'
import { normalise } from './canonicalJson'
import { Envelope } from './commands/command'
import { mapCommands, useCaseCommands } from './commands/mapCommands'
import { domainCommands, ownershipCommands } from './commands/ownershipCommands'
import { portfolioCommands } from './commands/portfolioCommands'
import { answerCommands, attributeCommands, contractCommands, promiseCommands } from './commands/productCommands'
import { minutesCommands, sessionCommands } from './commands/workshopCommands'
import type { Portfolio } from './portfolio'

export const editCommands = {
  ...portfolioCommands,
  ...useCaseCommands,
  ...mapCommands,
  ...attributeCommands,
  ...promiseCommands,
  ...contractCommands,
  ...answerCommands,
  ...domainCommands,
  ...ownershipCommands,
  ...sessionCommands,
  ...minutesCommands,
} as const

type EditCommands = typeof editCommands
export type EditType = keyof EditCommands
/** What one command carries, without who sent it. */
export type EditFields<T extends EditType> = z.infer<EditCommands[T]['fields']>
/** The change itself: `{ type, … }`. */
export type Change = { [T in EditType]: { readonly type: T } & EditFields<T> }[EditType]
/** As a caller may write it: blanks may be left out. */
export type ChangeInput = { [T in EditType]: { readonly type: T } & z.input<EditCommands[T]['fields']> }[EditType]

/** Why several changes are one step: names the step in the undo menu. */
export const batchReasons = [
  'paste',
  'import',
  'merge',
  'split',
  'recast',
  'duplicate',
  'connect',
  'generalise',
  'tidy',
  'promise',
  'edit',
] as const
export type BatchReason = (typeof batchReasons)[number]

/** Several changes that succeed or are refused together, and are undone together. */
export type Batch = Envelope & { type: 'batch'; reason: BatchReason; changes: readonly Change[] }
export type Edit = (Envelope & Change) | Batch
/** Undo and redo are commands too: they are journalled, and so they survive a restart. */
export type Command = Edit | (Envelope & { type: 'history/undo' }) | (Envelope & { type: 'history/redo' })

const isEditType = (type: unknown): type is EditType => typeof type === 'string' && Object.hasOwn(editCommands, type)

/** Made once: a schema made anew for every command would cost more than the command. */
const Typed = z.looseObject({ type: z.string() })
const HistoryCommand = Envelope.extend({ type: z.enum(['history/undo', 'history/redo']) })
const BatchCommand = Envelope.extend({
  type: z.literal('batch'),
  reason: z.enum(batchReasons),
  changes: z.array(Typed).max(50_000),
})

/** The only way in for a command from a window, a phone, a file or the command line. Throws on what is no command. */
export function parseCommand(raw: unknown): Command {
  const { type, ...rest } = Typed.parse(normalise(raw))
  if (type === 'batch') {
    const batch = BatchCommand.parse({ type, ...rest })
    return { ...batch, changes: batch.changes.map(parseChange) }
  }
  if (!isEditType(type)) return HistoryCommand.parse({ type, ...rest })
  return { type, ...editCommands[type].schema.parse(rest) } as Command
}

/** A change without an envelope; blanks are filled in. Throws on what is none. */
export function parseChange(raw: unknown): Change {
  const { type, ...rest } = Typed.parse(raw)
  if (!isEditType(type)) throw new TypeError(`${type} is no change`)
  return { type, ...editCommands[type].fields.parse(rest) } as Change
}

/**
 * Does what the edit says to a draft; throws `Refused` when it cannot. A batch is copied: a later change may alter what an
 * earlier one put into the draft, and must not thereby alter the command, which is still to be sent and journalled.
 */
export function applyEdit(draft: Draft<Portfolio>, edit: Edit): void {
  for (const change of changesOfEdit(edit)) {
    const apply = editCommands[change.type].apply as (draft: Draft<Portfolio>, change: Change) => void
    apply(draft, edit.type === 'batch' ? (normalise(change) as unknown as Change) : change)
  }
}

const changesOfEdit = (edit: Edit): readonly Change[] => (edit.type === 'batch' ? edit.changes : [edit])

/** The ids a step is named after. */
export function subjectsOf(change: Change): readonly string[] {
  const subject = editCommands[change.type].subject as (change: Change) => readonly string[]
  return subject(change)
}
