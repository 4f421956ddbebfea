// What `npm run package -- --stub` would say of a package that is not as it should be.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkPackage, makeStub } from '../../../build/packageStub.mjs'

const asar = fileURLToPath(new URL('../../../node_modules/.bin/asar', import.meta.url))
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'workback-package-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** A package around these files whose binary has been left as it was downloaded. */
function packageOf(files: readonly string[]): string {
  for (const file of files) {
    mkdirSync(join(folder, 'app', file, '..'), { recursive: true })
    writeFileSync(join(folder, 'app', file), 'x')
  }
  const made = join(folder, 'linux-unpacked')
  mkdirSync(join(made, 'resources'), { recursive: true })
  execFileSync(asar, ['pack', join(folder, 'app'), join(made, 'resources/app.asar')])
  copyFileSync(join(makeStub(join(folder, 'stub')), 'electron'), join(made, 'workback'))
  return made
}

const WHOLE = ['out/electron/main.cjs', 'out/electron/preload.cjs', 'out/renderer/index.html', 'package.json']

it('names what is missing and what does not belong there', () => {
  const made = packageOf([
    ...WHOLE.slice(1),
    'node_modules/ws/index.js',
    'out/renderer/index.js.map',
    'build/start.mjs',
  ])

  const problems = checkPackage(made)

  expect(problems).toContain('/out/electron/main.cjs is missing')
  for (const foreign of ['/node_modules/ws/index.js', '/out/renderer/index.js.map', '/build/start.mjs'])
    expect(problems).toContain(`${foreign} does not belong there`)
})

it('names every fuse that was not set, of a package whose files are right', () => {
  const problems = checkPackage(packageOf(WHOLE))

  expect(problems).toContain('the fuse OnlyLoadAppFromAsar is not Enabled')
  expect(problems.every((problem) => problem.startsWith('the fuse '))).toBe(true)
})
