// Which rows of the sheet are shown, and under which heading: conflicts first, then product by product.
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { SloRow, SloState } from '../../../shared/analysis/sloSheet'

export interface SheetFilter {
  /** Part of the product's name. */
  readonly product: string
  /** Id of the owning domain; 'nobody' for products without one; '' for all. */
  readonly domain: string
  readonly dimension: string
  readonly state: SloState | ''
}
export const NO_SHEET_FILTER: SheetFilter = { product: '', domain: '', dimension: '', state: '' }

export interface RowGroup {
  /** Null for the conflicts of all products. */
  readonly product: DataProductId | null
  readonly rows: readonly SloRow[]
}

/** Rows that meet every part of the filter. */
export function filteredRows(
  rows: readonly SloRow[],
  { product, domain, dimension, state }: SheetFilter,
  { dataProducts, owners }: Pick<Portfolio, 'dataProducts' | 'owners'>,
): readonly SloRow[] {
  const sought = product.trim().toLowerCase()
  return rows.filter(
    (row) =>
      (sought === '' || dataProducts[row.product]?.name.toLowerCase().includes(sought)) &&
      (domain === '' || (owners[row.product] ?? 'nobody') === domain) &&
      (dimension === '' || row.dimension === dimension) &&
      (state === '' || row.state === state),
  )
}

/** Each row once: with its conflict, or under its product. */
export function groupedRows(rows: readonly SloRow[]): readonly RowGroup[] {
  const conflicts = rows.filter(({ conflict }) => conflict !== null)
  const groups = new Map<DataProductId, SloRow[]>()
  for (const row of rows) {
    if (row.conflict !== null) continue
    const group = groups.get(row.product)
    if (group) group.push(row)
    else groups.set(row.product, [row])
  }
  const byProduct = [...groups].map(([product, own]) => ({ product, rows: own }))
  return conflicts.length > 0 ? [{ product: null, rows: conflicts }, ...byProduct] : byProduct
}

/** The id of a row's button, so that the keyboard finds it again after a change. */
export const rowElementId = (row: string): string => `slo-row-${row}`
