// Lists by record, of which a change leaves alone whatever it does not touch.

/** What stands between the parts of two lists that are alike: most changes leave all before them and all after as it was. */
export function changedPart<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly [gone: readonly T[], added: readonly T[]] {
  const shorter = Math.min(before.length, now.length)
  const areSame = (at: number, other: number): boolean => isSame(before[at] as T, now[other] as T)
  let first = 0
  while (first < shorter && areSame(first, first)) first += 1
  let last = 0
  while (last < shorter - first && areSame(before.length - 1 - last, now.length - 1 - last)) last += 1
  return [before.slice(first, before.length - last), now.slice(first, now.length - last)]
}

/** The groups of all items, in their order; a group that none of the changed items belongs to is the list it was. */
export function regrouped<T, K, M>(
  before: ReadonlyMap<K, readonly M[]>,
  [gone, added]: readonly [gone: readonly T[], added: readonly T[]],
  items: readonly T[],
  of: { readonly group: (item: T) => K; readonly member: (item: T) => M },
): ReadonlyMap<K, readonly M[]> {
  // What is new mostly stands at the end: then nothing before it has to be looked at again.
  const isMore = gone.length === 0 && added.at(-1) === items.at(-1)
  const groups = new Map<K, M[]>(
    [...gone, ...added].map((item) => [of.group(item), isMore ? [...(before.get(of.group(item)) ?? [])] : []]),
  )
  for (const item of isMore ? added : items) groups.get(of.group(item))?.push(of.member(item))
  const now = new Map(before)
  for (const [key, group] of groups)
    if (group.length > 0) now.set(key, group)
    else now.delete(key)
  return now
}
