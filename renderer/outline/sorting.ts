/** What a record is sorted by; null comes last. */
export type SortKey = string | number | null

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
export const byText = (one: string, other: string): number => collator.compare(one, other)

/** Blanks come last, whichever way the rest runs. */
export function byKey(one: SortKey, other: SortKey, way: 1 | -1): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return way * (typeof one === 'number' && typeof other === 'number' ? one - other : byText(String(one), String(other)))
}
