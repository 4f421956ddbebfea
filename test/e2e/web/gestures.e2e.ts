// Gestures on the map by a hand with a mouse, in a real browser: what can be dragged, where it comes to rest, and that Esc puts everything back.
import type { Locator, Page } from '@playwright/test'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

const undoName = (page: Page) => page.getByRole('button', { name: /^Undo/ })

async function boxOf(card: Locator) {
  const box = await card.boundingBox()
  if (!box) throw new Error('The card is not on the screen')
  return box
}

test.describe('from a card’s edge', () => {
  test('onto empty paper: what the card needs, named at once, and one undo for card, flow and name', async ({
    page,
  }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const from = await hand.edge('Customer Lifetime Value', 'left')

    await hand.drag(from, { x: from.x - 60, y: from.y - 200 })
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
    await page.keyboard.type('Consent')
    await page.keyboard.press('Escape')

    await expect(hand.card('Consent')).toHaveCount(1)
    await expect(page.locator('.react-flow__edge')).toHaveCount(13)
    await expect
      .poll(async () => (await hand.box('Consent')).x + (await hand.box('Consent')).width)
      .toBeLessThan(from.x)
    await hand.undo('Consent')
    await expect(hand.card('Consent')).toHaveCount(0)
    await expect(page.locator('.react-flow__edge')).toHaveCount(12)
  })

  test('with Shift a source system stands there; the ghost says so before', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const from = await hand.edge('Customer Lifetime Value', 'left')

    await hand.hold(from, { x: from.x - 60, y: from.y - 200 })
    await expect(page.getByText('Data product · Shift: Source system')).toBeVisible()
    await page.keyboard.down('Shift')
    await expect(page.getByText('Source system · Shift: Data product')).toBeVisible()
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await page.keyboard.type('Consent desk')
    await page.keyboard.press('Escape')

    await expect(hand.card('Consent desk').locator('[data-kind="sourceSystem"]')).toBeVisible()
  })

  test('onto a card it connects, and a second time it says why not', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const connectAgain = async () => {
      await hand.drag(await hand.edge('Returns', 'right'), await hand.middle('Product Recommendations'))
    }

    await connectAgain()
    await expect(page.locator('.react-flow__edge')).toHaveCount(13)
    await connectAgain()
    await expect(page.getByText('These two are already connected.')).toBeVisible()
    await expect(page.locator('.react-flow__edge')).toHaveCount(13)
  })

  test('a use case supplies nobody, and the sentence says so', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const [first, second] = ['Know our most and least valuable customers', 'Recommend what else a customer may like']

    await hand.drag(await hand.edge(first, 'left'), await hand.middle(second))

    await expect(page.getByText('Nothing flows out of a use case: it is where the map ends.')).toBeVisible()
    await expect(page.locator('.react-flow__edge')).toHaveCount(12)
  })

  test('Esc gives it up', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const from = await hand.edge('Customer Lifetime Value', 'left')

    await hand.hold(from, { x: from.x - 60, y: from.y - 200 })
    await page.keyboard.press('Escape')
    await page.mouse.move(from.x - 80, from.y - 180)
    await page.mouse.up()

    await expect(page.locator('.react-flow__node')).toHaveCount(12)
    await expect(undoName(page)).toBeDisabled()
  })

  test('at every scale an edge can be grabbed within 24 px', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    // By its id: from further away a card is a mark without a name.
    const card = page.locator(`[data-id="${(await hand.card('Returns').getAttribute('data-id')) ?? ''}"]`)
    for (const zoom of [1, 2, 3]) {
      const { height } = await boxOf(card)
      // Asked anew each time: the camera may still be gliding.
      const grip = async () => {
        const { x, y } = await boxOf(card)
        return page.evaluate(
          ({ left, top }) => {
            const isGrip = (across: number, down: number) =>
              document.elementFromPoint(across, down)?.closest('.react-flow__handle') != null
            const around = Array.from({ length: 81 }, (_, index) => index - 40)
            const wide = around.filter((by) => isGrip(left + by, top)).length
            return Math.min(wide, around.filter((by) => isGrip(left - 2, top + by)).length)
          },
          { left: x, top: y + height / 2 },
        )
      }
      await expect.poll(grip, `zoom step ${zoom}`).toBeGreaterThanOrEqual(24)
      await page.getByRole('button', { name: 'Zoom out' }).click()
      await page.waitForFunction(() => !document.querySelector('.react-flow__pane.dragging'))
      await expect.poll(async () => (await boxOf(card)).height).toBeLessThan(height)
    }
  })
})

