// The folder list of windows that have no dialog of their own: names and handles, never paths.
import { basename, dirname, join } from 'node:path'
import type { Output } from '../../shared/host/contract'
import { cleanName } from './cleanName'
import { diskNotice } from './diskNotice'
import type { FileHandles } from './fileHandles'
import type { FileFacts, Files } from './files'

/** By their endings: portfolios, and what a table or an outline is written in. */
const LISTED = { open: /\.json$/i, import: /\.(?:csv|tsv|tab|txt|text|md)$/i }

/** Folders, and the files that are looked for, by name; what is hidden or cannot be looked at is left out. */
export async function listFolder(
  files: Files,
  handles: FileHandles,
  folder: string,
  purpose: keyof typeof LISTED,
): Promise<Output<'folder.list'>> {
  const name = basename(folder) || folder
  try {
    const names = (await files.list(folder)).filter((each) => !each.startsWith('.')).sort()
    const entries = await Promise.all(names.map((each) => entryOf(files, join(folder, each))))
    const found = entries.filter((entry) => entry !== null)
    return {
      ok: true,
      name,
      parent: dirname(folder) === folder ? null : handles.folderFor(dirname(folder)),
      folders: found
        .filter(({ facts }) => facts.kind === 'folder')
        .map(({ path }) => ({ folder: handles.folderFor(path), name: basename(path) })),
      files: found
        .filter(({ path, facts }) => facts.kind === 'file' && LISTED[purpose].test(path))
        .map(({ path, facts }) => ({
          file: handles.fileFor(path),
          name: basename(path),
          size: facts.size,
          modified: new Date(facts.modified).toISOString(),
        })),
    }
  } catch (cause) {
    return { ok: false, notice: diskNotice('notice.file.unreadable', cause, { name }) }
  }
}

/** A handle for a name in a folder, whether or not anything is there yet. */
export async function fileInFolder(
  files: Files,
  handles: FileHandles,
  folder: string,
  wanted: string,
): Promise<Output<'folder.file'>> {
  const name = cleanName(wanted, 'portfolio.workback.json')
  try {
    const path = join(folder, name)
    return { ok: true, file: handles.fileFor(path), name, exists: (await files.facts(path)) !== null }
  } catch (cause) {
    return { ok: false, notice: diskNotice('notice.file.unreadable', cause, { name }) }
  }
}

async function entryOf(files: Files, path: string): Promise<{ path: string; facts: FileFacts } | null> {
  try {
    const facts = await files.facts(path)
    return facts && { path, facts }
  } catch {
    return null // not ours to look at; the list goes on without it
  }
}
