/** A table keyed by id from a list of records. */
export const keyed = <R extends { readonly id: string }>(records: readonly R[]): Record<string, R> =>
  Object.fromEntries(records.map((record) => [record.id, record]))

/** The order key of the nth record, with room between any two. */
export const orderAt = (index: number): string => `${LETTERS[index] ?? 'z'}n`

const LETTERS = 'bcdefghijklmnopqrstuvwxyz'
