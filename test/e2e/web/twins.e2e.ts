// Map, outline and table are twins: one selection, the same keys, and "all" is what each of them shows.
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

test('Ctrl+A takes what is shown, and the selection goes along from view to view', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.keyboard.press('Control+2')
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('domain')
  await page.getByRole('textbox', { name: 'Filter rows' }).fill('order management')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('region', { name: 'Selected rows' })).toContainText('4 rows selected')

  await page.keyboard.press('Control+1')
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(4)
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await page.keyboard.press('Control+a')
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(12)

  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /^Returns/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('menuitem', { name: /^Select all/ }).click()
  await expect(page.getByRole('region', { name: 'Selected rows' })).toContainText('6 rows selected')
})

test('on the map “all” leaves out what lens and filter hide', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: /Hide/ }).click()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  const cards = page.locator('.react-flow__node')
  await expect.poll(() => cards.count()).toBeLessThan(12)
  const shown = await cards.count()
  await page.keyboard.press('Control+a')
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(shown)

  await page.keyboard.press('Control+Shift+a')
  const { x, y, width, height } = (await page.locator('.react-flow__pane').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  await hand.drag({ x: x + 3, y: y + 3 }, { x: x + width - 4, y: y + height - 24 })
  await expect(page.getByRole('heading', { name: /selected$/ })).toHaveText(`${shown} selected`)
})

test('N notes on the selected card; a private note marks the card for the facilitator and says nothing by pointing', async ({
  page,
}) => {
  const hand = new Hand(page)
  await hand.openExample()
  await hand.card('Returns').click()
  await page.keyboard.press('n')
  await page.keyboard.type('Comes late on Mondays')
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Only for me' }).check()
  await page.getByRole('textbox', { name: 'New note' }).fill('Olga will object')
  await page.keyboard.press('Enter')
  const mark = hand.card('Returns').getByRole('img', { name: '1 note, 1 note only for you', includeHidden: true })
  await expect(mark).toHaveAttribute('title', 'Comes late on Mondays')
})

test('what is typed right behind N is in the note, however soon it comes: no frame and no timer lie between', async ({
  page,
}) => {
  const hand = new Hand(page)
  await hand.openExample()
  await hand.card('Returns').click()
  await page.keyboard.press('Control+Alt+b')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0)
  const focused = await page.evaluate(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }))
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    const field = document.activeElement
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.labels?.[0]?.textContent
      : field?.id
  })

  expect(focused).toBe('New note')
})

test('there is one application, and its keys are the map’s', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.getByRole('application', { name: 'Map of the portfolio' }).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('group', { name: /^Minimap/ })).toBeVisible()
  await expect(page.getByRole('application')).toHaveCount(1)
})

test('the minimap gives way while a card is named under it, and is back when the name is done', async ({ page }) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.locator('#map').focus()
  await page.keyboard.press('m')
  const minimap = page.getByRole('group', { name: /^Minimap/, includeHidden: true })
  await expect(minimap).toBeVisible()

  await page.keyboard.press('u')
  await page.keyboard.type('Plan the stock of each store')
  await expect(minimap).toBeHidden()

  await page.keyboard.press('Escape')
  await expect(minimap).toBeVisible()
})

test('the longest menu fits a laptop’s window, and its submenus are walked by keys', async ({ page }) => {
  const hand = new Hand(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await hand.openExample()
  await page.getByRole('menuitem', { name: 'View', exact: true }).click()
  const menu = page.getByRole('menu', { name: 'View' })
  await expect(menu).toBeVisible()
  await expect.poll(() => menu.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)

  await page.getByRole('menuitem', { name: 'Hand, wheel and motion' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('menuitem', { name: 'Less motion' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less')
  const before = await hand.box('Returns')
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+0')
  const zoomed = await hand.box('Returns')
  expect(zoomed.width).toBeGreaterThan(before.width)
  await page.waitForFunction(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(true)))),
  )
  expect(await hand.box('Returns')).toEqual(zoomed)
})

test('the outline cuts no name, and gives a job description the room that is left, on a narrow and on a wide screen', async ({
  page,
}) => {
  const hand = new Hand(page)
  await hand.openExample()
  await page.keyboard.press('Control+2')
  const rows = page.getByRole('treegrid').getByRole('row')
  await expect(rows).toHaveCount(15)
  const named = rows.locator('[class*="name_"]')
  const cut = () => named.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
  const job = rows.filter({ hasText: 'Customer Lifetime Value' }).first().locator('[data-cell="job"]')
  for (const width of [1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(cut, `${width} px`).toBe(0)
    await expect.poll(async () => (await job.boundingBox())?.width, `${width} px`).toBeGreaterThan(450)
    await expect
      .poll(async () => {
        const [words, outline] = await Promise.all([job.boundingBox(), page.locator('#outline').boundingBox()])
        return words !== null && outline !== null && words.x + words.width <= outline.x + outline.width
      }, `${width} px`)
      .toBe(true)
  }
})
