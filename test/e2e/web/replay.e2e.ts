// A replay before a room: what is told about is in sight, and one key ends it.
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

test('what a step of the replay shows stands below its bar, and Esc ends the replay first', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await page.keyboard.press('f')
  await page.keyboard.press('r')

  const bar = page.getByRole('region', { name: 'Replay of the use cases' })
  const gap = async (name: string) => {
    const [card, under] = [await hand.box(name), await bar.boundingBox()]
    return card.y - (under ? under.y + under.height : Infinity)
  }
  await expect.poll(() => gap('Returns')).toBeGreaterThan(0)
  await page.keyboard.press('PageDown')
  await expect(bar.getByText('2 of 2')).toBeVisible()
  await expect.poll(() => gap('Customer-Marketing 360')).toBeGreaterThan(0)

  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('application', { name: 'Map of the portfolio' })).toBeFocused()
})
