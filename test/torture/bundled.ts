// Programs to be killed are bundled for it, in a folder that is gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** The project's folder: the harness itself may run from a bundle elsewhere. */
const root = process.cwd()

/** Bundles an entry of the project, given by its path from there, into one file. */
export async function bundled(input: string, file: string): Promise<void> {
  const transform = { define: { WORKBACK_VERSION: '"0.0.0"' } }
  const bundle = await rolldown({ input: join(root, input), cwd: root, platform: 'node', tsconfig: false, transform })
  await bundle.write({ file, format: 'esm', codeSplitting: false })
  await bundle.close()
}

/** An empty folder for as long as the act lasts. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'workback-torture-'))
  return act(folder).finally(() => rm(folder, { recursive: true, force: true }))
}
