// What names something that is not in the file, or breaks another invariant of the model, is set aside and told; the rest loads.
// Mirrors shared/model/invariants.ts, in an order in which nothing set aside later can be named by what was looked at before.
import type { Notice } from '../host/notice'
import { hasNode, type Portfolio } from '../model/portfolio'
import { nameOf } from '../model/stepName'
import { loadNotice, shown, type LoadText } from './loadNotices'
import type { Keeper, Path } from './unknownFields'

interface Desk {
  readonly portfolio: Portfolio
  readonly keeper: Keeper
  readonly notices: Notice[]
}
type Table = Record<string, unknown>
const has = (table: Readonly<Record<string, unknown>>, id: string): boolean => Object.hasOwn(table, id)

/** Repairs a parsed portfolio in place, so that every invariant holds; answers what was said about it. */
export function setDanglingAside(portfolio: Portfolio, keeper: Keeper): readonly Notice[] {
  const desk: Desk = { portfolio, keeper, notices: [] }
  for (const repair of [wrongIds, flows, ownership, decisions, provenance, domains, pins, minutes, layout]) repair(desk)
  return desk.notices
}

const whereOf = ({ portfolio }: Desk, path: Path): string => {
  const name = path.map((id) => nameOf(portfolio, id)).find((found) => found !== undefined)
  return shown(name === undefined ? path.join('.') : `${path.join('.')} (${name})`)
}

function tell(desk: Desk, text: LoadText, path: Path, missing: string): void {
  desk.notices.push(loadNotice(text, { where: whereOf(desk, path), missing: shown(missing) }))
}

/** Takes an entry out of its table. */
function remove(desk: Desk, table: Table, path: Path, missing: string, text: LoadText = 'notice.load.dangling'): void {
  tell(desk, text, path, missing)
  desk.keeper.setAside(path)
  delete table[path.at(-1) ?? '']
}

/** Blanks a field that may be blank. */
function blank<K extends string>(desk: Desk, record: { [P in K]?: string | null }, field: K, path: Path): void {
  tell(desk, 'notice.load.danglingField', path, String(record[field]))
  desk.keeper.setAside([...path, field])
  record[field] = null
}

/** A record stands under its own id: the name it stands under is what others refer to. */
function wrongIds(desk: Desk): void {
  for (const { table, path } of recordTables(desk.portfolio))
    for (const [key, record] of Object.entries(table))
      if (record.id !== key) {
        tell(desk, 'notice.load.wrongId', [...path, key], record.id)
        desk.keeper.setAside([...path, key, 'id'])
        record.id = key
      }
}

type Records = Record<string, { id: string }>
function recordTables(portfolio: Portfolio): readonly { table: Records; path: Path }[] {
  const { useCases, dataProducts, sessions, flows } = portfolio
  const top = [
    ...(['useCases', 'dataProducts', 'sourceSystems', 'flows', 'domains', 'relations', 'sessions'] as const),
    ...(['hotspots', 'notes', 'votes', 'decisions', 'parked', 'checkpoints', 'glossary'] as const),
  ].map((slice) => ({ table: portfolio[slice], path: [slice] }))
  return [
    ...top,
    ...inner('useCases', useCases, ['questions', 'kpis']),
    ...inner('dataProducts', dataProducts, ['attributes', 'ports', 'slos', 'versions']),
    ...inner('sessions', sessions, ['participants', 'agenda']),
    ...inner('flows', flows, ['requirements']),
  ]
}

const inner = <K extends string>(slice: string, records: Record<string, { [P in K]?: object }>, names: readonly K[]) =>
  Object.entries(records).flatMap(([id, record]) =>
    names.map((name) => ({ table: (record[name] ?? {}) as Records, path: [slice, id, name] })),
  )

function flows(desk: Desk): void {
  const { portfolio } = desk
  const pairs = new Set<string>()
  for (const [id, { from, to }] of Object.entries(portfolio.flows)) {
    const missing = [from, to].find((end) => !hasNode(portfolio, end))
    const pair = `${from}→${to}`
    const path = ['flows', id]
    if (missing !== undefined) remove(desk, portfolio.flows, path, missing)
    else if (from === to || has(portfolio.sourceSystems, to) || has(portfolio.useCases, from) || pairs.has(pair))
      remove(desk, portfolio.flows, path, pair, 'notice.load.impossibleFlow')
    else pairs.add(pair)
  }
}

