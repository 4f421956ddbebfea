// The shortcuts on keyboards other than QWERTY: a key is sent as the browser sends it there, with the character it produces and the place it has.
import type { Page } from '@playwright/test'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

interface Key {
  readonly key: string
  readonly code: string
  readonly shift?: true
  readonly ctrl?: true
}
const SHIFT = 8
const CTRL = 2

/** A trusted key press, through the browser's own door. */
async function press(page: Page, { key, code, shift, ctrl }: Key): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const modifiers = (shift ? SHIFT : 0) + (ctrl ? CTRL : 0)
  const text = ctrl ? {} : { text: key }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, modifiers, ...text })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers })
  await session.detach()
}

const LAYOUTS = {
  QWERTZ: {
    undo: { key: 'z', code: 'KeyY', ctrl: true },
    redo: { key: 'y', code: 'KeyZ', ctrl: true },
    selectAll: { key: 'a', code: 'KeyA', ctrl: true },
    typist: { key: '/', code: 'Digit7', shift: true },
    shortcuts: { key: '?', code: 'Minus', shift: true },
    hotspot: { key: '!', code: 'Digit1', shift: true },
    lens: [{ key: '2', code: 'Digit2' }],
    lensOff: { key: '0', code: 'Digit0' },
    zoomIn: { key: '+', code: 'BracketRight', ctrl: true },
    outline: { key: '2', code: 'Digit2', ctrl: true },
  },
  AZERTY: {
    undo: { key: 'z', code: 'KeyW', ctrl: true },
    redo: { key: 'y', code: 'KeyY', ctrl: true },
    selectAll: { key: 'a', code: 'KeyQ', ctrl: true },
    typist: { key: '/', code: 'Period', shift: true },
    shortcuts: { key: '?', code: 'KeyM', shift: true },
    hotspot: { key: '!', code: 'Slash' },
    // with Shift as the key says, and without, because the key has no other meaning here
    lens: [
      { key: '2', code: 'Digit2', shift: true },
      { key: 'é', code: 'Digit2' },
    ],
    lensOff: { key: 'à', code: 'Digit0' },
    zoomIn: { key: '=', code: 'Equal', ctrl: true },
    outline: { key: 'é', code: 'Digit2', ctrl: true },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Key | readonly Key[]>>>>

for (const [layout, keys] of Object.entries(LAYOUTS))
  test(`${layout}: letters, digits, signs and Ctrl do what is printed on the keys`, async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const map = page.getByRole('application', { name: 'Map of the portfolio' })
    await map.focus()

    await press(page, keys.selectAll)
    await expect.poll(() => hand.selected()).toHaveLength(12)

    await hand.card('Returns').click()
    await page.keyboard.press('Shift+ArrowRight')
    const nudged = page.getByRole('button', { name: 'Undo Move Returns' })
    await expect(nudged).toBeEnabled()
    await press(page, keys.undo)
    await expect(nudged).toHaveCount(0)
    await press(page, keys.redo)
    await expect(nudged).toBeEnabled()

    for (const lens of keys.lens) {
      await press(page, lens)
      await expect(page.locator('article[data-faded]').first()).toBeAttached()
      await press(page, keys.lensOff)
      await expect(page.locator('article[data-faded]')).toHaveCount(0)
    }

    const zoom = await page.getByRole('button', { name: /^\d+ %$/ }).textContent()
    await press(page, keys.zoomIn)
    await expect(page.getByRole('button', { name: /^\d+ %$/ })).not.toHaveText(zoom ?? '')

    await press(page, keys.shortcuts)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await map.focus()
    await press(page, keys.typist)
    await expect(page.getByRole('textbox', { name: 'Typist line' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Typist line' })).toHaveValue('')

    await hand.card('Returns').click()
    await map.focus()
    await press(page, keys.hotspot)
    await expect(hand.card('Returns').getByText('Open question')).toBeAttached()
    await map.focus()

    await press(page, keys.outline)
    await expect(page.locator('#outline')).toBeVisible()
  })

test('AltGr writes a character and never runs a shortcut of Ctrl and Alt', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await hand.card('Returns').click()
  const sent = (altGraph: boolean) =>
    page.evaluate((graph) => {
      const given = { key: 'b', code: 'KeyB', ctrlKey: true, altKey: true, modifierAltGraph: graph }
      return !document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { ...given, bubbles: true, cancelable: true }),
      )
    }, altGraph)

  expect(await sent(true)).toBe(false)
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible()
  expect(await sent(false)).toBe(true)
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(0)
})
