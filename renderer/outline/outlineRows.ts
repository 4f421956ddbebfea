// The map as a tree, read backwards: use cases in order, under each what it needs, down to where the data is born.
import { derive } from '../../shared/analysis/derive'
import { lineageOf, type Lineage } from '../../shared/analysis/lineage'
import type { NodeId } from '../../shared/model/entities/ids'
import { nodeKindOf, type NodeKind } from '../../shared/model/nodeKind'
import { inOrder } from '../../shared/model/orderKey'
import type { Portfolio } from '../../shared/model/portfolio'

/** The last group: what no use case needs. */
const UNNEEDED = 'unneeded'

export interface OutlineRow {
  /** Where it stands; the id itself where a record stands for the first time. */
  readonly key: string
  /** The record; undefined for the heading of the last group. */
  readonly id: NodeId | undefined
  readonly kind: NodeKind | undefined
  /** 1 for use cases. */
  readonly level: number
  readonly parent: string | undefined
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
  /** Stands further up already, with all it needs. */
  readonly repeated: boolean
  readonly hasChildren: boolean
}

type Slices = Pick<Portfolio, 'useCases' | 'dataProducts' | 'sourceSystems' | 'flows'>

/** A reading of the tree that keeps the identity of what stayed as it was: a name that is typed draws one row again, not all. */
export function createOutlineRows(): (portfolio: Slices) => readonly OutlineRow[] {
  let read: readonly OutlineRow[] | undefined
  let last: readonly OutlineRow[] = []
  return (portfolio) => {
    const rows = outlineRowsOf(portfolio)
    if (rows === read) return last
    read = rows
    const kept = rows.map((row, index) => (sameRow(last[index], row) ? (last[index] ?? row) : row))
    const same = kept.length === last.length && kept.every((row, index) => row === last[index])
    last = same ? last : kept
    return last
  }
}

const FIELDS = ['key', 'id', 'kind', 'level', 'parent', 'position', 'siblings', 'repeated', 'hasChildren'] as const
const sameRow = (one: OutlineRow | undefined, other: OutlineRow): boolean =>
  one !== undefined && FIELDS.every((field) => one[field] === other[field])

/** Every row of the tree, unfolded. Each record's own subtree is told once; where it is needed again, one row says so. */
const outlineRowsOf = derive(
  ['useCases', 'dataProducts', 'sourceSystems', 'flows'],
  (portfolio): readonly OutlineRow[] => {
    const lineage = lineageOf(portfolio)
    const walk = createWalk(lineage)
    const roots = inOrder(portfolio.useCases).map(({ id }) => id as NodeId)
    const unneeded = unneededRoots(portfolio, lineage, roots)
    const topLevel = roots.length + (unneeded.length > 0 ? 1 : 0)
    roots.forEach((id, index) => {
      walk.visit(id, { level: 1, parent: undefined, position: index + 1, siblings: topLevel })
    })
    if (unneeded.length > 0) {
      walk.heading(topLevel)
      unneeded.forEach((id, index) => {
        walk.visit(id, { level: 2, parent: UNNEEDED, position: index + 1, siblings: unneeded.length })
      })
    }
    return walk.rows
  },
)

interface Place {
  readonly level: number
  readonly parent: string | undefined
  readonly position: number
  readonly siblings: number
}

function createWalk({ inputs }: Pick<Lineage, 'inputs'>) {
  const rows: OutlineRow[] = []
  const seen = new Set<NodeId>()

  /** With a stack of its own: a chain of a thousand products is a finding, not a crash. */
  function visit(start: NodeId, at: Place): void {
    const open: { readonly id: NodeId; readonly place: Place }[] = [{ id: start, place: at }]
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, place } = next
      const repeated = seen.has(id)
      const children = repeated ? [] : productsFirst(inputs.get(id) ?? [])
      const key = repeated ? `${place.parent ?? ''}/${id}` : id
      seen.add(id)
      rows.push({ key, id, kind: nodeKindOf(id), ...place, repeated, hasChildren: children.length > 0 })
      const places = children.map((child, index) => ({
        id: child,
        place: { level: place.level + 1, parent: key, position: index + 1, siblings: children.length },
      }))
      open.push(...places.reverse())
    }
  }

  const heading = (position: number): void => {
    const place = { level: 1, parent: undefined, position, siblings: position }
    rows.push({ key: UNNEEDED, id: undefined, kind: undefined, ...place, repeated: false, hasChildren: true })
  }
  return { rows, visit, heading }
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
