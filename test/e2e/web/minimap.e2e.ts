// What the app has to say lies beside the minimap, never on it.
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

test('what is told after a step leaves the minimap whole, in windows of every width', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const hand = new Hand(page)
  await hand.openExample()
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  await map.press('m')
  const minimap = page.getByRole('group', { name: 'Minimap' })
  await hand.card('Returns').click()
  for (const width of [1920, 1440, 1280, 1110, 1024, 800]) {
    await page.setViewportSize({ width, height: 720 })
    await map.press('f')
    await map.press('Delete')
    const told = page.getByRole('status').filter({ hasText: 'Returns' }).locator('> div')
    await expect(told).toBeVisible()
    await expect
      .poll(async () => {
        const [said, corner] = [await told.boundingBox(), await minimap.boundingBox()]
        const isClear = said && corner && (said.x + said.width <= corner.x || said.y + said.height <= corner.y)
        return isClear ? 'whole' : { said, corner }
      }, `${width} px`)
      .toBe('whole')
    await map.press('Control+z')
    await expect(told).toHaveCount(0)
  }
})
