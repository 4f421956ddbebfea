// `npm run bench`: how fast the built product is, in a table and in out/bench.json.
// `npm run bench -- map checks` takes only these of host, checks, suggest, tidy and map; --sizes=S,M,L,XL  --runs=3
// Nothing else should run meanwhile: the yardstick (some 30 ms where it is calm) tells how loaded the machine was.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { bundleChecks, checksSection } from '../bench/checksSection.mjs'
import { newHome, startHost } from '../bench/driver.mjs'
import { machine, missing, quantile, yardstick } from '../bench/figures.mjs'
import { goalLines } from '../bench/goals.mjs'
import { hostSection } from '../bench/hostSection.mjs'
import { mapSection } from '../bench/mapSection.mjs'
import { SIZES } from '../bench/portfolio.mjs'
import { referenceFigures, startReferences } from '../bench/referenceSection.mjs'
import { bundleSuggest, suggestSection } from '../bench/suggestSection.mjs'
import { suggestWindowSection } from '../bench/suggestWindow.mjs'
import { bundleTidy, tidySection } from '../bench/tidySection.mjs'
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs'
import { buildIfStale, root } from './install.mjs'

const valueOf = (name, otherwise) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise
const sizes = valueOf('sizes', Object.keys(SIZES).join(',')).split(',')
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sections = named.length > 0 ? named : valueOf('sections', 'host,checks,suggest,tidy,map').split(',')
const runs = Number(valueOf('runs', '3'))

if (sections.some((section) => !['checks', 'tidy'].includes(section))) buildIfStale()
const results = { at: new Date().toISOString(), machine: machine(), sections: {} }
console.log(`${results.machine.cpu}, yardstick ${results.machine.yardstick} ms`)
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: [...chromiumFlags(), '--disable-dev-shm-usage', '--force-prefers-reduced-motion'],
})
try {
  if (sections.includes('host')) await report('host', 'all', () => hostSection({ browser, runs }))
  if (sections.includes('checks')) {
    await bundleChecks()
    for (const size of sizes) await report('checks', size, () => checksSection({ size }))
  }
  if (sections.includes('suggest')) {
    await bundleSuggest()
    for (const size of sizes) await report('suggest', size, () => suggestSection({ size }))
    if (sizes.includes('XL')) await report('suggest', 'XL in the window', () => onItsOwn('XL', suggestWindowSection))
  }
  if (sections.includes('tidy')) {
    await bundleTidy()
    for (const size of sizes) await report('tidy', size, () => tidySection({ size }))
  }
  if (sections.includes('map')) await mapBesideReferences()
} finally {
  await browser.close()
}

/** App, R and floor take turns, so that a busy minute of the machine is shared by all three. */
async function mapBesideReferences() {
  const references = await startReferences()
  try {
    for (const size of sizes) {
      const taken = { app: [], r: [], floor: [] }
      const yards = []
      for (let run = 0; run < runs; run++) {
        yards.push(yardstick())
        taken.app.push(await onItsOwn(size))
        taken.r.push(await referenceFigures({ browser, ...references, name: 'rfNaive', size }))
        taken.floor.push(await referenceFigures({ browser, ...references, name: 'floorCanvas', size }))
      }
      reportGoals(size, { app: middleOf(taken.app), r: middleOf(taken.r), floor: middleOf(taken.floor) }, yards)
    }
  } finally {
    references.stop()
  }
}

/** The median of each figure over the runs; what a run could not take is said. */
function middleOf(list) {
  const names = [...new Set(list.flatMap((figures) => Object.keys(figures)))].filter((name) => name !== 'missing')
  const samplesOf = (name) => list.map((figures) => figures[name]).filter((value) => value !== undefined)
  const middle = Object.fromEntries(names.map((name) => [name, quantile(samplesOf(name), 0.5)]))
  return { ...middle, missing: Object.assign({}, ...list.map(({ missing: without }) => without)) }
}

function reportGoals(size, figures, yards) {
  console.log(`\n-- map ${size}: median of ${runs}, yardstick ${yards.map(Math.round).join(', ')} ms`)
  for (const line of goalLines(size, figures)) console.log(line)
  keep('map', size, { ...figures, yards })
  if (Object.keys(figures.app.missing).length > 0) process.exitCode = 1
}

async function onItsOwn(size, section = mapSection) {
  const home = newHome(size)
  const host = await startHost(home)
  try {
    return await section({ browser, host, fileName: home.fileName, size })
  } finally {
    await host.stop()
    home.remove()
  }
}

async function report(section, size, measure) {
  let figures
  try {
    figures = await measure()
  } catch (problem) {
    figures = { [section]: missing(problem.message) }
  }
  console.log(`\n-- ${section} ${size}`)
  for (const [name, line] of Object.entries(figures)) console.log(`   ${name.padEnd(52)}${inWords(line)}`)
  keep(section, size, figures)
  process.exitCode = Object.values(figures).some((line) => line.missing) ? 1 : process.exitCode
}

function keep(section, size, figures) {
  const all = (results.sections[section] ??= {})
  all[size] = figures
  mkdirSync(path.join(root, 'out'), { recursive: true })
  writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify(results, null, 2)}\n`)
}

function inWords({ missing: why, unit, median, p95, samples, limit }) {
  if (why) return `MISSING: ${why}`
  const said = samples > 1 ? `${median} ${unit} (p95 ${p95}, n ${samples})` : `${median} ${unit}`
  return limit === undefined ? said : `${said}  ${median <= limit ? 'met' : 'MISSED'}: ≤ ${limit}`
}
