// What must hold after every change, whoever made it. Rules of the practice are findings; they never stand here.
import type { Attribute } from './entities/dataProduct'
import type { Flow } from './entities/flow'
import type { Portfolio } from './portfolio'
import { hasNode } from './portfolio'
import type { Refusal } from './refusal'
import { INNER_TABLES } from './innerTables'
import type { Touched } from './touched'

/** `touched`, when given, is what an edit did to a sound portfolio: only that has to be looked at. */
type Check = (portfolio: Portfolio, touched?: Touched) => Refusal | undefined
type Table = Readonly<Record<string, unknown>>
const has = (table: Table, id: string): boolean => Object.hasOwn(table, id)
const dangling = (subject: string): Refusal => ({ reason: 'dangling-reference', subject })

/** The first broken invariant, or undefined. Each check reads its own slices, and is skipped when an edit `touched` none of them. */
export function brokenInvariant(portfolio: Portfolio, touched?: Touched): Refusal | undefined {
  for (const { reads, check } of CHECKS) {
    if (touched && !reads.some((slice) => touched.has(slice))) continue
    const broken = check(portfolio, touched)
    if (broken) return broken
  }
  return undefined
}

/** Whether all that was in these tables is still there: then only new and changed records can be wrong. */
const keepsAll = (touched: Touched | undefined, ...tables: readonly (keyof Portfolio)[]): touched is Touched =>
  touched !== undefined && !tables.some((table) => touched.get(table)?.takes)

/** The records that came or changed; all of them where nothing is known of before. */
function changedIn<R>(
  table: Readonly<Record<string, R>>,
  put: ReadonlySet<string> | undefined,
): readonly (readonly [string, R])[] {
  if (!put) return Object.entries(table)
  return [...put].flatMap((id) => {
    const record = table[id]
    return record === undefined || !has(table, id) ? [] : [[id, record] as const]
  })
}
const NONE: ReadonlySet<string> = new Set()
const putIn = (touched: Touched, table: keyof Portfolio): ReadonlySet<string> => touched.get(table)?.put ?? NONE

const flowsAreSound: Check = (portfolio, touched) => {
  const { flows } = portfolio
  const changed = changedIn(flows, keepsAll(touched, ...NODES) ? putIn(touched, 'flows') : undefined)
  for (const [, flow] of changed) {
    const broken = brokenFlow(flow, portfolio)
    if (broken) return broken
  }
  return changed.length === 0 ? undefined : connectedTwice(flows, changed)
}

function brokenFlow({ id, from, to }: Flow, portfolio: Portfolio): Refusal | undefined {
  if (!hasNode(portfolio, from) || !hasNode(portfolio, to)) return dangling(id)
  if (from === to) return { reason: 'feeds-itself', subject: from }
  if (has(portfolio.sourceSystems, to)) return { reason: 'flow-into-source', subject: to }
  return has(portfolio.useCases, from) ? { reason: 'flow-out-of-use-case', subject: from } : undefined
}

/** Two flows between the same ends, one of them among the changed. */
function connectedTwice(flows: Portfolio['flows'], changed: readonly (readonly [string, Flow])[]): Refusal | undefined {
  const ends = new Set(changed.map(([, { from }]) => from))
  const pairs = new Set<string>()
  for (const { from, to } of Object.values(flows)) {
    if (!ends.has(from)) continue
    const pair = `${from}→${to}`
    if (pairs.has(pair)) return { reason: 'already-connected', subject: to }
    pairs.add(pair)
  }
  return undefined
}

const ownersExist: Check = ({ owners, claims, dataProducts, domains }, touched) => {
  const isSettled = keepsAll(touched, 'dataProducts', 'domains')
  for (const [product, domain] of changedIn(owners, isSettled ? putIn(touched, 'owners') : undefined))
    if (!has(dataProducts, product) || !has(domains, domain)) return dangling(product)
  for (const [product, claimants] of changedIn(claims, isSettled ? putIn(touched, 'claims') : undefined))
    if (!has(dataProducts, product) || Object.keys(claimants).some((domain) => !has(domains, domain)))
      return dangling(product)
  return undefined
}

const decisionsExist: Check = ({ ownershipDecisions, dataProducts, domains, sessions }) => {
  for (const [product, { domain, session }] of Object.entries(ownershipDecisions)) {
    const known = domain === null || has(domains, domain)
    const held = session === null || has(sessions, session)
    if (!has(dataProducts, product) || !known || !held) return dangling(product)
  }
  return undefined
}

