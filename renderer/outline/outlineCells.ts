// Which cells of the outline are edited in place, and as which column of the table: the edit is said once, there.
import type { NodeKind } from '../../shared/model/nodeKind'
import { columnsOf } from './table/columnsOf'
import type { Column } from './table/column'

export const outlineCells = ['kind', 'owner', 'archetype', 'job'] as const
export type OutlineCell = (typeof outlineCells)[number]

const COLUMNS: Readonly<Record<NodeKind, Readonly<Partial<Record<OutlineCell, string>>>>> = {
  useCase: { job: 'need' },
  dataProduct: { owner: 'owner', archetype: 'archetype', job: 'job' },
  sourceSystem: { kind: 'kind', owner: 'domain' },
}

/** The column of the table that says how this cell is edited; undefined where it is only read. */
export function columnOfCell(kind: NodeKind, cell: OutlineCell): Column | undefined {
  const wanted = COLUMNS[kind][cell]
  return columnsOf(`${kind}s`).find(({ id, edit }) => id === wanted && edit !== undefined)
}
