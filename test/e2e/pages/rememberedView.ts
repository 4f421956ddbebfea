import type { Page } from '@playwright/test'

/** What the browser's cache holds of how the windows looked, as JSON: what is in it is there again after a crash, however slow the disk was. */
export const rememberedView = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('workback')
        opening.onerror = () => reject(new Error('The cache does not open'))
        opening.onsuccess = () => {
          const all = opening.result.transaction('views').objectStore('views').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )
