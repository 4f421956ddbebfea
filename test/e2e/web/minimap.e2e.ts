// What the app has to say lies beside the minimap, never on it.
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

test('what is told after a step leaves the minimap whole, in windows of every width', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const hand = new Hand(page)
  await hand.openExample()
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  await map.press('m')
  await hand.card('Returns').click()
  for (const width of [1920, 1440, 1280, 1110, 1024, 800]) {
    await page.setViewportSize({ width, height: 720 })
    await map.press('f')
    await map.press('Delete')
    const told = page.getByRole('status').filter({ hasText: 'Returns' }).locator('> div')
    await expect(told).toBeVisible()
    const said = await told.boundingBox()
    const corner = await page.getByRole('group', { name: 'Minimap' }).boundingBox()
    if (!said || !corner) throw new Error('Both have a place')
    const isBeside = said.x + said.width <= corner.x
    const isAbove = said.y + said.height <= corner.y
    expect(isBeside || isAbove, `${width} px: ${JSON.stringify({ said, corner })}`).toBe(true)
    await map.press('Control+z')
    await expect(told).toHaveCount(0)
  }
})
