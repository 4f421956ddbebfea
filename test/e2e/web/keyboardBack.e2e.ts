// Who has the keyboard when something that lay over the map goes away: never one key later than the hand.
import type { Page } from '@playwright/test'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

/** Presses these one after the other without a frame between them, as two fingers do on a busy machine; answers what has the keyboard later. */
const pressInOneFrame = (page: Page, keys: readonly string[]) =>
  page.evaluate(async (pressed) => {
    for (const key of pressed) {
      const given = { key, shiftKey: key === '?', bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', given))
      await Promise.resolve()
    }
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))
    return document.activeElement?.id
  }, keys)

test('a key right behind Escape is not taken back by the dialog that goes', async ({ page }) => {
  await new Hand(page).openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()

  expect(await pressInOneFrame(page, ['?', 'Escape', '/'])).toBe('typist')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a dialog opened by the pointer gives the keyboard to the map, where the next letter means something', async ({
  page,
}) => {
  await new Hand(page).openExample()
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Ctrl K/ })
    .click()
  await page.keyboard.press('Escape')
  await expect(map).toBeFocused()
})

test('what the palette or a menu begins keeps the keyboard', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('typist line')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Typist line' })).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('source system')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ledger')
  await page.keyboard.press('Escape')
  await expect(hand.card('Ledger')).toBeVisible()

  await page.getByRole('menuitem', { name: 'Insert' }).click()
  await page.getByRole('menuitem', { name: /^Source system S$/ }).click()
  await page.keyboard.type('Till')
  await page.keyboard.press('Escape')
  await expect(hand.card('Till')).toBeVisible()
})

test('what is chosen in the menu bar leaves the keyboard in the view it acts on, and so does another document', async ({
  page,
}) => {
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  const chosen = async (menu: string, entry: RegExp) => {
    await page.getByRole('menuitem', { name: menu }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  await new Hand(page).openExample()
  await expect(map).toBeFocused()

  await chosen('Edit', /^Select all/)
  await expect(map).toBeFocused()
  await chosen('File', /^Open the worked example/)
  await expect(map).toBeFocused()

  // Given up, the bar keeps it, as every menu bar does.
  const view = page.getByRole('menuitem', { name: 'View', exact: true })
  await view.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Named views/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(view).toBeFocused()
})

test('undo in a name that is still blank takes the card back, and the next letter means something again', async ({
  page,
}) => {
  const hand = new Hand(page)
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  await hand.openExample()
  await hand.card('Returns').click()
  const count = await page.locator('.react-flow__node').count()

  for (const key of ['p', 'Control+ArrowLeft']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(map).toBeFocused()
    await expect(page.locator('.react-flow__node')).toHaveCount(count)
    await expect.poll(() => hand.selected()).toEqual(['Returns'])
  }

  await page.keyboard.press('!')
  await expect(page.getByRole('textbox', { name: 'What is open?' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(map).toBeFocused()
})

test('the review that a key opens has the keyboard, and gives it back when it is left or closed', async ({ page }) => {
  const map = page.getByRole('application', { name: 'Map of the portfolio' })
  await new Hand(page).openExample()
  await map.focus()
  const drawer = page.getByRole('region', { name: 'Review' })
  const finding = drawer.locator('[data-jump]:focus')

  await page.keyboard.press('Control+Shift+r')
  await expect(finding).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(map).toBeFocused()
  await page.keyboard.press('Control+Shift+r')
  await expect(drawer).toHaveCount(0)

  await page.keyboard.press('Control+Shift+r')
  await expect(finding).toHaveCount(1)
  await page.keyboard.press('Control+Shift+r')
  await expect(map).toBeFocused()
})
