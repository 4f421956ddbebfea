/**
 * All keys of the list, always the first of it for which nothing is left to wait for. `blockersOf` names keys of the list; what waits for itself,
 * or for something that does, is left out. Releases move the look back to the first that is ready, so nobody is asked twice without reason.
 */
export function readyFirst<K>(list: readonly K[], blockersOf: (key: K) => Iterable<K>): readonly K[] {
  const waitingOn = new Map<K, number[]>(list.map((key) => [key, []]))
  const left = list.map((key, at) => {
    let blockers = 0
    for (const blocker of blockersOf(key)) {
      const waiting = waitingOn.get(blocker)
      // Named twice it is waited for once.
      if (!waiting || waiting.at(-1) === at) continue
      waiting.push(at)
      blockers += 1
    }
    return blockers
  })
  const given: K[] = []
  for (let at = 0; at < list.length; at++) {
    const key = list[at]
    if (left[at] !== 0 || key === undefined) continue
    left[at] = GIVEN
    given.push(key)
    let first = at
    for (const other of waitingOn.get(key) ?? []) {
      left[other] = (left[other] ?? 0) - 1
      if (left[other] === 0) first = Math.min(first, other - 1)
    }
    at = first
  }
  return given
}

const GIVEN = -1
