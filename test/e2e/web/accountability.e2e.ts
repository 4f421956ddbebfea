// The worked example end to end after the map: owners, interview, inferred promises, a conflict, the build order (issue 6; 2.30 to 2.43).
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

const cli = fileURLToPath(new URL('../../../out/electron/cli.mjs', import.meta.url))
const run = (...args: readonly string[]) => execFileSync('node', [cli, ...args], { encoding: 'utf8' })

interface Plan {
  readonly increments: readonly { readonly steps: readonly { readonly name: string; readonly owner: string }[] }[]
}

test('from nobody’s products to owners, promises that hold, and what to build first; the command line says the same', async ({
  page,
  workback,
}) => {
  const me = new Facilitator(page)
  const file = join(workback.home, 'retail.workback.json')
  run('new', '--sample', '--out', file)
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>
  writeFileSync(file, JSON.stringify({ ...sample, owners: {}, ownershipDecisions: {} }))
  const total = Object.keys(sample['dataProducts'] ?? {}).length
  await me.press('Control+o')
  await page.getByRole('button', { name: /^retail\.workback/ }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()

  await test.step('one owner each, with a reason', async () => {
    await me.press('Control+4')
    for (let settled = 0; settled < total; settled += 1) {
      await expect(page.getByText(`${settled} of ${total} settled`)).toBeVisible()
      await me.press('1')
      await expect(page.getByRole('textbox', { name: /owns it, because/ })).toHaveValue(/./)
      await me.press('Enter')
    }
    await expect(page.getByRole('heading', { name: 'Every product has one owner' })).toBeVisible()
    await me.press('Control+1')
  })

  await test.step('what the consumer needs', async () => {
    await me.goTo('Customer Lifetime Value')
    await me.press('l')
    await me.press('Alt+ArrowLeft')
    const answer = page.getByRole('textbox', { name: 'Your answer' })
    await answer.fill('at most 12 hours')
    await expect(page.getByText('Newest record at most 12 hours old').first()).toBeVisible()
    await me.press('Enter', 'Escape')
  })

  await test.step('flows upstream to the source products, less the processing, and is accepted', async () => {
    await me.press('Control+5')
    const needed = page.getByRole('button', { name: /Freshness.*at most 8 hours.*nothing promised/ })
    await expect(needed).toHaveCount(3)
    for (let left = 3; left > 0; left -= 1) {
      await needed.last().focus()
      await me.press('a')
      await expect(needed).toHaveCount(left - 1)
    }
  })

  await test.step('one of them promises less: a conflict, and its way out', async () => {
    const accepted = page.getByRole('button', { name: /Freshness.*at most 8 hours.*inferred, accepted/ })
    await accepted.last().focus()
    await me.press('Enter')
    await page.getByRole('textbox', { name: 'What it promises, in words' }).fill('at most 9 hours old')
    await me.press('Enter')
    const conflict = page.getByRole('button', { name: /weaker than needed/ })
    await conflict.click()
    await page.getByRole('button', { name: /^Shorten processing: Customer Lifetime Value takes 3 h/ }).click()
    await expect(conflict).toHaveCount(0)
  })

  await me.press('Control+8')
  await expect(page.getByRole('heading', { name: 'What to build first' })).toBeVisible()
  const planned = page.getByRole('main').locator('ol ol').getByRole('listitem').getByRole('button')
  await expect(planned).toHaveCount(total)
  const shown = await planned.allInnerTexts()
  await me.saveAgain()
  const { increments } = JSON.parse(run('plan', file, '--json')) as Plan
  const steps = increments.flatMap((increment) => increment.steps)

  expect(steps).toHaveLength(total)
  expect(shown.map((text) => steps.findIndex(({ name }) => text.includes(name)))).toEqual(steps.map((_, at) => at))
  const place = (product: string) => steps.findIndex(({ name }) => name === product)
  expect(place('Customer Lifetime Value')).toBeGreaterThan(place('Returns'))
  expect(steps.map(({ owner }) => owner)).not.toContain('')
  expect(run('slo', file)).not.toContain('weaker')
})
