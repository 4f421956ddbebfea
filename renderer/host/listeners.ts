// Who wants to hear something; the transports tell them all.

export interface Listeners<T> {
  readonly tell: (news: T) => void
  /** Answers the way to stop listening. */
  readonly add: (listener: (news: T) => void) => () => void
}

/** An empty list of listeners. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news)
    },
    add: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
