// What Workback is measured beside, in the same run and the same browser: R (React Flow as in its examples) and the floor (one canvas).
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'rolldown'
import { quantile } from './figures.mjs'
import { drag, heapOf, panAndZoom, slowShare, sleep, p95 } from './hands.mjs'
import { mapGraph } from './mapGraph.mjs'

const root = path.join(import.meta.dirname, '..')
const bundles = path.join(root, 'out/bench/references')
const NAMES = ['rfNaive', 'floorCanvas']
const PAGE = (name) => `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/rf.css">
<style>html, body { margin: 0; height: 100%; overflow: hidden } #root { position: fixed; inset: 0 }</style>
<div id="root"></div><script type="module" src="/${name}.js"></script>`
const MIDDLE = { x: 800, y: 450 }
const ADDED = 5

/** Serves the pages of the references; `stop` ends it. */
export async function startReferences() {
  for (const name of NAMES)
    await build({
      input: path.join(root, `bench/references/${name}.js`),
      ...{ cwd: root, platform: 'browser', tsconfig: false },
      logLevel: 'silent', // React Flow’s "use client" means nothing here; errors are thrown
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
      output: { file: path.join(bundles, `${name}.js`), format: 'esm', codeSplitting: false, minify: true },
    })
  const sheet = createRequire(import.meta.url).resolve('@xyflow/react/dist/style.css')
  const server = createServer(({ url }, response) => {
    const [name, extension] = url.slice(1).split('.')
    if (NAMES.includes(name) && extension === undefined)
      return response.setHeader('content-type', 'text/html').end(PAGE(name))
    const file = url === '/rf.css' ? sheet : path.join(bundles, path.basename(url))
    if (!existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', extension === 'css' ? 'text/css' : 'text/javascript')
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${server.address().port}`
  return { address, stop: () => server.close() }
}

/** All figures of one reference for one size, as the goals name them. */
export async function referenceFigures({ browser, address, name, size }) {
  const graph = mapGraph(size)
  const wanted = graph.nodes.length + graph.edges.length
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    const cdp = await context.newCDPSession(page)
    await page.goto(`${address}/${name}`)
    await page.waitForFunction(() => globalThis.reference?.ready())
    await page.evaluate((data) => (globalThis.graph = data), graph)
    await sleep(400)
    const empty = await heapOf(cdp)
    const paint = await page.evaluate(
      (count) =>
        globalThis.paintOf(() => globalThis.reference.load(globalThis.graph), globalThis.reference.count, count),
      wanted,
    )
    const heap = (await heapOf(cdp)) - empty
    const fit = await panAndZoom(page, cdp, MIDDLE)
    await page.evaluate(() => globalThis.reference.fit())
    await sleep(400)
    const added = await additions(page)
    await page.evaluate(() => globalThis.reference.near(globalThis.graph.focus))
    await sleep(700)
    const near = await panAndZoom(page, cdp, MIDDLE)
    await page.evaluate(() => globalThis.reference.near(globalThis.graph.focus))
    await sleep(500)
    const moves = await drag(page, await page.evaluate(() => globalThis.reference.onScreen(globalThis.graph.focus.id)))
    return {
      ...{ paint, heap, add: quantile(added, 0.5), drag: p95(moves) },
      ...{ fit: p95([...fit.pan, ...fit.zoom]), fitSlow: slowShare([...fit.pan, ...fit.zoom]) },
      ...{ near: p95([...near.pan, ...near.zoom]), nearSlow: slowShare([...near.pan, ...near.zoom]) },
    }
  } finally {
    await context.close()
  }
}

async function additions(page) {
  const samples = []
  for (let index = 0; index < ADDED; index++) {
    samples.push(
      await page.evaluate((number) => {
        const { reference, graph } = globalThis
        const by = 40 + number * 8
        const node = { ...graph.focus, id: `new${number}`, x: graph.focus.x + by, y: graph.focus.y + by }
        const target = graph.edges.find(({ source }) => source === graph.focus.id)?.target ?? graph.nodes.at(-1).id
        const edge = { id: `newEdge${number}`, source: node.id, target }
        return globalThis.addedIn(() => reference.add(node, edge), reference.count, reference.count() + 2)
      }, index),
    )
    await sleep(60)
  }
  return samples
}
