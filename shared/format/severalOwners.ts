// "No single data product should be owned by multiple domains" (2.34): a file that names several is read as their claims, and the room decides.
import type { Notice } from '../host/notice'
import { loadNotice, shown } from './loadNotices'
import { isTable, type JsonTable } from './unknownFields'

/** The file with one owner or none for each product; every other domain it named stands as a claim, and is told. */
export function claimsOfSeveralOwners(file: JsonTable): { file: JsonTable; notices: readonly Notice[] } {
  const named = isTable(file['owners']) ? Object.entries(file['owners']).flatMap(severalIn) : []
  if (named.length === 0) return { file, notices: [] }
  const several = new Map(named)
  const owners = Object.entries(file['owners'] ?? {}).flatMap(([product, said]): readonly [string, unknown][] => {
    const domains = several.get(product)
    if (!domains) return [[product, said]]
    return domains.length === 1 ? [[product, domains[0]]] : []
  })
  const contested = named.filter(([, domains]) => domains.length > 1)
  const claims = isTable(file['claims']) ? file['claims'] : {}
  const added = contested.map(([product, domains]) => {
    const known = claims[product]
    return [product, { ...Object.fromEntries(domains.map((id) => [id, {}])), ...(isTable(known) ? known : {}) }]
  })
  return {
    file: { ...file, owners: Object.fromEntries(owners), claims: { ...claims, ...Object.fromEntries(added) } },
    notices: contested.map(([product, domains]) =>
      loadNotice('notice.load.severalOwners', {
        product: nameIn(file['dataProducts'], product),
        domains: domains.map((id) => nameIn(file['domains'], id)).join(', '),
      }),
    ),
  }
}

/** A list of domains where one was expected; anything else is left to the salvage. */
function severalIn([product, said]: readonly [string, unknown]): readonly (readonly [string, readonly string[]])[] {
  if (!Array.isArray(said)) return []
  const domains = [...new Set(said.filter((one): one is string => typeof one === 'string'))]
  return domains.length > 0 && said.every((one) => typeof one === 'string') ? [[product, domains]] : []
}

function nameIn(table: unknown, id: string): string {
  const record = isTable(table) ? table[id] : undefined
  return shown(isTable(record) && typeof record['name'] === 'string' ? record['name'] : id)
}
