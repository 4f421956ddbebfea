// Closing Electron's window while the disk takes nothing, with the built main process (RELIABILITY.md 2.13).
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Shim } from '../../support/electronShim.cjs'
import { Facilitator } from '../pages/facilitator'
import { expect } from '../workback'
import { test } from './shellTest'

const asked = (shim: Shim) => shim.log.flatMap(([what, box]) => (what === 'messageBox' ? [box] : []))

/** The main process runs in this one: no flush succeeds until the answer is called. */
async function aDiskThatTakesNothing(): Promise<() => void> {
  const file = await open(process.execPath, 'r')
  const prototype = Object.getPrototypeOf(file) as FileHandle
  await file.close()
  const datasync = Object.getOwnPropertyDescriptor(prototype, 'datasync')
  const sync = Object.getOwnPropertyDescriptor(prototype, 'sync')
  if (!datasync || !sync) throw new Error('Files flush in another way than they did')
  const full = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
  Object.assign(prototype, { datasync: full, sync: full })
  return () => void Object.defineProperties(prototype, { datasync, sync })
}

test('the window that cannot deliver says how many steps since when, stays, and closes once they are saved', async ({
  shim,
  page,
}) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock')
  await facilitator.seesSaved()
  const works = await aDiskThatTakesNothing()
  try {
    await facilitator.takeOutline('dp Orders')
    await expect(page.getByRole('alert')).toContainText(/Not saved since .*\d:\d\d:\d\d.* \(1 step\)\./)
    await expect(page.getByRole('alert')).toContainText('folder is full')

    shim.state.windows[0]?.close()

    await expect.poll(() => asked(shim)).toHaveLength(1)
    expect(JSON.stringify(asked(shim))).toMatch(/"1 step since \d\d:\d\d:\d\d is not saved yet\."/)
    await expect(page.getByRole('heading', { name: 'Orders' })).toBeVisible()
  } finally {
    works()
  }

  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await facilitator.seesSaved()
  shim.state.windows[0]?.close()

  await expect.poll(() => shim.log.some(([what]) => what === 'exit')).toBe(true)
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(asked(shim)).toHaveLength(1)
})

test('a machine that goes to sleep is told nothing and loses nothing', async ({ shim, page }) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock')

  shim.electron.powerMonitor.emit('suspend')

  await facilitator.seesSaved()
  expect(shim.log.some(([what, , news]) => what === 'send' && JSON.stringify(news).includes('window.closing'))).toBe(
    true,
  )
  expect(asked(shim)).toEqual([])
})