test.describe('several cards', () => {
  test('a frame takes them up, they move as one step, and Esc in between puts them back', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const [top, bottom] = [await hand.box('Returns'), await hand.box('Products')]

    await hand.drag({ x: top.x - 12, y: top.y - 20 }, { x: bottom.x + bottom.width / 2, y: bottom.y + 20 })
    await expect
      .poll(async () => (await hand.selected()).toSorted())
      .toEqual(['Customer-Marketing 360', 'Historical Purchases', 'Products', 'Returns'])

    const from = await hand.middle('Returns')
    await hand.hold(from, { x: from.x + 20, y: from.y - 90 })
    await expect.poll(async () => (await hand.box('Products')).y).toBeLessThan(bottom.y - 40)
    await page.keyboard.press('Escape')
    await expect.poll(() => hand.box('Products')).toEqual(bottom)
    await page.mouse.move(from.x + 60, from.y)
    await page.mouse.up()
    await expect.poll(() => hand.box('Products')).toEqual(bottom)
    await expect(undoName(page)).toBeDisabled()

    await hand.drag(from, { x: from.x + 20, y: from.y - 90 })
    await expect.poll(async () => (await hand.box('Products')).y).toBeLessThan(bottom.y - 40)
    await hand.undo('4')
    await expect.poll(() => hand.box('Products')).toEqual(bottom)
    await expect(undoName(page)).toBeDisabled()
  })

  test('Shift and click add and take away; Shift and a frame add', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()

    await hand.card('Returns').click()
    await hand.card('Products').click({ modifiers: ['Shift'] })
    await expect.poll(async () => (await hand.selected()).toSorted()).toEqual(['Products', 'Returns'])
    await hand.card('Returns').click({ modifiers: ['Shift'] })
    await expect.poll(() => hand.selected()).toEqual(['Products'])
    await page.keyboard.press('Control+a')
    await hand.card('Products').click()
    await expect.poll(() => hand.selected()).toEqual(['Products'])
    const { x, y } = await hand.box('CRM')
    await page.keyboard.down('Shift')
    // From above the card: within 40 px of the map's edge the map would move under the hand for as long as the hand is there.
    await hand.drag({ x: x + 30, y: y - 14 }, { x: x + 60, y: y + 10 })
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await hand.selected()).toSorted()).toEqual(['CRM', 'Products'])
  })
})

test.describe('a dragged card', () => {
  test('is drawn to its neighbours, with a guide; with Alt it is free; nothing else moves', async ({ page }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const before = await hand.box('Products')
    const column = (await hand.box('Returns')).x
    const others = await Promise.all(['Returns', 'CRM', 'Customer Lifetime Value'].map((name) => hand.box(name)))
    const from = await hand.middle('Products')

    await hand.hold(from, { x: from.x + 5, y: from.y + 70 })
    await expect(page.locator('[class*="guides"] path').first()).toBeAttached()
    await expect.poll(async () => (await hand.box('Products')).x).toBeCloseTo(column, 1)
    await page.keyboard.down('Alt')
    await page.mouse.move(from.x + 6, from.y + 70)
    await expect.poll(async () => (await hand.box('Products')).x).toBeGreaterThan(column + 3)
    await page.keyboard.up('Alt')
    await page.mouse.move(from.x + 5, from.y + 70)
    await page.mouse.up()

    await expect.poll(async () => (await hand.box('Products')).x).toBeCloseTo(column, 1)
    await expect.poll(async () => (await hand.box('Products')).y).toBeGreaterThan(before.y)
    expect(await Promise.all(['Returns', 'CRM', 'Customer Lifetime Value'].map((name) => hand.box(name)))).toEqual(
      others,
    )
  })
})

test.describe('the paper', () => {
  test('a double click makes a product there; the wheel, the middle button, Space and H move the view', async ({
    page,
  }) => {
    const hand = new Hand(page)
    await hand.openExample()
    const paper = { x: (await hand.box('Returns')).x, y: (await hand.box('Returns')).y - 110 }

    await page.mouse.dblclick(paper.x + 40, paper.y)
    await page.keyboard.type('Loyalty')
    await page.keyboard.press('Escape')
    await expect(hand.card('Loyalty')).toBeVisible()
    await hand.undo('Loyalty')

    const start = await hand.box('CRM')
    const panned = async (by: () => Promise<void>) => {
      const before = await hand.box('CRM')
      await by()
      await expect.poll(async () => Math.abs((await hand.box('CRM')).y - before.y)).toBeGreaterThan(20)
      await expect.poll(async () => (await hand.box('CRM')).width).toBeCloseTo(start.width, 1)
    }
    await page.mouse.move(paper.x, paper.y)
    await panned(() => page.mouse.wheel(0, 60))
    await panned(async () => {
      await page.mouse.down({ button: 'middle' })
      await page.mouse.move(paper.x, paper.y + 60, { steps: 4 })
      await page.mouse.up({ button: 'middle' })
    })
    await panned(async () => {
      await page.keyboard.down('Space')
      await hand.drag(paper, { x: paper.x, y: paper.y - 50 })
      await page.keyboard.up('Space')
    })
    await page.keyboard.press('h')
    await panned(() => hand.drag(paper, { x: paper.x, y: paper.y + 50 }))
    await page.keyboard.press('v')
    await hand.drag(paper, { x: paper.x + 30, y: paper.y + 20 })
    await expect.poll(() => hand.selected()).toEqual([])
  })

  test('the wheel zooms for those who want it so; Ctrl and wheel always do', async ({ workback }) => {
    const hand = new Hand(workback.page)
    await hand.openExample()
    const width = async () => (await new Hand(workback.page).box('CRM')).width
    const paper = { x: (await hand.box('Returns')).x, y: (await hand.box('Returns')).y - 60 }
    const before = await width()

    await workback.page.mouse.move(paper.x, paper.y)
    await workback.page.keyboard.down('Control')
    await workback.page.mouse.wheel(0, -100)
    await workback.page.keyboard.up('Control')
    await expect.poll(width).toBeGreaterThan(before)
    await workback.page.getByRole('menuitem', { name: 'View' }).click()
    await workback.page.getByRole('menuitem', { name: 'Hand, wheel and motion' }).click()
    await workback.page.getByRole('menuitem', { name: 'Wheel zooms', exact: true }).click()
    const larger = await width()
    await workback.page.mouse.move(paper.x, paper.y)
    await workback.page.mouse.wheel(0, -100)
    await expect.poll(width).toBeGreaterThan(larger)
  })
})
