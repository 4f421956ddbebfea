// By way of whose products the data of a product reaches which use cases: what "need" rests on (2.31, DOMAIN.md H).
import type { DataProductId, DomainId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { lineageOf, type Lineage } from './lineage'
import { productsAmong } from './lineage/productsAmong'
import { readyFirst } from './readyFirst'
import type { Bits } from './reachingMarks'
import { serviceOf, type Service } from './reuse'
import { remembered } from './steady'

type Carried = ReadonlyMap<DomainId, Bits>
/** By product: each domain whose products carry its data onward, with the use cases they carry it to, as bits of `Service.useCases`. */
export type CarriedByDomain = ReadonlyMap<DataProductId, Carried>

/** For every product that serves a use case. On a circle a product may carry itself. */
export const carriedByDomain = (portfolio: Pick<Portfolio, 'flows' | 'owners'>): CarriedByDomain =>
  carried(lineageOf(portfolio), serviceOf(portfolio), portfolio.owners)

const carried = remembered(
  ({ outputs, cycles }: Lineage, { usersOf }: Service, owners: Portfolio['owners']): CarriedByDomain => {
    const circles = new Map(cycles.flatMap((ids) => ids.map((id) => [id, ids.filter(isProductId)] as const)))
    const groupOf = (id: DataProductId) => circles.get(id) ?? [id]
    const firstOf = (id: DataProductId) => groupOf(id)[0] ?? id
    const readersOf = (first: DataProductId) =>
      circles.has(first)
        ? groupOf(first).flatMap((id) => productsAmong(outputs.get(id)))
        : productsAmong(outputs.get(first))
    const serving = [...outputs.keys()].filter(isProductId).filter((id) => usersOf(id))
    const order = readyFirst([...new Set(serving.map(firstOf))], (first) =>
      circles.size === 0
        ? readersOf(first)
        : readersOf(first)
            .map(firstOf)
            .filter((other) => other !== first),
    )
    const carry = beginCarrying()
    const found = new Map<DataProductId, Carried>()
    for (const first of order) {
      const onward = carry(
        first,
        readersOf(first).map((reader) => [owners[reader], usersOf(reader), found.get(reader) ?? NOTHING]),
      )
      for (const id of groupOf(first)) found.set(id, onward)
    }
    return found
  },
)

const NOTHING: Carried = new Map()

/** Each reader's owner carries it to the reader's use cases, and further where others read the reader. */
const beginCarrying = inRounds<
  DataProductId,
  readonly (readonly [owner: DomainId | undefined, users: Bits | undefined, onward: Carried])[],
  Carried
>((readers) => {
  const own = new Map<DomainId, Bits>()
  const add = (domain: DomainId, users: Bits) => {
    const known = own.get(domain)
    if (known) for (let at = 0; at < known.length; at++) known[at] = (known[at] ?? 0) | (users[at] ?? 0)
    else own.set(domain, users.slice())
  }
  for (const [owner, users, onward] of readers) {
    if (owner !== undefined && users) add(owner, users)
    for (const [domain, further] of onward) add(domain, further)
  }
  return own
})
