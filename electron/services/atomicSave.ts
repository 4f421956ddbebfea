// Replaces a file by new content, all or nothing (RELIABILITY.md 2.6). Never truncates in place.
import { basename, dirname, join } from 'node:path'
import { pause, type Clock } from './clock'
import { codeOf, writeAll, type Files } from './files'
import { fingerprintOf, fingerprintWith, sameContent, type Fingerprint } from './fingerprint'

/** What a save needs besides the bytes. */
export interface SaveMeans {
  readonly files: Files
  readonly clock: Clock
  readonly randomId: () => string
}

/**
 * `conflict`: somebody else changed the file. `failed`: the disk refused; `replaced` tells that only the very last flush
 * did, `written` that the disk took the content and only would not put it in the old one's place.
 */
export type Saved =
  | { readonly ok: true; readonly fingerprint: Fingerprint }
  | { readonly ok: false; readonly reason: 'conflict' }
  | {
      readonly ok: false
      readonly reason: 'failed'
      readonly code: string
      readonly replaced: boolean
      readonly written: boolean
    }

const RENAME_PATIENCE = 8000
const RENAME_PAUSE = 50
const HELD_BY_OTHERS: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/**
 * Old file or new file, never something between, whatever fails and wherever the power goes.
 * @param expected what we believe is there (null: nothing); anything else stays as it is, and the answer is `conflict`
 */
export async function atomicSave(
  means: SaveMeans,
  path: string,
  bytes: Uint8Array,
  expected?: Fingerprint | null,
): Promise<Saved> {
  const { files } = means
  const temporary = join(dirname(path), temporaryName(basename(path), means.randomId()))
  let replaced = false
  let written = false
  try {
    await writeVerified(files, temporary, bytes)
    written = true
    await keepMode(files, path, temporary)
    const mtimeNs = (await files.facts(temporary))?.mtimeNs ?? '0'
    // The check comes last: between it and the rename nothing else may happen.
    if (expected !== undefined && !sameContent(expected, await fingerprintOf(files, path))) {
      await files.remove(temporary)
      return { ok: false, reason: 'conflict' }
    }
    await renamePatiently(means, temporary, path)
    replaced = true
    await files.syncFolder(dirname(path))
    return { ok: true, fingerprint: fingerprintWith(mtimeNs, bytes) }
  } catch (cause) {
    if (!replaced) await removeQuietly(files, temporary)
    return { ok: false, reason: 'failed', code: codeOf(cause), replaced, written }
  }
}

/** Removes what an interrupted save of this file left behind more than a day ago. */
export const removeLeftovers = (means: SaveMeans, path: string): Promise<void> =>
  removeOldTemporaries(means, dirname(path), `.${basename(path).slice(0, 120)}.`)

/** The same for all files of a folder that is ours alone, or for those whose temporaries start like this. */
export async function removeOldTemporaries({ files, clock }: SaveMeans, folder: string, start = '.'): Promise<void> {
  const left = (await files.list(folder)).filter((name) => name.startsWith(start) && /\.[0-9a-z]+\.tmp$/.test(name))
  for (const name of left) {
    const facts = await files.facts(join(folder, name))
    if (facts && clock.now() - facts.modified > 86_400_000) await files.remove(join(folder, name))
  }
}

const temporaryName = (name: string, id: string): string =>
  `.${name.slice(0, 120)}.${id
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 12)}.tmp`

/** Synced before the rename, or a power cut leaves an empty new file; read back, for a disk may lie about a write. */
async function writeVerified(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'new')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
  if (Buffer.compare(await files.read(path), bytes) !== 0)
    throw Object.assign(new Error('What was read back differs from what was written'), { code: 'EVERIFY' })
}

async function keepMode(files: Files, path: string, temporary: string): Promise<void> {
  const old = await files.facts(path)
  if (old) await files.setMode(temporary, old.mode)
}

/** Windows' scanners and sync clients hold a file for moments: try again, but not for ever. */
async function renamePatiently({ files, clock }: SaveMeans, from: string, to: string): Promise<void> {
  for (let waited = 0; ; waited += RENAME_PAUSE) {
    try {
      await files.rename(from, to)
      return
    } catch (cause) {
      if (!HELD_BY_OTHERS.has(codeOf(cause)) || waited >= RENAME_PATIENCE) throw cause
    }
    await pause(clock, RENAME_PAUSE)
  }
}

/** Tidying up must not replace the first error; what stays behind is removed by `removeLeftovers`. */
const removeQuietly = (files: Files, path: string): Promise<unknown> =>
  files.remove(path).catch((cause: unknown) => cause)
