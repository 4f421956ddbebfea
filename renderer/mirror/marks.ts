// Which documents this browser has had in its database; kept apart from the database, so that it can tell when that was emptied.

export interface Marks {
  readonly has: (document: string) => boolean
  readonly set: (document: string) => void
}
export const noMarks: Marks = { has: () => false, set: () => undefined }

const PREFIX = 'workback.mirror.'

/** In the browser's small store; a browser that has none, or forbids it, simply remembers nothing. */
export function browserMarks(): Marks {
  try {
    const store = window.localStorage
    return {
      has: (document) => store.getItem(PREFIX + document) !== null,
      set: (document) => {
        try {
          // Asked first: reading is the window's own, writing goes to the browser, and this is said after every step.
          if (store.getItem(PREFIX + document) === null) store.setItem(PREFIX + document, '1')
        } catch (failure) {
          console.warn('The browser keeps no marks:', failure)
        }
      },
    }
  } catch (failure) {
    console.warn('The browser keeps no marks:', failure)
    return noMarks
  }
}
