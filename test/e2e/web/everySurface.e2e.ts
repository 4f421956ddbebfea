// Axe finds nothing, the focus is never hidden and nothing runs out of the window, on every surface, in every theme and at every size (UX.md, Accessible by construction).
import type { Page } from '@playwright/test'
import { expectNoViolations } from '../pages/axe'
import { hiddenFocus, spillsOver } from '../pages/inSight'
import { leave, openExample, show, surfaces } from '../pages/surfaces'
import { expect, test } from '../workback'

test.describe.configure({ timeout: 1_200_000 }) // ms, for some twenty surfaces one after the other

/** Each is a way the whole window may look. */
const LOOKS = {
  light: (page: Page) => page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }),
  dark: (page: Page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' }),
  contrast: (page: Page) => page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' }),
  'forced colours': (page: Page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
}

for (const [look, put] of Object.entries(LOOKS))
  test(`axe finds nothing on any surface: ${look}`, async ({ page }) => {
    await put(page)
    await openExample(page)
    for (const surface of surfaces)
      await test.step(surface.name, async () => {
        await show(page, surface)
        await expectNoViolations(page, `${surface.name}, ${look}`)
        await leave(page)
      })
  })

const softly = expect.configure({ soft: true })

/** What a window of 1280 by 1024 has left, in CSS pixels, at this zoom of the browser. */
const SIZES = {
  '100 %': { width: 1280, height: 720 },
  '200 %': { width: 640, height: 512 },
  '400 %': { width: 320, height: 256 },
}
for (const [zoom, size] of Object.entries(SIZES))
  test(`at ${zoom} nothing runs out of the window, and what has the focus is in sight`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    await softly.poll(() => spillsOver(page), `empty map at ${zoom}`).toEqual([])
    await openExample(page)
    for (const surface of surfaces)
      await test.step(surface.name, async () => {
        await show(page, surface)
        await softly.poll(() => spillsOver(page), `${surface.name} at ${zoom}`).toEqual([])
        expect.soft(await hiddenFocus(page), `${surface.name} at ${zoom}`).toEqual([])
        await leave(page)
      })
  })

test('a covered control and one beyond the edge would be noticed', async ({ page }) => {
  await page.evaluate(() => {
    const beyond = Object.assign(document.createElement('button'), { textContent: 'Beyond' })
    beyond.style.cssText = 'position: fixed; left: 200vw; top: 0'
    const cover = document.createElement('div')
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 1000'
    document.body.append(beyond, cover)
  })

  expect((await spillsOver(page)).join()).toContain('button Beyond')
  expect((await hiddenFocus(page)).join()).toContain('button File')
})
