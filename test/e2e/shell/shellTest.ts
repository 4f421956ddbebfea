// A test of the built main and preload alone: the shim it runs in, and its first window.
import type { Page } from '@playwright/test'
import type { Shim } from '../../support/electronShim.cjs'
import { hearsKeys, newFolders, startElectronShim, test as base } from '../workback'

export const test = base.extend<{ shim: Shim; page: Page }>({
  shim: async ({ browser }, provide) => {
    const shim = await startElectronShim(browser, newFolders())
    await provide(shim)
    await shim.quit()
  },
  page: async ({ shim }, provide) => {
    await provide(await hearsKeys(await shim.page()))
  },
})
