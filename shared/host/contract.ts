// One list of calls, served by Electron, by the local web host and by tests alike; one zod pair per call.
import { z } from 'zod'
import type { History } from '../model/history'
import type { Portfolio } from '../model/portfolio'
import type { StepName } from '../model/stepName'
import { refusalReasons } from '../model/refusal'
import { Notice } from './notice'
import { projectorCalls } from './projectorCalls'

/** Paths never come from a window: it holds handles that the host has issued (RELIABILITY.md T4). */
export const FileHandle = z.string().startsWith('file_').brand<'file'>()
export type FileHandle = z.infer<typeof FileHandle>
export const FolderHandle = z.string().startsWith('folder_').brand<'folder'>()
export type FolderHandle = z.infer<typeof FolderHandle>

const Sequence = z.int().nonnegative()
const DocumentId = z.string().min(1)
const FileName = z.string().min(1).max(255)

/** The user's file as the window may know it: a handle and a name to show. */
const UserFile = z.strictObject({ file: FileHandle, name: FileName })
export type UserFile = z.infer<typeof UserFile>

/** What came back after a crash: up to when (ISO time), and the last step's name unless the last thing done was an undo. */
const Recovered = z.strictObject({
  at: z.string(),
  step: z.custom<StepName>((value) => typeof value === 'object' && value !== null).exactOptional(),
})
export type Recovered = z.infer<typeof Recovered>

const Opened = z.strictObject({
  document: DocumentId,
  /** Who this window's steps are by. The host gives it, one to each window on a document; undo takes back one's own. */
  actor: z.string().min(1),
  /** Trusted: it was built by the same code in the host; parsing it again would only cost time. */
  history: z.custom<History>((value) => typeof value === 'object' && value !== null),
  sequence: Sequence,
  /** Ids of the newest acknowledged commands, so that a returning window knows which of its outbox have arrived. */
  recentIds: z.array(z.string()),
  /** null: never saved to a file of the user's ("untitled"). */
  file: UserFile.nullable(),
  readOnly: z.boolean(),
  /** Same id in meta.json and in the browser's mirror; another one there means that the mirror was wiped. */
  sentinel: z.string(),
  notices: z.array(Notice),
  /** Said once, to the first window after the crash. */
  recovered: Recovered.exactOptional(),
})
export type Opened = z.infer<typeof Opened>

/** Every expected failure is a notice: a text key of `shared/text` and its values. Nothing of the open document has changed. */
const refused = z.strictObject({ ok: z.literal(false), notice: Notice })
const orRefused = <S extends z.ZodRawShape>(shape: S) =>
  z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), ...shape }), refused])

/** A command that changed nothing because the host refused it: something came before it that the window did not know. */
const RefusedCommand = z.strictObject({ id: z.string(), reason: z.enum(refusalReasons) })
export type RefusedCommand = z.infer<typeof RefusedCommand>

