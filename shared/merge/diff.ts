// What is different between two versions of a portfolio, complete and without words: places and values. `describeChange` says it.
import { canonicalJson } from '../model/canonicalJson'
import type { Portfolio } from '../model/portfolio'

/** Everything that is compared; a document's id and format say which document it is, not what is in it. */
export const comparedParts = [
  ...(['name', 'about', 'useCases', 'dataProducts', 'sourceSystems', 'flows', 'domains', 'relations'] as const),
  ...(['owners', 'claims', 'ownershipDecisions', 'sessions', 'hotspots', 'notes', 'votes', 'decisions'] as const),
  ...(['parked', 'checkpoints', 'glossary', 'unknown', 'layout'] as const),
] as const satisfies readonly (keyof Portfolio)[]
export type ComparedPart = (typeof comparedParts)[number]

/** One difference. `path` leads from the part to the record, its field, its inner table; a missing side is `undefined`. */
export interface ValueChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly path: readonly [part: ComparedPart, ...inner: string[]]
  readonly before: unknown
  readonly after: unknown
}
/** Cards that stand elsewhere now: one entry, however many. */
export interface Moved {
  readonly kind: 'moved'
  readonly path: readonly ['layout']
  readonly cards: readonly string[]
}
export type PortfolioChange = ValueChange | Moved

/**
 * All differences, in the same order every time. A record that is new or gone is one entry with all of it; a record on both
 * sides is compared field by field, and so are its inner tables (attributes, ports, SLOs, questions, agenda …).
 */
export function diffPortfolios(
  before: Portfolio,
  after: Portfolio,
  parts: readonly ComparedPart[] = comparedParts,
): readonly PortfolioChange[] {
  return parts.flatMap((part): readonly PortfolioChange[] => {
    if (before[part] === after[part]) return []
    return part === 'layout' ? moved(before, after) : differences([part], before[part], after[part])
  })
}

type Table = Readonly<Record<string, unknown>>
type Path = ValueChange['path']

function differences(path: Path, before: unknown, after: unknown): readonly ValueChange[] {
  if (before === after) return []
  const whole = path[0] === 'unknown' && path.length > 1 // not ours to look into
  if (!whole && isTable(before) && isTable(after)) return inside(path, before, after)
  const same = before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)
  return same ? [] : [{ kind: kindOf(before, after), path, before, after }]
}

function inside(path: Path, before: Table, after: Table): readonly ValueChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key) => {
    const [one, other] = [own(before, key), own(after, key)]
    // The first claim of a product brings a table with it, and so does the first version of its contract: no news by itself.
    const isFirstClaim = path.length === 1 && path[0] === 'claims'
    const isFirstVersion = path.length === 2 && path[0] === 'dataProducts' && key === 'versions'
    if (isFirstClaim || isFirstVersion) return inside([...path, key], asTable(one), asTable(other))
    return differences([...path, key], one, other)
  })
}

/** A new card has a place, and one that is gone has none: that is said by the card itself. */
function moved(before: Portfolio, after: Portfolio): readonly Moved[] {
  const [from, to]: readonly [Table, Table] = [before.layout, after.layout]
  const places = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
  const elsewhere = places.filter(
    (id) => isCard(before, id) === isCard(after, id) && !samePlace(own(from, id), own(to, id)),
  )
  return elsewhere.length === 0 ? [] : [{ kind: 'moved', path: ['layout'], cards: elsewhere }]
}

const samePlace = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other))

const isCard = ({ useCases, dataProducts, sourceSystems }: Portfolio, id: string): boolean =>
  [useCases, dataProducts, sourceSystems].some((table) => Object.hasOwn(table, id))

const kindOf = (before: unknown, after: unknown): ValueChange['kind'] => {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

const own = (table: Table, key: string): unknown => (Object.hasOwn(table, key) ? table[key] : undefined)
const asTable = (value: unknown): Table => (isTable(value) ? value : {})
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
