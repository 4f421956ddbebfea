// Several windows, and what comes back after a crash (RELIABILITY.md 2.9, 2.11, 7).
import type { Page } from '@playwright/test'
import { askRunningHost } from '../../../build/hosts.mjs'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

/** What an empty map says. */
const NOTHING_YET = 'Who needs what, to do what?'
const cards = (page: Page) => page.locator('#map').getByRole('heading')

/** A second window of the running host, as a second `npm start` opens it. */
async function secondWindow(page: Page, dataFolder: string): Promise<Facilitator> {
  const address: unknown = await askRunningHost(dataFolder)
  if (typeof address !== 'string') throw new Error('The host gives no second window')
  const second = await page.context().newPage()
  await second.goto(address)
  return new Facilitator(second)
}

test('two windows on one portfolio: each undoes its own steps, and never the other’s', async ({ workback, page }) => {
  const one = new Facilitator(page)
  await expect(page.getByText(NOTHING_YET)).toBeVisible()
  await one.takeOutline('uc Plan stock\n  dp Orders')
  await one.seesSaved()
  const two = await secondWindow(page, workback.dataFolder)
  await expect(cards(two.page)).toHaveText(['Plan stock', 'Orders'])

  await two.takeOutline('dp Returns')
  await two.seesSaved()
  await expect(cards(page)).toHaveCount(3)
  await one.press('Control+z')

  for (const { page: shown } of [one, two]) await expect(cards(shown)).toHaveText(['Returns'])
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await one.press('Control+z')
  await expect(cards(page)).toHaveText(['Returns'])
  await two.press('Control+z')
  for (const { page: shown } of [one, two]) await expect(cards(shown)).toHaveText([NOTHING_YET])
})

test('undo refuses, in a sentence, what another window has built on; a reload keeps the steps one can undo', async ({
  workback,
  page,
}) => {
  const one = new Facilitator(page)
  await expect(page.getByText(NOTHING_YET)).toBeVisible()
  await one.takeOutline('dp Orders')
  await one.seesSaved()
  const two = await secondWindow(page, workback.dataFolder)
  await expect(cards(two.page)).toHaveText(['Orders'])
  await two.describeJob('Orders', 'Every order, once')
  await two.seesSaved()

  await one.press('Control+z')
  await expect(page.getByText('Somebody else has changed the same thing since')).toBeVisible()
  await expect(cards(page)).toHaveText(['Orders'])

  await two.page.reload()
  await expect(cards(two.page)).toHaveText(['Orders'])
  await two.page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await two.press('Control+z')
  await two.seesSaved()
  await expect(async () => {
    await one.press('Control+z') // refused until the other window's undo has come over
    await expect(cards(page)).toHaveText([NOTHING_YET], { timeout: 500 })
  }).toPass()
})

test('after a crash it is said what is back, once and without a question', async ({ workback, page }) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText(NOTHING_YET)).toBeVisible()
  await facilitator.takeOutline('uc Plan stock\n  dp Orders')
  await facilitator.seesSaved()

  const back = await workback.crash()

  await expect(back.getByText(/^Everything up to .*\d:\d\d:\d\d.* is back \(last step: “.+”\)\.$/)).toBeVisible()
  await expect(cards(back)).toHaveText(['Plan stock', 'Orders'])
  await expect(back.getByRole('alert')).toHaveCount(0)
  await back.reload()
  await expect(cards(back)).toHaveText(['Plan stock', 'Orders'])
  await expect(back.getByText(/^Everything up to/)).toHaveCount(0)
})
