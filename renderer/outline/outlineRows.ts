// The rows of the outline: the tree or the groups, sorted, filtered, and numbered for those who cannot see them.
import { derive } from '../../shared/analysis/derive'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import type { OutlineGrouping } from '../store/outlineView'
import { outlineGroups } from './outlineGroups'
import type { OutlineRow } from './outlineRow'
import { outlineTree, type Ordered, type PlacedRow } from './outlineTree'
import { byKey, type SortKey } from './sorting'

export interface OutlineAsked {
  readonly group: OutlineGrouping
  /** What siblings are sorted by; undefined for the order of the practice. */
  readonly keyOf: ((portfolio: Portfolio, id: string) => SortKey) | undefined
  readonly way: 1 | -1
  /** What is shown for its own sake; what it stands under is shown with it. Undefined shows all. */
  readonly shows: ((portfolio: Portfolio, id: string) => boolean) | undefined
  /** The record that is being named: nothing changes its place until the name is done. */
  readonly naming: string | null
}
const AS_MAPPED: OutlineAsked = { group: 'useCase', keyOf: undefined, way: 1, shows: undefined, naming: null }

/** A reading of the outline that keeps the identity of what stayed as it was: a name that is typed draws one row again, not all. */
export function createOutlineRows(): (portfolio: Portfolio, asked?: OutlineAsked) => readonly OutlineRow[] {
  let read: { readonly portfolio: Portfolio; readonly asked: OutlineAsked } | undefined
  let last: readonly OutlineRow[] = []
  let places: ReadonlyMap<string, number> = new Map()
  const whereItStood = (_: Portfolio, id: string): SortKey => places.get(id) ?? null
  return (portfolio, asked = AS_MAPPED) => {
    if (read?.portfolio === portfolio && read.asked === asked) return last
    read = { portfolio, asked }
    const sorting = asked.keyOf && asked.naming !== null ? { ...asked, keyOf: whereItStood, way: 1 as const } : asked
    const rows = numbered(shown(portfolio, rowsOf(portfolio, sorting), asked))
    const kept = rows.map((row, index) => (sameRow(last[index], row) ? (last[index] ?? row) : row))
    if (kept.length !== last.length || kept.some((row, index) => row !== last[index])) last = kept
    if (asked.naming === null)
      places = new Map(last.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index]])))
    return last
  }
}

const FIELDS = [
  'key',
  'id',
  'kind',
  'group',
  'level',
  'parent',
  'position',
  'siblings',
  'children',
  'repeated',
] as const
const sameRow = (one: OutlineRow | undefined, other: OutlineRow): boolean =>
  one !== undefined && FIELDS.every((field) => one[field] === other[field])

const SLICES = ['useCases', 'dataProducts', 'sourceSystems', 'flows'] as const
const treeAsMapped = derive(SLICES, (portfolio) => outlineTree(portfolio, undefined))

function rowsOf(portfolio: Portfolio, { group, keyOf, way }: OutlineAsked): readonly PlacedRow[] {
  const ordered: Ordered = keyOf && ((ids) => sortedBy(ids, (id) => keyOf(portfolio, id), way))
  if (group !== 'useCase') return outlineGroups(portfolio, group, ordered)
  return ordered ? outlineTree(portfolio, ordered) : treeAsMapped(portfolio)
}

function sortedBy(ids: readonly NodeId[], keyOf: (id: string) => SortKey, way: 1 | -1): readonly NodeId[] {
  const keys = new Map(ids.map((id) => [id, keyOf(id)]))
  return ids.toSorted((one, other) => byKey(keys.get(one) ?? null, keys.get(other) ?? null, way))
}

/** A row stays for its own sake, or for the sake of one under it. */
function shown(
  portfolio: Portfolio,
  rows: readonly PlacedRow[],
  { shows, naming }: OutlineAsked,
): readonly PlacedRow[] {
  if (!shows) return rows
  const wanted = new Set<string>()
  return rows
    .toReversed()
    .filter(({ key, id, parent }) => {
      const stays = wanted.has(key) || (id !== undefined && (id === naming || shows(portfolio, id)))
      if (stays && parent !== undefined) wanted.add(parent)
      return stays
    })
    .reverse()
}

const FIRST_LEVEL = ''

function numbered(rows: readonly PlacedRow[]): readonly OutlineRow[] {
  const counts = new Map<string, number>()
  const positions = rows.map(({ parent = FIRST_LEVEL }) => {
    const position = (counts.get(parent) ?? 0) + 1
    counts.set(parent, position)
    return position
  })
  return rows.map((row, index) => ({
    ...row,
    position: positions[index] ?? 1,
    siblings: counts.get(row.parent ?? FIRST_LEVEL) ?? 1,
    children: counts.get(row.key) ?? 0,
  }))
}
