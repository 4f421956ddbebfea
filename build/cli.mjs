// `npm run workback -- <arguments>`: the command line from the sources, built first if they have changed.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildIfStale, installIfStale, root } from './install.mjs'

installIfStale()
buildIfStale()
const here = process.env.INIT_CWD ?? process.cwd() // npm runs scripts in the project's folder; paths are meant from where the person is
const words = [path.join(root, 'out/electron/cli.mjs'), ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, words, { cwd: here, stdio: 'inherit' })
process.exit(status ?? 1) // its answer, which needs no remark: 1 may only say that something is open
