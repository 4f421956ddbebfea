// A stand-in for Electron's binary to pack around, and what has to be true of the package (STACK.md 5).
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './install.mjs'

const MOST_BYTES = 12_000_000
/** Where the fuses lie in a binary: this mark, a version, their number, then one character each. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
}
const MUST_HOLD = ['/out/electron/main.cjs', '/out/electron/preload.cjs', '/out/renderer/index.html', '/package.json']

/** Makes the stand-in below `folder` and answers its place. */
export function makeStub(folder) {
  const stub = path.join(folder, 'electron')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(stub, 'resources'), { recursive: true })
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'))
  writeFileSync(path.join(stub, 'version'), version)
  writeFileSync(path.join(stub, 'LICENSE'), 'A stand-in for tests.\n')
  writeFileSync(
    path.join(stub, 'electron'),
    Buffer.from(`#!/bin/sh\nexit 0\n${FUSE_MARK}\x01\x09${'0'.repeat(9)}\n`, 'latin1'),
  )
  chmodSync(path.join(stub, 'electron'), 0o755)
  return stub
}

/** What is wrong with a package that electron-builder has made; nothing when all is well. */
export function checkPackage(folder) {
  const archive = path.join(folder, 'resources/app.asar')
  return [...wrongFiles(archive), ...wrongSize(archive), ...wrongFuses(path.join(folder, 'workback'))]
}

function wrongFiles(archive) {
  const held = tool('asar', 'list', archive)
    .split('\n')
    .filter(Boolean)
    .map((file) => file.replaceAll('\\', '/'))
  const foreign = held.filter(
    (file) => !/^\/(out(\/(electron|renderer)(\/.*)?)?|package\.json)$/.test(file) || file.endsWith('.map'),
  )
  const missing = MUST_HOLD.filter((file) => !held.includes(file))
  return [...missing.map((file) => `${file} is missing`), ...foreign.map((file) => `${file} does not belong there`)]
}

function wrongSize(archive) {
  const { size } = statSync(archive)
  return size > MOST_BYTES ? [`app.asar has ${size} bytes, more than ${MOST_BYTES}`] : []
}

function wrongFuses(binary) {
  const read = tool('electron-fuses', 'read', '--app', binary)
  return Object.entries(FUSES)
    .filter(([fuse, state]) => !new RegExp(`${fuse} is ${state}`).test(read))
    .map(([fuse, state]) => `the fuse ${fuse} is not ${state}`)
}

function tool(name, ...args) {
  const { stdout, stderr, status } = spawnSync(path.join(root, 'node_modules/.bin', name), args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return stdout
}
