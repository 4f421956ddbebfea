// What goes with a record that is removed: nothing may be left that names it.
import type { Draft } from 'immer'
import type { Portfolio } from './portfolio'

type Ids = ReadonlySet<string>

/** Removes or blanks every mention of the given ids: flows, places, owners, claims, provenance, pins, notes, votes, minutes. */
export function releaseReferences(draft: Draft<Portfolio>, ids: Ids): void {
  const flows = Object.values(draft.flows).filter(({ from, to }) => ids.has(from) || ids.has(to))
  const gone: Ids = new Set([...ids, ...flows.map(({ id }) => id)])
  dropKeys(draft.flows, gone)
  dropKeys(draft.layout, gone)
  releaseOwnership(draft, gone)
  releaseProvenance(draft, gone)
  releaseDomains(draft, gone)
  releaseWorkshop(draft, gone)
}

function releaseOwnership(draft: Draft<Portfolio>, gone: Ids): void {
  dropKeys(draft.claims, gone)
  dropKeys(draft.ownershipDecisions, gone)
  dropKeys(draft.owners, gone)
  dropWhere(draft.owners, (domain) => gone.has(domain))
  for (const claims of Object.values(draft.claims)) dropKeys(claims, gone)
  dropWhere(draft.claims, (claims) => Object.keys(claims).length === 0)
  for (const decision of Object.values(draft.ownershipDecisions)) {
    if (decision.domain !== null && gone.has(decision.domain)) decision.domain = null
    if (decision.session !== null && gone.has(decision.session)) decision.session = null
  }
}

function releaseProvenance(draft: Draft<Portfolio>, gone: Ids): void {
  for (const product of Object.values(draft.dataProducts)) {
    dropKeys(product.terms, gone)
    for (const attribute of Object.values(product.attributes)) {
      dropKeys(attribute.neededBy, gone)
      if (typeof attribute.term === 'string' && gone.has(attribute.term)) attribute.term = null
    }
  }
}

function releaseDomains(draft: Draft<Portfolio>, gone: Ids): void {
  for (const source of Object.values(draft.sourceSystems))
    if (source.domain !== null && gone.has(source.domain)) source.domain = null
  dropWhere(draft.relations, ({ upstream, downstream }) => gone.has(upstream) || gone.has(downstream))
}

/** Pins and votes go with their subject; what was said (notes, decisions) stays and is no longer about anything. */
function releaseWorkshop(draft: Draft<Portfolio>, gone: Ids): void {
  dropWhere(draft.hotspots, ({ subject }) => gone.has(subject))
  dropWhere(draft.votes, ({ subject }) => gone.has(subject))
  for (const note of Object.values(draft.notes))
    if (note.subject !== null && gone.has(note.subject)) note.subject = null
  for (const decision of Object.values(draft.decisions)) {
    if (decision.subject !== null && gone.has(decision.subject)) decision.subject = null
    if (decision.session !== null && gone.has(decision.session)) decision.session = null
  }
}

/** Looks before it deletes, so that an untouched table keeps its identity. */
function dropKeys(table: Record<string, unknown>, gone: Ids): void {
  for (const id of gone) if (Object.hasOwn(table, id)) delete table[id]
}

function dropWhere<V>(table: Record<string, V>, isGone: (value: V) => boolean): void {
  for (const [id, value] of Object.entries(table)) if (isGone(value)) delete table[id]
}
