// What was, and that nothing is lost: history, the browser's cache, a host that is away for a while.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { Facilitator } from '../pages/facilitator'
import { ended, expect, newFolders, startWebProgram, test } from '../workback'

const emptyTheCache = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('workback')
        asked.onsuccess = () => {
          resolve()
        }
        asked.onerror = () => {
          reject(new Error('The database could not be deleted'))
        }
      }),
  )

test('the browser’s cache is emptied while nobody looks: nothing is lost, it is told once', async ({ page }) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock\n  dp Orders')
  await facilitator.seesSaved()
  const cards = page.locator('#map').getByRole('heading')
  await expect(cards).toHaveText(['Plan stock', 'Orders'])

  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(new URL('/elsewhere', page.url()).href)
  await emptyTheCache(page)
  await page.goBack()

  await expect(page.getByText('The browser’s cache was emptied.')).toBeVisible()
  await expect(cards).toHaveText(['Plan stock', 'Orders'])

  await page.reload()
  await expect(cards).toHaveText(['Plan stock', 'Orders'])
  await expect(page.getByText('The browser’s cache was emptied.')).toHaveCount(0)
})

const MADE_ANEW = 'The browser’s cache was emptied while you were working, and has been made anew. Nothing is lost.'

test('the browser clears its storage in the middle of the work: told at once, and the document is the same', async ({
  page,
  workback,
}) => {
  const facilitator = new Facilitator(page)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock\n  dp Orders')
  await facilitator.seesSaved()

  const profile = await page.context().newCDPSession(page)
  const storageTypes = 'indexeddb,local_storage,cache_storage,websql,service_workers,file_systems'
  await profile.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes })
  await expect(page.getByText(MADE_ANEW)).toBeVisible()
  await facilitator.takeOutline('dp Returns')
  await facilitator.seesSaved()
  const before = journalled(workback.dataFolder)

  await page.reload()
  const cards = page.locator('#map').getByRole('heading')
  await expect(cards).toHaveText(['Plan stock', 'Orders', 'Returns'])
  await expect(page.getByText(/browser’s cache/)).toHaveCount(0)
  expect(journalled(workback.dataFolder)).toEqual(before)
})

/** Ids of all journalled commands, as often as they stand there. */
function journalled(dataFolder: string): readonly string[] {
  const documents = join(dataFolder, 'docs')
  const journals = readdirSync(documents).flatMap((document) =>
    readdirSync(join(documents, document))
      .filter((name) => name.startsWith('journal-'))
      .map((name) => readFileSync(join(documents, document, name), 'utf8')),
  )
  // Each line is a checksum, a space, and the entry.
  const entries = journals.flatMap((text) => text.trim().split('\n')).map((line): unknown => JSON.parse(line.slice(9)))
  return entries.flatMap((entry) => {
    const step = Step.safeParse(entry)
    return step.success ? [step.data.id] : []
  })
}
const Step = z.looseObject({ id: z.string(), cmd: z.unknown(), seq: z.number() })

test('what is typed while the host is away arrives when it is back, each step once', async ({ browser }) => {
  const folders = newFolders()
  const first = await startWebProgram(folders)
  const page = await (await browser.newContext()).newPage()
  const facilitator = new Facilitator(page)
  await page.goto(first.address)
  await expect(page.getByText('Who needs what, to do what?')).toBeVisible()
  await facilitator.takeOutline('uc Plan stock')
  await facilitator.seesSaved()
  const saved = journalled(folders.dataFolder).length
  expect(saved).toBeGreaterThan(0)

  await ended(first.host, 'SIGKILL')
  await facilitator.takeOutline('dp Orders')
  await facilitator.takeOutline('dp Returns')
  await expect(page.getByRole('banner')).toContainText('not saved: 2 steps')

  const second = await startWebProgram(folders, new URL(first.address).port)
  await expect(page.getByRole('banner')).not.toContainText('not saved')
  await facilitator.seesSaved()

  const ids = journalled(folders.dataFolder)
  expect(ids).toHaveLength(saved + 2)
  expect(new Set(ids).size).toBe(ids.length)
  await page.reload()
  for (const name of ['Plan stock', 'Orders', 'Returns'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  await page.context().close()
  await ended(second.host)
  rmSync(folders.home, { recursive: true, force: true })
})
