// The same gestures where a large map is one drawing and no card is mounted but the one in hand.
import type { Page } from '@playwright/test'
import { Facilitator } from '../pages/facilitator'
import { Hand } from '../pages/hand'
import { expect, test } from '../workback'

test('on a map of more than a hundred cards, seen from afar: a frame selects, the selected move as one, an edge connects and creates', async ({
  page,
}) => {
  const hand = new Hand(page)
  const facilitator = new Facilitator(page)
  const chain = (row: number) =>
    Array.from(
      { length: 10 },
      (_, depth) => `${'  '.repeat(depth)}${depth === 0 ? 'uc' : 'dp'} Row ${row} step ${depth}`,
    )
  await page.emulateMedia({ reducedMotion: 'reduce' }) // the hand takes hold of a map that stands
  await expect(page.getByRole('button', { name: /^First use case/ })).toBeVisible()
  await facilitator.takeOutline(Array.from({ length: 14 }, (_, row) => chain(row).join('\n')).join('\n'))
  await page.keyboard.press('f')
  await expect(page.locator('canvas[data-part="all"]')).toBeVisible()

  const pane = await page.locator('.react-flow__pane').boundingBox()
  if (!pane) throw new Error('There is no map')
  await hand.drag({ x: pane.x + 8, y: pane.y + 8 }, { x: pane.x + pane.width - 8, y: pane.y + pane.height - 8 })
  await expect(page.getByRole('heading', { name: '140 selected' })).toBeVisible()

  await page.keyboard.press('f') // a frame drawn to the edge has moved the view
  const card = await cardUnderHand(page, pane)
  await hand.drag(card.middle, { x: card.middle.x + 30, y: card.middle.y + 40 })
  await hand.undo('Move 140 cards')

  const again = await cardUnderHand(page, pane)
  await hand.hold(again.leftEdge, { x: again.leftEdge.x - 20, y: pane.y + pane.height - 70 })
  await expect(page.getByText('Data product · Shift: Source system')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toBeFocused()
  await page.keyboard.type('Consent')
  await page.keyboard.press('Escape')
  await expect(hand.card('Consent')).toBeVisible()
})

/** Goes over the map until a card is in hand, and says where it can be taken. */
async function cardUnderHand(page: Page, pane: { x: number; y: number; width: number; height: number }) {
  const inHand = page.locator('.react-flow__node')
  for (let y = pane.y + 20; y < pane.y + pane.height; y += 12) {
    await page.mouse.move(pane.x + pane.width / 2, y)
    await page.mouse.move(pane.x + pane.width / 2 + 30, y, { steps: 4 })
    if ((await inHand.count()) === 0) continue
    const box = await inHand.boundingBox()
    if (!box || Math.abs(box.y + box.height / 2 - y) > box.height) continue // still the one before
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.move(middle.x, middle.y)
    return { middle, leftEdge: { x: box.x - 6, y: middle.y } }
  }
  throw new Error('No card was ever in hand')
}
