// The columns of each kind of record, and which of them a person wants to see.
import type { TableKind, TableView } from '../../store/tableView'
import type { Column } from './column'
import { domainColumns } from './domainColumns'
import { productColumns } from './productColumns'
import { sourceColumns } from './sourceColumns'
import { useCaseColumns } from './useCaseColumns'

const COLUMNS: Readonly<Record<TableKind, readonly Column[]>> = {
  dataProducts: productColumns,
  useCases: useCaseColumns,
  sourceSystems: sourceColumns,
  domains: domainColumns,
}

/** Every column there is for this kind, in the order in which they stand. */
export const columnsOf = (kind: TableKind): readonly Column[] => COLUMNS[kind]

/** The columns in sight. The name is always there: without it no other cell means anything. */
export function shownColumns({ kind, columns }: Pick<TableView, 'kind' | 'columns'>): readonly Column[] {
  const chosen = columns[kind]
  return COLUMNS[kind].filter(({ id, extra }) => id === 'name' || (chosen ? chosen.includes(id) : !extra))
}

/** The view with one column shown or hidden. */
export function withColumn(view: TableView, column: string, shown: boolean): TableView {
  const others = shownColumns(view).flatMap(({ id }) => (id === column || id === 'name' ? [] : [id]))
  return { ...view, columns: { ...view.columns, [view.kind]: shown ? [...others, column] : others } }
}
