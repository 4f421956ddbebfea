// The built renderer, read once at start: what was not listed then cannot be asked for, so there is no path to traverse (RELIABILITY.md T5).
import { join } from 'node:path'
import { mediaTypeOf } from '../../shared/host/pageHeaders'
import type { Files } from './files'

/** One file as a host sends it. */
export interface BuiltPage {
  readonly type: string
  readonly bytes: Uint8Array
}

/** From '/index.html', as an address has it, to its content. */
export type BuiltPages = ReadonlyMap<string, BuiltPage>

/** Reads all files below `folder`; rejects when it is not there, for then nothing has been built. */
export async function readBuiltPages(files: Files, folder: string): Promise<BuiltPages> {
  const found = await filesBelow(files, folder, '')
  return new Map(
    await Promise.all(
      found.map(
        async (path) => [path, { type: mediaTypeOf(path), bytes: await files.read(join(folder, path)) }] as const,
      ),
    ),
  )
}

async function filesBelow(files: Files, root: string, at: string): Promise<readonly string[]> {
  const names = await files.list(join(root, at))
  const below = await Promise.all(
    names.map(async (name) => {
      const path = `${at}/${name}`
      const facts = await files.facts(join(root, path))
      return facts?.kind === 'folder' ? filesBelow(files, root, path) : [path]
    }),
  )
  return below.flat()
}
