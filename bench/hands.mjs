// What a hand does to a map, the same for the app and for what it is measured beside; figures as ../shared/bench/README.md defines them.
import { quantile } from './figures.mjs'

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const MOVES = 40
const GESTURE = 1500
const FRAME = 1000 / 60

/** ms of every frame while the wheel pans for 1.5 s, and then with Ctrl zooms for 1.5 s, at `x`, `y`. */
export async function panAndZoom(page, cdp, at) {
  const frames = { pan: [], zoom: [] }
  for (const kind of ['pan', 'zoom']) {
    await page.evaluate(() => globalThis.probes.startFrames())
    await wheel(cdp, kind, at)
    frames[kind] = await page.evaluate(() => globalThis.probes.stopFrames())
    await sleep(150)
  }
  return frames
}

/** 60 events a second, at most three unanswered: the browser joins them as it does with a real wheel. */
async function wheel(cdp, kind, { x, y }) {
  const started = performance.now()
  let unanswered = 0
  for (let tick = 1; performance.now() - started < GESTURE; tick++) {
    const direction = performance.now() - started > GESTURE / 2 ? -1 : 1
    if (unanswered < 3) {
      unanswered += 1
      const by =
        kind === 'pan' ? { deltaX: 18 * direction, deltaY: 11 * direction } : { deltaX: 0, deltaY: -4 * direction }
      const event = { type: 'mouseWheel', x, y, ...by, modifiers: kind === 'zoom' ? 2 : 0 }
      const answered = () => (unanswered -= 1)
      cdp.send('Input.dispatchMouseEvent', event).then(answered, answered)
    }
    await sleep(Math.max(0, tick * FRAME - (performance.now() - started)))
  }
}

/** 40 moves of a pressed pointer at 60 Hz; ms from each move to the frame that shows it. */
export async function drag(page, { x, y }) {
  await page.mouse.move(x, y)
  await sleep(80)
  await page.mouse.down()
  await page.evaluate(() => globalThis.probes.startDrag())
  const started = performance.now()
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x - move * 3, y + move * 2)
    await sleep(Math.max(0, move * FRAME - (performance.now() - started)))
  }
  await sleep(100)
  const moves = await page.evaluate(() => globalThis.probes.stopDrag())
  await page.mouse.up()
  return moves
}

/** The share of time, in %, spent in frames over 33.4 ms. */
export function slowShare(frames) {
  const sum = (list) => list.reduce((total, frame) => total + frame, 0)
  return (100 * sum(frames.filter((frame) => frame > 33.4))) / sum(frames)
}

export const p95 = (samples) => quantile(samples, 0.95)

/** MB of the JavaScript heap after two forced collections. */
export async function heapOf(cdp) {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024 ** 2
}
