// Tidy in a real browser, under the real content security policy: a worker computes, ghosts are shown, and only accepting moves anything.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HUGE, largePortfolio } from '../../support/largePortfolio'
import { Facilitator } from '../pages/facilitator'
import { expect, test } from '../workback'

const OUTLINE = `uc Keep the right customers
  dp Churn Score
    dp Customer 360
      src CRM
      src Web Shop`
const bar = (page: Page) => page.getByRole('region', { name: 'Proposal for a tidy map' })
const ghosts = (page: Page) => page.locator('canvas[data-layer="ghosts"]')
const places = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((cards) => cards.map((card) => `${card.dataset['id'] ?? ''} ${card.style.transform}`).sort())

/** The outline on the map, and one product dragged away from its place. */
async function aMessyMap(page: Page): Promise<void> {
  await expect(page.locator('#map')).toBeVisible()
  await new Facilitator(page).takeOutline(OUTLINE)
  await expect(page.locator('.react-flow__node')).toHaveCount(5)
  await page.locator('#map').focus()
  await page.keyboard.press('f')
  const card = page.locator('.react-flow__node', { hasText: 'Churn Score' })
  await card.click()
  for (let time = 0; time < 12; time++) await page.keyboard.press('Shift+ArrowDown')
}

test('a proposal moves nothing until it is accepted, given up it leaves no trace, accepted it is one step to undo', async ({
  workback: { page },
}) => {
  await aMessyMap(page)
  const before = await places(page)

  await page.keyboard.press('Shift+T')
  await expect(bar(page)).toContainText(/Crossings \d+ → \d+/)
  await expect(bar(page)).toContainText(/\d+ cards? moves?/)
  await expect(ghosts(page)).toBeVisible()
  expect(await places(page)).toEqual(before)

  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(ghosts(page)).toHaveCount(0)
  expect(await places(page)).toEqual(before)

  await page.keyboard.press('Shift+T')
  await expect(page.getByRole('button', { name: 'Move them' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toHaveCount(0)
  await expect.poll(() => places(page)).not.toEqual(before)

  await page.keyboard.press('Control+z')
  await expect.poll(() => places(page)).toEqual(before)
})

/** Where each card stands, by the name on it. */
const placesByName = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('.react-flow__node')
    .evaluateAll((cards) =>
      Object.fromEntries(cards.map((card) => [card.querySelector('h3')?.textContent ?? '', card.style.transform])),
    )

test('the selection alone is tidied: ghosts and figures speak of it, everything else stays, and it is one step to undo', async ({
  workback: { page },
}) => {
  await aMessyMap(page)
  for (const name of ['Customer 360', 'CRM']) {
    const card = page.locator('.react-flow__node', { hasText: name })
    await card.click()
    for (let time = 0; time < 9; time++) await page.keyboard.press('Shift+ArrowUp')
  }
  const before = await placesByName(page)
  await page.locator('.react-flow__node', { hasText: 'Customer 360' }).click()
  for (const name of ['CRM', 'Web Shop'])
    await page.locator('.react-flow__node', { hasText: name }).click({ modifiers: ['Shift'] })

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Tidy the selection')
  await page.keyboard.press('Enter')
  await expect(bar(page)).toContainText('Tidy the selection')
  await expect(bar(page)).toContainText(/Crossings \d+ → \d+/)
  await expect(bar(page)).toContainText(/[123] cards? moves?/)
  await expect(ghosts(page)).toBeVisible()
  expect(await placesByName(page)).toEqual(before)
  await page.keyboard.press('Enter')

  await expect(bar(page)).toHaveCount(0)
  await expect.poll(() => placesByName(page)).not.toEqual(before)
  const after = await placesByName(page)
  for (const name of ['Churn Score', 'Keep the right customers']) expect(after[name]).toBe(before[name])
  await page.keyboard.press('Control+z')
  await expect.poll(() => placesByName(page)).toEqual(before)
})

test('tidied by domain, what a domain owns stands together, with both counts beforehand', async ({
  workback: { page },
}) => {
  await aMessyMap(page)
  const hand = new Facilitator(page)
  await hand.assignOwner('Churn Score', 'Marketing')
  await hand.assignOwner('Customer 360', 'Sales')
  const before = await places(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Tidy by domain')
  await page.keyboard.press('Enter')
  await expect(bar(page)).toContainText(/Crossings \d+ → \d+/)
  await expect(bar(page)).toContainText(/Detours round cards \d+ → \d+/)
  await expect(page.getByRole('button', { name: 'Move them' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect.poll(() => places(page)).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => places(page)).toEqual(before)
})

test('a tidy map has nothing to propose', async ({ workback: { page } }) => {
  await aMessyMap(page)
  await page.keyboard.press('Shift+T')
  await expect(page.getByRole('button', { name: 'Move them' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toHaveCount(0)

  await page.keyboard.press('Shift+T')

  await expect(bar(page)).toContainText('This is tidy already')
  await expect(page.getByRole('button', { name: 'Move them' })).toHaveCount(0)
})

test('a map that changes under the preview is looked at again', async ({ workback: { page } }) => {
  await aMessyMap(page)
  await page.keyboard.press('Shift+T')
  await expect(page.getByRole('button', { name: 'Move them' })).toBeFocused()
  const first = await bar(page).getByRole('status').innerText()

  await page.keyboard.press('Control+z')

  await expect(bar(page).getByRole('status')).not.toHaveText('')
  await expect(bar(page)).toContainText(/Crossings|tidy already/)
  expect(first).toContain('Crossings')
})

test('a layout of 2,700 cards is given up with the next frame: the worker ends in the middle of its work, and the next one answers', async ({
  workback: { page, home },
}) => {
  writeFileSync(join(home, 'huge.workback.json'), JSON.stringify(largePortfolio(HUGE)))
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('button', { name: 'huge' }).click()
  await expect(page.getByRole('heading', { name: 'Large' })).toBeVisible()
  await page.locator('#map').focus()
  for (let time = 0; time < 3; time++) {
    await expect.poll(() => page.workers()).toHaveLength(1)
    const atWork = page.workers()
    const next = page.waitForEvent('worker')
    const gone = page.evaluate(giveUpUnderWay, 'Proposal for a tidy map')
    await page.keyboard.press('Shift+T')
    expect(await gone).toBeLessThanOrEqual(2)
    await next
    await expect.poll(() => page.workers().filter((worker) => atWork.includes(worker))).toEqual([])
  }
  await page.keyboard.press('Shift+T')
  await expect(page.getByRole('button', { name: 'Move them' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()
})

/** In the page: presses Escape a frame after the bar has come, while the worker works, and answers after how many frames the bar is gone. */
async function giveUpUnderWay(label: string): Promise<number> {
  const bar = () => document.querySelector(`section[aria-label="${label}"]`)
  const frame = () => new Promise((shown) => requestAnimationFrame(shown))
  while (!bar()) await frame()
  await frame()
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(escape)
  let frames = 0
  for (; bar() && frames < 100; frames += 1) await frame()
  return frames
}
