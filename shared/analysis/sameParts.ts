/** True when two lists hold the very same things in the same order: what was derived from the one still holds for the other. */
export const sameParts = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((part, at) => part === others[at])
