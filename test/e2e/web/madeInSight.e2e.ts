// What was just made is seen together with what it belongs to, and the map moves no further than that takes.
import type { Page } from '@playwright/test'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

const map = (page: Page) => page.getByRole('application', { name: 'Map of the portfolio' })

/** These cards lie wholly on the map’s pane. */
async function expectWhole(page: Page, hand: Hand, names: readonly string[]): Promise<void> {
  const pane = await map(page).boundingBox()
  if (!pane) throw new Error('There is no map')
  for (const name of names)
    await expect
      .poll(async () => {
        const { x, y, width, height } = await hand.box(name)
        return x >= pane.x && y >= pane.y && x + width <= pane.x + pane.width && y + height <= pane.y + pane.height
      }, name)
      .toBe(true)
}

test('a map that is opened is whole in its first picture', async ({ page }) => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000) // in ms: from here on no timer of the page runs out
  const hand = new Hand(page)
  await hand.openExample()
  await expectWhole(page, hand, ['CRM', 'Returns', 'Products', 'Recommend what else a customer may like'])
})

test('a use case and what it needs are both in sight while one works backwards', async ({ page }) => {
  const hand = new Hand(page)
  await page.getByRole('button', { name: /^First use case/ }).click()
  await page.keyboard.type('Bed planning')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Predicted Discharges')
  await page.keyboard.press('Escape')
  await expectWhole(page, hand, ['Bed planning', 'Predicted Discharges'])
})

test('an outline from the typist line is seen whole', async ({ page }) => {
  const hand = new Hand(page)
  await page.getByRole('button', { name: /^First use case/ }).click()
  await page.keyboard.type('Bed planning')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.insertText(
    'Theatre lists\n  Booked Operations\n    Surgeons\n      [Theatre System\n    Cancelled Slots',
  )
  await page.keyboard.press('Enter')
  await expectWhole(page, hand, ['Theatre lists', 'Booked Operations', 'Surgeons', 'Theatre System', 'Cancelled Slots'])
})

test('Tab behind a line that was taken asks what it needs; Shift+Tab leaves as from any field', async ({ page }) => {
  const hand = new Hand(page)
  const line = page.getByRole('textbox', { name: 'Typist line' })
  await line.fill('As a bed manager, I need predicted discharges, so that I can place admissions')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(line).toHaveValue('< ')
  await page.keyboard.type('Discharge Forecast')
  await page.keyboard.press('Enter')
  await expect(line).toHaveValue('')
  await expect(hand.card('Discharge Forecast')).toBeVisible()

  await page.keyboard.press('Tab')
  await page.keyboard.type('[Ward System')
  await page.keyboard.press('Enter')
  await expectWhole(page, hand, ['Discharge Forecast', 'Ward System'])

  await page.keyboard.press('Shift+Tab')
  await expect(line).not.toBeFocused()
})
