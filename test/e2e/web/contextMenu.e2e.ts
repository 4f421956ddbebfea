// The menu under the right button: it means what is pressed, never stands in the way of panning, and is opened, walked and left by keys alone.
import { expectNoViolations } from '../pages/axe'
import { Hand, type Spot } from '../pages/hand'
import { openExample } from '../pages/surfaces'
import { expect, test } from '../workback'
import type { Page } from '@playwright/test'

const map = (page: Page) => page.getByRole('application', { name: 'Map of the portfolio' })
const menu = (page: Page) => page.getByRole('menu').first()
const entry = (page: Page, name: RegExp) => page.getByRole('menuitem', { name })
const pressRight = ({ page }: Hand, { x, y }: Spot) => page.mouse.click(x, y, { button: 'right' })
const viewport = (page: Page) => page.locator('.react-flow__viewport').evaluate((layer) => layer.style.transform)

/** A spot of the paper, in the map's lower left corner. */
async function paper(page: Page): Promise<Spot> {
  const box = await map(page).boundingBox()
  if (!box) throw new Error('No map is shown')
  return { x: box.x + 90, y: box.y + box.height - 60 }
}

test('a right press selects the card, offers what can be done with it, and gives the keyboard back', async ({
  page,
}) => {
  await openExample(page)
  const hand = new Hand(page)

  await pressRight(hand, await hand.middle('Historical Purchases'))
  await expect(page.getByRole('menu', { name: 'Historical Purchases' })).toBeVisible()
  await expect.poll(() => hand.selected()).toEqual(['Historical Purchases'])
  await expect(entry(page, /^Owner…\s*O$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await expect(map(page)).toBeFocused()

  await pressRight(hand, await hand.middle('Historical Purchases'))
  await entry(page, /^Owner/).click()
  await expect(page.getByRole('combobox', { name: 'Who owns Historical Purchases?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(map(page)).toBeFocused()
})

test('a right drag pans and asks for nothing; the next press that rests does', async ({ page }) => {
  await openExample(page)
  const hand = new Hand(page)
  const { x, y } = await paper(page)
  const stood = await viewport(page)

  await page.mouse.move(x, y)
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(x + 80, y - 50, { steps: 8 })
  await expect(menu(page)).toBeHidden()
  await page.mouse.up({ button: 'right' })
  await expect.poll(() => viewport(page)).not.toBe(stood)
  await pressRight(hand, { x, y })
  await expect(page.getByRole('menu')).toHaveCount(1)
  await expect(page.getByText('New here')).toBeVisible()
})

test('what is made from the paper stands where the hand was', async ({ page }) => {
  await openExample(page)
  const hand = new Hand(page)
  const at = await paper(page)

  const spot = await page.evaluate(onMap, at)
  await pressRight(hand, at)
  await entry(page, /^Data product/).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
  await expect.poll(() => page.locator('.react-flow__node.selected').evaluate(covers, spot)).toBe(true)
  await page.keyboard.type('Parcels')
  await page.keyboard.press('Escape')
  await expect(hand.card('Parcels')).toBeVisible()
})

/** In the page: a spot of the screen as a spot of the map, which stays when the camera goes where all of a new card is seen. */
function onMap({ x, y }: Spot): Spot {
  const viewport = document.querySelector('.react-flow__viewport')
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
  if (!viewport || !pane) throw new Error('No map is shown')
  const { a: scale, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
  return { x: (x - pane.x - e) / scale, y: (y - pane.y - f) / scale }
}
/** In the page. */
function covers(card: Element, { x, y }: Spot): boolean {
  const { e, f } = new DOMMatrix(getComputedStyle(card).transform)
  return card instanceof HTMLElement && x >= e && x <= e + card.offsetWidth && y >= f && y <= f + card.offsetHeight
}

test('several stay selected when one of them is pressed, and only the rest is let go of when another is', async ({
  page,
}) => {
  await openExample(page)
  const hand = new Hand(page)
  await hand.card('Returns').click()
  await hand.card('Products').click({ modifiers: ['Shift'] })

  await pressRight(hand, await hand.middle('Returns'))
  await expect(page.getByRole('menu', { name: '2 selected' })).toBeVisible()
  await expect(entry(page, /merge/)).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeHidden()
  await pressRight(hand, await hand.middle('CRM'))
  await expect(page.getByRole('menu', { name: 'CRM' })).toBeVisible()
  await expect.poll(() => hand.selected()).toEqual(['CRM'])
})

test('the menu key opens it at the selection; arrows walk, Enter does, and letters find', async ({ page }) => {
  await openExample(page)
  const hand = new Hand(page)
  await hand.card('CRM').click()
  const { y } = await hand.box('CRM')

  await page.keyboard.press('ContextMenu')
  await expect(page.getByRole('menu', { name: 'CRM' })).toBeFocused()
  await expect.poll(async () => (await menu(page).boundingBox())?.y).toBeGreaterThan(y)
  await page.keyboard.press('Escape')
  await expect(map(page)).toBeFocused()

  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu', { name: 'CRM' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(entry(page, /^Who else could use it/)).toBeFocused()
  await page.keyboard.type('dup')
  await expect(entry(page, /^Duplicate/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
  await page.keyboard.type('Loyalty')
  await page.keyboard.press('Escape')
  await expect(hand.card('Loyalty')).toBeVisible()
})

test('a flow and a lane have theirs', async ({ page }) => {
  await openExample(page)
  const hand = new Hand(page)
  const [from, to] = [await hand.edge('CRM', 'right'), await hand.edge('Customer-Marketing 360', 'left')]

  await pressRight(hand, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  await entry(page, /^How it is read/).click()
  await expect(page.getByRole('combobox', { name: 'How it is read' })).toBeFocused()
  await page.keyboard.press('Escape')

  await map(page).focus()
  await page.keyboard.press('Shift+D')
  const { x, y, width } = await hand.box('Customer Lifetime Value')
  await pressRight(hand, { x: x + width / 2, y: y - 4 })
  await expect(page.getByRole('menu', { name: 'Customer Relations' })).toBeVisible()
  await entry(page, /^Domain page/).click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Customer Relations' }).first()).toBeVisible()
})

for (const { view, key, role } of [
  { view: 'outline', key: 'Control+2', role: 'treegrid' },
  { view: 'table', key: 'Control+3', role: 'grid' },
] as const)
  test(`rows of the ${view} have it too, and a field keeps the browser's own`, async ({ page }) => {
    await openExample(page)
    await page.keyboard.press(key)
    const row = page
      .getByRole(role)
      .getByRole('row', { name: /Products/ })
      .first()
    await row.click({ button: 'right', position: { x: 60, y: 10 } })
    await expect(page.getByRole('menu', { name: 'Products' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    await expect(row).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu', { name: 'Products' })).toBeVisible()
    await entry(page, /^Follow the data/).click()
    await entry(page, /^Show on the map/).click()
    await expect(map(page)).toBeFocused()
    await expect.poll(() => new Hand(page).selected()).toEqual(['Products'])

    const field = page.getByRole('textbox', { name: 'Name', exact: true }).first()
    const asked = await page.evaluateHandle(() => {
      const heard: { event?: Event } = {}
      const hear = (event: Event) => {
        if (event.target instanceof Element && event.target.matches('input, textarea')) heard.event = event
      }
      document.addEventListener('contextmenu', hear, { capture: true })
      return heard
    })
    await field.click({ button: 'right' })
    await expect(menu(page)).toBeHidden()
    await expect.poll(() => asked.evaluate(({ event }) => event?.isTrusted)).toBe(true)
    expect(await asked.evaluate(({ event }) => event?.defaultPrevented)).toBe(false)
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in an open menu: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openExample(page)
    const hand = new Hand(page)
    await pressRight(hand, await hand.middle('Returns'))
    await entry(page, /^Follow the data/).click()
    await expect(entry(page, /^Fit selection/)).toBeVisible()
    await expectNoViolations(page, `menu of a product, ${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await pressRight(hand, await paper(page))
    await expect(page.getByText('New here')).toBeVisible()
    await expectNoViolations(page, `menu of the paper, ${colorScheme}`)
  })
