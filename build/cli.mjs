// `npm run workback -- <arguments>`: the command line from the sources, built first if they have changed.
import path from 'node:path'
import { buildIfStale, installIfStale, root, run } from './install.mjs'

installIfStale()
buildIfStale()
const here = process.env.INIT_CWD ?? process.cwd() // npm runs scripts in the project's folder; paths are meant from where the person is
run(process.execPath, [path.join(root, 'out/electron/cli.mjs'), ...process.argv.slice(2)], { cwd: here })
