// Every promise and every inferred need of the portfolio, side by side (2.39–2.43): one row for each product and dimension.
import type { DataProduct, Slo } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import { archetypesOf, consumerOrientedIn } from './archetype'
import { sloConflictsOf, type SloConflict } from './sloConflicts'
import { sloInferenceOf, type Need } from './sloInference'
import { fieldsOf, isWeaker, keyOf, readLevel, type Level } from './sloInference/level'
import { sloDimensions, isSloDimension } from './sloInterview/dimensions'
import { interviewOrder } from './sloInterview/guidingQuestions'

/**
 * kept: what is promised is enough. agreed: promised to the use cases that read the product, who said it themselves (2.39). unasked: promised, and
 * nobody downstream needs it. settled: weaker, and accepted with a reason.
 */
export type SloState = SloConflict['kind'] | 'kept' | 'agreed' | 'unasked' | 'unpromised' | 'settled'

export interface SloRow {
  /** Stays the same while a promise is accepted, tightened or overridden. */
  readonly id: string
  readonly product: DataProductId
  readonly dimension: string
  /** Null while nothing is promised. */
  readonly slo: Slo | null
  /** Null while nobody downstream needs it. */
  readonly need: Need | null
  readonly state: SloState
  /** What does not meet, the gravest first; nothing for a row that is at peace, or was settled. */
  readonly conflicts: readonly SloConflict[]
  /** The first of them. */
  readonly conflict: SloConflict | null
  /** An inferred value that was accepted, and is no longer what is inferred. */
  readonly isStale: boolean
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'owners'>
let last: { readonly inputs: readonly unknown[]; readonly rows: readonly SloRow[] } | undefined

/** Consumer-oriented products first (2.39), then by name; inside a product in the order of DOMAIN.md G.2, own dimensions last. */
export function sloSheetOf(portfolio: Slices): readonly SloRow[] {
  const inputs = [portfolio.flows, portfolio.dataProducts, portfolio.owners]
  if (!last?.inputs.every((input, at) => input === inputs[at])) last = { inputs, rows: rowsOf(portfolio) }
  return last.rows
}

/** How many conflicts stand open: as many as the review says. */
export const conflictCountOf = (rows: readonly SloRow[]): number =>
  rows.reduce((sum, { conflicts }) => sum + conflicts.length, 0)

/** Products in the order of the interview: those a use case reads first, each group by name. */
export function sloOrderOf(portfolio: Slices): readonly DataProduct[] {
  const archetypes = archetypesOf(portfolio)
  const byName = Object.values(portfolio.dataProducts).sort((one, other) => compare(one.name, other.name))
  return interviewOrder(byName, ({ id }) => archetypes.get(id)?.archetype === 'consumer-aligned')
}
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function rowsOf(portfolio: Slices): readonly SloRow[] {
  const { needs } = sloInferenceOf(portfolio)
  const conflicts = new Map<DataProductId, SloConflict[]>()
  for (const conflict of sloConflictsOf(portfolio))
    conflicts.set(conflict.product, [...(conflicts.get(conflict.product) ?? []), conflict])
  const isRead = consumerOrientedIn(portfolio)
  return sloOrderOf(portfolio).flatMap((product) =>
    rowsOfProduct(product, {
      needs: needs.get(product.id) ?? NOTHING,
      conflicts: conflicts.get(product.id) ?? [],
      isRead: isRead(product.id),
    }),
  )
}
const NOTHING: ReadonlyMap<string, Need> = new Map()

interface Pair {
  readonly key: string
  readonly dimension: string
  readonly slo: Slo | null
  readonly need: Need | null
}

interface Around {
  readonly needs: ReadonlyMap<string, Need>
  readonly conflicts: readonly SloConflict[]
  /** A use case reads it directly. */
  readonly isRead: boolean
}

function rowsOfProduct(product: DataProduct, around: Around): readonly SloRow[] {
  const { needs } = around
  const promised = inOrder(product.slos).map((slo) => pairOf(slo, needs))
  const met = new Set(promised.flatMap(({ need }) => need ?? []))
  const open = [...needs].flatMap(([key, need]): readonly Pair[] =>
    met.has(need) ? [] : [{ key, dimension: need.dimension, slo: null, need }],
  )
  const pairs = [...promised, ...open].sort((one, other) => rank(one) - rank(other))
  const seen = new Map<string, number>()
  return pairs.map((pair) => {
    const times = seen.get(pair.key) ?? 0
    seen.set(pair.key, times + 1)
    const id = `${product.id}|${pair.key}${times === 0 ? '' : `|${String(times)}`}`
    return rowOfPair(product, pair, id, around)
  })
}

/** A promise, with the need it answers: the same dimension in the same form; what is loaded at night is answered by any availability. */
function pairOf(slo: Slo, needs: ReadonlyMap<string, Need>): Pair {
  const { dimension } = slo
  const level = readLevel(slo)
  const compared = isSloDimension(dimension) && typeof level !== 'string' ? keyOf(dimension, level) : null
  const need = compared === null ? undefined : needs.get(compared)
  const loaded = [...needs.values()].find((one) => one.dimension === dimension && one.level.form === 'window')
  return { key: compared ?? slo.id, dimension, slo, need: need ?? loaded ?? null }
}

const DIMENSIONS = Object.keys(sloDimensions)
const rank = ({ dimension }: Pair): number => DIMENSIONS.indexOf(dimension) + 1 || DIMENSIONS.length + 1

function rowOfPair(product: DataProduct, pair: Pair, id: string, { conflicts, isRead }: Around): SloRow {
  const { dimension, slo, need } = pair
  const about = conflicts.filter((one) => isAbout(one, pair))
  const standing = about.filter(({ kind }) => !Object.hasOwn(product.overruled, `${kind}-${dimension}`))
  const conflict = standing[0] ?? null
  return {
    ...{ id, product: product.id, dimension, slo, need, conflicts: standing, conflict },
    state: conflict?.kind ?? (about.length > 0 ? 'settled' : peaceOf(pair, isRead)),
    isStale: isStale(pair),
  }
}

const isAbout = (conflict: SloConflict, pair: Pair): boolean =>
  conflict.dimension === pair.dimension && ABOUT[conflict.kind](conflict as never, pair)

type About<K extends SloConflict['kind']> = (conflict: SloConflict & { readonly kind: K }, pair: Pair) => boolean
const ABOUT: { readonly [K in SloConflict['kind']]: About<K> } = {
  weaker: ({ dimension, needed }, { key, slo }) => slo !== null && keyOf(dimension, needed) === key,
  unreachable: ({ dimension, promised }, { key, slo }) => slo !== null && keyOf(dimension, promised) === key,
  impossible: ({ dimension, wanted }, { key }) => keyOf(dimension, wanted) === key,
  unit: (conflict, { slo }) => conflict.slo === slo,
  unreal: (conflict, { slo }) => conflict.slo === slo,
  form: (_, { slo, need }) => slo === null && need !== null,
  contradicts: ({ dimension, promised }, { key, slo }) => slo !== null && keyOf(dimension, promised) === key,
}

/** What a row without a standing conflict is. */
function peaceOf({ dimension, slo, need }: Pair, isRead: boolean): SloState {
  if (slo === null) return 'unpromised'
  if (need === null) return isRead ? 'agreed' : 'unasked'
  const level = readLevel(slo)
  const isShort = isSloDimension(dimension) && typeof level !== 'string' && isWeaker(dimension, level, need.level)
  return isShort ? 'settled' : 'kept'
}

const COMPARED = ['target', 'unit', 'percent', 'time', 'days', 'zone'] as const

function isStale({ slo, need }: Pair): boolean {
  if (slo?.origin !== 'inferred') return false
  if (need === null) return true
  if (need.level.form === 'window') return false
  const now = fieldsOf(need.dimension, need.level)
  return COMPARED.some((field) => now[field] !== slo[field]) && !isSameLevel(slo, need.level)
}

function isSameLevel(slo: Slo, needed: Level): boolean {
  const level = readLevel(slo)
  if (typeof level === 'string') return false
  return (
    Math.abs(level.amount - needed.amount) <= 1e-9 * Math.max(1, needed.amount) &&
    level.days === needed.days &&
    level.percent === needed.percent
  )
}
