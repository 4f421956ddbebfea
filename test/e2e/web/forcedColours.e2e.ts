// A contrast theme of the system: its ground counts, whatever look was chosen here, and a domain is still told by its hue.
import { contrast } from '../../support/colourVision'
import { openExample } from '../pages/surfaces'
import { expect, test } from '../workback'

/** Graphics that say something (WCAG 1.4.11). */
const SEEN = 3
const GROUNDS = { dark: '#000000', light: '#ffffff' }

for (const [scheme, ground] of Object.entries(GROUNDS) as readonly ['dark' | 'light', string][])
  test(`domains are seen and told apart on ${ground}, whatever look was chosen`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme, reducedMotion: 'reduce' })
    await openExample(page)

    for (const look of ['Light', 'Dark']) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(look)
      await page.getByRole('option', { name: look }).first().click()
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

      const domains = marks.filter(({ fill }) => /^#[\da-f]{6}$/u.test(fill))
      expect(new Set(domains.map(({ fill }) => fill)).size, look).toBe(4)
      for (const { fill, stroke } of domains) {
        expect(contrast(fill, ground), `${fill}, ${look}`).toBeGreaterThanOrEqual(SEEN)
        expect(stroke, look).not.toBe('none')
      }
    }
  })
