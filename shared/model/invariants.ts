// What must hold after every change, whoever made it. Rules of the practice are findings; they never stand here.
import type { Portfolio } from './portfolio'
import { hasNode } from './portfolio'
import type { Refusal } from './refusal'

type Check = (portfolio: Portfolio) => Refusal | undefined
type Table = Readonly<Record<string, unknown>>
const has = (table: Table, id: string): boolean => Object.hasOwn(table, id)
const dangling = (subject: string): Refusal => ({ reason: 'dangling-reference', subject })

/** The first broken invariant, or undefined. Each check reads its own slices, and is skipped when none of them has changed since `before`. */
export function brokenInvariant(portfolio: Portfolio, before?: Portfolio): Refusal | undefined {
  for (const { reads, check } of CHECKS) {
    if (before && reads.every((slice) => before[slice] === portfolio[slice])) continue
    const broken = check(portfolio)
    if (broken) return broken
  }
  return undefined
}

const flowsAreSound: Check = (portfolio) => {
  const pairs = new Set<string>()
  for (const { id, from, to } of Object.values(portfolio.flows)) {
    if (!hasNode(portfolio, from) || !hasNode(portfolio, to)) return dangling(id)
    if (from === to) return { reason: 'feeds-itself', subject: from }
    if (has(portfolio.sourceSystems, to)) return { reason: 'flow-into-source', subject: to }
    if (has(portfolio.useCases, from)) return { reason: 'flow-out-of-use-case', subject: from }
    const pair = `${from}→${to}`
    if (pairs.has(pair)) return { reason: 'already-connected', subject: to }
    pairs.add(pair)
  }
  return undefined
}

const ownersExist: Check = ({ owners, claims, dataProducts, domains }) => {
  for (const [product, domain] of Object.entries(owners))
    if (!has(dataProducts, product) || !has(domains, domain)) return dangling(product)
  for (const [product, claimants] of Object.entries(claims))
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

const provenanceExists: Check = ({ dataProducts, useCases, glossary }) => {
  for (const { id, attributes, terms } of Object.values(dataProducts)) {
    for (const term in terms) if (!has(glossary, term)) return dangling(id)
    for (const attribute of Object.values(attributes))
      for (const useCase in attribute.neededBy) if (!has(useCases, useCase)) return dangling(id)
  }
  return undefined
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

const placesExist: Check = (portfolio) => {
  for (const id in portfolio.layout) if (!hasNode(portfolio, id)) return dangling(id)
  return undefined
}

/** A record stands under its own id. */
const keysAreIds: Check = ({ useCases, dataProducts, sourceSystems, flows, domains, relations, ...rest }) => {
  const { sessions, hotspots, notes, votes, decisions, parked, checkpoints, glossary } = rest
  const tables: readonly Readonly<Record<string, { readonly id: string }>>[] = [
    ...[useCases, dataProducts, sourceSystems, flows, domains, relations, sessions],
    ...[hotspots, notes, votes, decisions, parked, checkpoints, glossary],
    ...Object.values(dataProducts).flatMap(({ attributes, ports, slos }) => [attributes, ports, slos]),
    ...Object.values(useCases).flatMap(({ questions, kpis }) => [questions, kpis]),
    ...Object.values(sessions).flatMap(({ participants, agenda }) => [participants, agenda]),
    ...Object.values(flows).map(({ requirements }) => requirements),
  ]
  for (const table of tables)
    for (const key in table) if (table[key]?.id !== key) return { reason: 'wrong-key', subject: key }
  return undefined
}

const NODES = ['useCases', 'dataProducts', 'sourceSystems'] as const
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
