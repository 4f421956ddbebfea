// -- suggest, in a real window on the built product: what the window's own thread has to do for one more letter, with the list following.
import { openFile, openWindow } from './driver.mjs'
import { figure } from './figures.mjs'
import { mapGraph } from './mapGraph.mjs'

const NEED = 'As a store manager, I need returned articles with size and reason every hour'
/** Long enough for the list to follow, which waits for no letter. */
const REST = 150

/** ms of the window's thread per letter, list included: in the typist line, and in the name of a new card on the map. */
export async function suggestWindowSection({ browser, host, fileName, size }) {
  const { nodes, edges } = mapGraph(size)
  const { page, context } = await openWindow(browser, host.address)
  try {
    await openFile(page, fileName, { cards: nodes.length, flows: edges.length })
    await page.waitForTimeout(4000) // the window rests, and reads the products meanwhile
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }) // the thread's own time, however loaded the machine is
    await page.locator('#map').focus()
    await page.keyboard.press('/')
    const typist = await lettersOf(page, cdp)
    await page.keyboard.press('Escape')
    await page.locator('#map').focus()
    await page.keyboard.press('u')
    const card = await lettersOf(page, cdp)
    return {
      'window: one letter in the typist line': { ...figure(typist), limit: 30 },
      'window: one letter of a new use case on the map': { ...figure(card), limit: 30 },
    }
  } finally {
    await context.close()
  }
}

async function lettersOf(page, cdp) {
  const samples = []
  for (const letter of NEED) {
    const before = await busy(cdp)
    await page.keyboard.type(letter)
    await page.waitForTimeout(REST)
    samples.push((await busy(cdp)) - before)
  }
  return samples
}

async function busy(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
}
