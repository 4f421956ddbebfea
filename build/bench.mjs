// `npm run bench`: how fast the built product is, in a table and in out/bench.json.
// --sizes=S,M,L,XL  --sections=host,checks,suggest,tidy,map  --runs=3  Nothing else should run meanwhile: the yardstick tells how calm it was.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { bundleChecks, checksSection } from '../bench/checksSection.mjs'
import { newHome, startHost } from '../bench/driver.mjs'
import { machine, missing } from '../bench/figures.mjs'
import { hostSection } from '../bench/hostSection.mjs'
import { mapSection } from '../bench/mapSection.mjs'
import { SIZES } from '../bench/portfolio.mjs'
import { bundleSuggest, suggestSection } from '../bench/suggestSection.mjs'
import { bundleTidy, tidySection } from '../bench/tidySection.mjs'
import { chromiumFlags, findOrInstallChromium } from './chromium.mjs'
import { buildIfStale, root } from './install.mjs'

const valueOf = (name, otherwise) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise
const sizes = valueOf('sizes', Object.keys(SIZES).join(',')).split(',')
const sections = valueOf('sections', 'host,checks,suggest,tidy,map').split(',')
const runs = Number(valueOf('runs', '3'))

if (sections.some((section) => !['checks', 'suggest', 'tidy'].includes(section))) buildIfStale()
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
  }
  if (sections.includes('tidy')) {
    await bundleTidy()
    for (const size of sizes) await report('tidy', size, () => tidySection({ size }))
  }
  if (sections.includes('map')) for (const size of sizes) await report('map', size, () => onItsOwn(size))
} finally {
  await browser.close()
}

async function onItsOwn(size) {
  const home = newHome(size)
  const host = await startHost(home)
  try {
    return await mapSection({ browser, host, fileName: home.fileName })
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
  const all = (results.sections[section] ??= {})
  all[size] = figures
  console.log(`\n-- ${section} ${size}`)
  for (const [name, line] of Object.entries(figures)) console.log(`   ${name.padEnd(44)}${inWords(line)}`)
  mkdirSync(path.join(root, 'out'), { recursive: true })
  writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify(results, null, 2)}\n`)
  process.exitCode = Object.values(figures).some((line) => line.missing) ? 1 : process.exitCode
}

function inWords({ missing: why, unit, median, p95, samples }) {
  if (why) return `MISSING: ${why}`
  return samples > 1 ? `${median} ${unit} (p95 ${p95}, n ${samples})` : `${median} ${unit}`
}
