// Everything that fits the schema is kept, and whatever does not is taken out by its path: one bad field does not cost the portfolio.
import type { z } from 'zod'
import type { Notice } from '../host/notice'
import { normalise } from '../model/canonicalJson'
import { Portfolio } from '../model/portfolio'
import { loadNotice, shown } from './loadNotices'
import { isTable, SET_ASIDE, valueAt, type JsonTable, type Keeper, type Path } from './unknownFields'

/** The file holds no `unknown` of its own: what is unknown stands where it was. */
export const PortfolioFile = Portfolio.omit({ unknown: true })

export interface Salvaged {
  readonly portfolio: z.infer<typeof PortfolioFile>
  /** What had to be blanked, shortened or set aside. */
  readonly repairs: readonly Notice[]
  /** Paths of fields that are not ours. */
  readonly unknownFields: readonly Path[]
}

/** Each round takes out what the last one found; a record that lacks a required field goes in the round after, its parent at most one later. */
const ROUNDS = 24

/** Undefined when nothing of a portfolio is left; `raw` must be a table with sound `formatVersion`, `id` and `name`. */
export function salvage(raw: JsonTable, keeper: Keeper): Salvaged | undefined {
  const working = normalise(raw) as JsonTable
  const unknownFields: Path[] = []
  const touched = new Map<string, Touched>()
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = PortfolioFile.safeParse(working)
    if (parsed.success) {
      const told = [...touched.values()].filter(({ path }) => !keeper.isInsideAside(path))
      return { portfolio: parsed.data, unknownFields, repairs: told.map((one) => repairNotice(one, parsed.data, raw)) }
    }
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') liftAll(working, issue, keeper, unknownFields)
      else repair(working, issue, keeper, touched)
    }
  }
  return undefined
}

type Issue = z.core.$ZodIssue
interface Touched {
  readonly path: Path
  /** What was wrong with it: the name of a missing field, or '' when the value itself does not fit. */
  readonly lacks: string
  readonly shortenedTo: number | null
}

const namesOf = (path: readonly PropertyKey[]): Path => path.map(String)

function liftAll(working: JsonTable, issue: Issue & { keys: string[] }, keeper: Keeper, unknownFields: Path[]): void {
  const table = valueAt(working, namesOf(issue.path))
  if (!isTable(table)) return
  for (const name of issue.keys) {
    const path = [...namesOf(issue.path), name]
    keeper.lift(path)
    if (path[0] !== SET_ASIDE) unknownFields.push(path)
    delete table[name]
  }
}

function repair(working: JsonTable, issue: Issue, keeper: Keeper, touched: Map<string, Touched>): void {
  const path = namesOf(issue.path)
  const value = valueAt(working, path)
  if (value === undefined) {
    const parent = path.slice(0, -1)
    if (valueAt(working, parent) !== undefined) takeOut(working, parent, path.at(-1) ?? '', keeper, touched)
    return
  }
  if (isNotePrivacy(path)) {
    keepPrivate(working, path, keeper, touched)
    return
  }
  const limit = limitOf(issue)
  if (limit === null || typeof value !== 'string') {
    takeOut(working, path, '', keeper, touched)
    return
  }
  keeper.setAside(path)
  touched.set(path.join('\0'), { path, lacks: '', shortenedTo: limit })
  const parent = valueAt(working, path.slice(0, -1))
  if (isTable(parent))
    parent[path.at(-1) ?? ''] = value
      .trim()
      .slice(0, limit)
      .replace(/[\ud800-\udbff]$/, '')
}

const isNotePrivacy = (path: Path): boolean => path.length === 3 && path[0] === 'notes' && path[2] === 'private'

/** The blank of this field would show the note to everybody: when in doubt, it stays with its author. */
function keepPrivate(working: JsonTable, path: Path, keeper: Keeper, touched: Map<string, Touched>): void {
  const note = valueAt(working, path.slice(0, -1))
  keeper.setAside(path)
  touched.set(path.join('\0'), { path, lacks: '', shortenedTo: null })
  if (isTable(note)) note['private'] = true
}

/** How many characters fit a name or a text; null for ids and for everything else: half an id names something else. */
const limitOf = (issue: Issue): number | null =>
  issue.code === 'too_big' && issue.origin === 'string' && Number(issue.maximum) >= 200 ? Number(issue.maximum) : null

function takeOut(working: JsonTable, path: Path, lacks: string, keeper: Keeper, touched: Map<string, Touched>): void {
  const parent = valueAt(working, path.slice(0, -1))
  const name = path.at(-1)
  if (name === undefined || !isTable(parent)) return
  keeper.setAside(path)
  touched.set(path.join('\0'), { path, lacks, shortenedTo: null })
  delete parent[name]
}

function repairNotice({ path, lacks, shortenedTo }: Touched, portfolio: unknown, raw: unknown): Notice {
  const where = shown(path.join('.'))
  const value = shown(valueAt(raw, path))
  if (shortenedTo !== null) return loadNotice('notice.load.shortened', { where, limit: shortenedTo })
  if (lacks !== '') return loadNotice('notice.load.incomplete', { where, field: shown(lacks) })
  if (isNotePrivacy(path)) return loadNotice('notice.load.keptPrivate', { where, value })
  const blanked = valueAt(portfolio, path) !== undefined
  return loadNotice(blanked ? 'notice.load.blanked' : 'notice.load.setAside', { where, value })
}
