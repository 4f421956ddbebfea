// The rows of the table: filtered, grouped and sorted. A record that belongs to several groups stands in each of them and says so.
import { inOrder } from '../../../shared/model/orderKey'
import type { Grouping, TableKind, TableView } from '../../store/tableView'
import type { Asked, Column } from './column'
import { holdsAll, wordsOf } from '../filterWords'
import { groupsInOrder, groupsOfRecord, REST } from '../groups'
import { byKey, byText, type SortKey } from '../sorting'
import { columnsOf, shownColumns } from './columnsOf'

export interface TableRow {
  /** The record's id; with its group in front where the table is grouped. */
  readonly key: string
  /** The record; undefined for the heading of a group. */
  readonly id: string | undefined
  /** Use case, domain or archetype; REST for what has none; undefined while nothing is grouped. */
  readonly group: string | undefined
  /** In how many other groups the same record stands; of a heading, how many rows it has. */
  readonly count: number
}

export interface RowsAsked extends Asked {
  readonly view: TableView
  /** Groups that are folded away. */
  readonly folded: ReadonlySet<string>
  /** Records that pass the filter of the map; undefined while it asks nothing. */
  readonly passing: ReadonlySet<string> | undefined
  /** The record that is being named: it stays where it is, and in sight, until its name is done. */
  readonly naming: string | null
}

/** What a kind of record can be grouped by. */
export const groupingsOf: Readonly<Record<TableKind, readonly Grouping[]>> = {
  dataProducts: ['none', 'useCase', 'domain', 'archetype'],
  useCases: ['none'],
  sourceSystems: ['none', 'useCase', 'domain'],
  domains: ['none'],
}
export const groupingOf = ({ kind, group }: Pick<TableView, 'kind' | 'group'>): Grouping =>
  groupingsOf[kind].find((one) => one === group[kind]) ?? 'none'

/** A reading of the rows that keeps the identity of what stayed as it was, and the places of all while a name is typed. */
export function createTableRows(): (asked: RowsAsked) => readonly TableRow[] {
  let last: readonly TableRow[] = []
  let places: ReadonlyMap<string, number> = new Map()
  return (asked) => {
    const before = new Map(last.map((row) => [row.key, row]))
    const ids = sorted(matching(asked), asked, asked.naming === null ? undefined : places)
    if (asked.naming === null) places = new Map(ids.map((id, index) => [id, index]))
    last = grouped(ids, asked).map((row) => {
      const known = before.get(row.key)
      return known?.count === row.count ? known : row
    })
    return last
  }
}

function matching(asked: RowsAsked): readonly string[] {
  const { view, portfolio, passing, naming } = asked
  const words = wordsOf(view.filter)
  const columns = shownColumns(view)
  const holds = (id: string): boolean => holdsAll(columns.map((column) => column.text(asked, id)).join('\n'), words)
  const passes = (id: string): boolean => view.kind === 'domains' || passing?.has(id) !== false
  const all =
    view.kind === 'useCases' ? inOrder(portfolio.useCases).map(({ id }) => id) : Object.keys(portfolio[view.kind])
  return all.filter((id) => id === naming || (passes(id) && (words.length === 0 || holds(id))))
}

/** Blanks come last, whichever way the rest runs; equals stand by name. */
function sorted(
  ids: readonly string[],
  asked: RowsAsked,
  kept: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  if (kept) return ids.toSorted((one, other) => (kept.get(one) ?? Infinity) - (kept.get(other) ?? Infinity) || 0)
  const { kind, sort } = asked.view
  const wanted = sort[kind]
  const columns = columnsOf(kind)
  const name = columns.find(({ id }) => id === 'name')
  const column = columns.find(({ id }) => id === wanted?.column) ?? (kind === 'useCases' ? undefined : name)
  if (!column) return ids
  const keys = new Map(ids.map((id) => [id, { at: sortKey(column, asked, id), name: name?.text(asked, id) ?? '' }]))
  const way = wanted?.down === true ? -1 : 1
  return ids.toSorted((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)]
    return byKey(a?.at ?? null, b?.at ?? null, way) || byText(a?.name ?? '', b?.name ?? '')
  })
}

function sortKey(column: Column, asked: Asked, id: string): SortKey {
  if (column.rank) return column.rank(asked, id)
  const text = column.text(asked, id)
  return text === '' ? null : text
}

function grouped(ids: readonly string[], asked: RowsAsked): readonly TableRow[] {
  const { view, portfolio, folded, naming } = asked
  const by = groupingOf(view)
  if (by === 'none') return ids.map((id) => ({ key: id, id, group: undefined, count: 0 }))
  const members = new Map<string, string[]>()
  const counts = new Map<string, number>()
  for (const id of ids) {
    const own = groupsOfRecord[by](portfolio, id)
    counts.set(id, Math.max(own.length - 1, 0))
    for (const group of own.length === 0 ? [REST] : own) {
      const known = members.get(group)
      if (known) known.push(id)
      else members.set(group, [id])
    }
  }
  return [...groupsInOrder[by](portfolio), REST].flatMap((group) => {
    const own = members.get(group)
    if (!own) return []
    const heading: TableRow = { key: `${group}/`, id: undefined, group, count: own.length }
    if (folded.has(group) && (naming === null || !own.includes(naming))) return [heading]
    return [heading, ...own.map((id) => ({ key: `${group}/${id}`, id, group, count: counts.get(id) ?? 0 }))]
  })
}
