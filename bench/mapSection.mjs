// -- map: what a typist and a projector feel. Figures come from inside a real window on the built product.
import { openFile, openWindow } from './driver.mjs'
import { quantile } from './figures.mjs'
import { drag, heapOf, panAndZoom, slowShare, sleep, p95 } from './hands.mjs'
import { mapGraph } from './mapGraph.mjs'

const KEYS = 20
const LENSES = 3
const FINDS = 3

/**
 * All figures of the built app for one size, as the goals name them; one that could not be taken is left out and stands in `missing`.
 * `paint` is from the host's answer having arrived (JSON, not yet parsed) to the complete paint: parsing, journal state and mirror are
 * in it, page load and fonts are not. `open` is from the click in the folder list, with everything the host does before it answers.
 */
export async function mapSection({ browser, host, fileName, size }) {
  const graph = mapGraph(size)
  const { page, context, problems } = await openWindow(browser, host.address)
  const cdp = await context.newCDPSession(page)
  const figures = { missing: {} }
  const take = async (name, measure) => {
    try {
      Object.assign(figures, await measure())
    } catch (problem) {
      figures.missing[name] = String(problem.message).split('\n')[0]
    }
  }
  try {
    const empty = await heapOf(cdp)
    await take('paint', () => opening(page, fileName, graph))
    await take('heap', async () => ({
      heap: (await heapOf(cdp)) - empty,
      dom: (await cdp.send('Memory.getDOMCounters')).nodes,
    }))
    await take('fit', () => gestures(page, cdp, 'fit'))
    await take('lens', () => lenses(page))
    await take('tidy', () => tidying(page))
    await take('find', () => finding(page, graph.focus))
    await take('near', () => gestures(page, cdp, 'near'))
    await take('drag', () => dragging(page, graph.focus))
    await take('key', () => keys(page, graph.focus))
    if (problems.length > 0) figures.missing['page errors'] = problems.join(' | ')
    return figures
  } finally {
    await context.close()
  }
}

async function opening(page, fileName, { nodes, edges }) {
  const { calm, first, fromData } = await openFile(page, fileName, { cards: nodes.length, flows: edges.length })
  const [hostMs] = await page.evaluate(() => globalThis.probes.calls('document.open'))
  return { open: calm, openFirst: first, openHost: hostMs, paint: fromData }
}

async function gestures(page, cdp, where) {
  const { pan, zoom } = await panAndZoom(page, cdp, await middleOf(page))
  const both = [...pan, ...zoom]
  return {
    [where]: p95(both),
    [`${where}Slow`]: slowShare(both),
    [`${where}Pan`]: p95(pan),
    [`${where}Zoom`]: p95(zoom),
  }
}

const middleOf = (page) =>
  page.evaluate(() => {
    const { x, y, width, height } = document.getElementById('map').getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })

/** With the whole map in view, from one use case's lens to the next. */
async function lenses(page) {
  await toMap(page)
  await page.keyboard.press('f')
  await sleep(600)
  const samples = []
  for (let number = 1; number <= LENSES; number++) samples.push(await changedBy(page, `${number}`))
  await page.keyboard.press('0')
  await sleep(400)
  return { lens: quantile(samples, 0.5) }
}

const toMap = (page) => page.evaluate(() => document.getElementById('map').focus({ preventScroll: true }))

async function changedBy(page, key) {
  await page.evaluate(() => globalThis.probes.startChange())
  await page.keyboard.press(key)
  const ms = await page.evaluate(() => globalThis.probes.changed)
  if (ms === null) throw new Error(`${key} changed nothing on the map`)
  return ms
}

/** The second of two: the worker has started and its code has run once. */
async function tidying(page) {
  const samples = []
  for (let round = 0; round < 2; round++) {
    await toMap(page)
    await page.evaluate(() => globalThis.probes.startTidy())
    await page.keyboard.press('Shift+T')
    const ms = await page.evaluate(() => globalThis.probes.tidied)
    if (ms === null) throw new Error('no proposal within 60 s')
    samples.push(ms)
    await sleep(400)
    await page.keyboard.press('Escape')
    await sleep(600)
  }
  return { tidyCold: samples[0], tidy: samples[1] }
}

/**
 * From Enter on the name in Find, with the whole map in view, to the frame after the camera has arrived: the first jump, by which the goal is
 * judged, and the median of those after it. Leaves the product selected, at zoom 1.
 */
async function finding(page, { name }) {
  const samples = []
  for (let jump = 0; jump < FINDS; jump++) {
    await toMap(page)
    await page.keyboard.press('f')
    await sleep(600)
    await page.keyboard.press('Control+f')
    await page.keyboard.type(name)
    await page.getByRole('option').first().waitFor()
    await sleep(300)
    samples.push(await changedBy(page, 'Enter'))
  }
  await page.keyboard.press('Control+0')
  await sleep(700)
  return { find: samples[0], findWarm: quantile(samples.slice(1), 0.5) }
}

async function dragging(page, focus) {
  await centre(page, focus)
  return { drag: p95(await drag(page, await onScreen(page, focus))) }
}

async function centre(page, { name }) {
  await toMap(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type(name)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await sleep(700)
}

const onScreen = (page, { id }) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(`.react-flow__node[data-id="${wanted}"]`)?.getBoundingClientRect()
    if (!box) throw new Error('the product is not in sight')
    return { x: box.x + box.width / 2, y: box.y + Math.min(20, box.height / 2) }
  }, id)

/** The one figure the typist feels most: Ctrl+← on a selected product, again and again, each time from the new one. */
async function keys(page, focus) {
  await centre(page, focus)
  const { x, y } = await onScreen(page, focus)
  await page.mouse.click(x, y)
  const samples = []
  for (let time = 0; time < KEYS; time++) {
    await page.evaluate(() => globalThis.probes.startKey())
    await page.keyboard.press('Control+ArrowLeft')
    const sample = await page.evaluate(() => globalThis.probes.keyed)
    if (sample === null) throw new Error(`no name field had the cursor within 10 s, at key ${time + 1}`)
    samples.push(sample)
    await page.keyboard.type(`N${time}`) // a card without a name would not stay
    await page.keyboard.press('Escape')
    await sleep(150)
  }
  await sleep(300)
  const acknowledged = await page.evaluate(() => globalThis.probes.calls('document.submit'))
  return { key: quantile(samples, 0.5), keySlow: p95(samples), ack: quantile(acknowledged, 0.5) }
}
