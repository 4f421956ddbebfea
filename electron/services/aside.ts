// Damaged and replaced files are kept, out of the way, and never deleted by us.
import { basename, join } from 'node:path'
import { asideFolder, epochFiles } from './documentFolder'
import { writeNew, type Files } from './files'

/** Copies a damaged file. Rejects with the disk's code. */
export async function keepAside(files: Files, folder: string, name: string, mark: string): Promise<string> {
  const aside = asideFolder(folder)
  await files.makeFolder(aside)
  const kept = join(aside, `${mark}-${basename(name)}`)
  await writeNew(files, kept, await files.read(join(folder, name)))
  return kept
}

/** Moves all snapshots and journals before an epoch out of the way. Rejects with the disk's code. */
export async function moveAside(files: Files, folder: string, before: number, mark: string): Promise<void> {
  const aside = asideFolder(folder)
  await files.makeFolder(aside)
  const old = (await epochFiles(files, folder)).filter(({ epoch }) => epoch < before)
  for (const { name } of old) await files.rename(join(folder, name), join(aside, `${mark}-${name}`))
  await files.syncFolder(aside)
  await files.syncFolder(folder)
}
