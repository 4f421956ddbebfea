// `npm run screenshots`: every view, light and dark, on a laptop and on a large screen, with nothing, the sample and a large portfolio.
// Into out/screenshots/. --only=WORDS keeps the pictures whose name holds one of these words (map,dark,1280x720 …).
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { newHome, openFile, openWindow, startHost } from '../bench/driver.mjs'
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs'
import { buildIfStale, root } from './install.mjs'

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
const THEMES = ['light', 'dark']
const CONTENTS = ['empty', 'sample', 'L']
/** Keys to press on the map and text to type; each picture starts from the frame with the map in view. */
const VIEWS = {
  map: [],
  'map-selected': ['Alt+ArrowLeft'],
  outline: ['Control+2'],
  review: ['Control+Shift+R'],
  'lens-2': ['2'],
  palette: ['Control+k'],
  shortcuts: ['F1'],
  find: ['Control+f'],
  owner: ['O'],
  connect: ['c'],
  'slo-interview': ['l'],
  export: ['Control+Shift+E'],
  typist: ['/', 'type:uc Retain customers < dp Churn Score +score < src CRM'],
}
/** What needs a selected product, and so is not there in an empty document. */
const ON_A_CARD = ['map-selected', 'owner', 'connect', 'slo-interview']

const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice(7)
  .split(',')
const folder = path.join(root, 'out/screenshots')
const missed = []
let taken = 0

buildIfStale()
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: chromiumFlags() })
for (const content of CONTENTS)
  for (const theme of THEMES) for (const viewport of SCREENS) await photograph(content, theme, viewport)
await browser.close()
console.log(`${taken} pictures in ${path.relative(root, folder)}`)
for (const line of missed) console.error(line)
process.exitCode = missed.length > 0 ? 1 : 0

/** One host, one window, all views of it. */
async function photograph(content, theme, viewport) {
  const names = Object.keys(VIEWS)
    .filter((view) => content !== 'empty' || !ON_A_CARD.includes(view))
    .map((view) => [view, `${content}-${view}-${theme}-${viewport.width}x${viewport.height}`])
    .filter(([, name]) => !only || only.some((word) => name.includes(word)))
  if (names.length === 0) return
  const home = newHome(content === 'L' ? 'L' : undefined)
  const host = await startHost(home)
  const options = { viewport, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB' }
  const { page, context, problems } = await openWindow(browser, host.address, options)
  try {
    await fill(page, content, home.fileName)
    for (const [view, name] of names) await picture(page, view, name)
  } catch (problem) {
    missed.push(`${content} ${theme} ${viewport.width}: ${problem.message.split('\n')[0]}`)
  }
  missed.push(...problems.map((problem) => `${content} ${theme} ${viewport.width}: the page reported ${problem}`))
  await context.close()
  await host.stop()
  home.remove()
}

async function fill(page, content, fileName) {
  if (content === 'L') await openFile(page, fileName)
  if (content === 'sample') {
    await page
      .getByRole('button', { name: /sample|example/i })
      .first()
      .click()
    await page.locator('.react-flow__node, #map canvas').first().waitFor()
  }
}

/** By Find: on a large map seen from afar no card is mounted that could be clicked. */
async function selectProduct(page) {
  await page.keyboard.press('Control+f')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(350)
}

async function picture(page, view, name) {
  try {
    await toMap(page)
    if (ON_A_CARD.includes(view)) await selectProduct(page)
    for (const key of VIEWS[view])
      await (key.startsWith('type:') ? page.keyboard.type(key.slice(5)) : page.keyboard.press(key))
    await page.waitForTimeout(350)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    taken += 1
    if (view === 'review') await page.keyboard.press('Control+Shift+R')
    if (view === 'typist') await page.getByRole('textbox').and(page.locator('#typist')).fill('')
  } catch (problem) {
    missed.push(`${name}: ${problem.message.split('\n')[0]}`)
  }
}

/** Out of whatever was open, back to the whole map with nothing selected and no lens. */
async function toMap(page) {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  const map = page.locator('#map')
  await map.waitFor()
  await map.focus()
  await page.keyboard.press('0')
  await page.keyboard.press('f')
  const { x, y, height } = await map.boundingBox()
  await page.mouse.click(x + 12, y + height - 12) // beside every card: nothing is selected
  await page.waitForTimeout(350)
}
