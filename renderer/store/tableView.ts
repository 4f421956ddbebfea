// What a person has chosen of the table: which records, which columns, how sorted and grouped. Kept with the view, never with the document.

/** The tables of the portfolio that can be shown as rows. */
export const tableKinds = ['dataProducts', 'useCases', 'sourceSystems', 'domains'] as const
export type TableKind = (typeof tableKinds)[number]

export const groupings = ['none', 'useCase', 'domain', 'archetype'] as const
export type Grouping = (typeof groupings)[number]

export interface TableSort {
  readonly column: string
  readonly down: boolean
}

export interface TableView {
  readonly kind: TableKind
  /** Words every row that is shown contains; not kept for the next time. */
  readonly filter: string
  /** Columns in sight where a person has chosen them; a kind that is missing shows the usual ones. */
  readonly columns: Readonly<Partial<Record<TableKind, readonly string[]>>>
  readonly sort: Readonly<Partial<Record<TableKind, TableSort>>>
  readonly group: Readonly<Partial<Record<TableKind, Grouping>>>
}

export const plainTable: TableView = { kind: 'dataProducts', filter: '', columns: {}, sort: {}, group: {} }

/** A heading was pressed: ascending, then descending, then as before. */
export function sortedBy(view: TableView, column: string): TableView {
  const before = view.sort[view.kind]
  const { [view.kind]: _, ...others } = view.sort
  if (before?.column !== column) return { ...view, sort: { ...others, [view.kind]: { column, down: false } } }
  return before.down ? { ...view, sort: others } : { ...view, sort: { ...others, [view.kind]: { column, down: true } } }
}
