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

test('the whole map is fitted below the legend of a lens: none of it lies under the words', async ({ page }) => {
  const hand = new Hand(page)
  await page.setViewportSize({ width: 1280, height: 500 })
  await hand.openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await page.keyboard.press('2')
  const legend = page.getByRole('region', { name: 'What this use case did to the map' })
  await expect(legend).toBeVisible()
  await page.keyboard.press('f')

  const gap = async () => {
    const [card, over] = [await hand.box('Returns'), await legend.boundingBox()]
    return card.y - (over ? over.y + over.height : Infinity)
  }
  await expect.poll(gap).toBeGreaterThan(0)
})
