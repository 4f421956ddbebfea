// `npm run dev`: builds again at every change, behind the same web host and the same content security policy as the product; reload the page to see it.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'
import { watchNode } from './bundleNode.mjs'
import { dataHome, DEFAULT_PORT } from './hosts.mjs'
import { root } from './install.mjs'

const env = {
  ...process.env,
  WORKBACK_PORT: process.env.WORKBACK_PORT ?? String(DEFAULT_PORT),
  WORKBACK_DATA: process.env.WORKBACK_DATA ?? `${dataHome()}-development`,
}
let server

/** The host keeps the built pages in memory: after every build a new one takes its place, and open windows come back by themselves. */
function restart() {
  const next = () => {
    server = spawn(process.execPath, [path.join(root, 'out/electron/web.mjs'), '--stay'], { env, stdio: 'inherit' })
  }
  if (!server || server.exitCode !== null) return next()
  server.removeAllListeners('exit').once('exit', next)
  server.kill('SIGTERM')
}

const renderer = await build({
  configFile: path.join(root, 'build/vite.config.ts'),
  logLevel: 'warn',
  build: { watch: {} },
})
let settled
const soon = () => {
  clearTimeout(settled)
  settled = setTimeout(restart, 200) // both halves are often built by the same change
}
renderer.on('event', (event) => event.code === 'END' && soon())
watchNode(soon)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server?.removeAllListeners('exit').once('exit', () => process.exit(0))
    if (!server?.kill('SIGTERM')) process.exit(0)
  })
