// Electron's window for the room: where it stands when displays come and go, and that it never outlives the facilitator's.
import type { Page } from '@playwright/test'
import type { HostBridge } from '../../../renderer/host/electronHost'
import type { Shim } from '../../support/electronShim.cjs'
import { expect } from '../workback'
import { test as shellTest } from './shellTest'

const BEAMER = {
  id: 2,
  bounds: { x: 1600, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1600, y: 0, width: 1920, height: 1080 },
}

const test = shellTest.extend({
  page: async ({ page }, provide) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Look at a worked example' }).click()
    await expect(page.getByRole('heading', { name: 'Customer Lifetime Value' }).first()).toBeVisible()
    await page.locator('#map').focus()
    await provide(page)
  },
})
/** Presses F5 and answers the room's page, showing the map. */
async function openProjector(shim: Shim, page: Page, nth = 1): Promise<Page> {
  await page.keyboard.press('F5')
  await expect.poll(() => shim.state.windows.length).toBe(nth + 1)
  const room = await shim.page(nth)
  await expect(room.getByRole('heading', { name: 'Fashion retail' })).toBeVisible()
  return room
}
const standing = (shim: Shim, nth = 1) => {
  const window = shim.state.windows[nth]
  return { bounds: window?.getBounds(), full: window?.isFullScreen() }
}
interface Listening {
  readonly hostBridge: HostBridge
  heard: { event?: unknown }[]
}
const listen = () => {
  const here = globalThis as unknown as Listening
  here.heard = []
  here.hostBridge.on((event) => here.heard.push(event as { event?: unknown }))
}
const chosen = () => (globalThis as unknown as Listening).heard.filter(({ event }) => event === 'menu.chosen')
const called = (shim: Shim, what: string) => shim.log.filter(([name]) => name === what)
/** 1280 × 720 in the middle of what the system's bar leaves of the laptop's 1600 × 1000. */
const ON_LAPTOP = { bounds: { x: 160, y: 155, width: 1280, height: 720 }, full: false }

test('the projector fills the display on which the facilitator is not, and leaves her the keyboard', async ({
  shim,
  page,
}) => {
  shim.plugIn(BEAMER)

  const room = await openProjector(shim, page)

  expect(standing(shim)).toEqual({ bounds: BEAMER.bounds, full: true })
  expect(room.viewportSize()).toEqual({ width: 1920, height: 1080 })
  expect(shim.state.windows[1]?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true })
  await expect.poll(() => called(shim, 'showInactive').length).toBe(1)
  expect(called(shim, 'show')).toHaveLength(1) // the facilitator's own, at the start
})

test('unplugged, it comes back to the laptop and shows on; plugged in again, it goes to the room', async ({
  shim,
  page,
}) => {
  shim.plugIn(BEAMER)
  const room = await openProjector(shim, page)

  shim.unplug(BEAMER.id)
  expect(standing(shim)).toEqual(ON_LAPTOP)
  await expect(room.getByRole('heading', { name: 'Fashion retail' })).toBeVisible()

  const elsewhere = { ...BEAMER, id: 3, bounds: { ...BEAMER.bounds, x: -1920 } }
  shim.plugIn(elsewhere)
  expect(standing(shim)).toEqual({ bounds: elsewhere.bounds, full: true })
})

test('another display than its own may be unplugged', async ({ shim, page }) => {
  shim.plugIn(BEAMER)
  shim.plugIn({ ...BEAMER, id: 3, bounds: { ...BEAMER.bounds, x: -1920 } })
  await openProjector(shim, page)

  shim.unplug(3)

  expect(standing(shim)).toEqual({ bounds: BEAMER.bounds, full: true })
})

test('with the laptop alone it is a window; F5 closes it, Esc in it too, and it opens again', async ({
  shim,
  page,
}) => {
  await openProjector(shim, page)
  expect(standing(shim)).toEqual(ON_LAPTOP)

  await page.keyboard.press('F5')
  await expect.poll(() => shim.state.windows[1]?.isDestroyed()).toBe(true)
  await expect(page.getByText('Projector: map')).toHaveCount(0)
  shim.plugIn(BEAMER) // nobody is there to move

  const again = await openProjector(shim, page, 2)
  await again.keyboard.press('Escape').catch(() => undefined) // gone before the key is let go
  await expect.poll(() => shim.state.windows[2]?.isDestroyed()).toBe(true)
  await expect(page.getByText('Projector: map')).toHaveCount(0)
  expect(called(shim, 'exit')).toEqual([])
})

test('what is chosen in the system menu goes to the facilitator, even while the room’s window is in front', async ({
  shim,
  page,
}) => {
  const room = await openProjector(shim, page)
  for (const one of [page, room]) await one.evaluate(listen)
  shim.state.windows[1]?.focus()

  const inFile = shim.state.menu?.find(({ label }) => label === 'File')?.submenu
  const entry = inFile?.find(({ label }) => label === 'Export…')
  entry?.click?.(entry)

  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(chosen)).toHaveLength(1)
  expect(await room.evaluate(chosen)).toEqual([])
})

test('it closes with the facilitator’s window, the program ends, and nobody is asked anything', async ({
  shim,
  page,
}) => {
  shim.plugIn(BEAMER)
  const room = await openProjector(shim, page)

  shim.state.windows[0]?.close()

  await expect.poll(() => called(shim, 'exit')).toEqual([['exit', 0]])
  await expect.poll(() => room.isClosed()).toBe(true)
  expect(shim.state.windows.map((window) => window.isDestroyed())).toEqual([true, true])
  expect(called(shim, 'messageBox')).toEqual([])
})

test('quitting with the projector open is as quick as without it', async ({ shim, page }) => {
  await openProjector(shim, page)

  await shim.quit()

  expect(called(shim, 'exit')).toEqual([['exit', 0]])
  expect(called(shim, 'messageBox')).toEqual([])
})
