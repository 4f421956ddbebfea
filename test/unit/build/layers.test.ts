// One deliberately bad import per layer rule, in a small house of its own: a rule that no longer fires is worse than none (STACK.md 3.2).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const checker = join(root, 'build/dependencies.cjs')
let houses: string[] = []
afterEach(() => {
  for (const house of houses) rmSync(house, { recursive: true })
  houses = []
})

/** A house below out/, so that it finds the installed libraries; `imports` is written from → to. */
function houseWith(imports: Readonly<Record<string, string>>): string {
  mkdirSync(join(root, 'out'), { recursive: true })
  const house = mkdtempSync(join(root, 'out/layers-'))
  houses.push(house)
  const lines = Object.entries({ ...ROOMS, ...imports })
  for (const [file, to] of lines)
    write(house, file, to === '' ? 'export const room = 1\n' : `export { x } from '${to}'\n`)
  return house
}

function write(house: string, file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

function check(house: string, program = checker) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: house, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** What every house has, so that nothing is missing but what a case leaves out. */
const ROOMS = {
  'shared/model/room.ts': '',
  'shared/analysis/room.ts': '',
  'renderer/app/room.ts': '',
  'renderer/canvas/room.ts': '',
  'renderer/host/room.ts': '',
  'renderer/ui/room.ts': '',
  'electron/services/room.ts': '',
  'electron/shell/room.ts': '',
  'electron/web/room.ts': '',
  'test/room.ts': '',
}

const BAD: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['everything-resolves', 'shared/model/unresolved.ts', './nowhere'],
  ['shared-is-pure', 'shared/export/toRenderer.ts', '../../renderer/app/room'],
  ['shared-has-no-node', 'shared/export/toNode.ts', 'node:path'],
  ['shared-libraries', 'shared/export/toLibrary.ts', 'react'],
  ['model-is-a-leaf', 'shared/model/toAnalysis.ts', '../analysis/room'],
  ['analysis-knows-the-model', 'shared/analysis/toExport.ts', '../export/toNode'],
  ['only-the-shell-knows-electron', 'electron/web/toElectron.ts', 'electron'],
  ['services-stand-alone', 'electron/services/toWeb.ts', '../web/room'],
  ['hosts-are-siblings', 'electron/web/toShell.ts', '../shell/room'],
  ['one-door-to-the-disk', 'electron/services/filesElsewhere.ts', 'node:fs/promises'],
  ['renderer-has-no-node', 'renderer/app/toNode.ts', 'node:path'],
  ['window-does-not-know-the-host', 'renderer/app/toHost.ts', '../../electron/services/room'],
  ['host-does-not-know-the-window', 'electron/services/toWindow.ts', '../../renderer/app/room'],
  ['features-are-siblings', 'renderer/outline/toCanvas.ts', '../canvas/room'],
  ['features-do-no-io', 'renderer/canvas/toHost.ts', '../host/room'],
  ['phones-get-their-own-page', 'renderer/join/toApp.ts', '../app/room'],
  ['ui-has-no-domain', 'renderer/ui/toModel.ts', '../../shared/model/room'],
  ['store-is-headless', 'renderer/store/toReact.ts', 'react'],
  ['dexie-only-in-the-mirror', 'renderer/store/toDexie.ts', 'dexie'],
]

it('finds every forbidden import, each by its rule', () => {
  const cycle = { 'shared/model/round.ts': './about', 'shared/model/about.ts': './round' }
  const house = houseWith({ ...Object.fromEntries(BAD.map(([, from, to]) => [from, to])), ...cycle })

  const { status, stderr } = check(house)

  expect(status).toBe(1)
  for (const [rule, from] of BAD) expect(stderr).toContain(`${rule}: ${from} → `)
  expect(stderr).toContain('no-cycles: shared/model/')
})

it('has a bad import here for every rule it knows', () => {
  const names = [...readFileSync(checker, 'utf8').matchAll(/^ {2}'([\w-]+)': \{$/gm)].map(([, name]) => name)

  expect([...BAD.map(([rule]) => rule), 'no-cycles'].sort()).toEqual(names.sort())
})

it('passes a house in order', () => {
  const house = houseWith({ 'shared/analysis/good.ts': '../model/room', 'electron/shell/good.ts': '../services/room' })

  expect(check(house)).toMatchObject({ status: 0, stdout: '12 modules, 0 violations\n' })
})

it('fails when a source was not looked at', () => {
  const house = houseWith({})
  const blind = readFileSync(checker, 'utf8').replace('doNotFollow:', "exclude: { path: 'canvas' }, doNotFollow:")
  write(house, 'blind.cjs', blind)

  const { status, stderr } = check(house, join(house, 'blind.cjs'))

  expect(status).toBe(1)
  expect(stderr).toContain('renderer/canvas/room.ts was not looked at')
})

it('fails in a folder where there is nothing to look at', () => {
  const house = houseWith({})
  for (const folder of ['shared', 'renderer', 'electron', 'test']) {
    rmSync(join(house, folder), { recursive: true })
    mkdirSync(join(house, folder))
  }

  expect(check(house).status).toBe(1)
})
