// Types of what tests ask of portfolio.mjs.
export type GeneratedSize = 'S' | 'M' | 'L' | 'XL'
export const SIZES: Readonly<Record<GeneratedSize, Readonly<Record<string, number>>>>
/** A document as a file would hold it; not parsed yet. */
export function generatedPortfolio(size: GeneratedSize): unknown