function ownership(desk: Desk): void {
  const { owners, claims, dataProducts, domains } = desk.portfolio
  for (const [product, domain] of Object.entries(owners)) {
    const missing = has(dataProducts, product) ? domain : product
    if (missing === product || !has(domains, domain)) remove(desk, owners, ['owners', product], missing)
  }
  for (const [product, claimants] of Object.entries(claims)) {
    if (!has(dataProducts, product)) remove(desk, claims, ['claims', product], product)
    else
      for (const domain of Object.keys(claimants))
        if (!has(domains, domain)) remove(desk, claimants, ['claims', product, domain], domain)
  }
}

function decisions(desk: Desk): void {
  const { ownershipDecisions, dataProducts, domains, sessions } = desk.portfolio
  for (const [product, decision] of Object.entries(ownershipDecisions)) {
    const path = ['ownershipDecisions', product]
    if (!has(dataProducts, product)) {
      remove(desk, ownershipDecisions, path, product)
      continue
    }
    if (decision.domain !== null && !has(domains, decision.domain)) blank(desk, decision, 'domain', path)
    if (decision.session !== null && !has(sessions, decision.session)) blank(desk, decision, 'session', path)
  }
}

function provenance(desk: Desk): void {
  const { dataProducts, useCases, glossary } = desk.portfolio
  for (const [id, { terms, attributes }] of Object.entries(dataProducts)) {
    for (const term of Object.keys(terms))
      if (!has(glossary, term)) remove(desk, terms, ['dataProducts', id, 'terms', term], term)
    for (const [key, attribute] of Object.entries(attributes)) {
      const path = ['dataProducts', id, 'attributes', key]
      for (const useCase of Object.keys(attribute.neededBy))
        if (!has(useCases, useCase)) remove(desk, attribute.neededBy, [...path, 'neededBy', useCase], useCase)
      const { term } = attribute
      if (typeof term === 'string' && !has(glossary, term)) blank(desk, attribute, 'term', path)
    }
  }
}

function domains(desk: Desk): void {
  const { sourceSystems, relations, domains } = desk.portfolio
  for (const [id, source] of Object.entries(sourceSystems))
    if (source.domain !== null && !has(domains, source.domain)) blank(desk, source, 'domain', ['sourceSystems', id])
  for (const [id, { upstream, downstream }] of Object.entries(relations)) {
    const missing = [upstream, downstream].find((end) => !has(domains, end))
    if (missing !== undefined) remove(desk, relations, ['relations', id], missing)
    else if (upstream === downstream)
      remove(desk, relations, ['relations', id], upstream, 'notice.load.impossibleRelation')
  }
}

function pins(desk: Desk): void {
  const { hotspots, votes } = desk.portfolio
  const tables: readonly { table: Record<string, { subject: string }>; slice: string }[] = [
    { table: hotspots, slice: 'hotspots' },
    { table: votes, slice: 'votes' },
  ]
  for (const { table, slice } of tables)
    for (const [id, { subject }] of Object.entries(table))
      if (isGone(desk, subject)) remove(desk, table, [slice, id], subject)
}

const isGone = ({ portfolio }: Desk, id: string): boolean =>
  !hasNode(portfolio, id) && !has(portfolio.domains, id) && !has(portfolio.flows, id)

/** What was said stays; it is no longer about anything. */
function minutes(desk: Desk): void {
  const { notes, decisions, sessions } = desk.portfolio
  for (const [id, note] of Object.entries(notes))
    if (note.subject !== null && isGone(desk, note.subject)) blank(desk, note, 'subject', ['notes', id])
  for (const [id, decision] of Object.entries(decisions)) {
    const path = ['decisions', id]
    if (decision.subject !== null && isGone(desk, decision.subject)) blank(desk, decision, 'subject', path)
    if (decision.session !== null && !has(sessions, decision.session)) blank(desk, decision, 'session', path)
  }
}

function layout(desk: Desk): void {
  for (const id of Object.keys(desk.portfolio.layout))
    if (!hasNode(desk.portfolio, id)) remove(desk, desk.portfolio.layout, ['layout', id], id)
}
