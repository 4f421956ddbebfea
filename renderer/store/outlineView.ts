// What a person has chosen of the outline. Kept with the view, never with the document.

export const outlineGroupings = ['useCase', 'domain', 'archetype'] as const
/** By use case it is the tree of working backwards; else a list under headings. */
export type OutlineGrouping = (typeof outlineGroupings)[number]

export const outlineSorts = ['map', 'name', 'owner', 'findings'] as const
/** 'map' is the order of the practice: use cases as they are numbered, products before source systems. */
export type OutlineSort = (typeof outlineSorts)[number]

export interface OutlineView {
  readonly group: OutlineGrouping
  readonly sort: OutlineSort
  /** Words that every row which is shown for its own sake contains; not kept for the next time. */
  readonly filter: string
}

export const plainOutline: OutlineView = { group: 'useCase', sort: 'map', filter: '' }
