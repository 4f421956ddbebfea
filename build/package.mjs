// `npm run package -- [electron-builder's arguments]`: the desktop packages of this system into out/dist.
// `--stub` packs around a stand-in for Electron's binary, which needs no network, and checks what was packed: part of `npm test`.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findElectron } from './hosts.mjs'
import { buildIfStale, installIfStale, root, run } from './install.mjs'

installIfStale()
buildIfStale()
const { checkPackage, makeStub } = await import('./packageStub.mjs')
const args = process.argv.slice(2).filter((word) => word !== '--stub')
if (process.argv.includes('--stub')) {
  const output = path.join(root, 'out/stub')
  pack(['--dir', '--linux', `-c.electronDist=${makeStub(output)}`, `-c.directories.output=${output}/dist`])
  const problems = checkPackage(path.join(output, 'dist/linux-unpacked'))
  for (const problem of problems) console.error(`The package is not as it should be: ${problem}`)
  if (problems.length > 0) process.exit(1)
  console.log('Packed and checked: files, size, fuses')
} else {
  const electron = findElectron(root)
  if (!electron.path && !reachesDownloads()) {
    console.error(`A package needs Electron's binary, and ${electron.why}. One of these will do:`)
    console.error('  npx install-electron    where github.com can be reached')
    console.error('  ELECTRON_OVERRIDE_DIST_PATH=/folder/with/electron npm run package')
    process.exit(1)
  }
  pack(electron.path ? [`-c.electronDist=${path.dirname(electron.path)}`, ...args] : args)
}

function pack(words) {
  const builder = path.join(root, 'node_modules/electron-builder/cli.js')
  const quiet = { env: { ...process.env, DEBUG: undefined } }
  run(process.execPath, [builder, '-c', 'build/electron-builder.yml', '--publish', 'never', ...words], quiet)
}

/** electron-builder itself would try for most of a minute before it says so. */
function reachesDownloads() {
  const ask = "fetch('https://github.com', { method: 'HEAD' }).then(() => process.exit(0), () => process.exit(1))"
  return spawnSync(process.execPath, ['-e', ask], { timeout: 5000 }).status === 0
}
