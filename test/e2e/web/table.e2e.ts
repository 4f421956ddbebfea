// The worked example through the table, by keys alone, in a real browser: walking, editing, several at once, copying.
import type { Page } from '@playwright/test'
import { expectNoViolations } from '../pages/axe'
import { rememberedView } from '../pages/rememberedView'
import { expect, test } from '../workback'

const cellAt = (page: Page, row: RegExp, column: number) =>
  page.getByRole('row', { name: row }).locator(`[aria-colindex="${column}"]`)

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('grid', { name: 'Table of data products' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Filter rows' }).focus()
  await page.keyboard.press('Enter')
  await expect(cellAt(page, /^Customer Lifetime Value/, 1)).toBeFocused()
}

test('the worked example is edited through the table by keys', async ({ page }) => {
  await openTable(page)

  await test.step('a job is typed in its cell, and tested while it is typed', async () => {
    // Letters that follow each other soon are one name: here they do, however busy the machine is; what is pressed after that is not.
    const now = Date.now()
    await page.clock.setFixedTime(now)
    await page.keyboard.press('P')
    await page.keyboard.type('roducts')
    await expect(cellAt(page, /^Products/, 1)).toBeFocused()
    await page.clock.setFixedTime(now + 60_000)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Describes each item we sell with its price.')
    await expect(page.getByRole('grid').getByText('One clear job', { exact: true })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(cellAt(page, /^Products/, 2)).toContainText('Describes each item we sell with its price.')
    await expect(cellAt(page, /^Products/, 3)).toBeFocused()
  })

  await test.step('its owner is chosen by typing, and the keyboard is back in the cell', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('mark')
    await page.keyboard.press('Enter')
    await expect(cellAt(page, /^Products/, 3)).toContainText('Marketing')
    await expect(cellAt(page, /^Products/, 3)).toBeFocused()
  })

  await test.step('three rows get a life cycle as one step, and one undo takes it back', async () => {
    await page.keyboard.press('Control+Home')
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Life cycle of 3 rows' }).press('l')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid').getByText('Live', { exact: true })).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('grid').getByText('Live', { exact: true })).toHaveCount(0)
  })

  await test.step('a new product is named where it stands, and taken to the map with the selection', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    await page.keyboard.type('Aardvark Orders')
    await page.keyboard.press('Escape')
    await expect(cellAt(page, /^Aardvark Orders/, 1)).toBeFocused()
    await page.keyboard.press('Control+1')
    await expect(page.getByRole('heading', { name: 'Aardvark Orders' }).first()).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText('Data product')
  })
})

test('selected rows are copied for a spreadsheet', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTable(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('2 rows copied.')).toBeAttached()

  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n')
  expect(lines.map((line) => line.split('\t')[0])).toEqual([
    'Name',
    'Customer Lifetime Value',
    'Customer-Marketing 360',
  ])
})

test('columns and grouping are as they were after a restart', async ({ workback, page }) => {
  await openTable(page)
  await page.getByLabel('Group by').selectOption('domain')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Tags' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Tags' })).toBeAttached()
  await expect.poll(() => rememberedView(page)).toContain('tags')

  const again = await workback.crash()
  await expect(again.getByRole('columnheader', { name: 'Tags' })).toBeAttached()
  await expect(again.getByLabel('Group by')).toHaveValue('domain')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the table in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
    await page.keyboard.press('Control+3')
    await expect(page.getByText('No data products yet')).toBeVisible()
    await expectNoViolations(page, 'empty table')
    await page.keyboard.press('Control+1')
    await openTable(page)
    await expectNoViolations(page, 'table')
    for (const key of ['Shift+ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expectNoViolations(page, 'job being edited, two rows selected')
    await page.keyboard.press('Escape')
    await page.getByLabel('Group by').selectOption('useCase')
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.getByRole('checkbox', { name: 'Tags' })).toBeVisible()
    await expectNoViolations(page, 'grouped, columns open')
    await page.keyboard.press('Escape')
    for (const kind of ['Use cases', 'Source systems', 'Domains']) {
      await page.getByRole('group', { name: 'Rows' }).getByRole('button', { name: kind }).click()
      await expectNoViolations(page, kind)
    }
  })
}