const provenanceExists: Check = ({ dataProducts, useCases, glossary }, touched) => {
  const put = keepsAll(touched, 'useCases', 'glossary') ? putIn(touched, 'dataProducts') : undefined
  for (const [id, { attributes, terms }] of changedIn(dataProducts, put)) {
    for (const term in terms) if (!has(glossary, term)) return dangling(id)
    for (const attribute of Object.values(attributes))
      if (!isAnchored(attribute, useCases, glossary)) return dangling(id)
  }
  return undefined
}

/** Whoever asks for it and the word it is are there. */
function isAnchored({ neededBy, term }: Attribute, useCases: Table, glossary: Table): boolean {
  for (const useCase in neededBy) if (!has(useCases, useCase)) return false
  return typeof term !== 'string' || has(glossary, term)
}

const domainsExist: Check = ({ sourceSystems, relations, domains }) => {
  for (const { id, domain } of Object.values(sourceSystems))
    if (domain !== null && !has(domains, domain)) return dangling(id)
  for (const { id, upstream, downstream } of Object.values(relations)) {
    if (!has(domains, upstream) || !has(domains, downstream)) return dangling(id)
    if (upstream === downstream) return { reason: 'feeds-itself', subject: upstream }
  }
  return undefined
}

interface Pinned {
  readonly id: string
  readonly subject: string | null
}
const subjectsExist: Check = (portfolio) => {
  const { hotspots, votes, notes, decisions, sessions, domains, flows } = portfolio
  const missing = (id: string | null) => id !== null && !hasNode(portfolio, id) && !has(domains, id) && !has(flows, id)
  const pinned: readonly Readonly<Record<string, Pinned>>[] = [hotspots, votes, notes, decisions]
  for (const table of pinned)
    for (const { id, subject } of Object.values(table)) if (missing(subject)) return dangling(id)
  for (const { id, session } of Object.values(decisions))
    if (session !== null && !has(sessions, session)) return dangling(id)
  return undefined
}

const placesExist: Check = (portfolio, touched) => {
  const put = keepsAll(touched, ...NODES) ? putIn(touched, 'layout') : undefined
  for (const [id] of changedIn(portfolio.layout, put)) if (!hasNode(portfolio, id)) return dangling(id)
  return undefined
}

interface Inner extends Partial<Readonly<Record<(typeof INNER_TABLES)[number], Keyed>>> {
  readonly id: string
}
type Keyed = Readonly<Record<string, { readonly id: string }>>

/** A record stands under its own id, and so do the records inside it. */
const keysAreIds: Check = (portfolio, touched) => {
  for (const name of KEYED) {
    const table: Readonly<Record<string, Inner>> = portfolio[name]
    for (const [key, record] of changedIn(table, touched && putIn(touched, name))) {
      const wrong = record.id === key ? wrongKeyInside(record) : key
      if (wrong !== undefined) return { reason: 'wrong-key', subject: wrong }
    }
  }
  return undefined
}

function wrongKeyInside(record: Inner): string | undefined {
  for (const name of INNER_TABLES) {
    const table = record[name]
    for (const key in table) if (table[key]?.id !== key) return key
  }
  return undefined
}

const NODES = ['useCases', 'dataProducts', 'sourceSystems'] as const
const KEYED = [
  'useCases',
  'dataProducts',
  'sourceSystems',
  'flows',
  'domains',
  'relations',
  'sessions',
  'hotspots',
  'notes',
  'votes',
  'decisions',
  'parked',
  'checkpoints',
  'glossary',
] as const
const PINNED = ['hotspots', 'votes', 'notes', 'decisions', 'sessions', 'domains', 'flows'] as const

const CHECKS: readonly { readonly reads: readonly (keyof Portfolio)[]; readonly check: Check }[] = [
  { reads: [...NODES, 'flows'], check: flowsAreSound },
  { reads: ['owners', 'claims', 'dataProducts', 'domains'], check: ownersExist },
  { reads: ['ownershipDecisions', 'dataProducts', 'domains', 'sessions'], check: decisionsExist },
  { reads: ['dataProducts', 'useCases', 'glossary'], check: provenanceExists },
  { reads: ['sourceSystems', 'relations', 'domains'], check: domainsExist },
  { reads: [...NODES, ...PINNED], check: subjectsExist },
  { reads: [...NODES, 'layout'], check: placesExist },
  { reads: [...NODES, ...PINNED, 'relations', 'parked', 'checkpoints', 'glossary'], check: keysAreIds },
]
