/** A set of words written as running text: `wordSet('a an the')`. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))
