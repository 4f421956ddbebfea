// What is drawn on canvases (lanes, minimap, the map from afar) has the colours of the look that is shown, from the moment it is shown.
import type { Page } from '@playwright/test'
import { openExample } from '../pages/surfaces'
import { expect, test } from '../workback'

/** What every canvas shows. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    return [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL())
  })

async function choose(page: Page, look: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(look)
  await page.getByRole('option', { name: look }).first().click()
  await page.locator('#map').focus()
}

test('lanes and minimap change their colours with the look, chosen here or by the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await openExample(page)
  await page.locator('#map').focus()
  await page.keyboard.press('Shift+D')
  await page.keyboard.press('m')
  const light = await drawn(page)
  expect(light.length).toBeGreaterThan(1)

  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await drawn(page)
  for (const [at, picture] of dark.entries()) expect(picture, `canvas ${String(at)}`).not.toBe(light[at])

  await choose(page, 'Light')
  expect(await drawn(page)).toEqual(light)
  await choose(page, 'Dark')
  expect(await drawn(page)).toEqual(dark)
})
