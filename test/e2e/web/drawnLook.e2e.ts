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

/** What every canvas shows once nothing of it changes any more. */
async function atRest(page: Page): Promise<readonly string[]> {
  let pictures = await drawn(page)
  await expect
    .poll(async () => {
      const before = pictures
      pictures = await drawn(page)
      return pictures.every((picture, at) => picture === before[at])
    })
    .toBe(true)
  return pictures
}

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
  await expect(page.locator('canvas')).toHaveCount(4) // hulls, names and links of the lanes, and the minimap
  const light = await atRest(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(async () => (await drawn(page)).filter((picture, at) => picture === light[at])).toEqual([])
  const dark = await atRest(page)

  await choose(page, 'Light')
  await expect.poll(() => drawn(page)).toEqual(light)
  await choose(page, 'Dark')
  await expect.poll(() => drawn(page)).toEqual(dark)
})
