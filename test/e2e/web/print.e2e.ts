// What comes out of the printer: the view alone, all of it, in ink on white.
import { expect, test } from '../workback'

const BLACK = 'rgb(0, 0, 0)'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
})

test('the whole map lies on one landscape page, wherever the camera stands, and without anything to press', async ({
  page,
}) => {
  const card = page.getByRole('heading', { name: 'Returns', exact: true }).first()
  await page.locator('#map').focus()
  await page.keyboard.press('Control+0')
  await expect(card).not.toHaveCSS('color', BLACK)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Fashion retail', level: 1 })).toBeVisible()
  const boxes = await page.locator('article').evaluateAll((cards) =>
    cards.map((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )
  const sheet = await page.locator('#map').boundingBox()

  expect(boxes).toHaveLength(12)
  expect(sheet).toMatchObject({ width: 1040, height: 670 })
  for (const { left, right, bottom } of boxes) {
    expect(left).toBeGreaterThanOrEqual(sheet?.x ?? Infinity)
    expect(right).toBeLessThanOrEqual((sheet?.x ?? 0) + 1040)
    expect(bottom).toBeLessThanOrEqual((sheet?.y ?? 0) + 670)
  }
  await expect(card).toHaveCSS('color', BLACK)
})

test('paper takes one page for the worked example’s map, and the camera is where it was afterwards', async ({
  page,
}) => {
  const camera = () => page.locator('.react-flow__viewport').getAttribute('style')
  const before = await camera()
  const sheet = await page.pdf({ preferCSSPageSize: true })

  expect(sheet.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  expect(await camera()).toBe(before)
})

test('the SLO sheet is a table on paper: its headings stand on every page, and no column is cut', async ({ page }) => {
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('heading', { name: 'Service level objectives' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })

  const headings = page.getByText('Promised', { exact: true }).locator('xpath=ancestor::*[3]')
  expect(await headings.evaluate((work) => getComputedStyle(work).display)).toBe('table')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1047)
  await expect(page.getByRole('main').getByRole('button', { name: 'Print' })).toHaveCount(0)
})

test('the outline on paper cuts no name and no job description, and has no ring of the keyboard', async ({ page }) => {
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })

  const rows = page.getByRole('treegrid').getByRole('row')
  const cut = await rows.evaluateAll((all) =>
    all.flatMap((row) =>
      [...row.querySelectorAll('[class*="name"], [class*="cell"]')]
        .filter((part) => part instanceof HTMLElement && part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.textContent),
    ),
  )
  expect(await rows.count()).toBeGreaterThan(10)
  expect(cut).toEqual([])
  expect(await rows.evaluateAll((all) => all.filter((row) => getComputedStyle(row).outlineStyle !== 'none'))).toEqual(
    [],
  )
})
