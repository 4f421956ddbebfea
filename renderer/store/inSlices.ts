// Work that nobody waits for, a little at a time between two frames.

/** Runs once the window rests; `hasTime` says whether it still does. Returns the way to call it off. */
export type WhenIdle = (run: (hasTime: () => boolean) => void) => () => void

interface Work {
  readonly steps: Iterator<void>
  /** Asked before each rest: false ends it, for what it is about is no longer so. */
  readonly isWanted: () => boolean
  readonly done?: () => void
}

/** One step in each rest, more while there is time. Returns the way to stop it. */
export function inSlices({ steps, isWanted, done }: Work, whenIdle: WhenIdle): () => void {
  let cancel = whenIdle(slice)
  function slice(hasTime: () => boolean): void {
    if (!isWanted()) return
    do {
      if (steps.next().done !== true) continue
      done?.()
      return
    } while (hasTime())
    cancel = whenIdle(slice)
  }
  return () => {
    cancel()
  }
}
