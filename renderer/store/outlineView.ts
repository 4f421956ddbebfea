// What a person has chosen of the outline. Kept with the view, never with the document.

export const outlineGroupings = ['useCase', 'domain', 'archetype'] as const
/** By use case it is the tree of working backwards; else a list under headings. */
export type OutlineGrouping = (typeof outlineGroupings)[number]

export const outlineColumns = ['name', 'kind', 'owner', 'archetype', 'job', 'findings'] as const
export type OutlineColumn = (typeof outlineColumns)[number]

export const outlineSorts = ['map', ...outlineColumns] as const
/** 'map' is the order of the practice: use cases as they are numbered, products before source systems. */
export type OutlineSort = (typeof outlineSorts)[number]

export interface OutlineView {
  readonly group: OutlineGrouping
  readonly sort: OutlineSort
  /** From Z to A, from many to few; the order of the map has no other way. */
  readonly down: boolean
  /** Words that every row which is shown for its own sake contains; not kept for the next time. */
  readonly filter: string
}

export const plainOutline: OutlineView = { group: 'useCase', sort: 'map', down: false, filter: '' }

/** Where a sort begins: what has the most findings comes first. */
export const beginsDown = (sort: OutlineSort): boolean => sort === 'findings'

/** A heading that is pressed: its column, the other way round, then the order of the map again. */
export function outlineSortedBy(view: OutlineView, column: OutlineColumn): OutlineView {
  const begin = beginsDown(column)
  if (view.sort !== column) return { ...view, sort: column, down: begin }
  return view.down === begin ? { ...view, down: !begin } : { ...view, sort: 'map', down: false }
}
