// Everything a facilitator can have on the screen, each by the keys that lead there from the map.
import { expect, type Page } from '@playwright/test'

export interface Surface {
  readonly name: string
  /** Pressed one after the other on the map, with nothing open. */
  readonly keys: readonly string[]
  /** Selected on the map before. */
  readonly on?: string
  /** Shown once it is there. */
  readonly shows: (page: Page) => ReturnType<Page['locator']>
}

const main = (page: Page) => page.getByRole('main')
const heading = (name: string) => (page: Page) => main(page).getByRole('heading', { name }).first()
/** Its file may still be on its way while the map, which has headings too, is shown no more. */
const anotherView = (page: Page) =>
  main(page)
    .filter({ hasNot: page.locator('#map') })
    .getByRole('heading')
    .first()
const dialog = (page: Page) => page.getByRole('dialog').first()
const RECOMMENDATIONS = 'Product Recommendations'

/** The tabs of the strip, in its order. */
const VIEWS: readonly Surface[] = [
  { name: 'outline', keys: ['Control+2'], shows: (page) => page.getByRole('treegrid') },
  { name: 'table', keys: ['Control+3'], shows: (page) => page.getByRole('grid') },
  { name: 'ownership', keys: ['Control+4'], shows: anotherView },
  { name: 'service levels', keys: ['Control+5'], shows: anotherView },
  { name: 'matrix', keys: ['Control+6'], shows: anotherView },
  { name: 'overview', keys: ['Control+7'], shows: anotherView },
  { name: 'plan', keys: ['Control+8'], shows: anotherView },
  { name: 'economics', keys: ['Control+9'], shows: anotherView },
]

/** What opens over or beside the map. */
const OVER_THE_MAP: readonly Surface[] = [
  { name: 'map', keys: [], shows: (page) => page.locator('#map') },
  { name: 'lanes and minimap', keys: ['Shift+D', 'm'], shows: (page) => page.locator('#map') },
  {
    name: 'lens, inspector and review',
    on: RECOMMENDATIONS,
    keys: ['2', 'Control+Shift+R'],
    shows: (page) => page.getByRole('complementary').first(),
  },
  {
    name: 'interview',
    on: RECOMMENDATIONS,
    keys: ['l'],
    shows: (page) => page.getByText('How old may the newest data be'),
  },
  { name: 'canvas of a product', on: RECOMMENDATIONS, keys: ['b'], shows: heading('How it is read') },
  { name: 'contract of a product', on: RECOMMENDATIONS, keys: ['Control+Alt+C'], shows: heading('Terms of use') },
  { name: 'owner', on: RECOMMENDATIONS, keys: ['o'], shows: dialog },
  { name: 'impact', on: RECOMMENDATIONS, keys: ['i'], shows: dialog },
  { name: 'palette', keys: ['Control+k'], shows: dialog },
  { name: 'find', keys: ['Control+f'], shows: dialog },
  { name: 'shortcuts', keys: ['F1'], shows: dialog },
  { name: 'history', keys: ['Control+Shift+H'], shows: dialog },
  { name: 'export', keys: ['Control+Shift+E'], shows: dialog },
]

export const surfaces: readonly Surface[] = [...OVER_THE_MAP, ...VIEWS]

/** The worked example, seen whole, with nothing selected. */
export async function openExample(page: Page): Promise<void> {
  const offer = page.getByRole('button', { name: 'Look at a worked example' })
  await offer.click()
  // The empty map is a map too: the example is there when nothing offers it any more.
  await expect(offer).toBeHidden()
  await expect(page.getByRole('complementary').first()).toBeVisible()
}

/** Out of whatever was open, back to the map with nothing selected and no lens. */
export async function leave(page: Page): Promise<void> {
  for (let again = 0; again < 3; again += 1) await page.keyboard.press('Escape')
  if (await page.getByRole('button', { name: 'Close review' }).isVisible()) await page.keyboard.press('Control+Shift+R')
  await page.keyboard.press('Control+1')
  await page.locator('#map').focus()
  await page.keyboard.press('0')
}

/** Goes to a surface, and answers when it is there. */
export async function show(page: Page, { keys, on, shows }: Surface): Promise<void> {
  if (on !== undefined) {
    await page.keyboard.press('Control+f')
    await page.keyboard.type(on)
    await expect(page.getByRole('option').first()).toContainText(on)
    await page.keyboard.press('Enter')
    await expect(page.locator('#map')).toBeFocused()
  }
  for (const key of keys) await page.keyboard.press(key)
  await expect(shows(page)).toBeVisible()
}
