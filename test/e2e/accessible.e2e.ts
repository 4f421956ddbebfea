// Axe finds nothing in any view or theme, behind either host (UX.md, Accessible by construction).
import { expectNoViolations, violationsOn } from './pages/axe'
import { expect, test } from './workback'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
    await expectNoViolations(page, 'empty map')

    await page.getByRole('button', { name: 'Look at a worked example' }).click()
    await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
    await expectNoViolations(page, 'worked example')

    await page.getByRole('heading', { name: 'Product Recommendations' }).first().click()
    await page.keyboard.press('2')
    await page.keyboard.press('Control+Shift+R')
    await expectNoViolations(page, 'lens, product inspector, review')
    // The review that was opened by key has the keyboard; Esc gives it back to the map.
    await expect(page.locator('[data-findings] :focus')).toBeVisible()
    await page.keyboard.press('Escape')

    await page.keyboard.press('l')
    await expect(page.getByText('How old may the newest data be')).toBeVisible()
    await expectNoViolations(page, 'SLO interview')
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'All actions' })).toBeFocused()
    await expectNoViolations(page, 'palette')
    await page.keyboard.press('Escape')

    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolations(page, 'shortcuts')
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+2')
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expectNoViolations(page, 'outline')
  })
}

test('axe would notice a picture without a name', async ({ page }) => {
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))

  expect((await violationsOn(page)).join()).toContain('image-alt')
})
