// One product on one page: opened by a key, turned to the next, changed where it is read, printed on one sheet, left for where one was (3.06–3.18).
import { expectNoViolations } from '../pages/axe'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
})

test('a facilitator opens the page by a key, answers what it asks, turns to the next and comes back', async ({
  page,
}) => {
  const me = new Facilitator(page)
  await me.goTo('Returns')
  await me.press('b')
  const name = page.getByRole('textbox', { name: 'Name of the product' })
  await expect(name).toHaveValue('Returns')

  const documentation = page.getByRole('textbox', { name: 'Documentation', exact: true }).first()
  await expect(documentation).toHaveAccessibleDescription(/Turns green: Understandable/)
  await documentation.fill('In the wiki, under Returns')
  await expect(documentation).not.toHaveAccessibleDescription(/Turns green/)
  await me.press('Escape')

  await me.press('Alt+PageDown')
  await expect(name).toHaveValue('Customer Lifetime Value')
  await me.press('Alt+PageUp')
  await expect(name).toHaveValue('Returns')
  await expect(documentation).toHaveValue('In the wiki, under Returns')

  await me.press('Escape')
  await expect(page.locator('#map')).toBeVisible()
})

test('Escape in a dialog over the page leaves the dialog, not the page', async ({ page }) => {
  const me = new Facilitator(page)
  await me.goTo('Returns')
  await me.press('b')
  await me.press('Control+f')
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused()
  await me.press('Escape')

  await expect(page.getByRole('combobox', { name: 'Find' })).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Canvas' })).toBeVisible()
})

test('the contract takes a version and says whom a change of a field hits; axe finds nothing on either page', async ({
  page,
}) => {
  const me = new Facilitator(page)
  await me.goTo('Customer-Marketing 360')
  await me.press('b')
  await expect(page.getByRole('heading', { name: 'How it is read' })).toBeVisible()
  await expectNoViolations(page, 'canvas')

  await me.press('Control+Alt+c')
  await page.getByRole('combobox', { name: 'What changes' }).selectOption('gender')
  const told = page.getByRole('status', { name: 'Must be told' })
  await expect(told).toContainText('Product Recommendations')
  await expect(told).not.toContainText('Customer Lifetime Value')

  await page.getByRole('textbox', { name: /^A new version/ }).fill('1.1.0')
  await me.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Agreed version' })).toHaveValue('1.1.0')
  await page.getByRole('checkbox', { name: 'Readers must adapt of version 1.1.0' }).check()
  await expectNoViolations(page, 'contract')
  await me.seesSaved()
})

test('the canvas lies on one sheet of paper, a very full one on two that can be read, with its questions and nothing to press', async ({
  page,
}) => {
  const me = new Facilitator(page)
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length
  await me.goTo('Returns')
  await me.press('b')
  await expect(page.getByRole('heading', { name: 'How it is read' })).toBeVisible()
  await expect.poll(pages).toBe(1)

  const text = 'A long text that says all that happens here, and does not want to end. '.repeat(9)
  for (const slot of ['design', 'acquisition', 'consumers', 'observability', 'classification', 'support', 'accessRule'])
    await page.locator(`[data-field="sheet-${slot}"]`).fill(text)
  await expect.poll(pages).toBeGreaterThan(1)

  await page.emulateMedia({ media: 'print' })
  const zoom = await page.locator('article[style*="zoom"]').evaluate(({ style }) => Number(style.zoom))
  expect(12 * zoom).toBeGreaterThanOrEqual((8 * 96) / 72)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByText('Which person do readers ask?')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('textbox', { name: 'Design' })).toBeVisible()
  await expect(page.locator('article[style*="zoom"]')).toHaveCount(0)
})
