// One deliberately bad line per rule of the house: a rule that no longer fires is worse than none (STACK.md 3.2).
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const cwd = fileURLToPath(new URL('../../..', import.meta.url))
// The rules of the house need no types; without them a fixture needs no file in the project.
const eslint = new ESLint({
  cwd,
  overrideConfigFile: 'build/eslint.config.mjs',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
})
async function broken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

const GLOBALS = 'no-restricted-globals'
const SYNTAX = 'no-restricted-syntax'
const PROPERTIES = 'no-restricted-properties'

describe('lint refuses', () => {
  it.each([
    ['shared/model/bad.ts', 'export const now = () => new Date()', GLOBALS],
    ['shared/model/bad.ts', 'export const id = () => crypto.randomUUID()', GLOBALS],
    ['shared/analysis/bad.ts', 'export const later = (act: () => void) => setTimeout(act, 1)', GLOBALS],
    ['shared/export/bad.ts', 'export const get = () => fetch("https://a.test")', GLOBALS],
    ['shared/layout/bad.ts', 'export const place = () => Math.random()', PROPERTIES],
    ['electron/services/bad.ts', 'export const now = () => Date.now()', SYNTAX],
    ['electron/web/bad.ts', 'export const now = () => new Date()', SYNTAX],
    ['electron/services/bad.ts', 'export const later = (act: () => void) => setTimeout(act, 1)', GLOBALS],
    ['renderer/canvas/bad.ts', 'export const now = () => Date.now()', GLOBALS],
    ['renderer/app/bad.ts', 'export const id = () => crypto.randomUUID()', GLOBALS],
    ['renderer/host/bad.ts', 'export const now = () => performance.now()', GLOBALS],
    ['renderer/store/bad.ts', 'export const call = () => fetch("/api/call")', GLOBALS],
    ['renderer/mirror/bad.ts', 'export const call = () => fetch("/api/call")', GLOBALS],
    ['renderer/host/bad.ts', 'export const keep = () => localStorage.clear()', GLOBALS],
    [
      'renderer/canvas/bad.ts',
      'import { useNodesState } from "@xyflow/react"\nexport const nodes = useNodesState',
      'no-restricted-imports',
    ],
    ['renderer/ui/Bad.tsx', 'export const Bad = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />', SYNTAX],
    ['renderer/ui/bad.ts', 'export const put = (place: Element) => place.innerHTML', SYNTAX],
    ['shared/model/bad.ts', 'export default 1', SYNTAX],
    ['shared/model/bad.ts', 'export * from "./portfolio"', SYNTAX],
    ['shared/model/bad.ts', 'enum Bad { A }\nexport const a = Bad.A', SYNTAX],
    ['shared/model/bad.ts', `export const long = [\n${'  1,\n'.repeat(250)}]`, 'max-lines'],
    ['shared/model/bad.ts', `export function long() {\n${'  void 0\n'.repeat(60)}}`, 'max-lines-per-function'],
    ['shared/model/bad.ts', `export const maze = (a: number) => ${'a ? 1 : '.repeat(10)}2`, 'complexity'],
    ['renderer/ui/Bad.tsx', 'export const Bad = () => <img src="x.png" />', 'jsx-a11y-x/alt-text'],
    [
      'renderer/ui/useBad.ts',
      'import { useState } from "react"\nexport const useBad = (a: boolean) => (a ? useState(1) : null)',
      'react-hooks/rules-of-hooks',
    ],
    ['build/bad.mjs', 'undefinedThing()', 'no-undef'],
  ])('%s: %s', async (file, text, rule) => {
    expect(await broken(file, text)).toContain(rule)
  })

  it('also where a comment asks it not to', async () => {
    const text = '/* eslint-disable */\nexport const now = () => new Date()'

    expect(await broken('shared/model/bad.ts', text)).toContain(GLOBALS)
  })
})

describe('lint allows', () => {
  it.each([
    ['renderer/app/clock.ts', 'export const now = () => Date.now()'],
    ['renderer/app/ids.ts', 'export const id = () => crypto.randomUUID()'],
    ['renderer/host/good.ts', 'export const call = () => fetch("/api/call")'],
    ['renderer/mirror/good.ts', 'export const open = () => indexedDB.open("x")'],
    ['electron/web/main.ts', 'export const now = () => Date.now()'],
    ['electron/services/good.ts', 'export const iso = (time: number) => new Date(time).toISOString()'],
  ])('%s: %s', async (file, text) => {
    expect(await broken(file, text)).toEqual([])
  })
})
