// A move of a product's boundary that is looked at before it is done: it names records and never copies them.

export type BoundaryMove =
  | { readonly kind: 'merge'; readonly kept: string; readonly absorbed: string }
  | { readonly kind: 'split'; readonly product: string }
  | { readonly kind: 'recast'; readonly product: string }
