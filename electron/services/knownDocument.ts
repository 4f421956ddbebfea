// What this computer knows of a document besides its steps, also where meta.json cannot be read: the journal is the document, meta.json is not.
import { join } from 'node:path'
import { asideFolder, epochFiles, META, readMeta, type DocumentMeta } from './documentFolder'
import type { Files } from './files'
import { readDocument } from './readDocument'

/** Where nobody can say any more when it was open: every real opening has a higher number. */
export const NEVER_OPENED = 0

/** null: the folder holds no document. Never rejects for what is wrong with one document. */
export async function knownDocument(files: Files, folder: string, name: string): Promise<DocumentMeta | null> {
  const meta = await readMeta(files, folder)
  if (meta) return meta
  const epochs = await epochFiles(files, folder).catch(() => [])
  if (epochs.length === 0) return null
  const reading = await readDocument(files, folder).catch(() => null) // then it is named by its folder, and opening it says why not
  const modified = (await files.facts(folder).catch(() => null))?.modified ?? 0
  const present = reading?.history.present
  return {
    ...{ format: 1, docId: present?.id ?? name, name: present?.name ?? name, file: null, pending: null },
    ...{ savedSequence: 0, lastSeq: 0, openedSeq: 0, chain: '', cleanClose: false, mirrorSentinel: '' },
    ...{ opening: NEVER_OPENED, openedAt: new Date(modified).toISOString() },
  }
}

/** Moves a meta.json that cannot be read out of the way, for a new one takes its place. False: there was none. Rejects with the disk's code. */
export async function keepUnreadableMeta(files: Files, folder: string, mark: string): Promise<boolean> {
  if (!(await files.facts(join(folder, META)))) return false
  await files.makeFolder(asideFolder(folder))
  await files.rename(join(folder, META), join(asideFolder(folder), `${mark}-${META}`))
  await files.syncFolder(folder)
  return true
}
