// What nobody can keep, compare or own twice: each is answered with a sentence in its place, and nothing that was said is lost (issue 6).
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { Facilitator } from '../pages/facilitator'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

const cli = fileURLToPath(new URL('../../../out/electron/cli.mjs', import.meta.url))

interface Stored {
  readonly dataProducts: Readonly<Record<string, { readonly name: string }>>
  readonly domains: Readonly<Record<string, { readonly name: string }>>
  readonly owners: Readonly<Record<string, string>>
}

/** The worked example, in a file that says of Returns that two domains own it. */
function writeTwoOwners(file: string): void {
  execFileSync('node', [cli, 'new', '--sample', '--out', file])
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Stored
  const named = ([, { name }]: readonly [string, { readonly name: string }]) => name
  const returns = Object.entries(sample.dataProducts).find((one) => named(one) === 'Returns')?.[0] ?? ''
  const two = Object.entries(sample.domains).filter((one) => ['Product Catalogue', 'Marketing'].includes(named(one)))
  const owners = { ...sample.owners, [returns]: two.map(([id]) => id) }
  writeFileSync(file, JSON.stringify({ ...sample, owners }))
}

test('bad input gets a sentence where it was said, and what was said outlives a reload', async ({ page, workback }) => {
  const me = new Facilitator(page)
  const hand = new Hand(page)
  await expect(page.getByRole('button', { name: /^First use case/ })).toBeVisible()
  writeTwoOwners(join(workback.home, 'retail.workback.json'))

  await test.step('several owners in a file: each of them claims the product, and the room decides', async () => {
    await me.press('Control+o')
    await page.getByRole('button', { name: /^retail\.workback/ }).click()
    const told = page.getByText(
      /“Returns” names several owners: (?:Marketing, Product Catalogue|Product Catalogue, Marketing)\./,
    )
    await expect(told).toBeVisible()
    await me.press('Control+4')
    await expectToBeSettled(page)
    await me.press('Control+1')
  })

  await test.step('answers that nobody can keep, and two that contradict each other', async () => {
    await me.goTo('Customer Lifetime Value')
    await me.press('l', 'Alt+ArrowLeft')
    const answer = page.getByRole('textbox', { name: 'Your answer' })
    const sentences = [
      ['0 seconds', /^Nobody can keep zero/],
      ['minus 2 hours', /cannot be negative/],
      ['7 parsecs', /no unit that was understood/],
      ['100 %', /says how often, not how long/],
    ] as const
    for (const [said, sentence] of sentences) {
      await answer.fill(said)
      await expect(page.getByText(sentence), said).toBeVisible()
    }
    await answer.fill('at most 2 hours')
    await me.press('Enter')
    await expect(page.getByRole('heading', { name: /How often do you/ })).toBeVisible()
    await answer.fill('weekly')
    await expect(page.getByText(/^Two answers do not fit together/)).toBeVisible()
    await me.press('Enter', 'Escape')
  })

  await test.step('a product drawn to feed its own source: the circle is there, and named', async () => {
    await me.press('f')
    await hand.drag(await hand.edge('Customer Lifetime Value', 'right'), await hand.middle('Returns'))
    await page.getByRole('button', { name: /review: .*1 circle/ }).click()
    await expect(
      page.getByRole('button', { name: /^To settle These 2 products feed each other in a circle/ }),
    ).toBeVisible()
  })

  const cost = page.getByRole('textbox', { name: /^Cost of Returns a year/ })
  await test.step('money in two currencies: nothing is converted in silence', async () => {
    await me.press('Control+9')
    await cost.fill('4000 USD')
    await cost.press('Enter')
    await expect(page.getByText('The portfolio reckons in EUR; USD is another currency.')).toBeVisible()
    await expect(cost).toHaveValue('4000 USD')
    await cost.fill('4000')
    await cost.press('Enter')
    await expect(cost).toHaveValue('4,000')
  })

  await me.press('Control+s')
  await me.seesSaved()
  await page.reload()

  await expect(page.getByRole('button', { name: /review: .*1 circle/ })).toBeVisible()
  await me.press('Control+9')
  await expect(cost).toHaveValue('4,000')
  await me.press('Control+5')
  await expect(page.getByRole('button', { name: /Freshness.*at most 2 hours/ }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Frequency.*1 week/ }).first()).toBeVisible()
  await me.press('Control+4')
  await expectToBeSettled(page)
})

/** The ownership review has Returns to settle, with both domains as claimants. */
async function expectToBeSettled(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Returns contradicts its decision/ }).click()
  await expect(page.getByRole('heading', { name: 'Returns' })).toBeVisible()
  await expect(page.getByText('5 of 6 settled')).toBeVisible()
  const claimant = (name: RegExp) => page.getByRole('main').getByRole('columnheader', { name })
  await expect(claimant(/Product Catalogue/)).toBeVisible()
  await expect(claimant(/Marketing/)).toHaveCount(1)
}
