// Exported texts, written into a folder that was chosen, each of them whole (RELIABILITY.md T5).
import { basename, isAbsolute, join, relative } from 'node:path'
import type { Output } from '../../shared/host/contract'
import { atomicSave, type SaveMeans } from './atomicSave'
import { cleanName, distinctNames } from './cleanName'
import { diskNotice } from './diskNotice'

/** Stops at the first failure and says which files are there already. An existing file of the same name is replaced. */
export async function writeExports(
  means: SaveMeans,
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Output<'export.write'>> {
  const names = distinctNames(files.map(({ name }) => cleanName(name, 'export')))
  const written: string[] = []
  for (const [index, { text }] of files.entries()) {
    const name = names[index] ?? ''
    const path = join(folder, name)
    if (!isInside(folder, path))
      return { ok: false, notice: { text: 'notice.export.failed', values: { name, written: index } } }
    const saved = await atomicSave(means, path, Buffer.from(text))
    if (!saved.ok) {
      const code = saved.reason === 'failed' ? saved.code : 'EEXIST'
      const cause = Object.assign(new Error(code), { code })
      return { ok: false, notice: diskNotice('notice.export', cause, { name, written: index }) }
    }
    written.push(name)
  }
  return { ok: true, written, folder: basename(folder) }
}

/** A second fence behind the clean names. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}
