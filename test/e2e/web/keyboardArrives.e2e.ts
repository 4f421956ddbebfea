// Who asks for a view by key goes on in it by key, and finds the way back from the typist line into whichever view is shown.
import type { Page } from '@playwright/test'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

/** What has the keyboard: its role or tag, and its id. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    return `${one?.getAttribute('role') ?? one?.tagName ?? ''} ${one?.id ?? ''}`.trim()
  })

test('the first arrow key walks the view that a key has opened', async ({ page }) => {
  await new Hand(page).openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  const arrivals = [
    ['Control+2', /^row outline-/],
    ['Control+3', /^rowheader/],
    ['Control+5', /^BUTTON slo-/],
    ['Control+Alt+r', /^region/],
    ['Control+1', /^application map$/],
  ] as const
  for (const [key, home] of arrivals) {
    await page.keyboard.press(key)
    await expect.poll(() => focused(page), key).toMatch(home)
  }

  await page.keyboard.press('Control+5')
  await expect.poll(() => focused(page)).toMatch(/^BUTTON slo-/)
  const first = await focused(page)
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(async () => {
      const now = await focused(page)
      return now !== first && /^BUTTON slo-/.test(now)
    })
    .toBe(true)
})

test('from a row of a view letters still capture, and none of them removes what is selected', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await hand.card('Returns').click()
  await page.keyboard.press('Control+5')
  await expect.poll(() => focused(page)).toMatch(/^BUTTON slo-/)
  await page.keyboard.press('Delete')
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: 'Typist line' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toMatch(/^BUTTON slo-/)

  await page.keyboard.press('Control+1')
  await expect(hand.card('Returns')).toBeVisible()
})

test('a view without rows takes the letters too, and so does one whose tab was clicked', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.getByRole('tab', { name: 'Plan' }).click()
  await expect.poll(() => focused(page)).toBe('tabpanel view')
  await page.keyboard.press('/')
  await expect(page.getByRole('textbox', { name: 'Typist line' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('tabpanel view')

  await page.getByRole('tab', { name: 'Map' }).click()
  await expect.poll(() => focused(page)).toBe('application map')
  await page.keyboard.press('p')
  await page.keyboard.type('Loyalty')
  await page.keyboard.press('Escape')
  await expect(hand.card('Loyalty')).toBeVisible()
})
