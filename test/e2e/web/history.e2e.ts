// What was, and that nothing is lost: history, the browser's cache, a host that is away for a while.
import { expect, test } from '../workback'
import { Facilitator } from '../pages/facilitator'

test('a point in time is named, compared with now, brought back, and the way back is undone', async ({ page }) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock\n  dp Orders\n    dp Returns')
  await facilitator.seesSaved()

  await facilitator.press('Control+Alt+s')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect(name).toHaveValue('After use case 1')
  await facilitator.press('Enter')
  await expect(page.getByText('This point in time is called “After use case 1” from now on.')).toBeVisible()

  await facilitator.assignOwner('Orders', 'Sales')
  await facilitator.seesSaved()
  await facilitator.press('Control+Shift+h')
  await page.getByRole('button', { name: /After use case 1/ }).click()
  await expect(page.getByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()
  await page.screenshot({ path: 'out/e2e/history.png' })

  await page.getByRole('button', { name: 'Restore (can be undone)' }).click()
  await facilitator.press('Control+Shift+h')
  await page.getByRole('button', { name: /After use case 1/ }).click()
  await expect(page.getByText('Nothing has changed since.')).toBeVisible()
  await facilitator.press('Escape')

  await facilitator.press('Control+z')
  await facilitator.press('Control+Shift+h')
  await page.getByRole('button', { name: /After use case 1/ }).click()
  await expect(page.getByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()
})
