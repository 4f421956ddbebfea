// Names as German makes them, on a laptop: wherever one goes on in the next line inside a word, a hyphen says so.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../workback'

const FORECAST = 'Kundenabwanderungswahrscheinlichkeitsprognose'
const ROLE = 'Oberpostdirektoratsbriefträgeranwärterin'
const REASONS = 'Rücksendungsgrundauswertungen'

/** Of a name that stands on several lines: how many there are, how many hyphens are drawn, and whether any of it runs out. */
const drawn = (name: Locator) =>
  name.evaluate((element) => {
    const hyphens = [...element.querySelectorAll('span:empty')].filter(
      (joint) => joint.getBoundingClientRect().width > 0,
    )
    const all = document.createRange()
    all.selectNodeContents(element)
    const lines = new Set([...all.getClientRects()].map(({ top }) => Math.round(top)))
    return { hyphens: hyphens.length, joints: lines.size - 1, out: element.scrollWidth > element.clientWidth }
  })

async function type(page: Page, line: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.locator('#map').focus()
})

test('on the card, also where its lines are balanced', async ({ page }) => {
  await type(page, `dp ${REASONS}`)
  const card = page.getByRole('heading', { name: REASONS, exact: true })

  await expect.poll(() => drawn(card)).toEqual({ hyphens: 1, joints: 1, out: false })
})

test('in the rail, also with a role of which no joint is known', async ({ page }) => {
  await type(page, `uc As a ${ROLE}, I need the ${FORECAST}`)
  const entry = page.getByRole('navigation').getByRole('button').filter({ hasText: ROLE })

  await expect(entry).toContainText(FORECAST)
  await expect.poll(() => entry.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await expect
    .poll(async () => {
      const { hyphens, joints } = await drawn(entry.locator('span').first())
      return { hasSome: hyphens > 0, unsaid: joints - hyphens }
    })
    .toEqual({ hasSome: true, unsaid: 0 })
})
