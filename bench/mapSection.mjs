// -- map: what a typist and a projector feel. Figures come from inside a real window on the built product.
import { openFile, openWindow } from './driver.mjs'
import { figure, frameFigures, missing } from './figures.mjs'

const KEYS = 20
const MOVES = 40
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Everything about one size, in the order in which it is felt. */
export async function mapSection({ browser, host, fileName }) {
  const window = await openWindow(browser, host.address)
  const { page, context, problems } = window
  const cdp = await context.newCDPSession(page)
  const figures = {}
  const take = async (name, measure) => {
    try {
      Object.assign(figures, await measure())
    } catch (problem) {
      figures[name] = missing(problem.message)
    }
  }
  try {
    const empty = await heapOf(cdp)
    await take('open', () => opening(page, fileName))
    await take('heap', async () => ({
      'heap of the document': figure([(await heapOf(cdp)) - empty], 'MB'),
      'DOM nodes': figure([(await cdp.send('Memory.getDOMCounters')).nodes], 'nodes'),
    }))
    await take('whole map', () => gestures(page, cdp, 'whole map'))
    await take('select', () => selectMiddle(page))
    await take('near', () => gestures(page, cdp, 'near'))
    await take('drag', () => dragging(page))
    await take('key', () => keys(page))
    if (problems.length > 0) figures['page errors'] = missing(problems.join(' | '))
    return figures
  } finally {
    await context.close()
  }
}

async function heapOf(cdp) {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024 ** 2
}

async function opening(page, fileName) {
  const { first, calm, cards, painted } = await openFile(page, fileName)
  if (!painted) throw new Error('no card was painted within 60 s')
  return {
    'open file to first cards': figure([first]),
    'open file to calm': figure([calm]),
    'open file, of which the host': figure(await page.evaluate(() => globalThis.probes.calls('document.open'))),
    'cards on the page': figure([cards], 'cards'),
  }
}

/** The wheel pans, with Ctrl it zooms: 60 events a second, at most three unanswered. */
async function gestures(page, cdp, where) {
  const figures = {}
  for (const kind of ['pan', 'zoom']) {
    await page.evaluate(() => globalThis.probes.startFrames())
    await wheel(cdp, kind, 1500)
    Object.assign(figures, frameFigures(`${kind}, ${where}`, await page.evaluate(() => globalThis.probes.stopFrames())))
    await sleep(300)
  }
  return figures
}

async function wheel(cdp, kind, ms) {
  const started = performance.now()
  let unanswered = 0
  for (let tick = 1; performance.now() - started < ms; tick++) {
    const direction = performance.now() - started > ms / 2 ? -1 : 1
    if (unanswered < 3) {
      unanswered += 1
      const by =
        kind === 'pan' ? { deltaX: 18 * direction, deltaY: 11 * direction } : { deltaX: 0, deltaY: -4 * direction }
      const event = { type: 'mouseWheel', x: 800, y: 400, ...by, modifiers: kind === 'zoom' ? 2 : 0 }
      const answered = () => (unanswered -= 1)
      cdp.send('Input.dispatchMouseEvent', event).then(answered, answered)
    }
    await sleep(Math.max(0, tick * 16.67 - (performance.now() - started)))
  }
}

/** A product, at a scale where its card is drawn whole: by Find, for from afar no card is mounted that could be clicked. */
async function selectMiddle(page) {
  await page.keyboard.press('Control+f')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await sleep(400)
  await page.keyboard.press('Shift+F')
  await sleep(700)
  return {}
}

const middleProduct = (page) =>
  page.evaluate(() => {
    const map = document.getElementById('map').getBoundingClientRect()
    const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
    const cards = [...document.querySelectorAll('.react-flow__node-dataProduct')].map((card) =>
      card.getBoundingClientRect(),
    )
    const away = (box) => Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y)
    const [nearest] = cards.sort((one, other) => away(one) - away(other))
    if (!nearest) throw new Error('no product is in sight')
    return { x: nearest.x + nearest.width / 2, y: nearest.y + Math.min(20, nearest.height / 2) }
  })

async function dragging(page) {
  const { x, y } = await middleProduct(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    globalThis.probes.startDrag()
    globalThis.probes.startFrames()
  })
  const started = performance.now()
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x - move * 3, y + move * 2)
    await sleep(Math.max(0, move * 16.67 - (performance.now() - started)))
  }
  await sleep(100)
  const [moves, frames] = await page.evaluate(() => [globalThis.probes.stopDrag(), globalThis.probes.stopFrames()])
  await page.mouse.up()
  return { 'drag: move to painted': figure(moves), ...frameFigures('drag', frames) }
}

/** The one figure the typist feels most: Ctrl+← on a selected product, again and again, each time from the new one. */
async function keys(page) {
  const { x, y } = await middleProduct(page)
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
  return {
    'key to painted new product': figure(samples),
    'command to acknowledgement': figure(await page.evaluate(() => globalThis.probes.calls('document.submit'))),
  }
}
