// The map as a tree, read backwards: use cases in order, under each what it needs, down to where the data is born.
import { lineageOf, type Lineage } from '../../shared/analysis/lineage'
import type { NodeId } from '../../shared/model/entities/ids'
import { nodeKindOf } from '../../shared/model/nodeKind'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'
import type { OutlineRow } from './outlineRow'

/** The last group: what no use case needs. */
export const UNNEEDED = 'unneeded'

/** A row before its place among its siblings is known. */
export type PlacedRow = Omit<OutlineRow, 'position' | 'siblings' | 'children'>
/** Siblings in the order in which they shall stand; undefined where the practice says it: products before source systems. */
export type Ordered = ((ids: readonly NodeId[]) => readonly NodeId[]) | undefined

type Slices = Pick<Portfolio, 'useCases' | 'dataProducts' | 'sourceSystems' | 'flows'>

/** Every row of the tree, unfolded. Each record's own subtree is told once; where it is needed again, one row says so. */
export function outlineTree(portfolio: Slices, ordered: Ordered): readonly PlacedRow[] {
  const lineage = lineageOf(portfolio)
  const walk = createWalk(lineage, ordered ?? productsFirst)
  const useCases = inOrder(portfolio.useCases).map(({ id }) => id as NodeId)
  const unneeded = unneededRoots(portfolio, lineage, useCases)
  const inTurn = ordered ?? ((ids: readonly NodeId[]) => ids)
  for (const id of inTurn(useCases)) walk.visit(id, { level: 1, parent: undefined })
  if (unneeded.length > 0) walk.rows.push(headingRow(UNNEEDED, UNNEEDED))
  for (const id of inTurn(unneeded)) walk.visit(id, { level: 2, parent: UNNEEDED })
  return walk.rows
}

/** The heading of a group; it stands on the first level. */
export const headingRow = (key: string, group: string): PlacedRow => ({
  ...{ key, group, id: undefined, kind: undefined, level: 1, parent: undefined, repeated: false },
})

interface Place {
  readonly level: number
  readonly parent: string | undefined
}

function createWalk({ inputs }: Pick<Lineage, 'inputs'>, ordered: NonNullable<Ordered>) {
  const rows: PlacedRow[] = []
  const seen = new Set<NodeId>()

  /** With a stack of its own: a chain of a thousand products is a finding, not a crash. */
  function visit(start: NodeId, at: Place): void {
    const open: { readonly id: NodeId; readonly place: Place }[] = [{ id: start, place: at }]
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, place } = next
      const repeated = seen.has(id)
      const children = repeated ? [] : ordered(inputs.get(id) ?? [])
      const key = repeated ? `${place.parent ?? ''}/${id}` : id
      seen.add(id)
      rows.push({ key, id, kind: nodeKindOf(id), group: undefined, ...place, repeated })
      open.push(...children.map((child) => ({ id: child, place: { level: place.level + 1, parent: key } })).reverse())
    }
  }
  return { rows, visit }
}

const productsFirst = (ids: readonly NodeId[]): readonly NodeId[] => [
  ...ids.filter((id) => nodeKindOf(id) === 'dataProduct'),
  ...ids.filter((id) => nodeKindOf(id) === 'sourceSystem'),
]

/** What no use case reaches, by its most downstream products; of a circle that feeds nothing, one member stands for all. */
function unneededRoots(
  portfolio: Slices,
  { inputs, outputs }: Lineage,
  useCases: readonly NodeId[],
): readonly NodeId[] {
  const told = new Set<NodeId>(useCases)
  const tell = (start: NodeId): void => {
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      told.add(id)
      open.push(...(inputs.get(id) ?? []).filter((input) => !told.has(input)))
    }
  }
  useCases.forEach(tell)
  const rest = [...ids(portfolio.dataProducts), ...ids(portfolio.sourceSystems)].filter((id) => !told.has(id))
  const ends = rest.filter((id) => (outputs.get(id) ?? []).length === 0)
  ends.forEach(tell)
  const circles = rest.filter((id) => {
    const fresh = !told.has(id)
    if (fresh) tell(id)
    return fresh
  })
  return [...ends, ...circles]
}

const ids = (table: Readonly<Record<string, { readonly id: NodeId }>>): readonly NodeId[] =>
  Object.values(table).map(({ id }) => id)
