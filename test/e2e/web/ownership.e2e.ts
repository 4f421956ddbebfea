// The step of the practice after the map: every product is given one owner in the review, by keys, and the decisions leave with the export.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadPortfolioText } from '../../../shared/format/load'
import { longDate } from '../../../shared/text/longDate'
import { sayIn } from '../../../shared/text/say'
import { expectNoViolations } from '../pages/axe'
import { expect, test } from '../workback'

const cli = fileURLToPath(new URL('../../../out/electron/cli.mjs', import.meta.url))
const run = (...args: readonly string[]) => execFileSync('node', [cli, ...args])

test('the worked example without owners is settled by keys, and the Markdown holds every decision', async ({
  page,
  workback,
}) => {
  const file = join(workback.home, 'retail.workback.json')
  run('new', '--sample', '--out', file)
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...sample, owners: {}, ownershipDecisions: {} }))
  const total = Object.keys(sample.dataProducts as object).length

  await page.keyboard.press('Control+o')
  await page.getByRole('button', { name: /^retail\.workback/ }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
  await page.keyboard.press('Control+4')
  await expect(page.getByText(`0 of ${total} settled`)).toBeVisible()
  await expectNoViolations(page, 'ownership review')

  for (let settled = 0; settled < total; settled += 1) {
    await expect(page.getByText(`${settled} of ${total} settled`)).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.getByRole('textbox', { name: /owns it, because/ })).toHaveValue(/./)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Every product has one owner' })).toBeVisible()
  await page.keyboard.press('Control+s')

  await expect
    .poll(() => {
      const loaded = loadPortfolioText(readFileSync(file, 'utf8'), 'retail.workback.json')
      return loaded.ok ? Object.keys(loaded.portfolio.ownershipDecisions).length : 0
    })
    .toBe(total)
  run('export', file, '--to', 'markdown', '--out', workback.home)
  const loaded = loadPortfolioText(readFileSync(file, 'utf8'), 'retail.workback.json')
  const written = readdirSync(workback.home).find((name) => name.endsWith('.md')) ?? ''
  const markdown = readFileSync(join(workback.home, written), 'utf8')
  const decisions = loaded.ok ? Object.values(loaded.portfolio.ownershipDecisions) : []
  for (const { date } of decisions) expect(markdown).toContain(longDate(sayIn('en'), date))
  expect(markdown).toContain('Owns the one source behind it')
})
