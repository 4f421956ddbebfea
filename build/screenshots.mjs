// `npm run screenshots`: every view in every look, on a laptop, a large screen and 4K, with nothing, the sample and a large portfolio.
// Into out/screenshots/. --only=WORDS keeps the pictures whose name holds one of these words (map,dark,1280x720 …).
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { newHome, openFile, openWindow, startHost } from '../bench/driver.mjs'
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs'
import { buildIfStale, root } from './install.mjs'

/** `scale` is the screen's pixels per CSS pixel: 4K at the size a laptop draws its text. */
const SCREENS = {
  '1280x720': { width: 1280, height: 720, scale: 1 },
  '1920x1080': { width: 1920, height: 1080, scale: 1 },
  '3840x2160': { width: 1920, height: 1080, scale: 2 },
}
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  german: { colorScheme: 'light', language: 'Deutsch' },
}
/** What is photographed how: everything of the sample everywhere; the others where they differ from it. */
const SERIES = [
  { content: 'empty', looks: ['light', 'dark'], screens: ['1280x720', '1920x1080'] },
  { content: 'sample', looks: ['light', 'dark'], screens: ['1280x720', '1920x1080', '3840x2160'] },
  { content: 'sample', looks: ['contrast', 'forced'], screens: ['1920x1080'] },
  { content: 'sample', looks: ['german'], screens: ['1280x720'] },
  { content: 'L', looks: ['light', 'dark'], screens: ['1920x1080'] },
]
/** Keys to press on the map and text to type; each picture starts from the frame with the map in view. */
const VIEWS = {
  map: [],
  'map-selected': [],
  lanes: ['Shift+D', 'm'],
  'lens-2': ['2'],
  compare: ['1', 'k', 'ArrowDown', 'Enter'],
  tidy: ['Shift+T'],
  outline: ['Control+2'],
  table: ['Control+3'],
  ownership: ['Control+4'],
  'domain-page': ['Control+Alt+d'],
  slos: ['Control+5'],
  readiness: ['Control+Alt+r'],
  matrix: ['Control+6'],
  overview: ['Control+7'],
  plan: ['Control+8'],
  economics: ['Control+9'],
  'product-page': ['b'],
  contract: ['Control+Alt+c'],
  review: ['Control+Shift+R'],
  impact: ['i'],
  palette: ['Control+k'],
  shortcuts: ['F1'],
  find: ['Control+f'],
  filter: ['Control+Shift+F'],
  history: ['Control+Shift+H'],
  owner: ['o'],
  connect: ['c'],
  'slo-interview': ['l'],
  export: ['Control+Shift+E'],
  typist: ['/', 'type:uc Retain customers < dp Churn Score +score < src CRM'],
  projector: [],
  'projector-matrix': ['Control+F5', 'Control+6'],
  'projector-curves': ['Control+F5', 'Control+7'],
}
/** What needs a selected product, and so is not there in an empty document. */
const ON_A_CARD = ['map-selected', 'owner', 'connect', 'slo-interview', 'impact', 'product-page', 'contract']
/** What is seen on the wall, in the second window that F5 opens; Ctrl+F5 shows the step in hand there. */
const ON_THE_WALL = ['projector', 'projector-matrix', 'projector-curves']
const NEEDS_CARDS = [...ON_A_CARD, ...ON_THE_WALL, 'lens-2', 'compare', 'tidy', 'lanes']

/** What stays until the same keys are pressed again. */
const TOGGLES = ['lanes', 'review']

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
for (const { content, looks, screens } of SERIES)
  for (const look of looks) for (const screen of screens) await photograph(content, look, screen)
await browser.close()
console.log(`${taken} pictures in ${path.relative(root, folder)}`)
for (const line of missed) console.error(line)
process.exitCode = missed.length > 0 ? 1 : 0

/** One host, one window, all views of it. */
async function photograph(content, look, screen) {
  const names = Object.keys(VIEWS)
    .filter((view) => content !== 'empty' || !NEEDS_CARDS.includes(view))
    .map((view) => [view, `${content}-${view}-${look}-${screen}`])
    .filter(([, name]) => !only || only.some((word) => name.includes(word)))
  if (names.length === 0) return
  const home = newHome(content === 'L' ? 'L' : undefined)
  const host = await startHost(home)
  const { scale, ...viewport } = SCREENS[screen]
  const { language, ...colours } = LOOKS[look]
  const options = { viewport, deviceScaleFactor: scale, ...colours, reducedMotion: 'reduce', locale: 'en-GB' }
  const { page, context, problems } = await openWindow(browser, host.address, options)
  try {
    await fill(page, content, home.fileName)
    if (language) await speak(page, language)
    for (const [view, name] of names) await picture(page, view, name)
  } catch (problem) {
    missed.push(`${content} ${look} ${screen}: ${problem.message.split('\n')[0]}`)
  }
  missed.push(...problems.map((problem) => `${content} ${look} ${screen}: the page reported ${problem}`))
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

/** By the palette: the language of the browser counts only until a person has chosen one. */
async function speak(page, language) {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(language)
  await page.getByRole('option', { name: language }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator(`html[lang="${language.slice(0, 2).toLowerCase()}"]`).waitFor()
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
    const seen = ON_THE_WALL.includes(view) ? await wallOf(page) : page
    for (const key of VIEWS[view])
      await (key.startsWith('type:') ? page.keyboard.type(key.slice(5)) : page.keyboard.press(key))
    await seen.waitForTimeout(seen === page ? 450 : 1500)
    await seen.screenshot({ path: path.join(folder, `${name}.png`) })
    taken += 1
    if (seen !== page) {
      if (VIEWS[view].includes('Control+F5')) await page.keyboard.press('Control+F5')
      await seen.close()
    }
    if (TOGGLES.includes(view)) for (const key of VIEWS[view]) await page.keyboard.press(key)
    if (view === 'typist') await page.getByRole('textbox').and(page.locator('#typist')).fill('')
  } catch (problem) {
    missed.push(`${name}: ${problem.message.split('\n')[0]}`)
  }
}
/** The window that the room sees, on a screen as large; the keys go on in the facilitator's. */
async function wallOf(page) {
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('F5')
  const wall = await opened
  await wall.setViewportSize(page.viewportSize())
  await wall.locator('#map, .react-flow').first().waitFor()
  await page.bringToFront()
  return wall
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
