// Opens the browser's cache, or goes on without one: nothing of record is in it (RELIABILITY.md 2.10).
import { MirrorDatabase } from './database'
import type { Marks } from './marks'
import { createMirror, forgetfulMirror, type After, type Mirror } from './mirror'

/** `works` is false where this browser keeps nothing for now: private mode, a full disk, an old window that holds the database. */
export interface OpenedMirror {
  readonly mirror: Mirror
  readonly works: boolean
}

/** Milliseconds an old window may hold on to the database before a new one goes on without it. */
const PATIENCE = 3000

/**
 * Never rejects. What another version holds on to, or what cannot be read, stays as it is and is tried again at the next
 * start: it may have steps in it that were never saved.
 */
export async function openMirror(marks: Marks, after: After): Promise<OpenedMirror> {
  const database = new MirrorDatabase()
  let stopWaiting = (): void => undefined
  const late = new Promise<never>((_, reject) => {
    stopWaiting = after(PATIENCE, () => {
      reject(new Error('The browser’s database does not open'))
    })
  })
  try {
    await Promise.race([database.open(), late])
    return { mirror: createMirror(database, marks, after), works: true }
  } catch (failure) {
    console.warn('The browser keeps nothing:', failure)
    database.close() // should it open after all, this window has nothing to do with it any more
    return { mirror: forgetfulMirror, works: false }
  } finally {
    stopWaiting()
  }
}
