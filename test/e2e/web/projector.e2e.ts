// The room's screen beside the facilitator's window: it follows, it stays when asked, and it shows nothing that is the facilitator's alone.
import type { Page } from '@playwright/test'
import { expectNoViolations } from '../pages/axe'
import { expect, test } from '../workback'

async function openProjector(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page')
  await page.keyboard.press('F5')
  const projector = await opened
  await projector.setViewportSize({ width: 1920, height: 1080 })
  await expect(projector.getByRole('heading', { name: 'Fashion retail' })).toBeVisible()
  return projector
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Look at a worked example' }).click()
  await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
  await page.locator('#map').focus()
})

test('the projector follows camera, lens and changes, in type that a room can read', async ({ page }) => {
  const projector = await openProjector(page)
  await expect(projector.locator('.react-flow__node h3')).toHaveCount(12)
  await expect.poll(() => smallestName(projector)).toBeGreaterThanOrEqual(23.9)
  const corner = projector.locator('article [class*="hotspot"]').first()
  await expect.poll(async () => (await corner.boundingBox())?.width ?? 0).toBeGreaterThan(15)

  const card = projector.locator('article').filter({ hasText: 'Customer Lifetime Value' })
  const before = await card.boundingBox()
  // The room's screen is wider than the map beside its panels: it shows the same at the first steps, and is filled already.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+=')
  await expect.poll(async () => (await card.boundingBox())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.1)

  await page.keyboard.press('2')
  await expect(projector.getByRole('region')).toContainText('introduced 2')

  await page.getByRole('heading', { name: 'Customer Lifetime Value' }).first().click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Customer Worth')
  await page.keyboard.press('Escape')
  await expect(projector.getByRole('heading', { name: 'Customer Worth' })).toBeVisible()
})

/** Of the cards, in px of the screen. */
const smallestName = (projector: Page): Promise<number> =>
  projector
    .locator('.react-flow__node h3')
    .evaluateAll((names) =>
      Math.min(
        ...names.map(
          (name) =>
            Number.parseFloat(getComputedStyle(name).fontSize) *
            (name.getBoundingClientRect().width / (name as HTMLElement).offsetWidth),
        ),
      ),
    )

test('a new use case is read while it is typed under a lens, takes the lens with its name, and leaves no offers behind', async ({
  page,
}) => {
  const projector = await openProjector(page)
  await page.locator('#map').focus()
  await page.keyboard.press('2')
  await page.keyboard.press('u')
  await page.keyboard.type('Advise customers on articles they bought')
  const card = projector.locator('article').filter({ hasText: 'Advise customers' })
  await expect(card).toBeVisible()
  await expect(card).not.toHaveAttribute('data-faded')
  await expect(page.getByRole('region', { name: 'Could serve this need' })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(projector.getByRole('region')).toContainText('Nothing serves it yet.')
  await expect(card).not.toHaveAttribute('data-faded')
  await expect(page.getByRole('region', { name: 'Could serve this need' })).toHaveCount(0)
})

test('the room reads a job description with its verdict while it is written, and the map again after it', async ({
  page,
}) => {
  const projector = await openProjector(page)
  await page.getByRole('heading', { name: 'Products', exact: true }).first().click()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Lists the articles that are for sale.')
  const wall = projector.getByRole('region', { name: 'What is it hired to do?' })
  await expect(wall).toContainText('Lists the articles that are for sale.')
  await expect(wall).toContainText('One clear job')
  await expect
    .poll(async () => {
      const [words, card] = [await wall.boundingBox(), await projector.locator('article[data-selected]').boundingBox()]
      return words !== null && card !== null && words.y + words.height <= card.y
    })
    .toBe(true)

  await page.keyboard.press('Escape')
  await expect(wall).toHaveCount(0)
})

test('the room reads a long need whole while it is typed, and a short one on its card alone', async ({ page }) => {
  const projector = await openProjector(page)
  await page.locator('#map').focus()
  await page.keyboard.press('u')
  const opening = 'As a store manager, I need the articles of each customer'
  await page.keyboard.type(opening.slice(0, 20))
  await expect(projector.locator('article').filter({ hasText: opening.slice(0, 20) })).toBeVisible()
  await expect(projector.getByRole('region')).toHaveCount(0)

  await page.keyboard.type(
    `${opening.slice(20)}, with all that came back and why, so that I can advise them in the shop`,
  )
  const wall = projector.getByRole('region')
  await expect(wall).toContainText('so that I can advise them in the shop')
  await expect.poll(() => wall.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)

  await page.keyboard.press('Escape')
  await expect(wall).toHaveCount(0)
})

test('it stays while the facilitator works on, and catches up when let go', async ({ page }) => {
  const projector = await openProjector(page)
  await page.getByRole('button', { name: 'Projector stays as it is' }).click()
  await page.getByRole('heading', { name: 'Returns', exact: true }).first().click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Tried out')
  await page.keyboard.press('Escape')
  await page.locator('#map').focus()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { name: 'Tried out' }).first()).toBeVisible()
  await expect(page.getByText('Projector: stays')).toBeVisible()

  await expect(projector.getByRole('heading', { name: 'Returns', exact: true })).toBeVisible()
  await expect(projector.getByRole('heading', { name: 'Tried out' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Projector stays as it is' }).click()
  await expect(projector.getByRole('heading', { name: 'Tried out' })).toBeVisible()
})

test('it shows the step in hand: job description, question of the interview, ownership', async ({ page }) => {
  const projector = await openProjector(page)
  await page.getByRole('heading', { name: 'Product Recommendations' }).first().click()
  await page.keyboard.press('Control+F5')
  await expect(projector.getByText('What is its one job?')).toBeVisible()
  await expect(projector.getByText('A list of suggested products for each customer')).toBeVisible()

  await page.keyboard.press('l')
  await expect(projector.getByText('How old may the newest data be')).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(projector.getByText('2 of 20')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('o')
  await expect(projector.getByText('Which one domain owns it?')).toBeVisible()
})

/** Of all words that are seen, in px of the screen. */
const smallestWords = (projector: Page): Promise<number> =>
  projector.locator('main').evaluate((main) => {
    const zoom = (one: Element): number => (one as HTMLElement & { currentCSSZoom: number }).currentCSSZoom
    const seen = [...main.querySelectorAll('*')].filter(
      (one) =>
        one.getBoundingClientRect().width > 2 &&
        !one.closest('.visually-hidden') &&
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    return Math.min(...seen.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * zoom(one)))
  })

test('it shows the matrix and the curves where the step is asked for, in type that a room can read', async ({
  page,
}) => {
  const projector = await openProjector(page)
  await page.keyboard.press('Control+F5')
  await page.keyboard.press('Control+6')
  const row = projector.getByRole('row', { name: /^Customer-Marketing 360/ })
  await expect(row).toContainText('+ gender')
  await expect(projector.getByRole('button')).toHaveCount(0)
  await expect.poll(() => smallestWords(projector)).toBeGreaterThanOrEqual(23.9)
  await expectNoViolations(projector, 'on the wall')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(row).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Control+7')
  await expect(projector.getByRole('figure', { name: 'New products per further use case' })).toBeVisible()
  await expect(projector.getByRole('button')).toHaveCount(0)
  await expect.poll(() => smallestWords(projector)).toBeGreaterThanOrEqual(23.9)
  await expectNoViolations(projector, 'on the wall')

  await page.keyboard.press('Control+F5')
  await expect(projector.locator('#map')).toBeVisible()
})

test('it has no chrome, no findings and nothing that can be pressed; F5 and Esc close it', async ({ page }) => {
  const projector = await openProjector(page)
  await expect(projector.getByRole('button')).toHaveCount(0)
  await expect(projector.getByRole('textbox')).toHaveCount(0)
  await expect(projector.locator('[class*="finding"]')).toHaveCount(0)
  await expect(page.locator('.react-flow__node [class*="finding"]').first()).toBeAttached()

  const closed = projector.waitForEvent('close')
  await page.keyboard.press('F5')
  await closed
  await expect(page.getByText('Projector: map')).toHaveCount(0)

  const again = await openProjector(page)
  const gone = again.waitForEvent('close')
  await Promise.all([gone, again.keyboard.press('Escape').catch(() => undefined)]) // gone before the key is let go
})

test('it shows the page of a product as a whole, with nothing to press, and follows when the page is turned', async ({
  page,
}) => {
  const projector = await openProjector(page)
  await page.keyboard.press('Control+F5')
  await page.getByRole('heading', { name: 'Returns', exact: true }).first().click()
  await page.keyboard.press('b')

  await expect(projector.getByRole('heading', { name: 'How it is read' })).toBeVisible()
  await expect(projector.getByRole('heading', { name: 'Returns' })).toBeVisible()
  await expect(projector.getByRole('button')).toHaveCount(0)
  await expect(projector.getByRole('textbox')).toHaveCount(0)
  const overflow = () =>
    projector.evaluate(() =>
      Math.max(...[...document.querySelectorAll('main *')].map((one) => one.scrollHeight - one.clientHeight)),
    )
  await expect.poll(overflow).toBeLessThan(40)

  await page.keyboard.press('Alt+PageDown')
  await expect(projector.getByRole('heading', { name: 'Customer Lifetime Value' })).toBeVisible()
})

test('a system that asks for more contrast gets it in every theme, on the projector too', async ({ page }) => {
  const projector = await openProjector(page)
  await projector.emulateMedia({ contrast: 'more' })
  const faint = (): Promise<readonly string[]> =>
    projector.evaluate(() =>
      ['projector', 'dark', 'light'].filter((theme) => {
        document.documentElement.dataset['theme'] = theme
        const style = getComputedStyle(document.documentElement)
        const token = (name: string): string => style.getPropertyValue(name)
        return token('--line') !== token('--line-strong') || token('--ink-2') !== token('--ink')
      }),
    )
  await expect.poll(faint).toEqual([])

  await projector.emulateMedia({ contrast: 'no-preference' })
  await expect.poll(faint).toEqual(['projector', 'dark', 'light'])
})
