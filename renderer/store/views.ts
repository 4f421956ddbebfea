// The views of the frame, and the pages of those that have several.

/** In the order of the tabs. */
export const views = [
  'map',
  'outline',
  'table',
  'ownership',
  'slos',
  'readiness',
  'product',
  'matrix',
  'overview',
  'plan',
  'economics',
] as const
export type View = (typeof views)[number]
/** What the view "Ownership" shows. */
export const ownershipPages = ['review', 'table', 'domain'] as const
export type OwnershipPage = (typeof ownershipPages)[number]
/** What the view "Product page" shows of a product. */
export const sheetPages = ['canvas', 'contract'] as const
export type SheetPage = (typeof sheetPages)[number]
/** The page of one product. */
export interface SheetView {
  readonly page: SheetPage
  /** What it shows while no product is selected. */
  readonly product: string | null
  /** The view it was opened from. */
  readonly from: View
}
