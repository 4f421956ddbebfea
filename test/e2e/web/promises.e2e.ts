// From the interview of what a use case reads to promises of its sources, and a conflict settled on the sheet (2.39 to 2.43).
import { expectNoViolations } from '../pages/axe'
import { expect, test } from '../workback'

test('an answer of the interview becomes promises of the sources, and a conflict is settled, all by keys', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await page.getByRole('heading', { name: 'Customer Lifetime Value' }).first().click()
  await page.keyboard.press('l')
  await page.keyboard.press('Alt+ArrowLeft')
  const answer = page.getByRole('textbox', { name: 'Your answer' })
  await answer.fill('at most 12 hours')
  await expect(page.getByText('Newest record at most 12 hours old').first()).toBeVisible()
  await answer.press('Enter')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+5')
  const returns = page.getByRole('button', { name: /Freshness.*at most 8 hours.*nothing promised/ })
  await expect(returns).toHaveCount(3)
  await returns.last().focus()
  await page.keyboard.press('a')
  await expect(page.locator(':focus')).toContainText('inferred, accepted')

  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'What it promises, in words' }).fill('at most 9 hours old')
  await page.keyboard.press('Enter')
  const conflict = page.getByRole('button', { name: /weaker than needed/ })
  await conflict.click()
  await expectNoViolations(page, 'SLO sheet with a conflict')
  await page
    .getByRole('button', { name: /^Shorten processing: Customer Lifetime Value takes 3 h instead of 4 h/ })
    .click()
  await expect(conflict).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(conflict).toHaveCount(1)

  await page.getByRole('tab', { name: 'Readiness' }).click()
  await page.getByRole('button', { name: /^Returns, Addressable/ }).press('Enter')
  await expect(page.locator(':focus')).toHaveAttribute('data-field', 'ports')
  await expectNoViolations(page, 'readiness')
})
