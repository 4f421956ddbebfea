// Whatever waits while the disk is busy goes together next time: one write, one flush, many acknowledgements.

/** Work on one document, one piece after the other. */
export interface Queue<Item, Answer> {
  /** Waits for its turn together with all items that wait. Rejects if the handler does. */
  add(item: Item): Promise<Answer>
  /** Something else that must not run beside it. */
  alone<T>(task: () => Promise<T>): Promise<T>
}

/** @param handle answers each item of a group, in order */
export function groupCommit<Item, Answer>(
  handle: (group: readonly Item[]) => Promise<readonly Answer[]>,
): Queue<Item, Answer> {
  interface Waiting {
    readonly item: Item
    readonly done: (answer: Answer) => void
    readonly failed: (cause: unknown) => void
  }
  let waiting: Waiting[] = []
  let last: Promise<unknown> = Promise.resolve()

  function alone<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task)
    last = result.catch(() => undefined) // told to the caller; the next in the queue is not to blame
    return result
  }

  async function handleAll(): Promise<void> {
    const group = waiting
    waiting = []
    try {
      const answers = await handle(group.map(({ item }) => item))
      for (const [index, { done, failed }] of group.entries()) {
        const answer = answers[index]
        if (answer === undefined) failed(new Error('An item was left without an answer'))
        else done(answer)
      }
    } catch (cause) {
      for (const { failed } of group) failed(cause)
    }
  }

  return {
    alone,
    add: (item) =>
      new Promise((done, failed) => {
        waiting.push({ item, done, failed })
        if (waiting.length === 1) void alone(handleAll)
      }),
  }
}
