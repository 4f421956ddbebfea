// Points in time: named, looked at on the map, compared, brought back, found again after a restart and a crash; and a file that somebody else has changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

const FIRST = 'uc Plan stock\n  dp Orders\n    dp Returns'

const card = (page: Page, name: string): Locator => page.locator('#map').getByRole('heading', { name, exact: true })
const banner = (page: Page): Locator => page.getByRole('region', { name: 'Version on the screen' })

/** A map with three cards whose point in time has a name, and with another owner and another product since. */
async function namedPoint(page: Page): Promise<Facilitator> {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline(FIRST)
  await facilitator.seesSaved()
  await facilitator.press('Control+Alt+s')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('After use case 1')
  await facilitator.press('Enter')
  await expect(page.getByText('This point in time is called “After use case 1” from now on.')).toBeVisible()
  await facilitator.assignOwner('Orders', 'Sales')
  await facilitator.takeOutline('dp Store Visits')
  await facilitator.seesSaved()
  return facilitator
}

async function choosePoint(page: Page, facilitator: Facilitator): Promise<void> {
  await facilitator.press('Control+Shift+h')
  await page.getByRole('button', { name: /After use case 1/ }).click()
}

test('a point in time is compared with now, brought back in one step, and the way back is undone', async ({ page }) => {
  const facilitator = await namedPoint(page)
  await choosePoint(page, facilitator)
  await expect(page.getByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()

  await page.getByRole('button', { name: 'Restore (can be undone)' }).click()
  await expect(page.getByText('This is the portfolio of “After use case 1” again. Undo takes you back.')).toBeVisible()
  await expect(card(page, 'Store Visits')).toHaveCount(0)
  await facilitator.press('Control+z')
  await expect(card(page, 'Store Visits')).toBeVisible()

  await choosePoint(page, facilitator)
  await expect(page.getByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()
})

test('a point in time is looked at on the map: marked, told, and barred to every change', async ({ page }) => {
  const facilitator = await namedPoint(page)
  await choosePoint(page, facilitator)
  await page.getByRole('button', { name: 'Look at it on the map' }).click()

  await expect(banner(page)).toContainText('You are looking at “After use case 1”')
  await expect(card(page, 'Orders')).toBeVisible()
  await expect(card(page, 'Store Visits')).toHaveCount(0)
  await expect(page.locator('#map').getByText('new since')).toBeVisible()
  await expect(banner(page)).toContainText('new since1')
  await expect(page.getByRole('heading', { name: 'What has changed since' })).toBeVisible()
  await expect(page.getByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()

  await facilitator.press('u')
  await expect(page.getByText('Nothing can be changed here')).toHaveCount(2)
  await expect(page.locator('#map').getByRole('heading')).toHaveCount(3)
  await facilitator.goTo('Orders')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveAttribute('readonly', '')

  await facilitator.press('Control+2')
  await expect(page.getByRole('treegrid')).toContainText('Plan stock')
  await expect(page.getByRole('treegrid')).not.toContainText('Store Visits')
  await facilitator.press('Control+1')
  await expect(card(page, 'Orders')).toBeVisible()

  await facilitator.press('Escape', 'Escape')
  await expect(banner(page)).toHaveCount(0)
  await expect(card(page, 'Store Visits')).toBeVisible()
  await facilitator.seesSaved()
})

test('the version on the screen is restored, and undone after a restart', async ({ page, workback }) => {
  const facilitator = await namedPoint(page)
  await choosePoint(page, facilitator)
  await page.getByRole('button', { name: 'Look at it on the map' }).click()
  await banner(page).getByRole('button', { name: 'Restore' }).click()
  await expect(banner(page)).toHaveCount(0)
  await expect(card(page, 'Store Visits')).toHaveCount(0)
  await facilitator.seesSaved()

  const again = await workback.restart()
  const later = new Facilitator(again)
  await expect(card(again, 'Orders')).toBeVisible()
  await expect(card(again, 'Store Visits')).toHaveCount(0)
  await again.locator('#map').focus()
  await later.press('Control+z')
  await expect(card(again, 'Store Visits')).toBeVisible()
  await later.seesSaved()
})

test('after a crash the named point is there, and opens as a copy', async ({ page, workback }) => {
  await namedPoint(page)
  const again = await workback.crash()
  const facilitator = new Facilitator(again)
  await expect(card(again, 'Store Visits')).toBeVisible()
  await choosePoint(again, facilitator)
  await again.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(again.getByRole('banner').getByRole('heading')).toContainText(/\(.+\)/)
  await expect(card(again, 'Orders')).toBeVisible()
  await expect(card(again, 'Store Visits')).toHaveCount(0)
})

test('backups outside the document’s folder are points of their own', async ({ page, workback }) => {
  await namedPoint(page)
  const again = await workback.restart()
  const facilitator = new Facilitator(again)
  await expect(card(again, 'Orders')).toBeVisible()
  await facilitator.press('Control+Shift+h')
  await again.getByRole('button', { name: 'Backups' }).click()
  const points = again.getByRole('list', { name: 'Points in time' }).getByRole('button')
  await expect(points.first()).toContainText('verified backup')
  await points.first().click()
  await expect(again.getByText('It was read back and compared when it was written.')).toBeVisible()
  await again.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(again.getByRole('banner').getByRole('heading')).toContainText(/\(.+\)/)
})

/** The first cards, kept in a file of the portfolio's own. */
async function saveFirst(facilitator: Facilitator): Promise<void> {
  const { page } = facilitator
  await facilitator.takeOutline(FIRST)
  await facilitator.press('Control+s')
  await page.getByRole('button', { name: 'Save here' }).click()
  await expect(page.getByRole('banner')).toContainText('.workback.json')
  await facilitator.seesSaved()
}

/** The portfolio's own file; throws when it was saved into none. */
function savedFile(home: string): string {
  const name = readdirSync(home).find((each) => each.endsWith('.workback.json'))
  if (name === undefined) throw new Error('Nothing was saved')
  return join(home, name)
}

test('a file that somebody else has changed: both are kept, theirs is looked at and loaded, and undone', async ({
  page,
  workback,
}) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await saveFirst(facilitator)

  const path = savedFile(workback.home)
  const theirs = readFileSync(path, 'utf8').replace('"name": "Orders"', '"name": "Purchases"')
  writeFileSync(path, theirs)
  await facilitator.takeOutline('dp Store Visits')
  await facilitator.press('Control+s')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByText('Orders is now called Purchases')).toBeVisible()
  await page.getByRole('button', { name: 'Look at it on the map' }).click()

  await expect(banner(page)).toContainText('what is in the file now')
  await expect(card(page, 'Purchases')).toBeVisible()
  await expect(page.locator('#map').getByText('only in yours')).toBeVisible()
  await banner(page).getByRole('button', { name: 'Load theirs' }).click()
  await expect(card(page, 'Store Visits')).toHaveCount(0)
  await facilitator.press('Control+z')
  await expect(card(page, 'Store Visits')).toBeVisible()
  await expect(card(page, 'Orders')).toBeVisible()

  expect(readFileSync(path, 'utf8')).toBe(theirs)
  expect(readdirSync(workback.home).filter((name) => name.includes('(conflict '))).toHaveLength(1)
})

test('a file of a newer format is shown read-only with the reason, stays untouched, and is copied without its new parts', async ({
  page,
  workback,
}) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await saveFirst(facilitator)
  const path = join(workback.home, 'Newer.workback.json')
  const newer = readFileSync(savedFile(workback.home), 'utf8')
    .replace('"formatVersion": 1', '"formatVersion": 4')
    .replace(/"id": "portfolio_[^"]*"/, '"id": "portfolio_newer"')
    .replace('"name": "Orders"', '"costCentre": "K-17", "name": "Orders"')
  writeFileSync(path, newer)

  await facilitator.press('Control+o')
  await page.getByRole('button', { name: /Newer/ }).click()
  const why = page.getByRole('region', { name: 'Read only' })
  await expect(why).toContainText('was made with format 4')
  await expect(card(page, 'Orders')).toBeVisible()
  await page.locator('#map').focus()
  await facilitator.press('u')
  await expect(page.getByText('Nothing can be changed here')).toBeVisible()

  await why.getByText('1 new part').click()
  await expect(why).toContainText('costCentre')
  await why.getByRole('button', { name: 'Save a copy without the new parts' }).click()
  await expect(page.getByRole('banner')).toContainText('(without the new parts)')
  await expect(why).toHaveCount(0)
  expect(readFileSync(path, 'utf8')).toBe(newer)
})
