// A contrast theme of the system: its ground counts, whatever look was chosen here, and a domain is still told by its hue.
import type { Page } from '@playwright/test'
import { contrast } from '../../support/colourVision'
import { openExample } from '../pages/surfaces'
import { expect, test } from '../workback'

/** Graphics that say something (WCAG 1.4.11). */
const SEEN = 3
const GROUNDS = { dark: '#000000', light: '#ffffff' }

interface Mark {
  readonly fill: string
  readonly stroke: string
}

/** As they are drawn beside the names of what the domains own. */
const domainMarks = async (page: Page): Promise<readonly Mark[]> => {
  const marks = await page
    .getByRole('navigation')
    .locator('svg path:first-child')
    .evaluateAll((paths) =>
      paths.map((path) => {
        const { fill, stroke } = getComputedStyle(path)
        const parts = [...fill.matchAll(/\d+/gu)].map(([part]) => Number(part).toString(16).padStart(2, '0'))
        return { fill: `#${parts.join('')}`, stroke }
      }),
    )
  return marks.filter(({ fill }) => /^#[\da-f]{6}$/u.test(fill))
}

for (const [scheme, ground] of Object.entries(GROUNDS) as readonly ['dark' | 'light', string][])
  test(`domains are seen and told apart on ${ground}, whatever look was chosen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme, reducedMotion: 'reduce' })
    await openExample(page)

    for (const look of ['Light', 'Dark']) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(look)
      await page.getByRole('option', { name: look }).first().click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect
        .poll(async () => {
          const domains = await domainMarks(page)
          const isLost = ({ fill, stroke }: Mark) => contrast(fill, ground) < SEEN || stroke === 'none'
          return { hues: new Set(domains.map(({ fill }) => fill)).size, lost: domains.filter(isLost) }
        }, look)
        .toEqual({ hues: 4, lost: [] })
    }
  })