/** A moment of a document that can be looked at: a snapshot, a backup, a named checkpoint, the start or end of a session. */
const HistoryEntry = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['snapshot', 'backup', 'checkpoint', 'session']),
  /** The checkpoint's name; for the others the portfolio's. */
  name: z.string(),
  /** ISO time, for people; the order is that of the list. */
  at: z.string(),
  sequence: Sequence,
  /** Commands up to it. */
  steps: z.int().nonnegative(),
  /** Bytes of the file that holds it, or of the command. */
  size: z.int().nonnegative(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

const MenuEntry = z.strictObject({
  /** Absent for a separator. */
  action: z.string().exactOptional(),
  label: z.string(),
  /** 'Mod+Shift+Z'; shown, and left to the window to handle. */
  keys: z.string().exactOptional(),
  enabled: z.boolean(),
  /** Only where it can be on or off. */
  checked: z.boolean().exactOptional(),
})
/** An entry, or several that open beside their label. */
const MenuItem = z.union([MenuEntry, z.strictObject({ label: z.string(), items: z.array(MenuEntry) })])

export const contract = {
  ...projectorCalls,
  /** The document that was open last, as it was; null on the very first start. */
  'document.resume': { input: z.strictObject({}), output: Opened.nullable() },
  'document.new': { input: z.strictObject({ name: z.string().min(1).max(200) }), output: Opened },
  /** The worked example, as an untitled copy with an id of its own. */
  'document.openSample': { input: z.strictObject({}), output: Opened },
  'document.open': { input: z.strictObject({ file: FileHandle }), output: orRefused({ opened: Opened }) },
  /** A window that lost its connection comes back to a document that is open in the host. */
  'document.attach': {
    /** `actor`: the one it had before; it gets it again unless another window has it by now. */
    input: z.strictObject({ document: DocumentId, actor: z.string().max(40).exactOptional() }),
    output: Opened.nullable(),
  },
  /** Appends and syncs; known command ids are acknowledged again without being appended twice. */
  'document.submit': {
    input: z.strictObject({ document: DocumentId, commands: z.array(z.json()).min(1).max(500) }),
    output: z.discriminatedUnion('ok', [
      /** One sequence number per command, in order; null for a command that changed nothing or was refused. */
      z.strictObject({
        ok: z.literal(true),
        sequences: z.array(Sequence.nullable()),
        refused: z.array(RefusedCommand).exactOptional(),
      }),
      /** The disk did not take it; nothing of this call counts as saved. */
      refused,
    ]),
  },
  /** Writes the projection into the user's file: `file` for Save As, without it the file it came from. */
  'document.save': {
    input: z.strictObject({ document: DocumentId, file: FileHandle.exactOptional() }),
    output: orRefused({ file: UserFile, sequence: Sequence }),
  },
  'document.recent': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({ document: DocumentId, name: z.string(), file: UserFile.nullable(), openedAt: z.string() }),
    ),
  },
  /** An untitled copy with an id of its own, read through the same door as a file. */
  'document.newFrom': {
    input: z.strictObject({ portfolio: z.json(), name: z.string().min(1).max(200) }),
    output: orRefused({ opened: Opened }),
  },
  /** What another program has open, as a copy of one's own; the lock is left alone. */
  'document.takeOver': {
    input: z.strictObject({ document: DocumentId }),
    output: orRefused({ opened: Opened }),
  },
  /** Moments that can be looked at, newest first. */
  'history.list': {
    input: z.strictObject({ document: DocumentId }),
    output: z.strictObject({ entries: z.array(HistoryEntry) }),
  },
  /** The document at such a moment; nothing changes. */
  'history.look': {
    input: z.strictObject({ document: DocumentId, entry: z.string().min(1).max(200) }),
    output: orRefused({
      portfolio: z.custom<Portfolio>((value) => typeof value === 'object' && value !== null),
    }),
  },
  'document.openRecent': { input: z.strictObject({ document: DocumentId }), output: orRefused({ opened: Opened }) },
  /** Electron shows its own dialog; the web host answers `browse`, and the window shows its folder list. */
  'file.choose': {
    input: z.strictObject({
      purpose: z.enum(['open', 'save', 'export', 'import']),
      suggestedName: FileName.exactOptional(),
    }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('chosen'), ...UserFile.shape }),
      z.strictObject({ kind: z.literal('folder'), folder: FolderHandle, name: z.string() }),
      z.strictObject({ kind: z.literal('browse'), folder: FolderHandle }),
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** What a user's file holds now; nothing is opened and nothing changes. */
  'file.look': {
    input: z.strictObject({ file: FileHandle }),
    output: orRefused({
      portfolio: z.custom<Portfolio>((value) => typeof value === 'object' && value !== null),
    }),
  },
  /** The words of a table or an outline that is to be taken over; nothing is opened and nothing changes. */
  'file.text': {
    input: z.strictObject({ file: FileHandle }),
    output: orRefused({ name: FileName, text: z.string() }),
  },
  /** `purpose`: which files are listed; portfolios, unless a table or an outline is looked for. */
  'folder.list': {
    input: z.strictObject({ folder: FolderHandle, purpose: z.literal('import').exactOptional() }),
    output: orRefused({
      name: z.string(),
      parent: FolderHandle.nullable(),
      folders: z.array(z.strictObject({ folder: FolderHandle, name: z.string() })),
      files: z.array(z.strictObject({ file: FileHandle, name: z.string(), size: z.number(), modified: z.string() })),
    }),
  },
  /** A handle for a file of this name, which need not exist yet. The host cleans the name (T5). */
  'folder.file': {
    input: z.strictObject({ folder: FolderHandle, name: FileName }),
    output: orRefused({ file: FileHandle, name: FileName, exists: z.boolean() }),
  },
  /** Writes exported texts into a folder, each atomically; an existing file of the same name is replaced. */
  'export.write': {
    input: z.strictObject({
      folder: FolderHandle,
      files: z.array(z.strictObject({ name: FileName, text: z.string() })).max(5000),
    }),
    output: orRefused({ written: z.array(FileName), folder: z.string() }),
  },
  /** True where the host shows a menu of its own; the window then draws none. */
  'menu.show': {
    input: z.strictObject({ menus: z.array(z.strictObject({ label: z.string(), items: z.array(MenuItem) })) }),
    output: z.strictObject({ native: z.boolean() }),
  },
  /** A window that is asked to close says what is outstanding, and again whenever that changes. */
  'window.report': {
    input: z.strictObject({
      waiting: z.int().nonnegative(),
      /** Milliseconds since 1970, of the first step that waits; null when none does. */
      since: z.number().nullable(),
    }),
    output: z.strictObject({}),
  },
  'app.about': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'web', 'memory']),
      dataFolder: z.string(),
    }),
  },
} as const

export type Call = keyof typeof contract
export type Input<C extends Call> = z.input<(typeof contract)[C]['input']>
export type Output<C extends Call> = z.output<(typeof contract)[C]['output']>

/** What the window sees, whatever stands behind it. */
export type Host = <C extends Call>(call: C, input: Input<C>) => Promise<Output<C>>
/** What Node offers, whatever stands in front of it. `client` tells one window from another. */
export type Services = {
  readonly [C in Call]: (input: z.output<(typeof contract)[C]['input']>, client: string) => Promise<Output<C>>
}

/** Sits behind `ipcMain.handle` and behind `POST /api/call/:call`; parses what arrives and what leaves. Throws on what no window of ours sends. */
export async function serve(services: Services, call: string, input: unknown, client: string): Promise<unknown> {
  if (!isCall(call)) throw new Error(`Unknown call ${call}`)
  const service = services[call] as (input: unknown, client: string) => Promise<unknown>
  return contract[call].output.parse(await service(contract[call].input.parse(input), client))
}

export const connect =
  (send: (call: Call, input: unknown) => Promise<unknown>): Host =>
  async (call, input) =>
    contract[call].output.parse(await send(call, input)) as never

const isCall = (call: string): call is Call => Object.hasOwn(contract, call)
