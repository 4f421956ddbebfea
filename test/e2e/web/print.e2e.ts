// What comes out of the printer: the view alone, all of it, in ink on white.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../workback'

const BLACK = 'rgb(0, 0, 0)'

/** How large the sheet of the map is, how many cards it has, and which of them do not lie wholly on it. */
const sheetOf = (page: Page) =>
  page.locator('#map').evaluate((sheet) => {
    const { left, top, right, bottom, width, height } = sheet.getBoundingClientRect()
    const cards = [...sheet.querySelectorAll('article')]
    const isBeyond = (card: Element) => {
      const box = card.getBoundingClientRect()
      return box.left < left || box.top < top || box.right > right || box.bottom > bottom
    }
    return { width, height, cards: cards.length, beyond: cards.filter(isBeyond).map((card) => card.innerText) }
  })

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Names and cells of which paper would cut something off. */
const cutOff = (rows: Locator) =>
  rows.evaluateAll((all) =>
    all.flatMap((row) =>
      [...row.querySelectorAll('[class*="name"], [class*="cell"]')]
        .filter((part) => part instanceof HTMLElement && part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.textContent),
    ),
  )

const ringed = (rows: Locator) =>
  rows.evaluateAll((all) => all.filter((row) => getComputedStyle(row).outlineStyle !== 'none').length)

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
  await expect.poll(async () => (await sheetOf(page)).beyond).not.toEqual([])

  await page.emulateMedia({ media: 'print' })

  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Fashion retail', level: 1 })).toBeVisible()
  // The map hears of the paper with the next frame.
  await expect.poll(() => sheetOf(page)).toEqual({ width: 1040, height: 670, cards: 12, beyond: [] })
  await expect(card).toHaveCSS('color', BLACK)
})

test('paper takes one page for the worked example’s map, and the camera is where it was afterwards', async ({
  page,
}) => {
  const camera = page.locator('.react-flow__viewport')
  await page.locator('#map').focus()
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('button', { name: /^100 %$/ })).toBeVisible()
  const before = (await camera.getAttribute('style')) ?? ''
  const sheet = await page.pdf({ preferCSSPageSize: true })

  expect(sheet.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
  await expect(camera).toHaveAttribute('style', before)
})

test('the SLO sheet is a table on paper: its headings stand on every page, and no column is cut', async ({ page }) => {
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('heading', { name: 'Service level objectives' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })

  await expect(page.getByText('Promised', { exact: true }).locator('xpath=ancestor::*[3]')).toHaveCSS(
    'display',
    'table',
  )
  await expect.poll(() => widthOf(page)).toBe(1047)
  await expect(page.getByRole('main').getByRole('button', { name: 'Print' })).toHaveCount(0)
})

test('the outline on paper cuts no name and no job description, and has no ring of the keyboard', async ({ page }) => {
  await page.keyboard.press('Control+2')
  const rows = page.getByRole('treegrid').getByRole('row')
  await expect(rows).toHaveCount(15)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1047, height: 718 })

  await expect.poll(() => cutOff(rows)).toEqual([])
  await expect.poll(() => ringed(rows)).toBe(0)
  await expect(rows).toHaveCount(15)
})
